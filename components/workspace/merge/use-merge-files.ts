import { useState } from 'preact/hooks';
import { readTable } from '../../../lib/exchange/import/read-file.ts';
import { type RefusedFile, readOfficeFiles } from '../../../lib/exchange/log/office-file.ts';
import type { StoredLog } from '../../../lib/log/merge/plan.ts';
import type { OfficeFile } from '../../../lib/log/merge/types.ts';
import type { LogEntry } from '../../../lib/model/log-file.ts';
import { type LogLookup, useLogLookup } from '../../hooks/use-merge.ts';
import { readStored } from './stored-log.ts';

/** Files that were read, with what the log holds of them. */
export interface ReadFiles {
  files: readonly OfficeFile[];
  refused: readonly RefusedFile[];
  stored: StoredLog;
  /** Entries that findings were answered with and that the library does not hold. */
  unknownEntries: readonly LogEntry[];
  /** When they were read. */
  at: Date;
}

export type FilesState =
  | { step: 'idle' }
  | { step: 'reading'; done: number; of: number }
  | { step: 'failed' }
  | { step: 'read'; read: ReadFiles };

async function unknownOf(lookup: LogLookup, files: readonly OfficeFile[]): Promise<LogEntry[]> {
  const entries = new Map(files.flatMap((file) => file.entries).map((entry) => [entry.id, entry]));
  const known = await lookup.entries([...entries.keys()]);
  return [...entries.values()].filter(({ id }) => !known.has(id));
}

/** The file under a name that no file before it has: questions about it are known by its name. */
function namedApart(file: OfficeFile, others: readonly OfficeFile[]): OfficeFile {
  const isTaken = (name: string) => others.some((other) => other.name === name);
  let name = file.name;
  for (let copy = 2; isTaken(name); copy += 1) name = `${file.name} [${copy}]`;
  return { ...file, name };
}

/** Reads many files one after the other: each is a log, or is refused in words. */
export function useMergeFiles() {
  const lookup = useLogLookup();
  const [state, setState] = useState<FilesState>({ step: 'idle' });

  const read = async (chosen: readonly File[]): Promise<ReadFiles> => {
    const files: OfficeFile[] = [];
    const refused: RefusedFile[] = [];
    for (const [done, file] of chosen.entries()) {
      setState({ step: 'reading', done, of: chosen.length });
      for (const answer of await readOfficeFiles(file, readTable))
        if (answer.ok) files.push(namedApart(answer.file, files));
        else refused.push(answer.refused);
    }
    const [stored, unknownEntries] = await Promise.all([readStored(lookup, files), unknownOf(lookup, files)]);
    return { files, refused, stored, unknownEntries, at: new Date() };
  };

  return {
    state,
    take: async (chosen: readonly File[]) => {
      if (chosen.length === 0) return;
      try {
        setState({ step: 'read', read: await read(chosen) });
      } catch {
        setState({ step: 'failed' });
      }
    },
    drop: () => setState({ step: 'idle' }),
  };
}
