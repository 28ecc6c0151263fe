import type { MessageKey } from '../../../../lib/locales/app.ts';
import type { Translate } from '../../../../lib/locales/translate.ts';
import type { Clarification } from '../../../../lib/model/clarification.ts';
import type { HistoryEvent } from '../../../../lib/model/history.ts';
import { PERSONAL_REMOVED } from '../../../../lib/model/retention.ts';
import type { Settings } from '../../../../lib/model/settings.ts';
import { showInstant } from '../../../ui/dates.ts';

export interface WordsOf {
  t: Translate<MessageKey>;
  place: Pick<Settings, 'language' | 'zone'>;
  /** The entries that the history may name. */
  entries: readonly Clarification[];
}

/** One change in words; of long texts also what stood there before and after, for whoever asks. */
export interface HistoryLine {
  id: string;
  words: string;
  texts: { from: string | null; to: string | null } | null;
}

/** What one person did at one time. */
export interface HistoryStep {
  id: string;
  at: string;
  by: string;
  lines: HistoryLine[];
}

/** The name of a field, by the field of its events. */
export const FIELD_LABELS: Readonly<Record<string, MessageKey>> = {
  platform: 'finding.platform',
  kind: 'finding.kind',
  text: 'finding.text',
  handle: 'finding.account',
  name: 'finding.name',
  permalink: 'finding.permalink',
  postedAt: 'finding.postedAt',
  narrative: 'finding.narrative',
  origin: 'finding.origin',
  form: 'finding.form',
  theme: 'finding.theme',
  notes: 'finding.notes',
  status: 'finding.status',
  decision: 'finding.decision',
  'escalation.to': 'finding.escalatedTo',
  'escalation.at': 'column.escalatedAt',
  'escalation.number': 'column.escalationNumber',
  'escalation.outcome': 'column.escalationOutcome',
  tags: 'column.tags',
  assignee: 'column.assignee',
  region: 'column.region',
  contentType: 'column.contentType',
  informationClass: 'column.informationClass',
  issueId: 'column.issue',
  archiveUrl: 'column.archiveUrl',
  clarificationId: 'finding.clarification',
};

/** Fields whose values have words of their own. */
const WORDED = new Set([
  'platform',
  'kind',
  'origin',
  'form',
  'theme',
  'status',
  'decision',
  'contentType',
  'informationClass',
]);
/** Fields whose values are told only when they are asked for: they are long, or personal. */
const NAMED_ONLY = new Set(['text', 'notes', 'handle', 'name']);
/** Always changes together with another field, which says it better. */
const SILENT = new Set(['clarificationVersion']);

/** A value of a field as an event tells it, in words. */
export function valueWords(field: string, value: string, { t, place, entries }: WordsOf): string {
  if (WORDED.has(field)) return t(`${field}.${value}` as MessageKey);
  if (field === 'escalation.outcome') return t(`escalationOutcome.${value}` as MessageKey);
  if (field === 'postedAt' || field === 'escalation.at') return showInstant(value, place);
  if (field === 'clarificationId')
    return entries.find(({ id }) => id === value)?.code ?? t('finding.entryGone');
  return value;
}

/** One change in words, or null where another event of the same step says it already. */
export function eventWords(event: HistoryEvent, words: WordsOf): string | null {
  const { t } = words;
  const { field, from, to } = event;
  if (SILENT.has(field)) return null;
  if (field === 'created' || field === 'reply' || field === 'replyUrl') return t(`history.${field}`);
  if (field === 'approval') return t('history.approval', { name: to ?? '' });
  if (field === 'card') return t(to === 'saved' ? 'history.card.saved' : 'history.card.copied');
  if (field === 'approvalRequest') return t('history.approvalRequest');
  if (field === 'approvalReturned') return t('history.approvalReturned', { name: to ?? '' });
  if (field === 'replyCorrected') return t(to ? 'correction.history' : 'correction.historyUndone');
  if (field === 'deletedAt') return t(to ? 'history.deleted' : 'history.restored');
  if (field === 'hold') return t(to === 'true' ? 'history.held' : 'history.released');
  if (field === PERSONAL_REMOVED) return t('history.personalRemoved', { days: to ?? '' });
  const label = FIELD_LABELS[field];
  const name = label ? t(label).toLocaleLowerCase(words.place.language) : field;
  if (NAMED_ONLY.has(field)) return t('history.edited', { field: name });
  const shown = (value: string) => valueWords(field, value, words);
  if (from && to) return t('history.changed', { field: name, from: shown(from), to: shown(to) });
  if (to) return t('history.set', { field: name, to: shown(to) });
  return t('history.cleared', { field: name, from: from ? shown(from) : '' });
}

/** The history as steps, newest first: changes that one person made at one time stand together. */
export function historySteps(history: readonly HistoryEvent[], words: WordsOf): HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const event of history) {
    const said = eventWords(event, words);
    if (said === null) continue;
    const { id, at, by, field, from, to } = event;
    const line = { id, words: said, texts: NAMED_ONLY.has(field) ? { from, to } : null };
    const last = steps.at(-1);
    if (last && last.at === at && last.by === by) last.lines.push(line);
    else steps.push({ id, at, by, lines: [line] });
  }
  return steps.reverse();
}
