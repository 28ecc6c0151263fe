import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';
import { done } from '../../../lib/util/outcome.ts';

/** Calls about library entries. */
export function registerLibraryCalls({ aliases, library, likeness }: Services): void {
  onOwnPage('saveClarification', ({ id, input }) => library.save(id, input));
  onOwnPage('changeClarifications', ({ ids, change }) => library.change(ids, change));
  onOwnPage('revertClarifications', (versions) => library.revert(versions));
  onOwnPage('likeEntries', async (draft) => done(await likeness.likeEntries(draft)));
  onOwnPage('keepEntryDraft', (draft) => library.keepDraft(draft));
  onOwnPage('dropEntryDraft', (key) => library.dropDraft(key));
  onOwnPage('deleteClarifications', async (ids) => done(await library.remove(ids)));
  onOwnPage('restoreClarifications', async (ids) => done(await library.restore(ids)));
  onOwnPage('acceptAlias', (id) => aliases.accept(id));
  onOwnPage('dismissAlias', (id) => aliases.dismiss(id));
  onOwnPage('loadSamples', async () => done(await library.loadSamples()));
  onOwnPage('removeSamples', async () => done(await library.removeSamples()));
}
