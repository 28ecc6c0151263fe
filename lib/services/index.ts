import { createDatabase } from '../db/database.ts';
import { getSettings } from '../settings/settings.ts';
import { newId } from '../util/id.ts';
import { createAliases } from './aliases.ts';
import type { ServiceContext } from './context.ts';
import { createCorrections } from './corrections.ts';
import { createEvidence } from './evidence.ts';
import { createFindings } from './findings.ts';
import { createHints } from './hints.ts';
import { createLibrary } from './library.ts';
import { createMatching } from './matching.ts';
import { createPackages } from './packages.ts';
import { createReplies } from './replies.ts';
import { createSimilar } from './similar.ts';

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
    evidence: createEvidence(context),
    replies: createReplies(context),
    library,
    corrections: createCorrections(context),
    packages: createPackages(context, matching.changed),
    aliases: createAliases(context, library.save),
  };
}
export type Services = ReturnType<typeof createServices>;
