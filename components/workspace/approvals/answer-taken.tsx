import { useEffect, useState } from 'preact/hooks';
import type { AnswerResult } from '../../../lib/messages/calls/approval.ts';
import type { ApprovalAnswer, ApprovalEnvelope } from '../../../lib/model/approval.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { useCommand } from '../use-command.ts';

/** Takes an answer over as soon as its key is known, and says what came of it. */
export function AnswerTaken({ answer, envelope }: { answer: ApprovalAnswer; envelope: ApprovalEnvelope }) {
  const t = useT();
  const command = useCommand();
  const [result, setResult] = useState<AnswerResult | null>(null);
  useEffect(() => {
    void command('takeApproval', envelope).then((taken) => taken.ok && setResult(taken.value));
    // Once a file: the answer is taken over when the file is opened.
  }, [envelope]);
  if (!result) return null;
  const tone = result === 'approved' ? 'green' : result === 'returned' ? 'amber' : 'red';
  return (
    <Banner tone={tone} title={t(`approvalFile.${result}`)}>
      {tone !== 'red' && answer.remark && <SafeText text={answer.remark} />}
    </Banner>
  );
}
