const OUTLINE = '2px solid #0B6B62';

/**
 * Point and click: the next click chooses an element and goes no further; Escape cancels. The outline is drawn by an
 * animation of our own, so that no attribute of the page changes.
 */
export function pickElement(host: Element, signal: AbortSignal): Promise<Element | null> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    let outline: Animation | null = null;

    const finish = (element: Element | null): void => {
      outline?.cancel();
      stop.abort();
      resolve(element);
    };
    const targetOf = (event: Event): Element | null => {
      const [inner] = event.composedPath();
      return inner instanceof Element && event.target !== host ? inner : null;
    };

    document.addEventListener(
      'pointerover',
      (event) => {
        outline?.cancel();
        const element = targetOf(event);
        const frame = { outline: OUTLINE, outlineOffset: '-2px' };
        outline = element?.animate([frame, frame], { duration: 1_000, iterations: Infinity }) ?? null;
      },
      options,
    );
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup']) {
      document.addEventListener(
        type,
        (event) => targetOf(event) && event.stopImmediatePropagation(),
        options,
      );
    }
    document.addEventListener(
      'click',
      (event) => {
        const element = targetOf(event);
        if (!element || !event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        finish(element);
      },
      options,
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopImmediatePropagation();
        finish(null);
      },
      options,
    );
    signal.addEventListener('abort', () => finish(null), { signal: stop.signal });
  });
}
