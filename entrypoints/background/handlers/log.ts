import { browser } from 'wxt/browser';
import { askTab } from '../../../lib/browser/tab.ts';
import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';
import { done } from '../../../lib/util/outcome.ts';

/** Calls about findings. */
export function registerLogCalls({ evidence, findings, similar, views }: Services): void {
  onOwnPage('createFinding', async (fields) => done(await findings.create(fields)));
  onOwnPage('flagActiveTab', async ({ windowId }) => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    return askTab(tab?.id, 'flagInView', null);
  });
  onOwnPage('changeFindings', async ({ ids, change }) => done(await findings.change(ids, change)));
  onOwnPage('deleteFindings', async (ids) => done(await findings.remove(ids)));
  onOwnPage('restoreFindings', async (ids) => done(await findings.restore(ids)));
  onOwnPage('purgeFindings', async (ids) => done(await findings.purge(ids)));
  onOwnPage('editFindings', async ({ ids, edit }) => done(await findings.edit(ids, edit)));
  onOwnPage('revertFindings', async (revisions) => done(await findings.revert(revisions)));
  onOwnPage('escalateFindings', async ({ ids, passed }) => done(await findings.escalate(ids, passed)));
  onOwnPage('saveView', async (input) => done(await views.save(input)));
  onOwnPage('deleteView', async (id) => done(await views.remove(id)));
  onOwnPage('restoreView', async (view) => {
    await views.restore(view);
    return done(null);
  });
  onOwnPage('spreadOf', async (id) => done(await similar.spreadOf(id)));
  onOwnPage('removePictures', async ({ days }) => done(await evidence.removePictures(days)));
}
