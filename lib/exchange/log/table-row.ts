import * as v from 'valibot';
import type { LogColumnId } from '../../model/columns.ts';
import {
  CONTENT_FORMS,
  CONTENT_TYPES,
  DECISIONS,
  ESCALATION_OUTCOMES,
  type Finding,
  FindingSchema,
  INFORMATION_CLASSES,
  ORIGINS,
  STATUSES,
} from '../../model/finding.ts';
import { PLATFORMS } from '../../model/platform.ts';
import { HttpUrlSchema, IdSchema } from '../../model/primitives.ts';
import { THEMES } from '../../model/theme.ts';
import { derivedId } from '../../util/derived-id.ts';
import type { RawRow } from '../import/raw-table.ts';
import { type TableColumnId, valueFinder } from './table-words.ts';

const WORDS = {
  origin: valueFinder('origin', ORIGINS),
  platform: valueFinder('platform', PLATFORMS),
  form: valueFinder('form', CONTENT_FORMS),
  theme: valueFinder('theme', THEMES),
  decision: valueFinder('decision', DECISIONS),
  status: valueFinder('status', STATUSES),
  contentType: valueFinder('contentType', CONTENT_TYPES),
  informationClass: valueFinder('informationClass', INFORMATION_CLASSES),
  escalationOutcome: valueFinder('escalationOutcome', ESCALATION_OUTCOMES),
};

/** A column of the table that is one of a log, and how its times are read. */
export type Column = TableColumnId & { instant: (cell: string) => string | null };

export interface Cells {
  text(id: LogColumnId): string;
  word<Name extends keyof typeof WORDS>(id: Name): ReturnType<(typeof WORDS)[Name]>;
  time(id: LogColumnId): string | null;
  url(id: LogColumnId): string | null;
}

/** The cells of a row by the column of the log; `unknown` is told of words that mean nothing there. */
export function cellsOf(
  row: RawRow,
  columns: readonly (Column | null)[],
  unknown: (id: LogColumnId) => void,
): Cells {
  const at = (id: LogColumnId) => columns.findIndex((column) => column?.id === id);
  const text = (id: LogColumnId) => (row.cells[at(id)] ?? '').trim();
  const known = <Value>(
    id: LogColumnId,
    read: (cell: string) => Value | null | undefined,
  ): Value | undefined => {
    const cell = text(id);
    const value = cell === '' ? undefined : (read(cell) ?? undefined);
    if (cell !== '' && value === undefined) unknown(id);
    return value;
  };
  return {
    text,
    word: ((id: keyof typeof WORDS) => known<string>(id, WORDS[id])) as Cells['word'],
    time: (id) => known(id, (cell) => columns[at(id)]?.instant(cell)) ?? null,
    url: (id) => known(id, (cell) => (v.is(HttpUrlSchema, cell) ? cell : null)) ?? null,
  };
}

function escalationOf({ text, time, word }: Cells, createdAt: string): Finding['escalation'] {
  const to = text('escalatedTo');
  const at = time('escalatedAt');
  const number = text('escalationNumber');
  const outcome = word('escalationOutcome') ?? null;
  return to || at || number || outcome ? { to, at: at ?? createdAt, number, outcome } : null;
}

/** A row as a finding; null for one without a time, or with neither id nor number. */
export function findingOf(cells: Cells): Finding | null {
  const { text, word, time, url } = cells;
  const createdAt = time('foundAt');
  const [id, number, unit] = [text('id'), text('number'), text('unit')];
  if (!createdAt || (!v.is(IdSchema, id) && !number)) return null;
  const escalation = escalationOf(cells, createdAt);
  const [decidedAt, repliedAt] = [time('decidedAt'), time('repliedAt')];
  const times = [createdAt, decidedAt, repliedAt, escalation?.at].filter((at) => typeof at === 'string');
  const finding: Finding = {
    id: v.is(IdSchema, id) ? id : derivedId(`${unit} ${number}`, createdAt),
    number,
    postKey: null,
    post: null,
    matchesSeen: null,
    createdAt,
    createdBy: text('officer'),
    unit,
    updatedAt: times.reduce((latest, at) => (at > latest ? at : latest), createdAt),
    decidedAt,
    answeredAt: repliedAt ?? escalation?.at ?? null,
    deletedAt: null,
    platform: word('platform') ?? 'other',
    kind: 'post',
    text: text('quote'),
    handle: text('handle'),
    name: '',
    permalink: url('permalink'),
    postedAt: time('postedAt'),
    narrative: text('narrative'),
    origin: word('origin') ?? 'patrol',
    form: word('form') ?? 'text',
    theme: word('theme') ?? null,
    notes: text('notes'),
    status: word('status') ?? 'new',
    decision: word('decision') ?? null,
    escalation,
    clarificationId: null,
    clarificationVersion: null,
    tags: [
      ...new Set(
        text('tags')
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
      ),
    ],
    assignee: text('assignee'),
    region: text('region'),
    contentType: word('contentType') ?? null,
    informationClass: word('informationClass') ?? 'internal',
    issueId: null,
    archiveUrl: url('archiveUrl'),
    hold: false,
  };
  return v.is(FindingSchema, finding) ? finding : null;
}
