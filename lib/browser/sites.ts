import { browser } from 'wxt/browser';
import { sitePattern } from '../model/site-pattern.ts';
import { access } from './permissions.ts';
import { CONTENT_SCRIPT } from './tab.ts';

const ID = 'other-sites';

async function register(hosts: readonly string[]): Promise<void> {
  const patterns = hosts.map(sitePattern);
  const allowed = await Promise.all(patterns.map((pattern) => access.allows([pattern])));
  const matches = patterns.filter((_, n) => allowed[n]);
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    { id: ID, js: [CONTENT_SCRIPT], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/**
 * Shows the button on the sites that the office named and the browser allows, and follows changes of either. An update
 * of the extension forgets what was registered: so it is done at each start.
 */
export function runOnSites(
  hosts: () => Promise<readonly string[]>,
  watchHosts: (listener: () => void) => void,
): void {
  // One after the other: two at once would register the same script twice.
  let last: Promise<void> = Promise.resolve();
  const update = () => {
    last = last.then(async () => register(await hosts())).catch((error) => console.error('sites', error));
  };
  update();
  watchHosts(update);
  access.watch(update);
}
