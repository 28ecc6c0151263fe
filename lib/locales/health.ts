import type { Health } from '../model/health.ts';
import type { Platform } from '../model/platform.ts';
import en from './en/health.json' with { type: 'json' };
import id from './id/health.json' with { type: 'json' };
import { createTranslate, type Language } from './translate.ts';

/** Names of the platforms are the same in both languages. */
const NAMES: Partial<Record<Platform, string>> = {
  facebook: 'Facebook',
  x: 'X',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  threads: 'Threads',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  linkedin: 'LinkedIn',
  kaskus: 'Kaskus',
};

/** What the health of a page means and what to do, in one sentence. */
export function healthSentence({ platform, state, containers, missing }: Health, language: Language): string {
  const t = createTranslate<keyof typeof id>(language === 'id' ? id : en);
  const fields = new Intl.ListFormat(language).format(missing.map((field) => t(`healthField.${field}`)));
  return t(`health.${state}`, { platform: NAMES[platform] ?? platform, count: containers, fields });
}
