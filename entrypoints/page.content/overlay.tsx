import { render } from 'preact';
import { FlagButton } from '../../components/page/FlagButton.tsx';
import css from '../../components/page/overlay.css?inline';
import type { FlagState } from '../../components/page/state.ts';
import type { PageKey } from '../../lib/locales/page.ts';
import type { Translate } from '../../lib/locales/translate.ts';
import { createHost, type OverlayHost } from './host.ts';
import type { Target } from './target.ts';

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

/** Draws the button beside its post, and messages where no post is. */
export function createOverlay(actions: OverlayActions, signal: AbortSignal) {
  const host: OverlayHost = createHost(css);
  let target: Target | null = null;
  let state: FlagState = { kind: 'idle' };
  let t: Translate<PageKey> = (key) => key;
  let frame = 0;

  /** Top right of the post, kept inside the view; a message without a post stands at the top of the view. */
  const place = (): void => {
    const box = target?.candidate.container.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = host.mount;
    const right = box ? box.right - width - GAP : window.innerWidth - width - GAP;
    const top = box ? box.top + GAP : GAP;
    host.moveTo(
      clamp(right, GAP, window.innerWidth - width - GAP),
      clamp(top, GAP, Math.max(GAP, window.innerHeight - height - GAP)),
    );
  };

  const placeSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };

  const isShown = () => target !== null || state.kind !== 'idle';

  const draw = (): void => {
    if (!isShown()) {
      render(null, host.mount);
      host.hide();
      return;
    }
    render(
      <FlagButton
        state={state}
        t={t}
        onFlag={actions.flag}
        onFlagArea={actions.flagArea}
        onFlagSelection={actions.flagSelection}
        onQuiet={actions.quiet}
        onUndo={actions.undo}
        onDismiss={actions.dismiss}
      />,
      host.mount,
    );
    host.raise(target?.candidate.container ?? null);
    place();
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', placeSoon, options);
  window.addEventListener('resize', placeSoon, options);
  document.addEventListener('fullscreenchange', () => isShown() && draw(), options);
  signal.addEventListener('abort', () => {
    render(null, host.mount);
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
      draw();
    },
    say(next: FlagState): void {
      state = next;
      draw();
    },
    state: () => state,
  };
}
