import { describe, expect, it } from 'vitest';
import { mayCarryPictures, needsReason, sharedColumns, withheldBy } from '../../lib/log/shared-rows.ts';
import { LOG_COLUMNS } from '../../lib/model/columns.ts';
import { PRESETS } from '../../lib/model/log-file.ts';

const classes = ['public', 'internal', 'internal', 'exempt'] as const;
const findings = classes.map((informationClass) => ({ informationClass }));

describe('what leaves for whom', () => {
  it('withholds rows by their information class, and says how many of which', () => {
    expect(withheldBy('internal', findings)).toEqual([]);
    expect(withheldBy('province', findings)).toEqual([{ informationClass: 'exempt', count: 1 }]);
    expect(withheldBy('anonymous', findings)).toEqual([{ informationClass: 'exempt', count: 1 }]);
    expect(withheldBy('public', findings)).toEqual([
      { informationClass: 'internal', count: 2 },
      { informationClass: 'exempt', count: 1 },
    ]);
  });

  it('leaves columns out in the order that was chosen, not empty', () => {
    expect(sharedColumns('anonymous', ['notes', 'status', 'permalink', 'number'])).toEqual([
      'status',
      'number',
    ]);
    expect(sharedColumns('internal', LOG_COLUMNS)).toEqual(LOG_COLUMNS);
  });

  it('asks for a reason wherever accounts are shown: in the whole log, and on pictures', () => {
    expect(PRESETS.filter((preset) => needsReason(preset, false))).toEqual(['internal']);
    expect(PRESETS.filter((preset) => mayCarryPictures(preset))).toEqual(['province', 'internal']);
    expect(needsReason('province', true)).toBe(true);
  });
});
