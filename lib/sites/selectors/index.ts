import type { Platform } from '../../model/platform.ts';
import { KASKUS } from './kaskus.ts';
import type { SelectorGroups } from './lists.ts';
import { TELEGRAM } from './telegram.ts';
import { TIKTOK } from './tiktok.ts';
import { WHATSAPP } from './whatsapp.ts';
import { YOUTUBE } from './youtube.ts';

/** The selector lists of every adapter. */
export const SELECTORS: Partial<Record<Platform, SelectorGroups>> = {
  tiktok: TIKTOK,
  youtube: YOUTUBE,
  telegram: TELEGRAM,
  whatsapp: WHATSAPP,
  kaskus: KASKUS,
};
