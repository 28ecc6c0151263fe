import type { OfficeKey } from '../model/package.ts';
import type { KeyRole, TrustedKey } from '../model/trusted-key.ts';
import type { Database } from './database.ts';

/** The keys that were compared, by name. */
export const listTrustedKeys = (db: Database): Promise<TrustedKey[]> =>
  db.trustedKeys.toCollection().sortBy('name');

export const getTrustedKey = (db: Database, key: string): Promise<TrustedKey | undefined> =>
  db.trustedKeys.get(key);

/** Keeps a key; one that is known already takes the new name and gains the roles. */
export const putTrustedKey = (db: Database, added: TrustedKey): Promise<void> =>
  db.transaction('rw', db.trustedKeys, async () => {
    const known = await db.trustedKeys.get(added.key);
    const roles = [...new Set([...(known?.roles ?? []), ...added.roles])];
    await db.trustedKeys.put({ ...(known ?? added), name: added.name, roles });
  });

/** Sets what a known key may do; false when it is not known. */
export const setKeyRoles = async (db: Database, key: string, roles: KeyRole[]): Promise<boolean> =>
  (await db.trustedKeys.update(key, { roles })) > 0;

export const deleteTrustedKey = (db: Database, key: string): Promise<void> => db.trustedKeys.delete(key);

/** Remembers when the newest merged package of a publisher was made; an older one leaves it as it is. */
export async function noteIssued(db: Database, key: string, issuedAt: string): Promise<void> {
  const known = await db.trustedKeys.get(key);
  if (known && (known.lastIssuedAt ?? '') < issuedAt)
    await db.trustedKeys.update(key, { lastIssuedAt: issuedAt });
}

export const getOfficeKey = (db: Database): Promise<OfficeKey | undefined> => db.officeKeys.get('own');

/** Keeps the key, unless another window made one first; the one that is kept. */
export const addOfficeKey = (db: Database, key: OfficeKey): Promise<OfficeKey> =>
  db.transaction('rw', db.officeKeys, async () => {
    const known = await db.officeKeys.get('own');
    if (!known) await db.officeKeys.add(key);
    return known ?? key;
  });
