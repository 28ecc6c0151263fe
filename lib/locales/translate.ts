import type { Settings } from '../model/settings.ts';

export type Language = Settings['language'];
export type Values = Readonly<Record<string, string | number>>;

/** Looks up a message and fills its `{name}` places. An unknown key is shown as it is, so that a slip is seen. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/**
 * A lookup in one flat dictionary. The language is the officer's setting, not the browser's (`browser.i18n` cannot
 * be told otherwise, and many office browsers speak English): that is why the platform's own mechanism is not used.
 */
export const createTranslate =
  <Key extends string>(messages: Readonly<Record<Key, string>>): Translate<Key> =>
  (key, values = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
