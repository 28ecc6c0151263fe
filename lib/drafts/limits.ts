import type { Platform } from '../model/platform.ts';

/** How long a reply may be. `max` null: not known; `approx`: from secondary tables, or the unit of counting is unknown. */
export interface Limit {
  max: number | null;
  approx: boolean;
}

/** Reply and comment limits of each platform in its own units, as of 2026 (lettercounter.org, typecount.com). */
export const LIMITS: Readonly<Record<Platform, Limit>> = {
  x: { max: 280, approx: false },
  tiktok: { max: 150, approx: true },
  threads: { max: 500, approx: true },
  instagram: { max: 2_200, approx: true },
  facebook: { max: 8_000, approx: true },
  youtube: { max: 10_000, approx: true },
  linkedin: { max: 1_250, approx: true },
  telegram: { max: 4_096, approx: false },
  whatsapp: { max: 65_536, approx: true },
  kaskus: { max: null, approx: true },
  web: { max: null, approx: true },
  other: { max: null, approx: true },
};

/** Lengths an officer can choose, as a goal in the platform's units; the platform's own limit always wins. */
export const DRAFT_LENGTHS = { short: 150, standard: 280, full: 700 } as const;
export type DraftLength = keyof typeof DRAFT_LENGTHS;
