import { browser } from 'wxt/browser';
import { showHealth } from '../../../lib/browser/badge.ts';
import { pictureTab } from '../../../lib/browser/capture.ts';
import { showInPanel } from '../../../lib/browser/panel.ts';
import { healthSentence } from '../../../lib/locales/health.ts';
import { onHostPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';
import { recordHealth } from '../../../lib/settings/health.ts';
import { judgePack } from '../../../lib/settings/selector-pack.ts';
import { getSettings } from '../../../lib/settings/settings.ts';
import { done, failed } from '../../../lib/util/outcome.ts';

/** Calls of a page’s content script. */
export function registerPageCalls({ evidence, findings, hints }: Services): void {
  onHostPage('flag', async ({ post, area }, sender) => {
    const shooting = pictureTab(sender.tab, area);
    const stored = findings.flag(post);
    // What is shown of the finding may cover the page: not before the picture is taken.
    const shown = Promise.all([stored, shooting]).then(
      ([{ findingId }]) => findingId,
      () => null,
    );
    const showing = showInPanel(sender.tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT, shown);
    const { findingId, earlier } = await stored;
    // A flag never fails for want of evidence.
    void evidence.keep(findingId, shooting).catch((error) => console.error('evidence', error));
    return done({ findingId, earlier, opened: await showing });
  });
  onHostPage('undoFlag', async (id) => {
    if (!(await findings.undoFlag(id))) return failed('not_found', id);
    await evidence.drop(id);
    return done(null);
  });
  onHostPage('hints', async (posts) => done(await hints(posts)));
  onHostPage('reportHealth', async (health, sender) => {
    const at = new Date().toISOString();
    await recordHealth(health, at);
    await judgePack(health, at);
    const sentence = healthSentence(health, (await getSettings()).language);
    if (sender.tab?.id) await showHealth(sender.tab.id, health, sentence);
    return done(null);
  });
}
