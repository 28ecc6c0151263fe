import { expect, it } from 'vitest';
import { getOfficeNote, listOfficeNotes } from '../../lib/db/office-notes.ts';
import { readPackage } from '../../lib/exchange/package/read.ts';
import { writePackage } from '../../lib/exchange/package/write.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { createOfficeNotes } from '../../lib/services/office-notes.ts';
import { createPackages } from '../../lib/services/packages.ts';
import { newId } from '../../lib/util/id.ts';
import { officeKey, stored } from '../exchange/package/entries.ts';
import { aContext, anEntry } from './fixtures.ts';

const NATIONAL = { key: 'k'.repeat(43), name: 'KPU RI' };

function office() {
  const context = aContext();
  const nobody = () => {};
  const services = {
    library: createLibrary(context, nobody),
    officeNotes: createOfficeNotes(context),
    packages: createPackages(context, nobody),
  };
  const take = async (entry: ReturnType<typeof stored>) => {
    const batch = newId();
    const { publisher } = entry;
    if (publisher) await services.packages.trust(publisher.key, publisher.name, ['publish']);
    await services.packages.stage(batch, [entry]);
    const issued = publisher ? { key: publisher.key, at: '2026-11-20T03:00:00.000Z' } : null;
    return services.packages.commit({ batch, count: 1, issued });
  };
  return { db: context.db, services, take };
}

it('keeps a note beside a national entry, through its next version', async () => {
  const { db, services, take } = office();
  const entry = stored({ publisher: NATIONAL });
  await take(entry);
  expect(await services.officeNotes.save(entry.id, 'Gudang kami di Jalan Merdeka.')).toMatchObject({
    ok: true,
  });
  await take({ ...entry, version: 2, title: 'Judul yang diperbarui KPU RI' });
  expect((await db.clarifications.get(entry.id))?.title).toBe('Judul yang diperbarui KPU RI');
  expect(await getOfficeNote(db, entry.id)).toMatchObject({ text: 'Gudang kami di Jalan Merdeka.' });
});

it('never puts a note into a package', async () => {
  const { db, services } = office();
  const saved = await services.library.save(null, anEntry());
  if (!saved.ok) throw new Error(saved.error);
  await services.officeNotes.save(saved.value.id, 'RAHASIA KANTOR');
  const file = await writePackage(
    await db.clarifications.toArray(),
    'KPU Contoh',
    await officeKey(),
    new Date(),
  );
  const read = await readPackage(file);
  expect(read.ok).toBe(true);
  expect(JSON.stringify(read)).not.toContain('RAHASIA KANTOR');
});

it('takes a note away when it is emptied, and notes nothing to an entry that is not there', async () => {
  const { db, services, take } = office();
  const entry = stored();
  await take(entry);
  await services.officeNotes.save(entry.id, 'x');
  await services.officeNotes.save(entry.id, '');
  expect(await listOfficeNotes(db)).toEqual([]);
  expect(await services.officeNotes.save(newId(), 'x')).toMatchObject({ ok: false, error: 'not_found' });
});
