import { PLATFORMS, type Platform } from '../../model/platform.ts';
import type { SelectorPack } from '../../model/selector-pack.ts';
import type { Selector } from '../context.ts';
import { SELECTORS } from '../selectors/index.ts';

/** A platform's lists under the names that a pack gives them: `card.text`. */
export const listsOf = (platform: Platform): Map<string, Selector[]> =>
  new Map(
    Object.entries(SELECTORS[platform] ?? {}).flatMap(([group, lists]) =>
      Object.entries(lists).map(([name, list]): [string, Selector[]] => [`${group}.${name}`, list]),
    ),
  );

interface Bundled {
  platform: Platform;
  name: string;
  /** The list that the readers use. */
  live: Selector[];
  /** What came with the program. */
  own: readonly Selector[];
}

const BUNDLED: readonly Bundled[] = PLATFORMS.flatMap((platform) =>
  [...listsOf(platform)].map(([name, live]) => ({ platform, name, live, own: [...live] })),
);

const switchedOff = new Set<Platform>();

/** Whether a pack says that an adapter does harm: the generic way is left then. */
export const isSwitchedOff = (platform: Platform): boolean => switchedOff.has(platform);

/** Lets the readers use a checked pack from now on; where it names no list, and with null everywhere, the bundled ones. */
export function applyPack(adapters: SelectorPack['adapters'] | null): void {
  switchedOff.clear();
  for (const platform of PLATFORMS) if (adapters?.[platform]?.enabled === false) switchedOff.add(platform);
  for (const { platform, name, live, own } of BUNDLED)
    live.splice(0, live.length, ...(adapters?.[platform]?.lists[name] ?? own));
}
