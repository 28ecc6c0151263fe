import * as v from 'valibot';
import { type Health, hasFallen } from '../model/health.ts';
import { type InstalledPack, InstalledPackSchema, type SelectorPack } from '../model/selector-pack.ts';
import { getHealth } from './health.ts';
import { storedItem } from './item.ts';

const item = storedItem<unknown>('local', 'selectorPack', null);

/** A damaged pack is none: the bundled lists are always there. */
const clean = (stored: unknown): InstalledPack | null => {
  const parsed = v.safeParse(InstalledPackSchema, stored);
  return parsed.success ? parsed.output : null;
};

export const getPack = async (): Promise<InstalledPack | null> => clean(await item.getValue());

/** Uses a checked pack from now on, in open pages too. */
export async function installPack(pack: SelectorPack, key: string, now: Date): Promise<void> {
  const before = Object.fromEntries(
    Object.entries(await getHealth()).map(([platform, { at, ...health }]) => [platform, health]),
  );
  await item.setValue({ pack, key, installedAt: now.toISOString(), before, off: {} });
}

/** Goes back to the bundled lists everywhere. */
export const removePack = (): Promise<void> => item.setValue(null);

/** Calls `listener` after each change; returns the function that stops it. */
export const watchPack = (listener: (pack: InstalledPack | null) => void): (() => void) =>
  item.watch((stored) => listener(clean(stored)));

/**
 * Goes back to the bundled lists of a platform that is read clearly worse than before the pack. An adapter that the
 * pack itself switches off is meant to read nothing.
 */
export async function judgePack(now: Health, at: string): Promise<void> {
  const installed = await getPack();
  const part = installed?.pack.adapters[now.platform];
  const before = installed?.before[now.platform];
  if (!installed || !part || part.enabled === false || !before || installed.off[now.platform]) return;
  if (hasFallen(before, now))
    await item.setValue({ ...installed, off: { ...installed.off, [now.platform]: at } });
}
