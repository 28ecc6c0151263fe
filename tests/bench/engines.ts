import { create, insertMultiple, search } from '@orama/orama';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMatcher, restoreMatcher } from '../../lib/matching/index.ts';
import type { Band, MatchDocument } from '../../lib/model/match.ts';

/** One result; `score` grows with certainty, `null` where the engine gives none. */
export interface Hit {
  id: string;
  score: number | null;
  band?: Band;
}

export interface Searcher {
  search(text: string): Hit[] | Promise<Hit[]>;
  /** Milliseconds to start again from what was stored; only where the engine can. */
  restore?(): number;
}

export interface Engine {
  name: string;
  build(library: readonly MatchDocument[]): Searcher | Promise<Searcher>;
}

const LIMIT = 10;
const FIELDS = ['title', 'summary'] as const;
const plain = (library: readonly MatchDocument[]) =>
  library.map(({ id, title, summary }) => ({ id, title, summary }));

const ours: Engine = {
  name: 'Luruskan',
  build(library) {
    const matcher = createMatcher(library);
    return {
      search: (text) =>
        matcher.match({ text }, { limit: LIMIT }).matches.map(({ id, score, band }) => ({ id, score, band })),
      restore() {
        const stored = structuredClone(matcher.save());
        const start = performance.now();
        restoreMatcher(stored);
        return performance.now() - start;
      },
    };
  },
};

const fuse = (name: string, options: object): Engine => ({
  name,
  build(library) {
    const index = new Fuse(plain(library), { keys: [...FIELDS], includeScore: true, ...options });
    return {
      search: (text) =>
        index
          .search(text, { limit: LIMIT })
          .map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 1) })),
    };
  },
});

const miniSearch: Engine = {
  name: 'MiniSearch fuzzy',
  build(library) {
    const index = new MiniSearch({ fields: [...FIELDS], searchOptions: { fuzzy: 0.2, boost: { title: 2 } } });
    index.addAll(plain(library));
    return {
      search: (text) =>
        index
          .search(text)
          .slice(0, LIMIT)
          .map(({ id, score }) => ({ id: String(id), score })),
    };
  },
};

const orama: Engine = {
  name: 'Orama',
  async build(library) {
    const index = create({ schema: { id: 'string', title: 'string', summary: 'string' } as const });
    await insertMultiple(index, plain(library));
    return {
      async search(term) {
        const { hits } = await search(index, {
          term,
          properties: [...FIELDS],
          boost: { title: 2 },
          limit: LIMIT,
        });
        return hits.map(({ document, score }) => ({ id: document.id, score }));
      },
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build(library) {
    const index = new Index({ tokenize: 'forward' });
    library.forEach(({ title, summary }, position) => {
      index.add(position, `${title} ${summary}`);
    });
    return {
      search: (text) =>
        (index.search(text, { limit: LIMIT, suggest: true }) as number[]).flatMap((position) => {
          const entry = library[position];
          return entry ? [{ id: entry.id, score: null }] : [];
        }),
    };
  },
};

/** Ours first, then what a project would take otherwise. */
export const ENGINES: readonly Engine[] = [
  ours,
  fuse('Fuse default', {}),
  fuse('Fuse token search', { useTokenSearch: true, threshold: 0.2, ignoreLocation: true }),
  miniSearch,
  orama,
  flexSearch,
];
