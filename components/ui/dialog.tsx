import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { useT } from './i18n.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** The browser's own modal: it keeps the focus, closes on Esc, and gives the focus back. Mounted means open. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useT();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog__head">
        <h2 id={id}>{title}</h2>
        <IconButton label={t('action.close')} icon="close" onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
