import { listTemplateVersions } from '../../lib/db/templates.ts';
import type { TemplateVersion } from '../../lib/model/template.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** Every saved version of the reply templates, newest first: the first is in use, and none is while the shipped ones are. */
export function useTemplateVersions(): Live<TemplateVersion[]> {
  const db = useDatabase();
  return useLiveQuery(() => listTemplateVersions(db), [db]);
}
