import type { Clarification } from '../../model/clarification.ts';
import { travelling } from '../package/write.ts';

/** The library as JSON that the import takes back, and any other program can read. A successor is named by its code. */
export const libraryJson = (entries: readonly Clarification[], codeOf: (id: string) => string): string =>
  JSON.stringify(
    entries.map((entry) => ({
      ...travelling(entry),
      supersededBy: entry.supersededBy ? codeOf(entry.supersededBy) : null,
    })),
    null,
    1,
  );
