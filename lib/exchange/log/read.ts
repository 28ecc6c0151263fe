import * as v from 'valibot';
import {
  LOG_FILE_FORMAT,
  LOG_FILE_SCHEMA,
  type LogFileHead,
  LogFileHeadSchema,
  type LogFileLine,
  LogFileLineSchema,
} from '../../model/log-file.ts';
import { encodingOf } from '../import/decode.ts';

/** Why a file is not taken as a log. Each has a sentence in the locale files (`logFile.<code>`). */
export const LOG_FILE_PROBLEMS = [
  'not_a_log',
  'newer',
  'damaged',
  'too_large',
  'cut_off',
  'empty', // no bytes: a download that did not end
  'unreadable', // the system gives no bytes
  'other_sheet', // a workbook of another kind (.ods, .xls), or locked with a password
  'other_archive', // an archive that browsers cannot open, or one within another
  'package', // clarifications or an approval
  'columns', // a log whose heads were renamed
  'no_rows', // a table without a finding does not tell whose it is
] as const;
export type LogFileProblem = (typeof LOG_FILE_PROBLEMS)[number];

/** Bytes of a file that is read; 50,000 findings with their history take about a quarter of it. */
export const MAX_LOG_FILE = 400_000_000;
/** Letters of a line: a finding has at most a few hundred thousand. */
const MAX_LINE = 5_000_000;

export class LogFileError extends Error {
  readonly problem: LogFileProblem;
  /** The line, from 1; null where the file as a whole is meant. */
  readonly line: number | null;

  constructor(problem: LogFileProblem, line: number | null = null) {
    super(problem);
    this.problem = problem;
    this.line = line;
  }
}

/** A line of JSON; keys that could reach a prototype are dropped by `JSON.parse`'s reviver before any schema sees them. */
function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value));
  } catch {
    throw new LogFileError('damaged', line);
  }
}

function headOf(text: string): LogFileHead {
  let value: unknown;
  try {
    value = parsed(text, 1);
  } catch {
    throw new LogFileError('not_a_log');
  }
  const { format, schema } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (format !== LOG_FILE_FORMAT) throw new LogFileError('not_a_log');
  if (typeof schema === 'number' && schema > LOG_FILE_SCHEMA) throw new LogFileError('newer');
  const head = v.safeParse(LogFileHeadSchema, value);
  if (!head.success) throw new LogFileError('damaged', 1);
  return head.output;
}

/** The lines of a file, read piece by piece so that a large one never stands in memory twice. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  let rest = '';
  let number = 0;
  const decoder = new TextDecoderStream((await encodingOf(file)) ?? 'utf-8');
  const reader = file.stream().pipeThrough(decoder).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    const long = [...lines, rest].findIndex(({ length }) => length > MAX_LINE);
    if (long >= 0 && number + long === 0) throw new LogFileError('not_a_log');
    if (long >= 0) throw new LogFileError('damaged', number + long + 1);
    number += lines.length;
    yield* lines;
  }
  if (rest.trim() !== '') yield rest;
}

/** History and replies of a line are of its finding: others would change what the file does not show. */
function isOfItsFinding(line: LogFileLine): boolean {
  if (line.kind !== 'finding') return true;
  const { finding, history, replies } = line;
  return [...history, ...replies].every(({ findingId }) => findingId === finding.id);
}

export interface LogFile {
  head: LogFileHead;
  lines: LogFileLine[];
}

/**
 * Reads a log file that another office wrote. All or nothing: a damaged line refuses the file and names the line. Throws
 * {@link LogFileError}. `onProgress` is told how many findings were read, of how many.
 */
export async function readLogFile(
  file: Blob,
  onProgress: (read: number, of: number) => void = () => {},
): Promise<LogFile> {
  if (file.size > MAX_LOG_FILE) throw new LogFileError('too_large');
  let head: LogFileHead | null = null;
  const lines: LogFileLine[] = [];
  let number = 0;
  let findings = 0;
  for await (const text of linesOf(file)) {
    number += 1;
    if (!head) {
      head = headOf(text.replace(/^\ufeff/, ''));
      continue;
    }
    if (text.trim() === '') continue;
    const line = v.safeParse(LogFileLineSchema, parsed(text, number));
    if (!line.success || !isOfItsFinding(line.output)) throw new LogFileError('damaged', number);
    lines.push(line.output);
    if (line.output.kind !== 'finding') continue;
    findings += 1;
    if (findings % 500 === 0) onProgress(findings, head.findings);
  }
  if (!head) throw new LogFileError('not_a_log');
  if (findings !== head.findings) throw new LogFileError('cut_off');
  return { head, lines };
}
