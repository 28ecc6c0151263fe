import { TRUE_EVENT_VERDICTS } from '../../model/verdict.ts';
import { answerOf, type EscalationCase } from './case.ts';
import { letterWord } from './words.ts';

/** A reason that the records give, for the officer to take over; null where the event did happen or a campaign is judged. */
export function suggestedReason(
  work: Pick<EscalationCase, 'kind' | 'clarification' | 'office' | 'at'>,
): string | null {
  const answer = answerOf(work);
  if (answer && TRUE_EVENT_VERDICTS.has(answer.entry.verdict)) return null;
  if (work.kind === 'fraud') return letterWord('reason.fraud');
  if (answer) return letterWord('reason.answered', { title: answer.entry.title.replace(/\.?$/, '.') });
  return work.kind === 'hoax' ? letterWord('reason.hoax') : null;
}
