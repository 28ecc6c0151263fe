import { useRef } from 'preact/hooks';
import type { PageKey } from '../../lib/locales/page.ts';
import type { Translate } from '../../lib/locales/translate.ts';
import { Drawing } from '../ui/drawing.tsx';
import { mark } from '../ui/icon-paths.ts';
import { FlagMenu } from './FlagMenu.tsx';
import { Message } from './Message.tsx';
import type { FlagState } from './state.ts';

export interface FlagActions {
  onFlag(): void;
  onFlagArea(): void;
  onFlagSelection(): void;
  onQuiet(): void;
  onUndo(findingId: string): void;
  onDismiss(): void;
}

export interface FlagButtonProps extends FlagActions {
  state: FlagState;
  t: Translate<PageKey>;
  /** What the library or the log knows of the post, in a few words: `mirip KL-05`. */
  hint?: string;
}

/** The button beside a post; what became of the click takes its place. */
export function FlagButton({ state, t, hint, ...actions }: FlagButtonProps) {
  /** A click by key has no click count: then the focus follows to the message, which takes the button's place. */
  const byKey = useRef(false);
  return (
    <div class="luruskan">
      {state.kind === 'idle' && (
        <div class="pill">
          <button
            type="button"
            class="pill__flag"
            title={t('flagThis')}
            onClick={(event) => {
              byKey.current = event.detail === 0;
              actions.onFlag();
            }}
          >
            <Drawing path={mark} />
            {t('flag')}
            {hint && <span class="pill__hint">· {hint}</span>}
          </button>
          <FlagMenu t={t} actions={actions} />
        </div>
      )}
      {/* Always there, so that a screen reader hears the text change. */}
      <div role="status">
        <Message state={state} t={t} actions={actions} takeFocus={byKey.current} />
      </div>
    </div>
  );
}
