import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesIn } from '../../lib/util/circles.ts';

const links = (text: string) => new Map(text.split(' ').map((link) => [link[0] ?? '', link[1] ?? '']));

describe('circles', () => {
  it.each([
    ['ab bc', []],
    ['ab ba', [['a', 'b']]],
    ['aa', [['a']]],
    ['ab bc cb', [['b', 'c']]],
    [
      'ab ba cd dc',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('in %s', (text, circles) => {
    expect(circlesIn(links(text))).toEqual(circles);
  });

  it('are found exactly where walking on comes back', () => {
    const id = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.dictionary(id, id), (record) => {
        const next = new Map(Object.entries(record));
        const members = new Set(circlesIn(next).flat());
        for (const start of next.keys()) {
          let at = next.get(start);
          for (let step = 0; step < 8 && at !== undefined && at !== start; step += 1) at = next.get(at);
          expect(members.has(start)).toBe(at === start);
        }
      }),
    );
  });
});
