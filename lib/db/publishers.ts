import type { OfficeKey, Publisher } from '../model/package.ts';
import type { Database } from './database.ts';

/** Trusted publishers, by name. */
export const listPublishers = (db: Database): Promise<Publisher[]> =>
  db.publishers.toCollection().sortBy('name');

/** Trusts a key; one that is known already only takes the new name. */
export const putPublisher = (db: Database, publisher: Publisher): Promise<void> =>
  db.transaction('rw', db.publishers, async () => {
    const known = await db.publishers.get(publisher.key);
    await db.publishers.put(known ? { ...known, name: publisher.name } : publisher);
  });

export const deletePublisher = (db: Database, key: string): Promise<void> => db.publishers.delete(key);

/** Remembers when the newest merged package of a publisher was made; an older one leaves it as it is. */
export async function noteIssued(db: Database, key: string, issuedAt: string): Promise<void> {
  const known = await db.publishers.get(key);
  if (known && (known.lastIssuedAt ?? '') < issuedAt)
    await db.publishers.update(key, { lastIssuedAt: issuedAt });
}

export const getOfficeKey = (db: Database): Promise<OfficeKey | undefined> => db.officeKeys.get('own');

/** Keeps the key, unless another window made one first; the one that is kept. */
export const addOfficeKey = (db: Database, key: OfficeKey): Promise<OfficeKey> =>
  db.transaction('rw', db.officeKeys, async () => {
    const known = await db.officeKeys.get('own');
    if (!known) await db.officeKeys.add(key);
    return known ?? key;
  });
