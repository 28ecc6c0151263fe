import * as v from 'valibot';
import {
  CLARIFICATION_STATUSES,
  type Clarification,
  type ClarificationInput,
  ClarificationInputSchema,
  ScopeSchema,
  SOURCE_KINDS,
} from '../../model/clarification.ts';
import { THEMES } from '../../model/theme.ts';
import { VERDICTS, type Verdict } from '../../model/verdict.ts';
import { parseDay } from './days.ts';
import type { Field } from './fields.ts';

/** Why a row cannot become an entry. Each has a sentence in the locale files (`import.problem.<code>`). */
export const ROW_PROBLEMS = [
  'empty',
  'too_short',
  'too_long',
  'unknown_word', // not one of the words that the field may hold
  'bad_day',
  'bad_year',
  'bad_address',
  'repeated', // the code stands further up in the file
  'code_in_use', // by a sample, or by an entry of another publisher
  'unknown_code', // names an entry that is neither in the file nor in the library
  'torn', // quotation marks that do not pair
  'circle', // entries that would replace each other in a circle
  'other',
] as const;
export interface RowProblem {
  /** Null where the whole row is meant. */
  field: Field | null;
  code: (typeof ROW_PROBLEMS)[number];
  /** What exactly, where the field alone does not say it. */
  detail?: string;
}

/** `successor` is the code of the entry that replaces this one, or its id; empty for none. Who has the code knows the id. */
export type RowResult =
  | { ok: true; input: ClarificationInput; successor: string }
  | { ok: false; problems: RowProblem[] };
export type Cells = Partial<Record<Field, string>>;

/** The words of a field in the office's languages, so that `Hoaks`, `HOAX` and `Salah` are understood. */
export type Labels = (
  kind: 'verdict' | 'entryStatus' | 'level' | 'election' | 'theme' | 'source',
  value: string,
) => string[];

