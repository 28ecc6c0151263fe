import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../model/settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** Damaged values fall back one by one, so that one bad field does not lose the others. */
const clean = (stored: unknown): Settings => v.parse(SettingsSchema, Object(stored));

export const getSettings = async (): Promise<Settings> => clean(await item.getValue());

/** Merges `changes` into what is stored; throws when the result does not fit the schema. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const next = clean({ ...(await getSettings()), ...changes });
  await item.setValue(next);
  return next;
}

/** Calls `listener` after each change; returns the function that stops it. */
export const watchSettings = (listener: (settings: Settings) => void): (() => void) =>
  item.watch((stored) => listener(clean(stored)));
