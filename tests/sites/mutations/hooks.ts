/** A part of a page that a selector holds on to, as a selector of its own: `[data-testid="tweet"]`, `.bubble`, `#text`. */
export type Hook = string;

const SELECTING = ['querySelectorAll', 'querySelector', 'matches', 'closest'] as const;
/** What an address says is content, not a hook. */
const CONTENT = /^\[(href|src|content)\b/;

/** Runs `act` and returns every selector that was asked for meanwhile. */
function selectorsOf(act: () => void): Set<string> {
  const asked = new Set<string>();
  const undo = [Document.prototype, DocumentFragment.prototype, Element.prototype].flatMap((prototype) =>
    SELECTING.flatMap((name) => {
      const original = Object.getOwnPropertyDescriptor(prototype, name);
      if (!original) return [];
      const method: (this: unknown, selector: string) => unknown = original.value;
      Object.defineProperty(prototype, name, {
        ...original,
        value(this: unknown, selector: string) {
          asked.add(selector);
          return method.call(this, selector);
        },
      });
      return [() => Object.defineProperty(prototype, name, original)];
    }),
  );
  act();
  for (const put of undo) put();
  return asked;
}

/** Every attribute, class and id that the selectors used by `act` hold on to. */
export function hooksUsed(act: () => void): Hook[] {
  const hooks = [...selectorsOf(act)].flatMap((selector) => {
    const attributes = selector.match(/\[[^\]]+\]/g) ?? [];
    const rest = selector.replace(/\[[^\]]+\]/g, '');
    return [...attributes, ...(rest.match(/[.#][A-Za-z_][\w-]*/g) ?? [])];
  });
  return [...new Set(hooks)].filter((hook) => !CONTENT.test(hook));
}

const changed = (element: Element, hook: Hook): [name: string, value: string | null] => {
  if (hook.startsWith('.')) {
    const kept = [...element.classList].filter((name) => name !== hook.slice(1));
    return ['class', kept.join(' ')];
  }
  return [hook.startsWith('#') ? 'id' : (/^\[([\w-]+)/.exec(hook)?.[1] ?? ''), null];
};

/** Runs `act` with the hook gone from the whole page, then puts it back. */
export function without<T>(hook: Hook, act: () => T): T {
  const undo = [...document.querySelectorAll(hook)].map((element) => {
    const [name, value] = changed(element, hook);
    const before = element.getAttribute(name) ?? '';
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
    return () => element.setAttribute(name, before);
  });
  const result = act();
  for (const put of undo) put();
  return result;
}

/** Runs `act` with every spoken label turned to gibberish, then puts them back. */
export function withoutSpeech<T>(act: () => T): T {
  const undo = [...document.querySelectorAll('[aria-label]')].map((element) => {
    const before = element.getAttribute('aria-label') ?? '';
    element.setAttribute('aria-label', 'Zxqv wrtplk');
    return () => element.setAttribute('aria-label', before);
  });
  const result = act();
  for (const put of undo) put();
  return result;
}
