import { getClarifications } from '../db/clarifications.ts';
import { addOfficeKey, deleteTrustedKey, getOfficeKey, putTrustedKey, setKeyRoles } from '../db/keys.ts';
import { commitStaged, dropStaged, type Issued, stageEntries } from '../db/staged.ts';
import { createOfficeKey } from '../exchange/package/keys.ts';
import type { Clarification } from '../model/clarification.ts';
import type { KeyRole } from '../model/trusted-key.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { breathe } from '../util/stretches.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';

/** The matcher takes in so many entries at a time; between them the background can answer something else. */
const MATCHER_PART = 200;

interface CommitRequest {
  batch: string;
  count: number;
  issued: Issued | null;
}

/** Keys, what each may do, and batches of entries that come from files. */
export function createPackages(
  context: ServiceContext,
  changed: (entries: readonly Clarification[]) => void,
) {
  const { db } = context;

  const tellMatcher = async (ids: readonly string[]): Promise<void> => {
    for (let at = 0; at < ids.length; at += MATCHER_PART) {
      changed(await getClarifications(db, ids.slice(at, at + MATCHER_PART)));
      await breathe();
    }
  };

  return {
    async ensureKey(): Promise<Outcome<string>> {
      const known = await getOfficeKey(db);
      if (known) return done(known.publicKey);
      const made = await createOfficeKey(context.now());
      return made ? done((await addOfficeKey(db, made)).publicKey) : failed('no_ed25519');
    },
    async trust(key: string, name: string, roles: KeyRole[]): Promise<Outcome<null>> {
      const { at, by } = await stampOf(context);
      await putTrustedKey(db, { key, name, roles, trustedAt: at, trustedBy: by, lastIssuedAt: null });
      return done(null);
    },
    async setRoles(key: string, roles: KeyRole[]): Promise<Outcome<null>> {
      return (await setKeyRoles(db, key, roles)) ? done(null) : failed('not_found', key);
    },
    async forget(key: string): Promise<Outcome<null>> {
      await deleteTrustedKey(db, key);
      return done(null);
    },
    async stage(batch: string, entries: readonly Clarification[]): Promise<Outcome<null>> {
      await stageEntries(db, batch, entries);
      return done(null);
    },
    async commit({ issued, ...staged }: CommitRequest): Promise<Outcome<number>> {
      const now = context.now().toISOString();
      const written = await commitStaged(db, {
        ...staged,
        // A date in the future, by a clock that is wrong by years, would make every later package look old.
        issued: issued && { ...issued, at: issued.at < now ? issued.at : now },
      });
      if (!written.ok) return written;
      void tellMatcher(written.value);
      return done(written.value.length);
    },
    async discard(batch: string): Promise<Outcome<null>> {
      await dropStaged(db, batch);
      return done(null);
    },
  };
}
