import { hostIn } from './canonical/index.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import { kaskus } from './kaskus.ts';
import { linkedin } from './linkedin.ts';
import type { Adapter } from './site.ts';
import { telegram } from './telegram/index.ts';
import { threads } from './threads/index.ts';
import { tiktok } from './tiktok/index.ts';
import { whatsapp } from './whatsapp/index.ts';
import { x } from './x/index.ts';
import { youtube } from './youtube/index.ts';

/** Every platform with an adapter: one file, one line here. */
export const ADAPTERS: readonly Adapter[] = [
  x,
  facebook,
  instagram,
  threads,
  linkedin,
  tiktok,
  youtube,
  telegram,
  whatsapp,
  kaskus,
];

/** The adapter for an address, or null: the generic reader then does what it can. */
export const adapterFor = (url: URL): Adapter | null =>
  ADAPTERS.find(({ hosts }) => hostIn(url.hostname, hosts)) ?? null;
