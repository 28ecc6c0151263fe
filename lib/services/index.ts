import { createDatabase } from '../db/database.ts';
import { getSettings } from '../settings/settings.ts';
import { newId } from '../util/id.ts';
import { createAliases } from './aliases.ts';
import { createApprovals } from './approvals.ts';
import type { ServiceContext } from './context.ts';
import { createCorrections } from './corrections.ts';
import { createEvidence } from './evidence.ts';
import { createExports } from './exports.ts';
import { createFindings } from './findings.ts';
import { createHints } from './hints.ts';
import { createIssueProposals } from './issue-proposals.ts';
import { createIssues } from './issues.ts';
import { createLibrary } from './library.ts';
import { createLikeness } from './likeness.ts';
import { createMatching } from './matching.ts';
import { createMerge } from './merge.ts';
import { createNotices } from './notices.ts';
import { createOfficeNotes } from './office-notes.ts';
import { createPackages } from './packages.ts';
import { createReplies } from './replies.ts';
import { createRetention } from './retention.ts';
import { createSimilar } from './similar.ts';
import { createStrongMatches } from './strong-matches.ts';
import { createTemplates } from './templates.ts';
import { createViews } from './views.ts';
import { createWaiting } from './waiting.ts';

/** All use-cases of the background over one store. */
export function createServices(overrides: Partial<ServiceContext> = {}) {
  const context: ServiceContext = {
    db: createDatabase(),
    now: () => new Date(),
    newId,
    settings: getSettings,
    ...overrides,
  };
  const matching = createMatching(context);
  const similar = createSimilar(context);
  const library = createLibrary(context, matching.changed);
  return {
    matching,
    hints: createHints(context, matching),
    similar,
    findings: createFindings(context, similar.changed),
    issues: createIssues(context, similar.changed),
    merge: createMerge(context, similar.changed),
    issueProposals: createIssueProposals(context, similar),
    evidence: createEvidence(context),
    exports: createExports(context),
    replies: createReplies(context),
    retention: createRetention(context, similar.changed),
    strongMatches: createStrongMatches(context, matching),
    templates: createTemplates(context),
    approvals: createApprovals(context),
    library,
    likeness: createLikeness(context, matching),
    corrections: createCorrections(context),
    officeNotes: createOfficeNotes(context),
    packages: createPackages(context, matching.changed),
    views: createViews(context),
    waiting: createWaiting(context),
    notices: createNotices(context),
    aliases: createAliases(context, library.save),
  };
}
export type Services = ReturnType<typeof createServices>;
