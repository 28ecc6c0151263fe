import { browser } from 'wxt/browser';
import { showHealth } from '../../lib/browser/badge.ts';
import { pictureTab } from '../../lib/browser/capture.ts';
import { showInPanel } from '../../lib/browser/panel.ts';
import { askTab } from '../../lib/browser/tab.ts';
import { healthSentence } from '../../lib/locales/health.ts';
import { onHostPage, onOwnPage } from '../../lib/messages/receive.ts';
import type { Services } from '../../lib/services/index.ts';
import { recordHealth } from '../../lib/settings/health.ts';
import { judgePack } from '../../lib/settings/selector-pack.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { done, failed } from '../../lib/util/outcome.ts';

/** One line a call: who may make it and which use-case answers. */
export function registerHandlers(services: Services): void {
  const { aliases, corrections, evidence, findings, hints, replies, library, matching, packages, similar } =
    services;
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
  onHostPage('hints', async (posts) => done(await hints(posts)));
  onHostPage('reportHealth', async (health, sender) => {
    const at = new Date().toISOString();
    await recordHealth(health, at);
    await judgePack(health, at);
    const sentence = healthSentence(health, (await getSettings()).language);
    if (sender.tab?.id) await showHealth(sender.tab.id, health, sentence);
    return done(null);
  });
  onHostPage('undoFlag', async (id) => {
    if (!(await findings.undoFlag(id))) return failed('not_found', id);
    await evidence.drop(id);
    return done(null);
  });

  onOwnPage('createFinding', async (fields) => done(await findings.create(fields)));
  onOwnPage('flagActiveTab', async ({ windowId }) => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    return askTab(tab?.id, 'flagInView', null);
  });
  onOwnPage('changeFindings', async ({ ids, change }) => done(await findings.change(ids, change)));
  onOwnPage('deleteFindings', async (ids) => done(await findings.remove(ids)));
  onOwnPage('restoreFindings', async (ids) => done(await findings.restore(ids)));

  onOwnPage('removePictures', async ({ days }) => done(await evidence.removePictures(days)));

  onOwnPage('match', async (query) => done(await matching.match(query)));
  onOwnPage('decide', async (input) => {
    const decided = await replies.decide(input);
    // A decision never fails for want of room for a proposal.
    if (decided.ok && input.clarificationId)
      await aliases
        .learn(input.findingId, input.clarificationId, input.matchesSeen)
        .catch((error) => console.error('learn', error));
    return decided;
  });
  onOwnPage('spreadOf', async (id) => done(await similar.spreadOf(id)));
  onOwnPage('saveDraft', (draft) => replies.saveDraft(draft));
  onOwnPage('recordCopy', (copy) => replies.recordCopy(copy));
  onOwnPage('setReplyUrl', ({ replyId, url }) => replies.setUrl(replyId, url));

  onOwnPage('saveClarification', ({ id, input }) => library.save(id, input));
  onOwnPage('deleteClarifications', async (ids) => done(await library.remove(ids)));
  onOwnPage('restoreClarifications', async (ids) => done(await library.restore(ids)));
  onOwnPage('acceptAlias', (id) => aliases.accept(id));
  onOwnPage('dismissAlias', (id) => aliases.dismiss(id));
  onOwnPage('loadSamples', async () => done(await library.loadSamples()));
  onOwnPage('removeSamples', async () => done(await library.removeSamples()));

  onOwnPage('ensureOfficeKey', () => packages.ensureKey());
  onOwnPage('pinPublisher', ({ key, name }) => packages.pin(key, name));
  onOwnPage('unpinPublisher', (key) => packages.unpin(key));
  onOwnPage('stageEntries', ({ batch, entries }) => packages.stage(batch, entries));
  onOwnPage('commitEntries', (request) => packages.commit(request));
  onOwnPage('discardEntries', (batch) => packages.discard(batch));
  onOwnPage('markCorrected', ({ replyId, corrected }) => corrections.mark(replyId, corrected));
}
