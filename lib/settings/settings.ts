import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../model/settings.ts';
import { storedItem } from './item.ts';

const item = storedItem<unknown>('local', 'settings', DEFAULT_SETTINGS);

/** Damaged values fall back one by one, so that one bad field does not lose the others. */
const clean = (stored: unknown): Settings => v.parse(SettingsSchema, Object(stored));

export const getSettings = async (): Promise<Settings> => clean(await item.getValue());

let last: Promise<unknown> = Promise.resolve();

/**
 * Merges `changes` into what is stored, one change after the other, so that none forgets another; throws when the
 * store refuses. What a list is made from is to be asked for by a function: what is on the screen may be older than what
 * the last key has stored.
 */
export function changeSettings(
  changes: Partial<Settings> | ((stored: Settings) => Partial<Settings>),
): Promise<Settings> {
  const change = async (): Promise<Settings> => {
    const stored = await getSettings();
    const next = clean({ ...stored, ...(typeof changes === 'function' ? changes(stored) : changes) });
    await item.setValue(next);
    return next;
  };
  const changing = last.then(change, change);
  last = changing;
  return changing;
}

/** Calls `listener` after each change; returns the function that stops it. */
export const watchSettings = (listener: (settings: Settings) => void): (() => void) =>
  item.watch((stored) => listener(clean(stored)));
