import type { Candidate, PageReader } from '../../lib/sites/index.ts';

/** The post that the button belongs to now, with what it showed when the button appeared. */
export interface Target {
  candidate: Candidate;
  fingerprint: string;
}

const SHOW_AFTER_MS = 120;

interface Options {
  reader: PageReader;
  host: Element;
  signal: AbortSignal;
  /** Called when the post under the pointer or with focus changes; null when there is none. */
  onChange(target: Target | null): void;
}

const isElement = (value: unknown): value is Element => value instanceof Element;

/** Follows pointer and focus, at most once a frame, and finds the post there. Reads nothing until the click. */
export function followTarget({ reader, host, signal, onChange }: Options) {
  let current: Target | null = null;
  let timer = 0;
  let frame = 0;

  const change = (candidate: Candidate | null): void => {
    current = candidate && { candidate, fingerprint: reader.fingerprint(candidate) };
    leaving.disconnect();
    if (candidate) leaving.observe(candidate.container);
    onChange(current);
  };

  // Also called when the page removes the container, or scrolls it out of the view.
  const leaving = new IntersectionObserver((entries) => {
    if (!entries.at(-1)?.isIntersecting) change(null);
  });

  const set = (candidate: Candidate | null): void => {
    clearTimeout(timer);
    if (candidate?.container === current?.candidate.container) return;
    if (candidate) timer = window.setTimeout(() => change(candidate), SHOW_AFTER_MS);
    else change(null);
  };

  const look = (event: Event): void => {
    const [inner] = event.composedPath();
    if (event.target === host || !isElement(inner)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => set(reader.postAt(inner)));
  };

  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointerover', look, options);
  document.addEventListener('focusin', look, options);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    leaving.disconnect();
  });

  return {
    current: () => current,
    /** Takes what the container shows now as known: after the officer was told that it changed. */
    refresh(): void {
      if (current) current = { ...current, fingerprint: reader.fingerprint(current.candidate) };
    },
    clear: () => set(null),
  };
}

const middleDistance = (element: Element): number => {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.abs((top + bottom) / 2 - window.innerHeight / 2);
};

const inView = ({ container }: Candidate): boolean => {
  const { top, bottom, width } = container.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < window.innerHeight;
};

/** For the keyboard: the post with focus, else the one under the pointer, else the one nearest to the view's middle. */
export function targetInView(reader: PageReader, hovered: Candidate | null): Candidate | null {
  const focused = document.activeElement;
  const withFocus = focused && focused !== document.body ? reader.postAt(focused) : null;
  if (withFocus) return withFocus;
  if (hovered?.container.isConnected && inView(hovered)) return hovered;
  return reader
    .posts()
    .filter(inView)
    .reduce<Candidate | null>(
      (best, post) =>
        !best || middleDistance(post.container) < middleDistance(best.container) ? post : best,
      null,
    );
}
