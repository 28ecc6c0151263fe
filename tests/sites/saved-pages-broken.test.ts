import { beforeAll, describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../lib/sites/index.ts';
import type { Mutation } from './mutations/in-page.ts';
import { hasSavedPages, inSavedPages, savedFiles } from './saved.ts';

const ONE_BROWSER_RUN_MS = 120_000;
const SCRIPT = new URL('./mutations/in-page.ts', import.meta.url);

/** Whose page a saved file is, by its name. */
const platformIn = (file: string): string => file.replace(/-\d.*$/, '');

const homeOf = (id: string): string => `https://${ADAPTERS.find((adapter) => adapter.id === id)?.hosts[0]}/`;

const own = savedFiles.filter((file) => ADAPTERS.some(({ id }) => id === platformIn(file)));

describe.skipIf(!hasSavedPages)(
  'saved pages with broken hooks (skipped where ../shared/dom is absent)',
  () => {
    let broken: Record<string, { posts: number; mutations: Mutation[] }> = {};
    let foreign: Record<string, Record<string, number>> = {};

    beforeAll(async () => {
      const pages = Object.fromEntries(own.map((file) => [file, homeOf(platformIn(file))]));
      broken = await inSavedPages(SCRIPT, 'luruskan.mutate()', pages);
      foreign = await inSavedPages(SCRIPT, 'luruskan.findAsOthers()', pages);
    }, ONE_BROWSER_RUN_MS);

    it.each(own)('%s: with any one hook gone, no field takes another value', (file) => {
      const wrong = broken[file]?.mutations.filter((mutation) => mutation.wrong.length > 0);
      expect(wrong).toEqual([]);
      expect(broken[file]?.mutations.length).toBeGreaterThan(5);
    });

    it.each(own)('%s: adapters of other platforms find nothing in it', (file) => {
      const { [platformIn(file)]: _, ...others } = foreign[file] ?? {};
      expect(Object.entries(others).filter(([, found]) => found > 0)).toEqual([]);
      expect(Object.keys(others).length).toBe(ADAPTERS.length - 1);
    });
  },
);
