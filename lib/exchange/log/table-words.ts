import { appTranslate, type MessageKey } from '../../locales/app.ts';
import { LOG_COLUMNS, type LogColumnId } from '../../model/columns.ts';
import { ZONES } from '../../model/settings.ts';
import type { Zone } from '../../util/time.ts';

/** An export is in the language of the office that made it. */
const LANGUAGES = [appTranslate('id'), appTranslate('en')];

const plain = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, ' ');

/** The value that a word of an export stands for, in either language; undefined for a word of somebody's own. */
export function valueFinder<Value extends string>(kind: string, values: readonly Value[]) {
  const known = new Map(
    values.flatMap((value) =>
      LANGUAGES.map((t) => [plain(t(`${kind}.${value}` as MessageKey)), value] as const),
    ),
  );
  return (word: string): Value | undefined => known.get(plain(word));
}

const columnOf = valueFinder('column', LOG_COLUMNS);

/** A column of an exported log, and the zone that the head of a column of times names. */
export interface TableColumnId {
  id: LogColumnId;
  zone: Zone | null;
}

/** Which column of the log a head stands for: `Ditemukan (WITA)`. */
export function readHead(head: string): TableColumnId | null {
  const [, name = head, mark] = /^(.*)\((\w+)\)\s*$/s.exec(head) ?? [];
  const zone = ZONES.find((known) => known === mark?.toUpperCase()) ?? null;
  const id = columnOf(zone ? name : head);
  return id ? { id, zone } : null;
}
