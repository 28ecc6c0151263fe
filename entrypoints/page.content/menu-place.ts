/**
 * Follows where a context menu is opened: the browser tells of a link, a picture or marked words there, not of the post.
 * Returns a question for the element; null before the first menu, and once the page took the element away.
 */
export function followMenuPlace(signal: AbortSignal): () => Element | null {
  let place: WeakRef<Element> | null = null;
  document.addEventListener(
    'contextmenu',
    (event) => {
      const [inner] = event.composedPath();
      if (event.isTrusted) place = inner instanceof Element ? new WeakRef(inner) : null;
    },
    { capture: true, passive: true, signal },
  );
  return () => {
    const element = place?.deref();
    return element?.isConnected ? element : null;
  };
}
