import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from './button.tsx';
import { useT } from './i18n.ts';
import { Icon } from './icon.tsx';

export interface ToastMessage {
  text: string;
  tone?: 'green' | 'red';
  /** Offered as "Urungkan" for as long as the message is on the screen. */
  undo?: () => void;
}

/** `at`: when it came, in ms since 1970. */
type Shown = ToastMessage & { id: number; at: number };

const SHOWN_FOR_MS = 6_000;
const MOST_AT_ONCE = 2;
/** What came so shortly before another screen was opened speaks of that step. */
const SAME_STEP_MS = 1_000;

/** What only says that the step before went well gives way to the next message; a way back and a failure stay beside it. */
const isWorthKeeping = ({ undo, tone }: Shown): boolean => undo !== undefined || tone === 'red';

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** Tells the officer what was done, with the way back. */
export const useToast = () => useContext(ToastContext);

function Toast({ message, onClose }: { message: Shown; onClose: (id: number) => void }) {
  const t = useT();
  const [paused, setPaused] = useState(false);
  const { id, text, tone = 'green', undo } = message;
  useEffect(() => {
    if (paused) return;
    const timer = setTimeout(() => onClose(id), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [paused, id, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the message longer
    <div
      class={`toast toast--${tone}`}
      onMouseEnter={() => setPaused(true)}
      onMouseLeave={() => setPaused(false)}
      onFocusCapture={() => setPaused(true)}
      onBlurCapture={() => setPaused(false)}
    >
      <Icon name={tone === 'red' ? 'stop' : 'check'} />
      <span class="toast__text">{text}</span>
      {undo && (
        <Button
          variant="quiet"
          icon="undo"
          onClick={() => {
            undo();
            onClose(id);
          }}
        >
          {t('action.undo')}
        </Button>
      )}
      <IconButton label={t('action.close')} icon="close" onClick={() => onClose(id)} />
    </div>
  );
}

/**
 * Messages leave after 6 s, not while the pointer or the focus is on them; without an undo also with the screen that
 * they were about.
 */
export function ToastProvider({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const next = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    next.current += 1;
    const id = next.current;
    setShown((before) =>
      [...before.filter(isWorthKeeping), { ...message, id, at: Date.now() }].slice(-MOST_AT_ONCE),
    );
  }, []);
  useEffect(() => {
    const onScreenChange = () =>
      setShown((before) => before.filter(({ undo, at }) => undo || Date.now() - at < SAME_STEP_MS));
    window.addEventListener('hashchange', onScreenChange);
    return () => window.removeEventListener('hashchange', onScreenChange);
  }, []);
  const close = useCallback((id: number) => setShown((before) => before.filter((one) => one.id !== id)), []);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class="toasts" role="status">
        {shown.map((message) => (
          <Toast key={message.id} message={message} onClose={close} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}
