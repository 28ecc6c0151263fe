import { asOwnRecord } from '../../../lib/log/merge/apart.ts';
import type { StoredLog } from '../../../lib/log/merge/plan.ts';
import { isSameFinding } from '../../../lib/log/merge/record.ts';
import type { OfficeFile } from '../../../lib/log/merge/types.ts';
import type { LogLookup } from '../../hooks/use-merge.ts';

/** What the log holds of what the files speak of. */
export async function readStored(lookup: LogLookup, files: readonly OfficeFile[]): Promise<StoredLog> {
  const incoming = files.flatMap(({ records }) => records);
  const findings = incoming.map(({ finding }) => finding);
  const records = await lookup.records([...new Set(findings.map(({ id }) => id))]);
  // What came under an id that another finding has was taken in under one of its own the last time.
  const apart = incoming.filter(({ finding }) => {
    const known = records.get(finding.id)?.finding;
    return known && !isSameFinding(known, finding);
  });
  const own = await lookup.records(apart.map((record) => asOwnRecord(record).finding.id));
  const keys = new Set(findings.flatMap(({ postKey }) => postKey ?? []));
  const addresses = new Set(findings.flatMap(({ postKey, permalink }) => (postKey ? [] : (permalink ?? []))));
  const [ofPosts, issues] = await Promise.all([
    lookup.ofPosts([...keys], [...addresses]),
    lookup.issues(files.flatMap((file) => file.issues.map(({ id }) => id))),
  ]);
  return { records: new Map([...records, ...own]), ofPosts, issues };
}
