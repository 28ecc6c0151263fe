import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageKey } from '../../lib/locales/page.ts';
import type { Translate } from '../../lib/locales/translate.ts';
import { Drawing } from '../ui/drawing.tsx';
import { close, warn } from '../ui/icon-paths.ts';
import type { FlagActions } from './FlagButton.tsx';
import type { FlagState } from './state.ts';

const SHOWN_FOR_MS = 6_000;

interface MessageProps {
  state: FlagState;
  t: Translate<PageKey>;
  actions: FlagActions;
  takeFocus: boolean;
}

type Saved = Extract<FlagState, { kind: 'saved' }>;

const savedText = ({ earlier, opened }: Saved, t: Translate<PageKey>): string => {
  if (!opened) return t('savedNoPanel');
  return earlier > 0 ? t('savedBefore', { count: earlier }) : t('saved');
};

/** Good news leaves by itself after 6 s, not while the pointer or the focus is on it; problems stay. */
export function Message({ state, t, actions, takeFocus }: MessageProps) {
  const [held, setHeld] = useState(false);
  const leaves = state.kind === 'saved' || state.kind === 'told';
  const { onDismiss } = actions;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!leaves || held) return;
    const timer = setTimeout(onDismiss, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [leaves, held, onDismiss]);

  useEffect(() => {
    if (takeFocus && state.kind !== 'idle') first.current?.focus();
  }, [state.kind, takeFocus]);

  if (state.kind === 'idle') return null;
  if (state.kind === 'saving') return <div class="message message--plain">{t('saving')}</div>;
  if (state.kind === 'told') return <div class="message message--plain">{t(state.message)}</div>;
  if (state.kind === 'problem')
    return (
      <div class="message message--problem">
        <Drawing path={warn} />
        <span>{t(state.message)}</span>
        {state.retry && (
          <button type="button" onClick={actions.onFlag}>
            {t('retry')}
          </button>
        )}
        {state.area && (
          <button type="button" onClick={actions.onFlagArea}>
            {t('flagArea')}
          </button>
        )}
        <button ref={first} type="button" aria-label={t('close')} title={t('close')} onClick={onDismiss}>
          <Drawing path={close} />
        </button>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the message longer
    <div
      class="message"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span>{savedText(state, t)}</span>
      <button ref={first} type="button" onClick={() => actions.onUndo(state.findingId)}>
        {t('undo')}
      </button>
    </div>
  );
}
