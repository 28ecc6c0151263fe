/** Name of the one element that is added to a page; the reader skips it. */
const HOST_NAME = 'luruskan-overlay';

/**
 * The page's styles must not move or hide the host: what a shadow root says of its host as important beats all that the
 * page says, inline and important included (CSS Cascade 4, 6.1).
 */
const HOST_STYLE = [
  'all: initial',
  'display: block',
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
  .map((rule) => `${rule} !important;`)
  .join(' ');

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

/** Elements that show no children: in their full screen only the keyboard shortcut is left. */
const CHILDLESS = 'video, img, iframe, canvas, embed, object';

const filledScreen = (): Element | null => {
  const filled = document.fullscreenElement;
  return filled && !filled.matches(CHILDLESS) ? filled : null;
};

export interface OverlayHost {
  element: HTMLElement;
  /** Where the button and the marks are rendered; their children place themselves in the view. */
  button: HTMLElement;
  marks: HTMLElement;
  /** Shows the host above everything, dialogs and fullscreen included; in the dialog of `target` if it is in one. */
  raise(target: Element | null): void;
  /** Shows the host if it is hidden, wherever it stands. */
  show(target: Element | null): void;
  hide(): void;
  /** Makes all of it unseen, or seen again; the focus stays where it is. */
  veil(on: boolean): void;
  remove(): void;
}

/** The one overlay host: closed shadow root, fixed, in the top layer while shown. Nothing of the page is changed. */
export function createHost(css: string): OverlayHost {
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  const element = document.createElement(HOST_NAME);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const [marks, button] = [document.createElement('div'), document.createElement('div')];
  addStyle(root, `:host { ${HOST_STYLE} }\n${css}`);
  root.append(marks, button);
  // The page's own shortcuts must not fire while keys are pressed here, and only a person's click counts.
  for (const type of ['keydown', 'keyup', 'keypress'])
    button.addEventListener(type, (event) => event.stopPropagation());
  button.addEventListener('click', (event) => !event.isTrusted && event.stopImmediatePropagation(), true);

  button.style.position = 'fixed';

  // Chrome before 114 has no popovers: there the host is only fixed, below dialogs.
  const hasPopover = typeof element.showPopover === 'function';
  const isOpen = () => element.isConnected && (!hasPopover || element.matches(':popover-open'));

  // A modal dialog and a full screen make the rest of the document inert: only inside can the button be pressed.
  const raise = (target: Element | null): void => {
    const home = target?.closest('dialog:modal') ?? filledScreen() ?? document.documentElement;
    if (element.parentElement !== home) home.append(element);
    if (!hasPopover) return;
    if (isOpen()) element.hidePopover();
    element.showPopover();
  };

  return {
    element,
    button,
    marks,
    raise,
    show(target) {
      if (!isOpen()) raise(target);
    },
    hide() {
      if (element.parentElement !== document.documentElement) document.documentElement.append(element);
      if (hasPopover && isOpen()) element.hidePopover();
    },
    veil(on) {
      for (const part of [marks, button]) part.style.opacity = on ? '0' : '';
    },
    remove: () => element.remove(),
  };
}
