import { describe, expect, it } from 'vitest';
import { validityOf } from '../../lib/library/validity.ts';
import { newId } from '../../lib/util/id.ts';
import { stored } from '../exchange/package/entries.ts';

const at = (instant: string) => new Date(instant);

describe('an entry', () => {
  it('begins on its first day and ends after its last, by the clock of Jakarta', () => {
    const entry = stored({ validFrom: '2026-11-22', validUntil: '2026-11-23' });
    expect(validityOf(entry, at('2026-11-21T16:59:59Z'))).toBe('not_yet');
    expect(validityOf(entry, at('2026-11-21T17:00:00Z'))).toBe('valid');
    expect(validityOf(entry, at('2026-11-23T16:59:59Z'))).toBe('valid');
    expect(validityOf(entry, at('2026-11-23T17:00:00Z'))).toBe('expired');
  });

  it('that names its successor is replaced, whatever its status says', () => {
    const entry = stored({ status: 'in_force', supersededBy: newId() });
    expect(validityOf(entry, at('2026-11-22T00:00:00Z'))).toBe('revoked');
  });
});
