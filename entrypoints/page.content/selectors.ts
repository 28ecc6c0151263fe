import { browser } from 'wxt/browser';
import type { InstalledPack, SelectorPack } from '../../lib/model/selector-pack.ts';
import { getPack, watchPack } from '../../lib/settings/selector-pack.ts';
import { applyPack } from '../../lib/sites/pack/apply.ts';
import { flawOf } from '../../lib/sites/pack/check.ts';

/** The parts of a pack to be used here; null (the bundled lists) in any doubt. */
function usableParts(installed: InstalledPack | null): SelectorPack['adapters'] | null {
  if (!installed) return null;
  const facts = { now: new Date(), program: browser.runtime.getManifest().version };
  if (flawOf(installed.pack, facts)) return null;
  const inUse = Object.entries(installed.pack.adapters).filter(([platform]) => !(platform in installed.off));
  return Object.fromEntries(inUse);
}

/** Reads this page with the selector lists of the installed pack; `changed` is called when another set is in use. */
export function followPack(signal: AbortSignal, changed: () => void): void {
  const use = (installed: InstalledPack | null): void => {
    applyPack(usableParts(installed));
    changed();
  };
  // Without storage the bundled lists stay.
  getPack().then(
    (installed) => installed && use(installed),
    () => {},
  );
  signal.addEventListener('abort', watchPack(use));
}
