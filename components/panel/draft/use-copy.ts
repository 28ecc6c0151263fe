import { useState } from 'preact/hooks';
import { countFor } from '../../../lib/drafts/count.ts';
import { threadParts } from '../../../lib/drafts/thread.ts';
import type { CopyInput } from '../../../lib/messages/calls/reply.ts';
import type { ErrorCode } from '../../../lib/util/outcome.ts';
import { useSend } from '../../hooks/use-send.ts';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { copiedKey } from './destination.ts';

type Problem = { error: ErrorCode } | 'clipboard' | null;

/** Records the reply, then puts it (of a thread, the first part) on the clipboard: what is copied is always in the log. */
export function useCopy() {
  const t = useT();
  const send = useSend();
  const shell = useShell();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>(null);
  const [replyId, setReplyId] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);

  /** Records that the text leaves the panel; its id, or null where that was refused. */
  const record = async (input: CopyInput): Promise<string | null> => {
    const outcome = await send('recordCopy', input);
    if (!outcome.ok) {
      setProblem({ error: outcome.error });
      return null;
    }
    setProblem(null);
    setReplyId(outcome.value.replyId);
    setCopied(input.text);
    return outcome.value.replyId;
  };
  /** False where the browser refused; the officer is told. */
  const toClipboard = async (text: string): Promise<boolean> => {
    try {
      await shell.copy(text);
      return true;
    } catch {
      setProblem('clipboard');
      return false;
    }
  };
  const copy = async (input: CopyInput): Promise<void> => {
    const parts = threadParts(input.text);
    if (!(await record(input)) || !(await toClipboard(parts?.[0] ?? input.text))) return;
    if (parts) return toast({ text: t('draft.copiedPart', { number: 1, count: parts.length }) });
    const count = countFor(input.platform, input.text);
    toast({ text: t(copiedKey(input), { platform: t(`platform.${input.platform}`), count }) });
  };

  return {
    busy,
    problem,
    replyId,
    /** The text of the last reply that was recorded. */
    copied,
    record,
    toClipboard,
    copy: async (input: CopyInput) => {
      if (busy) return;
      setBusy(true);
      await copy(input);
      setBusy(false);
    },
  };
}
export type Copying = ReturnType<typeof useCopy>;
