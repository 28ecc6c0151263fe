import type { Clarification, Snapshot, Source } from '../../model/clarification.ts';
import { sha256 } from '../../util/sha256.ts';

/** What a page says now, with its hash and the time. */
export const takeSnapshot = async (text: string, now: Date): Promise<Snapshot> => ({
  text,
  sha256: await sha256(text),
  takenAt: now.toISOString(),
});

export interface SourceChange {
  /** Paragraphs that are no longer there. */
  gone: string[];
  /** Paragraphs that were not there before. */
  come: string[];
}

/** What differs between two snapshots, paragraph by paragraph; null when their hashes agree. */
export function changeBetween(before: Snapshot, now: Snapshot): SourceChange | null {
  if (before.sha256 === now.sha256) return null;
  const [old, fresh] = [before.text.split('\n'), now.text.split('\n')];
  const [inOld, inFresh] = [new Set(old), new Set(fresh)];
  return {
    gone: old.filter((line) => line !== '' && !inFresh.has(line)),
    come: fresh.filter((line) => line !== '' && !inOld.has(line)),
  };
}

/** Parameters that only tell from where a reader came. */
const TRACKING = /^(utm_\w+|fbclid|gclid|igshid|ref|amp)$/i;

/** An address as far as it names a page, for comparison. */
function addressKey(address: string): string {
  try {
    const url = new URL(address);
    const query = [...url.searchParams]
      .filter(([name]) => !TRACKING.test(name))
      .map((pair) => pair.join('='));
    return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}?${query.sort().join('&')}`;
  } catch {
    return address;
  }
}

export interface ClippedBefore {
  entry: Clarification;
  source: Source;
}

/** The entries that name this address as a source. */
export function entriesFrom(entries: readonly Clarification[], address: string): ClippedBefore[] {
  const key = addressKey(address);
  return entries.flatMap((entry) => {
    const source = entry.sources.find(({ url }) => addressKey(url) === key);
    return source ? [{ entry, source }] : [];
  });
}

/** The entry's sources with what the page says now in place of what it said then. `day` is when a person looked. */
export const withSnapshot = (
  { sources }: Pick<Clarification, 'sources'>,
  address: string,
  snapshot: Snapshot,
  day: string,
): Source[] =>
  sources.map((source) =>
    addressKey(source.url) === addressKey(address) ? { ...source, snapshot, checkedOn: day } : source,
  );