/** What fact checkers call it. Words for what is partly true are left out: a person has to say what such a case is. */
const OTHER_WORDS: Readonly<Partial<Record<Verdict, string>>> = {
  HOAKS:
    'hoax salah false keliru palsu tidakbenar infosalah informasisalah informasipalsu kontenpalsu fabricated fabricatedcontent kontenmanipulasi kontendimanipulasi kontenyangdimanipulasi manipulatedcontent altered',
  DISINFORMASI:
    'menyesatkan sesat misleading misleadingcontent misinformasi misinformation disinformation kontenmenyesatkan kontenyangmenyesatkan konteksyangsalah konteksyangkeliru falsecontext missingcontext koneksiyangsalah falseconnection',
  PENIPUAN: 'scam fraud',
  BENAR: 'true fakta correct accurate',
  BELUM_ADA_BUKTI: 'tidakterbukti belumterbukti unproven unsubstantiated',
};
/** `SALAH – Konten Palsu`, `Hoaks: …`: the first word is the verdict, the rest a finer kind. */
const FINER_KIND = /\s*[-–—:/,(|].*$/;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Lines or `|` part the items of a list; a sentence may hold any other sign. */
const items = (text = ''): string[] =>
  text
    .split(/\n|\s\|\s/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** How far an entry reaches whose level nobody wrote down. */
const levelOf = (region: string): Clarification['scope']['level'] => {
  if (region === '') return 'national';
  return /^prov/i.test(region) ? 'province' : 'regency';
};

type Kind = Parameters<Labels>[0];

/** Reads the cells of one row. Made once for a file, because the words of all fields are gathered before. */
export function rowReader(labels: Labels): (cells: Cells) => RowResult {
  const dictionary = (kind: Kind, values: readonly string[]) =>
    new Map(values.flatMap((value) => [value, ...labels(kind, value)].map((word) => [plain(word), value])));
  const words = {
    verdict: dictionary('verdict', VERDICTS),
    status: dictionary('entryStatus', CLARIFICATION_STATUSES),
    level: dictionary('level', ScopeSchema.entries.level.options),
    election: dictionary('election', ScopeSchema.entries.election.options),
    themes: dictionary('theme', THEMES),
    sourceKind: dictionary('source', SOURCE_KINDS),
  };
  for (const [verdict, others] of Object.entries(OTHER_WORDS))
    for (const word of others.split(' ')) words.verdict.set(word, verdict);

  return (cells) => {
    const problems: RowProblem[] = [];
    const cell = (field: Field) => cells[field]?.trim() ?? '';
    const word = (field: keyof typeof words, text: string, otherwise: string) => {
      const found =
        text === ''
          ? otherwise
          : (words[field].get(plain(text)) ??
            (field === 'verdict' ? words.verdict.get(plain(text.replace(FINER_KIND, ''))) : undefined));
      if (!found) problems.push({ field, code: text === '' ? 'empty' : 'unknown_word' });
      return found;
    };
    const day = (field: Field, text: string) => {
      const found = text === '' ? null : parseDay(text);
      if (text !== '' && !found) problems.push({ field, code: 'bad_day' });
      return found;
    };
    // No address holds a blank, so those in one line are told apart, too.
    const urls = items(cells.sourceUrl).flatMap((line) => line.split(/[\s,;]+(?=https?:\/\/)/i));
    /** One line for each source, blank ones too. */
    const lineOf = (field: Field, at: number) => (cells[field] ?? '').split('\n')[at]?.trim() ?? '';
    const input = {
      code: cell('code'),
      title: cell('title'),
      claims: items(cells.claims),
      keywords: items(cells.keywords),
      verdict: word('verdict', cell('verdict'), ''),
      facts: items(cells.facts),
      whyWrong: cell('whyWrong'),
      mustNotSay: items(cells.mustNotSay),
      themes: items(cells.themes?.replace(/[,;]/g, '\n')).map((theme) => word('themes', theme, '')),
      scope: {
        level: word('level', cell('level'), levelOf(cell('region'))),
        region: cell('region'),
        election: word('election', cell('election'), 'both'),
        year: cell('year') === '' ? null : Number(cell('year')),
      },
      sources: urls.map((url, at) => ({
        url,
        publisher: lineOf('sourcePublisher', at),
        date: day('sourceDate', lineOf('sourceDate', at)),
        kind: word('sourceKind', lineOf('sourceKind', at), 'official'),
        checkedOn: day('sourceCheckedOn', lineOf('sourceCheckedOn', at)),
      })),
      statedOn: day('statedOn', cell('statedOn')),
      validFrom: day('validFrom', cell('validFrom')),
      validUntil: day('validUntil', cell('validUntil')),
      reviewBy: day('reviewBy', cell('reviewBy')),
      status: word('status', cell('status'), 'provisional'),
      prepared: {
        short: cell('preparedShort'),
        medium: cell('preparedMedium'),
        long: cell('preparedLong'),
      },
      approvedBy: cell('approvedBy'),
      approvedOn: day('approvedOn', cell('approvedOn')),
    };
    if (problems.length > 0) return { ok: false, problems };
    const checked = v.safeParse(ClarificationInputSchema, input);
    if (checked.success) return { ok: true, input: checked.output, successor: cell('supersededBy') };
    return { ok: false, problems: checked.issues.map(problemOf) };
  };
}

const FIELD_AT: Readonly<Record<string, Field>> = {
  'sources.url': 'sourceUrl',
  'sources.publisher': 'sourcePublisher',
  'sources.date': 'sourceDate',
  'prepared.short': 'preparedShort',
  'prepared.medium': 'preparedMedium',
  'prepared.long': 'preparedLong',
  'scope.level': 'level',
  'scope.region': 'region',
  'scope.election': 'election',
  'scope.year': 'year',
  sources: 'sourceUrl',
};

function problemOf(issue: v.BaseIssue<unknown>): RowProblem {
  const path = (issue.path ?? []).map(({ key }) => key).filter((key) => typeof key === 'string');
  const field = FIELD_AT[path.join('.')] ?? (path[0] as Field);
  if (field === 'year') return { field, code: 'bad_year' };
  if (issue.type === 'min_length') return { field, code: issue.received === '0' ? 'empty' : 'too_short' };
  if (issue.type === 'max_length') return { field, code: 'too_long' };
  return { field, code: issue.type === 'check' ? 'bad_address' : 'other' };
}
