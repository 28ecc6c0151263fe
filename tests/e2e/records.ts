import type { Page } from 'playwright-core';
import type { StoredIndex } from '../../lib/db/database.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { EntryDraft } from '../../lib/model/entry-draft.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { ExportRecord } from '../../lib/model/export.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { HistoryEvent } from '../../lib/model/history.ts';
import type { Issue } from '../../lib/model/issue.ts';
import type { OfficeNote } from '../../lib/model/office-note.ts';
import type { Draft, Reply } from '../../lib/model/reply.ts';
import type { RetentionRun, RetentionState } from '../../lib/model/retention.ts';
import type { Chromium } from '../harness/chromium.ts';
import { eventually } from './pages/ax.ts';

interface Stores {
  findings: Finding;
  history: HistoryEvent;
  drafts: Draft;
  replies: Reply;
  /** A blob cannot leave the browser this way: `picture.blob` is an empty object. */
  evidence: Evidence;
  clarifications: Clarification;
  officeNotes: OfficeNote;
  entryDrafts: EntryDraft;
  issues: Issue;
  indexes: StoredIndex;
  exports: ExportRecord;
  retentionState: RetentionState;
  retentionRuns: RetentionRun;
}

/**
 * All rows of one store, read past the extension's own code from a page of its origin that runs none of it.
 * `[]` while the database is not there yet.
 */
export async function records<S extends keyof Stores>(
  { context, page }: Chromium,
  store: S,
): Promise<Stores[S][]> {
  const own = await context.newPage();
  await own.goto(page('manifest.json'));
  const rows = await own.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((entry) => entry.name === 'luruskan')) return [];
    const finished = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await finished(indexedDB.open('luruskan'));
    const all = await finished(db.transaction(name).objectStore(name).getAll());
    db.close();
    return all;
  }, store);
  await own.close();
  return rows as Stores[S][];
}

/**
 * Writes rows into one store past the extension's own code, from a page of its origin. The extension must have opened
 * its database before.
 */
export async function seed<S extends keyof Stores>(
  page: Page,
  store: S,
  rows: readonly Stores[S][],
): Promise<void> {
  await page.evaluate(
    async ([name, all]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('luruskan');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = db.transaction(name, 'readwrite');
      for (const row of all) transaction.objectStore(name).put(row);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    },
    [store, rows] as const,
  );
}

/** Waits until the log holds `count` findings; oldest first. */
export const findings = (browser: Chromium, count: number): Promise<Finding[]> =>
  eventually(`${count} findings in the log`, async () => {
    const rows = await records(browser, 'findings');
    return rows.length >= count && rows;
  });

/** Waits for the first finding. */
export async function onlyFinding(browser: Chromium): Promise<Finding> {
  const [finding, ...more] = await findings(browser, 1);
  if (!finding || more.length > 0) throw new Error(`expected one finding, got ${more.length + 1}`);
  return finding;
}

/** Puts findings into the store where no page of the extension is at hand. */
export async function seedFindings({ context, page }: Chromium, rows: readonly Finding[]): Promise<void> {
  const own = await context.newPage();
  await own.goto(page('manifest.json'));
  await seed(own, 'findings', rows);
  await own.close();
}
