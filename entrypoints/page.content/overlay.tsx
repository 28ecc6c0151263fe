import { render } from 'preact';
import { FlagButton } from '../../components/page/FlagButton.tsx';
import { HintMarks, type Mark } from '../../components/page/HintMarks.tsx';
import { hintText } from '../../components/page/hint-text.ts';
import css from '../../components/page/overlay.css?inline';
import type { FlagState } from '../../components/page/state.ts';
import type { PageKey } from '../../lib/locales/page.ts';
import type { Translate } from '../../lib/locales/translate.ts';
import { createHost } from './host.ts';
import type { Target } from './target.ts';
import type { HintedPost } from './watch.ts';

/** Gap between the button and the post's edge, and the least distance to the view's edge, in CSS pixels. */
const GAP = 8;

export interface OverlayActions {
  flag(): void;
  flagArea(): void;
  flagSelection(): void;
  quiet(): void;
  undo(findingId: string): void;
  /** The message was read or timed out. */
  dismiss(): void;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Draws the button beside its post, quiet marks on posts that are known, and messages where no post is. */
export function createOverlay(actions: OverlayActions, signal: AbortSignal) {
  const host = createHost(css);
  let target: Target | null = null;
  let state: FlagState = { kind: 'idle' };
  let hinted: readonly HintedPost[] = [];
  let t: Translate<PageKey> = (key) => key;
  let frame = 0;

  const isShown = () => target !== null || state.kind !== 'idle';

  /** Top right of the post, kept inside the view; a message without a post stands at the top of the view. */
  const placeButton = (): void => {
    const box = target?.candidate.container.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = host.button;
    const left = (box?.right ?? window.innerWidth) - width - GAP;
    const top = (box?.top ?? 0) + GAP;
    host.button.style.left = `${Math.round(clamp(left, GAP, window.innerWidth - width - GAP))}px`;
    host.button.style.top = `${Math.round(clamp(top, GAP, Math.max(GAP, window.innerHeight - height - GAP)))}px`;
  };

  /** A mark stands where its post can be seen: not on one that a dialog or a sticky head covers. */
  const markOf = ({ container, hint }: HintedPost): Mark[] => {
    const { right, top } = container.getBoundingClientRect();
    const [x, y] = [right - GAP, top + GAP];
    const seen = y > 0 && y < window.innerHeight && document.elementFromPoint(x, y);
    if (container === target?.candidate.container || !seen || !container.contains(seen)) return [];
    return [{ right: window.innerWidth - x, top: y, text: hintText(hint, t) }];
  };

  const placeMarks = (): void => {
    const marks = hinted.flatMap(markOf);
    render(marks.length > 0 ? <HintMarks marks={marks} /> : null, host.marks);
    if (marks.length > 0) host.show(target?.candidate.container ?? null);
    else if (!isShown()) host.hide();
  };

  const placeSoon = (): void => {
    cancelAnimationFrame(frame);
    if (!isShown() && hinted.length === 0) return;
    frame = requestAnimationFrame(() => {
      if (isShown()) placeButton();
      placeMarks();
    });
  };

  const hintOf = (container: Element | undefined) =>
    hinted.find((post) => post.container === container)?.hint;

  const draw = (): void => {
    const hint = hintOf(target?.candidate.container);
    const button = (
      <FlagButton
        state={state}
        t={t}
        {...(hint && { hint: hintText(hint, t) })}
        onFlag={actions.flag}
        onFlagArea={actions.flagArea}
        onFlagSelection={actions.flagSelection}
        onQuiet={actions.quiet}
        onUndo={actions.undo}
        onDismiss={actions.dismiss}
      />
    );
    render(isShown() ? button : null, host.button);
    if (isShown()) {
      host.show(target?.candidate.container ?? null);
      placeButton();
    }
    placeMarks();
  };

  /** Once for each post, and when something else came to the top: raising again would take the focus away. */
  const raise = (): void => {
    if (isShown()) host.raise(target?.candidate.container ?? null);
    draw();
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', placeSoon, options);
  window.addEventListener('resize', placeSoon, options);
  document.addEventListener('fullscreenchange', raise, options);
  signal.addEventListener('abort', () => {
    render(null, host.button);
    render(null, host.marks);
    host.remove();
  });

  return {
    element: host.element,
    language(next: Translate<PageKey>): void {
      t = next;
      draw();
    },
    show(next: Target | null): void {
      target = next;
      raise();
    },
    say(next: FlagState): void {
      state = next;
      draw();
    },
    hints(next: readonly HintedPost[]): void {
      hinted = next;
      draw();
    },
    state: () => state,
    target: () => target?.candidate.container,
    /** Runs while nothing of ours is to be seen. */
    async aside<T>(run: () => Promise<T>): Promise<T> {
      host.veil(true);
      try {
        return await run();
      } finally {
        host.veil(false);
      }
    },
  };
}
