import type { WaitingCount } from '../model/waiting.ts';
import en from './en/log.json' with { type: 'json' };
import enToday from './en/today.json' with { type: 'json' };
import id from './id/log.json' with { type: 'json' };
import idToday from './id/today.json' with { type: 'json' };
import { createTranslate, type Language } from './translate.ts';

/** What waits in the log, in a few words. */
export function waitingSentence({ overdue, undecided }: WaitingCount, language: Language): string {
  const t = createTranslate<keyof typeof id>(language === 'id' ? id : en);
  return overdue + undecided === 0 ? t('waiting.none') : t('waiting.some', { overdue, undecided });
}

/** How much is late; nothing of the posts, since anybody near the screen may read it. */
export function lateSentence({ overdue }: WaitingCount, language: Language): string {
  const t = createTranslate<keyof typeof idToday>(language === 'id' ? idToday : enToday);
  return t('notice.late', { count: overdue });
}
