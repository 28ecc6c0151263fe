/** Name of the one element that is added to a page; the reader skips it. */
export const HOST_NAME = 'luruskan-overlay';

/** The page's styles must not move or hide the host: inline and important, everything else reset. */
const HOST_STYLE = [
  'all: initial',
  'position: fixed',
  'inset: auto',
  'left: 0',
  'top: 0',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'width: auto',
  'height: auto',
  'overflow: visible',
  'background: transparent',
  'z-index: 2147483647',
]
  .map((rule) => `${rule} !important`)
  .join(';');

/** Constructed sheets pass any page CSP; Firefox refuses them in content scripts, where a style element passes. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

export interface OverlayHost {
  element: HTMLElement;
  /** Where the interface is rendered. */
  mount: HTMLElement;
  /** Puts the host above everything, dialogs and fullscreen included, next to `target`. */
  raise(target: Element | null): void;
  moveTo(left: number, top: number): void;
  hide(): void;
  remove(): void;
}

/** The one overlay host: closed shadow root, fixed, in the top layer while shown. Nothing of the page is changed. */
export function createHost(css: string): OverlayHost {
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  const element = document.createElement(HOST_NAME);
  element.style.cssText = HOST_STYLE;
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const mount = document.createElement('div');
  addStyle(root, css);
  root.append(mount);
  // The page's own shortcuts must not fire while keys are pressed here, and only a person's click counts.
  for (const type of ['keydown', 'keyup', 'keypress'])
    mount.addEventListener(type, (event) => event.stopPropagation());
  mount.addEventListener('click', (event) => !event.isTrusted && event.stopImmediatePropagation(), true);

  const isOpen = () => element.isConnected && element.matches(':popover-open');

  return {
    element,
    mount,
    raise(target) {
      // A modal dialog makes the rest of the document inert: only inside it can the button be pressed.
      const home = target?.closest('dialog:modal') ?? document.documentElement;
      if (element.parentElement !== home) home.append(element);
      element.style.removeProperty('display');
      if (typeof element.showPopover !== 'function') return;
      if (isOpen()) element.hidePopover();
      element.showPopover();
    },
    moveTo(left, top) {
      element.style.setProperty('left', `${Math.round(left)}px`, 'important');
      element.style.setProperty('top', `${Math.round(top)}px`, 'important');
    },
    hide() {
      if (isOpen()) element.hidePopover();
      element.style.setProperty('display', 'none', 'important');
    },
    remove: () => element.remove(),
  };
}
