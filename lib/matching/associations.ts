import table from './associations.json' with { type: 'json' };
import type { Vocabulary } from './vocabulary.ts';

/** For a term of a post, the terms that titles of its clarification use instead, with how often (0..1). */
export type Associations = ReadonlyMap<string, readonly (readonly [term: string, strength: number])[]>;

/** Reads `{"gaji": "lowong .35, rekrut .2"}`. */
function readTable(words: Record<string, string>): Associations {
  return new Map(
    Object.entries(words).map(([word, list]) => [
      word,
      list.split(', ').map((pair): [string, number] => {
        const [term = '', strength = '0'] = pair.split(' ');
        return [term, Number(strength)];
      }),
    ]),
  );
}

/** What `npm run train` learned: posts that speak of *gaji* and *biodata* are answered under *lowongan*. */
export const ASSOCIATIONS: Associations = readTable(table.words);

/** The library's terms that the query does not say but that go with what it says, with their greatest strength. */
export function associatedWith(
  vocabulary: Vocabulary,
  said: ReadonlyMap<number, number>,
  associations: Associations,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const [id, quality] of said) {
    for (const [term, strength] of associations.get(vocabulary.terms[id] ?? '') ?? []) {
      const other = vocabulary.find(term);
      if (other === undefined || said.has(other)) continue;
      found.set(other, Math.max(found.get(other) ?? 0, strength * quality));
    }
  }
  return found;
}
