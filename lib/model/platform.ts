import * as v from 'valibot';

/** Where a post was seen. `web` is any page without an adapter of its own; `other` is what reached the office outside a browser. */
export const PLATFORMS = [
  'facebook',
  'x',
  'instagram',
  'tiktok',
  'youtube',
  'threads',
  'whatsapp',
  'telegram',
  'linkedin',
  'kaskus',
  'web',
  'other',
] as const;

export const PlatformSchema = v.picklist(PLATFORMS);
export type Platform = v.InferOutput<typeof PlatformSchema>;
