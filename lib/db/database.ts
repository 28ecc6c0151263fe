import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AliasProposal } from '../model/alias-proposal.ts';
import type { Approval } from '../model/approval.ts';
import type { Clarification } from '../model/clarification.ts';
import type { EntryDraft } from '../model/entry-draft.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ExportRecord } from '../model/export.ts';
import type { Finding } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Issue } from '../model/issue.ts';
import type { LogImport } from '../model/merge.ts';
import type { OfficeNote } from '../model/office-note.ts';
import type { OfficeKey } from '../model/package.ts';
import type { Draft, Reply } from '../model/reply.ts';
import type { RetentionRun, RetentionState } from '../model/retention.ts';
import type { TemplateVersion } from '../model/template.ts';
import type { TrustedKey } from '../model/trusted-key.ts';
import type { SavedView } from '../model/view.ts';
import type { Counter } from './counters.ts';
import type { StagedWrites } from './merge.ts';

/** The matcher's index as it was last saved; `savedAt` tells which entries changed since. */
export interface StoredIndex {
  name: 'clarifications';
  savedAt: string;
  data: unknown;
}

/** Entries that wait for the rest of their batch; they take effect all at once or never. Many to a row. */
export interface StagedEntries {
  batch: string;
  entries: readonly Clarification[];
}

export type Database = Dexie & {
  findings: EntityTable<Finding, 'id'>;
  issues: EntityTable<Issue, 'id'>;
  history: EntityTable<HistoryEvent, 'id'>;
  drafts: EntityTable<Draft, 'findingId'>;
  replies: EntityTable<Reply, 'id'>;
  evidence: EntityTable<Evidence, 'id'>;
  clarifications: EntityTable<Clarification, 'id'>;
  clarificationVersions: Table<Clarification, [string, number]>;
  entryDrafts: EntityTable<EntryDraft, 'key'>;
  aliasProposals: EntityTable<AliasProposal, 'id'>;
  indexes: EntityTable<StoredIndex, 'name'>;
  officeKeys: EntityTable<OfficeKey, 'name'>;
  trustedKeys: EntityTable<TrustedKey, 'key'>;
  officeNotes: EntityTable<OfficeNote, 'clarificationId'>;
  staged: Table<StagedEntries, number>;
  stagedWrites: Table<StagedWrites, number>;
  imports: EntityTable<LogImport, 'id'>;
  views: EntityTable<SavedView, 'id'>;
  counters: EntityTable<Counter, 'name'>;
  templates: EntityTable<TemplateVersion, 'version'>;
  approvals: EntityTable<Approval, 'id'>;
  exports: EntityTable<ExportRecord, 'id'>;
  retentionState: EntityTable<RetentionState, 'name'>;
  retentionRuns: EntityTable<RetentionRun, 'id'>;
};

/**
 * Opens lazily. Released versions are never edited: a change of the schema is a new `version(n).stores(…).upgrade(…)`
 * below the last. Only what is queried or sorted by is indexed, never long text.
 */
export function createDatabase(name = 'luruskan'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({
    findings: 'id, number, createdAt, postKey, status, issueId, deletedAt',
    issues: 'id, code',
    history: 'id, findingId',
    drafts: 'findingId',
    replies: 'id, findingId, clarificationId',
    evidence: 'id, findingId',
    clarifications: 'id, code, updatedAt, validFrom, validUntil, supersededBy',
    clarificationVersions: '[id+version]',
    entryDrafts: 'key',
    aliasProposals: 'id, clarificationId, findingId',
    indexes: 'name',
    officeKeys: 'name',
    trustedKeys: 'key',
    officeNotes: 'clarificationId',
    staged: '++, batch',
    stagedWrites: '++, batch',
    imports: 'id',
    views: 'id',
    counters: 'name',
    templates: 'version',
    approvals: 'id, findingId',
    exports: 'id',
    retentionState: 'name',
    retentionRuns: 'id',
  });
  return db;
}
