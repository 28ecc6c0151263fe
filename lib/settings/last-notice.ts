import { storedItem } from './item.ts';

/** When the browser last told what is late, in milliseconds since 1970. */
const item = storedItem<unknown>('local', 'lastNotice', null);

export const getLastNotice = async (): Promise<number | null> => {
  const stored = await item.getValue();
  return typeof stored === 'number' ? stored : null;
};

export const setLastNotice = (at: number): Promise<void> => item.setValue(at);
