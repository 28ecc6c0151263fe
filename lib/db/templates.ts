import type { TemplateSet, TemplateVersion } from '../model/template.ts';
import type { Database } from './database.ts';
import type { Stamp } from './history.ts';

/** Every saved version of the reply templates, newest first. */
export const listTemplateVersions = (db: Database): Promise<TemplateVersion[]> =>
  db.templates.orderBy('version').reverse().toArray();

/** The templates in use; undefined while the shipped ones are. */
export const currentTemplates = (db: Database): Promise<TemplateVersion | undefined> =>
  db.templates.orderBy('version').last();

/**
 * Stores a new version after `onto`, the one that was on the screen; null when another window saved one meanwhile.
 * Nothing is overwritten.
 */
export const addTemplateVersion = (
  db: Database,
  { set, from, onto }: { set: TemplateSet; from: string; onto: number },
  { at, by }: Stamp,
): Promise<number | null> =>
  db.transaction('rw', db.templates, async () => {
    const last = (await currentTemplates(db))?.version ?? 0;
    if (last !== onto) return null;
    await db.templates.add({ version: last + 1, set, savedAt: at, savedBy: by, from });
    return last + 1;
  });
