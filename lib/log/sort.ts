import type { SortKey } from '../model/columns.ts';
import { type Finding, STATUSES } from '../model/finding.ts';

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

function compare(key: SortKey): (a: Finding, b: Finding) => number {
  if (key === 'status') return (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  if (key.endsWith('At')) return (a, b) => Number((a[key] ?? '') > (b[key] ?? '')) * 2 - 1;
  return (a, b) => collator.compare(a[key] ?? '', b[key] ?? '');
}

/** A sorted copy: statuses in the order of work, words as in a dictionary, the unknown always last. */
export function sortFindings(
  findings: readonly Finding[],
  key: SortKey,
  direction: 'ascending' | 'descending',
): Finding[] {
  const order = compare(key);
  const sign = direction === 'ascending' ? 1 : -1;
  return [...findings].sort((a, b) => {
    if (a[key] === b[key]) return 0;
    if (!a[key] || !b[key]) return a[key] ? -1 : 1;
    return sign * order(a, b);
  });
}
