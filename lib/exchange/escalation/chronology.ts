import type { HistoryEvent } from '../../model/history.ts';
import { formatInstant, type Zone } from '../../util/time.ts';
import type { CaseFinding, EscalationCase } from './case.ts';
import { LANGUAGE, nameOf, packWord } from './words.ts';

/** Something that happened, as a stranger to the office may read it. */
export interface Moment {
  at: string;
  /** The number of the finding. */
  number: string;
  what: string;
  /** The officer; empty where nobody of the office acted. */
  by: string;
}

type Line = (event: HistoryEvent) => string;

/** Steps that the law-abiding reader asks for: found, checked, decided, answered, passed on. All else stays inside. */
const LINES: Readonly<Record<string, Line>> = {
  decision: ({ to }) => packWord('event.decided', { decision: nameOf(`decision.${to}` as 'decision.reply') }),
  status: ({ to }) =>
    to === 'in_review'
      ? packWord('event.review')
      : packWord('event.status', { status: nameOf(`status.${to}` as 'status.new') }),
  approval: () => packWord('event.approved'),
  'escalation.to': ({ to }) => packWord('event.escalated', { to: to ?? '' }),
  'escalation.outcome': ({ to }) =>
    packWord('event.outcome', {
      outcome: nameOf(`escalationOutcome.${to}` as 'escalationOutcome.rejected'),
    }),
};

/** What a person did at one time is one step: the fullest word for it stays. */
const HIDES: Readonly<Record<string, readonly string[]>> = {
  'escalation.to': ['decision', 'status'],
  decision: ['status'],
};

function steps({ finding, history }: CaseFinding): Moment[] {
  const hidden = (event: HistoryEvent) =>
    history.some(({ field, to, at }) => to && at === event.at && HIDES[field]?.includes(event.field));
  return history.flatMap((event) => {
    const line = LINES[event.field];
    if (!line || !event.to || hidden(event)) return [];
    return [{ at: event.at, number: finding.number, what: line(event), by: event.by }];
  });
}

function momentsOf(one: CaseFinding): Moment[] {
  const { finding, replies, evidence } = one;
  const { number } = finding;
  return [
    ...(finding.postedAt ? [{ at: finding.postedAt, number, what: packWord('event.posted'), by: '' }] : []),
    {
      at: finding.createdAt,
      number,
      what: packWord('event.found', {
        origin: nameOf(`origin.${finding.origin}`).toLocaleLowerCase(LANGUAGE),
      }),
      by: finding.createdBy,
    },
    ...evidence.map(({ evidence: { picture, capturedAt } }) => ({
      at: capturedAt.value,
      number,
      what: packWord(picture ? 'event.pictured' : 'event.kept'),
      by: '',
    })),
    ...steps(one),
    ...replies.map(({ copiedAt, copiedBy, url }) => ({
      at: copiedAt,
      number,
      what: url ? packWord('event.repliedAt', { url }) : packWord('event.replied'),
      by: copiedBy,
    })),
  ];
}

/** The story of a case, oldest first. Officers are named to the upper tier only. */
export const chronologyOf = ({ findings, body }: Pick<EscalationCase, 'findings' | 'body'>): Moment[] =>
  findings
    .flatMap(momentsOf)
    .map((moment) => (body === 'upper' ? moment : { ...moment, by: '' }))
    .sort((a, b) => a.at.localeCompare(b.at));

/** The chronology as plain text, each time on the clock of the office. */
export function chronologyText(work: Pick<EscalationCase, 'findings' | 'body'>, zone: Zone): string {
  const lines = chronologyOf(work).map(({ at, number, what, by }) =>
    [formatInstant(at, zone, LANGUAGE), number, by ? `${what} (${by})` : what].join('  '),
  );
  return [packWord('chronology.title'), packWord('chronology.zone', { zone }), '', ...lines].join('\n');
}
