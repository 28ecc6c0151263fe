import { createOfficeKey } from '../../../lib/exchange/package/keys.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { OfficeKey } from '../../../lib/model/package.ts';
import { newId } from '../../../lib/util/id.ts';
import { anEntry } from '../../services/fixtures.ts';

const AT = '2026-11-22T03:00:00.000Z';

export const stored = (changes: Partial<Clarification> = {}): Clarification => ({
  ...anEntry(),
  id: newId(),
  version: 1,
  sample: false,
  createdAt: AT,
  updatedAt: AT,
  updatedBy: 'Sari',
  deletedAt: null,
  ...changes,
});

export async function officeKey(): Promise<OfficeKey> {
  const key = await createOfficeKey(new Date(AT));
  if (!key) throw new Error('no Ed25519 here');
  return key;
}
