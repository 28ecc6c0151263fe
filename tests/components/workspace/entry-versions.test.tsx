// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { putClarifications } from '../../../lib/db/clarifications.ts';
import { stored } from '../../exchange/package/entries.ts';
import { desk } from './desk.tsx';

const { EntryVersions } = await import('../../../components/workspace/library/entry-versions.tsx');
const { versionChanges } = await import('../../../components/workspace/library/version-changes.ts');

const first = stored();
const second = { ...first, version: 2, status: 'revoked' as const, facts: [...first.facts, 'Fakta kedua.'] };

let page: ReturnType<typeof desk>;
beforeEach(() => {
  page = desk();
});
afterEach(() => page.close());

it('names only what differs', () => {
  expect(versionChanges(first, second, String).map(({ field }) => field)).toEqual(['facts', 'status']);
  expect(versionChanges(first, { ...first, version: 2 }, String)).toEqual([]);
});

it('shows an earlier version beside the present one, in words', async () => {
  await putClarifications(page.db, [first]);
  await putClarifications(page.db, [second, stored({ code: 'LAIN' })]);
  page.show(<EntryVersions entry={second} />);
  await vi.waitFor(() => expect(page.root.querySelectorAll('tbody tr')).toHaveLength(2));
  const cells = [...page.root.querySelectorAll('tbody tr:last-child > *')].map((cell) => cell.textContent);
  expect(cells).toEqual(['Status', 'Berlaku', 'Dicabut']);
  expect(page.root.querySelectorAll('option')).toHaveLength(1);
});

it('is not there for an entry that never changed', async () => {
  await putClarifications(page.db, [first]);
  page.show(<EntryVersions entry={first} />);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(page.root.querySelector('details')).toBeNull();
});
