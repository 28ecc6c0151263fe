import type { Issue } from '../model/issue.ts';
import type { Database } from './database.ts';

/** All issues, merged and deleted ones included: findings may still name them. */
export const listIssues = (db: Database): Promise<Issue[]> => db.issues.toArray();
