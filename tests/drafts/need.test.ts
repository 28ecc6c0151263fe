import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_QUESTIONS, type NeedAnswers, needOf, withNeed } from '../../lib/drafts/need.ts';

const QUIET: NeedAnswers = {
  reach: 'few',
  spreader: 'ordinary',
  circle: 'one_group',
  harm: 'slight',
  phase: 'far',
};

describe('needOf', () => {
  it.each<[string, Partial<NeedAnswers>]>([
    ['watch', {}],
    ['watch', { harm: 'confusing', circle: 'several' }],
    ['watch', { reach: 'hundreds' }],
    ['reply', { reach: 'hundreds', circle: 'several' }],
    ['reply', { reach: 'hundreds', harm: 'confusing' }],
    ['reply', { harm: 'keeps_from_voting' }],
    ['counter_post', { reach: 'thousands', spreader: 'influential', circle: 'several' }],
    ['counter_post', { spreader: 'media' }],
    ['escalate', { harm: 'keeps_from_voting', reach: 'thousands' }],
    ['escalate', { harm: 'keeps_from_voting', phase: 'voting' }],
  ])('recommends %s for %o', (advice, changes) => {
    expect(needOf({ ...QUIET, ...changes }).advice).toBe(advice);
  });

  it('never keeps silent where people may be kept from voting, and always has a reason', () => {
    const answers = fc.record({
      reach: fc.constantFrom(...NEED_QUESTIONS.reach),
      spreader: fc.constantFrom(...NEED_QUESTIONS.spreader),
      circle: fc.constantFrom(...NEED_QUESTIONS.circle),
      harm: fc.constantFrom(...NEED_QUESTIONS.harm),
      phase: fc.constantFrom(...NEED_QUESTIONS.phase),
    });
    fc.assert(
      fc.property(answers, (all) => {
        const { advice, because } = needOf(all);
        expect(because.length).toBeGreaterThan(0);
        if (all.harm === 'keeps_from_voting') expect(['reply', 'escalate']).toContain(advice);
      }),
    );
  });
});

it('keeps one line in the notes, and all that an officer wrote', () => {
  const once = withNeed('Sudah ditelepon.\nBesok lagi.', 'Saran: pantau (sedikit).');
  expect(once).toBe('Sudah ditelepon.\nBesok lagi.\nPerlu dibalas? Saran: pantau (sedikit).');
  expect(withNeed(once, 'Saran: balas.')).toBe('Sudah ditelepon.\nBesok lagi.\nPerlu dibalas? Saran: balas.');
  expect(withNeed('', 'Saran: balas.')).toBe('Perlu dibalas? Saran: balas.');
});
