import en from './en/page.json' with { type: 'json' };
import id from './id/page.json' with { type: 'json' };
import { createTranslate, type Language, type Translate } from './translate.ts';

/** Messages of the button in host pages: kept apart so that content scripts stay small. */
export type PageKey = keyof typeof id;

const dictionaries: Record<Language, Record<PageKey, string>> = { id, en };

export const pageTranslate = (language: Language): Translate<PageKey> =>
  createTranslate(dictionaries[language]);
