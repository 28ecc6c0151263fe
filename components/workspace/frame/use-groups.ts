import { useEffect, useState } from 'preact/hooks';
import { comparable } from '../../../lib/log/claim.ts';
import { groupStepwise } from '../../../lib/matching/group.ts';
import { inStretches } from '../../../lib/util/stretches.ts';
import { useReadRecords } from '../../hooks/use-listing.ts';

/** Findings whose snapshots are read at a time, for their links. */
const READ_AT_ONCE = 250;

/** What is known of the claims of findings, by id. */
export type Claims = ReadonlyMap<string, string>;

/**
 * Groups of findings that say the same, worked out beside what the officer does; null until then. While newer findings
 * are grouped the last groups stay. `claims` keeps apart what officers put apart.
 */
export function useGroups(ids: readonly string[] | null, claims?: Claims): string[][] | null {
  const read = useReadRecords();
  const [groups, setGroups] = useState<string[][] | null>(null);
  const wanted = ids?.join();
  useEffect(() => {
    if (!ids) return;
    let current = true;
    const work = async () => {
      const posts: (ReturnType<typeof comparable> & { claim: string | null })[] = [];
      for (let at = 0; at < ids.length && current; at += READ_AT_ONCE) {
        const { findings } = await read(ids.slice(at, at + READ_AT_ONCE));
        for (const finding of findings)
          posts.push({ ...comparable(finding), claim: claims?.get(finding.id) ?? null });
      }
      const made = await inStretches(groupStepwise(posts), () => current);
      if (made && current) setGroups(made);
    };
    void work().catch(() => current && setGroups([]));
    return () => {
      current = false;
    };
  }, [wanted, claims]);
  return groups;
}
