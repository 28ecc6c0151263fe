import { beforeAll, describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../lib/sites/index.ts';
import type { Broken, Care } from './mutations/in-page.ts';
import { hasSavedPages, inSavedPages, savedFiles } from './saved.ts';

const ONE_BROWSER_RUN_MS = 120_000;
const SCRIPT = new URL('./mutations/in-page.ts', import.meta.url);

/** Pages of single posts, where an adapter may trust the address. */
const OPENED = {
  x: ['https://x.com/warga/status/1995827194640138476'],
  facebook: [
    'https://www.facebook.com/warga/posts/567261421429868',
    'https://www.facebook.com/reel/820000000000001',
  ],
  instagram: ['https://www.instagram.com/p/Chm_-tPJqpd/'],
  threads: ['https://www.threads.com/@zuck/post/DPCXhCwkqEe'],
  linkedin: ['https://www.linkedin.com/feed/update/urn:li:activity:7463608443963318272'],
  tiktok: ['https://www.tiktok.com/@akun.contoh/video/7118347470546980101'],
  youtube: ['https://www.youtube.com/watch?v=WTA76aFQMoE', 'https://www.youtube.com/shorts/WTA76aFQMoE'],
  telegram: ['https://t.me/s/topwar_official', 'https://web.telegram.org/a/#-1001234567890'],
};

/** Whose page a saved file is, by its name. */
const platformIn = (file: string): string => file.replace(/-\d.*$/, '');

const own = savedFiles.filter((file) => ADAPTERS.some(({ id }) => id === platformIn(file)));

describe.skipIf(!hasSavedPages)('saved pages under strain (skipped where ../shared/dom is absent)', () => {
  let results: Record<string, Broken & Care & { foreign: Record<string, number> }> = {};

  beforeAll(async () => {
    const call = `({ ...luruskan.readWithCare(), ...luruskan.mutate(), foreign: luruskan.findAsOthers(${JSON.stringify(OPENED)}) })`;
    results = await inSavedPages(SCRIPT, call, own);
  }, ONE_BROWSER_RUN_MS);

  it.each(own)('%s: with any one hook gone, no field takes another value', (file) => {
    const wrong = results[file]?.mutations.filter((mutation) => mutation.wrong.length > 0);
    expect(wrong).toEqual([]);
    // a page of posts is held by many hooks; where there is none, none may appear
    if (results[file]?.posts) expect(results[file].mutations.length).toBeGreaterThan(5);
  });

  it.each(own)('%s: reading changes nothing, gives the same twice, and fits the schema', (file) => {
    expect(results[file]).toMatchObject({ untouched: true, steady: true, invalid: [] });
  });

  it.each(own)('%s: adapters of other platforms find nothing in it', (file) => {
    const { [platformIn(file)]: _, ...others } = results[file]?.foreign ?? {};
    expect(Object.entries(others).filter(([, found]) => found > 0)).toEqual([]);
    expect(Object.keys(others).length).toBe(ADAPTERS.length - 1);
  });
});
