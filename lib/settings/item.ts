import { browser } from 'wxt/browser';

/** One value in the browser's own storage, not checked: `fallback` where there is none. */
export const storedItem = <T>(area: 'local' | 'session', key: string, fallback: T) => ({
  getValue: async (): Promise<T> => {
    const stored = await browser.storage[area].get(key);
    return (stored[key] as T | undefined) ?? fallback;
  },
  setValue: (value: T): Promise<void> => browser.storage[area].set({ [key]: value }),
  /** Calls `listener` after each change, by whomever; returns the function that stops it. */
  watch(listener: (value: T) => void): () => void {
    const { onChanged } = browser.storage;
    const changed: Parameters<typeof onChanged.addListener>[0] = (changes, changedArea) => {
      const change = changes[key];
      if (change && changedArea === area) listener((change.newValue as T | undefined) ?? fallback);
    };
    onChanged.addListener(changed);
    return () => onChanged.removeListener(changed);
  },
});
