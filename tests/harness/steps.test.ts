import { describe, expect, it } from 'vitest';
import { closingLine, judge } from './steps.ts';

describe('judging a step', () => {
  it('counts a step without a report as one test', () => {
    expect(judge(true, null)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(judge(false, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes the numbers of a report', () => {
    expect(judge(true, { passed: 7, failed: 0, skipped: 2 })).toEqual({ passed: 7, failed: 0, skipped: 2 });
    expect(judge(false, { passed: 7, failed: 3, skipped: 0 })).toEqual({ passed: 7, failed: 3, skipped: 0 });
  });

  it('fails when a file could not be loaded, though no test failed', () => {
    expect(judge(false, { passed: 7, failed: 0, skipped: 0 }).failed).toBe(1);
  });

  it('fails when nothing ran', () => {
    expect(judge(true, { passed: 0, failed: 0, skipped: 4 }).failed).toBe(1);
  });
});

it('closes with one line that adds everything up', () => {
  const results = [judge(true, null), judge(false, { passed: 5, failed: 1, skipped: 2 })];
  expect(closingLine(results)).toBe('6 passed, 1 failed, 2 skipped');
});
