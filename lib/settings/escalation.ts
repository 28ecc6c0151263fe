import * as v from 'valibot';
import { type EscalationSettings, EscalationSettingsSchema } from '../model/channel.ts';
import { storedItem } from './item.ts';

/** Apart from the settings, which every page of a platform reads and nobody there needs letters. */
const item = storedItem<unknown>('local', 'escalation', {});

/** Damaged values fall back one by one. */
const clean = (stored: unknown): EscalationSettings => v.parse(EscalationSettingsSchema, Object(stored));

export const getEscalationSettings = async (): Promise<EscalationSettings> => clean(await item.getValue());

let last: Promise<unknown> = Promise.resolve();

/** Merges `changes` into what is stored, one change after the other; throws when the store refuses. */
export function changeEscalationSettings(changes: Partial<EscalationSettings>): Promise<void> {
  const change = async () => item.setValue({ ...(await getEscalationSettings()), ...changes });
  const changing = last.then(change, change);
  last = changing;
  return changing;
}

/** Calls `listener` after each change; returns the function that stops it. */
export const watchEscalationSettings = (listener: (settings: EscalationSettings) => void): (() => void) =>
  item.watch((stored) => listener(clean(stored)));
