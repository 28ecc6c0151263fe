import { useState } from 'preact/hooks';
import { threadParts } from '../../../lib/drafts/thread.ts';
import type { CopyInput } from '../../../lib/messages/calls/reply.ts';
import type { Platform } from '../../../lib/model/platform.ts';
import type { BoxRefusal } from '../../../lib/model/reply-box.ts';
import { useSend } from '../../hooks/use-send.ts';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { isMessage } from './destination.ts';
import type { Copying } from './use-copy.ts';

/** What the officer must know or decide before, or do after. */
export type InsertNews =
  | { kind: 'refused'; reason: BoxRefusal | 'unreadable' }
  | { kind: 'otherSite'; host: string }
  | { kind: 'filled' }
  /** The text was copied instead. */
  | { kind: 'copied'; why: 'changed' | 'changedLeft' | 'failedCopied' };

interface Agreed {
  /** What the box holds may go. */
  replace: boolean;
  /** The page may be another than the draft is for. */
  anySite: boolean;
}

/**
 * Looks at the box, asks what only the officer can say, records the reply, puts it in; copies it where the box takes it
 * otherwise. Never sends.
 */
export function useInsert({ record, toClipboard }: Copying) {
  const t = useT();
  const send = useSend();
  const shell = useShell();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<InsertNews | null>(null);
  const [agreed, setAgreed] = useState<Agreed>({ replace: false, anySite: false });

  /** What stands against putting the text into the box as it is; null for nothing. */
  const lookAt = async (
    platform: Platform,
    toOne: boolean,
    { replace, anySite }: Agreed,
  ): Promise<InsertNews | null> => {
    const look = await shell.replyBox.look(toOne);
    if (!look.ok) return { kind: 'refused', reason: 'unreadable' };
    if (look.value.state === 'refused') return { kind: 'refused', reason: look.value.reason };
    if (look.value.platform !== platform && !anySite) return { kind: 'otherSite', host: look.value.host };
    return look.value.filled && !replace ? { kind: 'filled' } : null;
  };

  const insert = async (input: CopyInput, allowed: Agreed): Promise<InsertNews | null> => {
    const toOne = isMessage(input);
    const objection = await lookAt(input.platform, toOne, allowed);
    if (objection) return objection;
    const replyId = await record(input);
    if (!replyId) return null;
    const parts = threadParts(input.text);
    const text = parts?.[0] ?? input.text;
    const outcome = await shell.replyBox.insert({ text, isMessage: toOne, replace: allowed.replace });
    if (outcome.ok && outcome.value.state === 'inserted') {
      await send('markInserted', replyId);
      toast({ text: parts ? t('insert.donePart', { count: parts.length }) : t('insert.done') });
      return null;
    }
    if (!(await toClipboard(text))) return null;
    if (!outcome.ok || outcome.value.state !== 'changed') return { kind: 'copied', why: 'failedCopied' };
    return { kind: 'copied', why: outcome.value.restored ? 'changed' : 'changedLeft' };
  };

  const run = async (input: CopyInput, allowed: Agreed): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setAgreed(allowed);
    setNews(null);
    setNews(await insert(input, allowed));
    setBusy(false);
  };

  return {
    busy,
    news,
    forget: () => setNews(null),
    insert: (input: CopyInput) => run(input, { replace: false, anySite: false }),
    /** The officer's answer to the question that `news` asks. */
    agree: (input: CopyInput) =>
      run(input, {
        replace: agreed.replace || news?.kind === 'filled',
        anySite: agreed.anySite || news?.kind === 'otherSite',
      }),
  };
}
