import type { Clarification } from '../model/clarification.ts';
import type { OfficeNote } from '../model/office-note.ts';
import type { TableColumn } from '../util/table.ts';

export interface NotedEntry {
  entry: Clarification;
  note: OfficeNote;
}

/** The office's notes with the entries that they belong to, as a table for the office itself. */
export function noteColumns(words: Record<'code' | 'title' | 'publisher' | 'note' | 'at' | 'by', string>) {
  const column = (
    header: string,
    width: number,
    value: (row: NotedEntry) => string,
  ): TableColumn<NotedEntry> => ({ header, kind: 'text', width, value });
  return [
    column(words.code, 14, ({ entry }) => entry.code),
    column(words.title, 48, ({ entry }) => entry.title),
    column(words.publisher, 24, ({ entry }) => entry.publisher?.name ?? ''),
    column(words.note, 60, ({ note }) => note.text),
    { header: words.at, kind: 'date', width: 17, value: ({ note }) => note.updatedAt },
    column(words.by, 20, ({ note }) => note.updatedBy),
  ] satisfies TableColumn<NotedEntry>[];
}
