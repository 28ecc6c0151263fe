import * as v from 'valibot';

/** A place that outlives a closed panel, for text that is not stored yet. */
export interface Keepsake<T> {
  read(): T | null;
  write(value: T): void;
  clear(): void;
}

/**
 * Keeps a value in the extension's own `localStorage`: written at once, with a quota apart from the database's, so that
 * text survives a full disk, a stopped background or a panel closed within the moment before it is stored.
 */
export function createKeepsake<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  storage: Storage = localStorage,
): Keepsake<T> {
  const key = `luruskan:${name}`;
  return {
    read() {
      try {
        const parsed = v.safeParse(schema, JSON.parse(storage.getItem(key) ?? 'null'));
        return parsed.success ? parsed.output : null;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        storage.setItem(key, JSON.stringify(value));
      } catch {
        // Second line of defence only: the text is still on the screen, and saving it goes on.
      }
    },
    clear() {
      storage.removeItem(key);
    },
  };
}
