import * as v from 'valibot';
import { type Health, SeenHealthSchema } from '../model/health.ts';
import { storedItem } from './item.ts';

const LogSchema = v.record(v.string(), SeenHealthSchema);

/** The last health of each platform and when it was seen. */
export type HealthLog = v.InferOutput<typeof LogSchema>;

const item = storedItem<unknown>('local', 'health', {});

const clean = (stored: unknown): HealthLog => {
  const parsed = v.safeParse(LogSchema, stored);
  return parsed.success ? parsed.output : {};
};

export const getHealth = async (): Promise<HealthLog> => clean(await item.getValue());

export async function recordHealth(health: Health, at: string): Promise<void> {
  await item.setValue({ ...(await getHealth()), [health.platform]: { ...health, at } });
}

export const watchHealth = (listener: (log: HealthLog) => void): (() => void) =>
  item.watch((stored) => listener(clean(stored)));
