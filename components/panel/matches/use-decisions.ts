import { useState } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Decision, Finding } from '../../../lib/model/finding.ts';
import type { MatchResult } from '../../../lib/model/match.ts';
import type { ErrorCode } from '../../../lib/util/outcome.ts';
import { useSend } from '../../hooks/use-send.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';

interface Options {
  finding: Finding;
  result: MatchResult | null;
  chosen: Clarification | null;
  /** Stores what was typed; false when that failed, which the officer is told elsewhere. */
  beforeDeciding: () => Promise<boolean>;
  onReply: (entry: Clarification) => void;
  onOpen: (findingId: string | null) => void;
}

type Closing = Exclude<Decision, 'reply'> | 'opinion';

/** Records the officer's decision with what was on the screen; all but a reply can be taken back. */
export function useDecisions({ finding, result, chosen, beforeDeciding, onReply, onOpen }: Options) {
  const t = useT();
  const send = useSend();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);

  const record = async (decision: Decision, escalatedTo: string): Promise<boolean> => {
    setError(null);
    if (!(await beforeDeciding())) return false;
    const entry = decision === 'no_match' ? null : chosen;
    const outcome = await send('decide', {
      findingId: finding.id,
      decision,
      clarificationId: entry?.id ?? null,
      clarificationVersion: entry?.version ?? null,
      escalatedTo,
      matchesSeen: result,
    });
    if (!outcome.ok) setError(outcome.error);
    return outcome.ok;
  };

  const undo = async () => {
    const { status, decision, escalation, clarificationId, clarificationVersion } = finding;
    const outcome = await send('changeFindings', {
      ids: [finding.id],
      change: { status, decision, escalation, clarificationId, clarificationVersion },
    });
    if (!outcome.ok) return toast({ tone: 'red', text: t(`error.${outcome.error}`) });
    toast({ text: t('decide.undone') });
    onOpen(finding.id);
  };

  /** One decision at a time: a second press waits for the first. */
  const once = async (act: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    await act();
    setBusy(false);
  };

  const close = (kind: Closing, to = '') =>
    once(async () => {
      if (!(await record(kind === 'opinion' ? 'log_only' : kind, to))) return;
      if (kind === 'opinion')
        await send('changeFindings', { ids: [finding.id], change: { status: 'opinion' } });
      toast({ text: t(`decide.done.${kind}`, { name: to }), undo: () => void undo() });
      onOpen(null);
    });

  return {
    busy,
    error,
    reply: () =>
      once(async () => {
        if (chosen && (await record('reply', ''))) onReply(chosen);
      }),
    close,
  };
}
