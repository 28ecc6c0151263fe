import { threadParts } from '../../../lib/drafts/thread.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';

/** Copies a thread part by part, once it is in the log. Nothing for a text that is no thread. */
export function ThreadParts({ text }: { text: string }) {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const parts = threadParts(text);
  if (!parts) return null;
  const copy = async (part: string, number: number) => {
    try {
      await shell.copy(part);
      toast({ text: t('draft.copiedPart', { number, count: parts.length }) });
    } catch {
      toast({ tone: 'red', text: t('draft.copyPartRefused') });
    }
  };
  return (
    <>
      <p class="small soft">{t('draft.threadCopy')}</p>
      <div class="button-row">
        {parts.map((part, at) => (
          <Button key={part} icon="copy" onClick={() => void copy(part, at + 1)}>
            {t('draft.copyPart', { number: at + 1 })}
          </Button>
        ))}
      </div>
    </>
  );
}
