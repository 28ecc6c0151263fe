import type { Platform } from '../../model/platform.ts';
import { FACEBOOK } from './facebook.ts';
import { INSTAGRAM } from './instagram.ts';
import { KASKUS } from './kaskus.ts';
import { LINKEDIN } from './linkedin.ts';
import type { SelectorGroups } from './lists.ts';
import { TELEGRAM } from './telegram.ts';
import { THREADS } from './threads.ts';
import { TIKTOK } from './tiktok.ts';
import { WEB } from './web.ts';
import { WHATSAPP } from './whatsapp.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

/** The selector lists of every adapter, and of the generic reader (`web`). */
export const SELECTORS: Partial<Record<Platform, SelectorGroups>> = {
  x: X,
  facebook: FACEBOOK,
  instagram: INSTAGRAM,
  threads: THREADS,
  linkedin: LINKEDIN,
  tiktok: TIKTOK,
  youtube: YOUTUBE,
  telegram: TELEGRAM,
  whatsapp: WHATSAPP,
  kaskus: KASKUS,
  web: WEB,
};
