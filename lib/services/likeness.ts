import { getClarifications } from '../db/clarifications.ts';
import { similarPosts } from '../matching/index.ts';
import type { Clarification } from '../model/clarification.ts';
import {
  DIFFERENCES,
  type Difference,
  type EntryInWork,
  type EntryLikeness,
} from '../model/entry-likeness.ts';
import type { Match, MatchReason } from '../model/match.ts';
import type { ServiceContext } from './context.ts';
import type { Matching } from './matching.ts';

/** Texts of the entry in work that are looked at: the first say what it is about. */
const MOST_TEXTS = 5;
/** Entries whose claims are compared word by word. Twins rank low as answers, so the matcher is asked for many. */
const CANDIDATES = 30;
/** Reworded claims of one story share about half of their telling words (`lib/matching/similar.ts`). */
const LEAST_SHARE = 0.45;
/** Beside a much likelier entry one that shares less than this part of its share only has the subject in common. */
const LEAST_PART = 0.6;
const MOST_SHOWN = 3;

const DIFFERENCE: Partial<Record<MatchReason['code'], Difference>> = {
  place_differs: 'place',
  year_differs: 'year',
  figures_differ: 'figures',
};

const differencesIn = (match: Match | undefined): Difference[] =>
  (match?.reasons ?? []).flatMap(({ code }) => DIFFERENCE[code] ?? []);

interface Found extends EntryLikeness {
  share: number;
}

/** Tells, while an entry is written, which others may be the same or its twin: claim against claim. */
export function createLikeness({ db }: ServiceContext, { match }: Pick<Matching, 'match'>) {
  const likeText = async (typed: string, { id: own, region, year }: EntryInWork): Promise<Found[]> => {
    const narrative = [typed, region, year].filter(Boolean).join(' ');
    const query = { text: '', narrative, quoted: [], linkTitles: [], links: [] };
    const { matches } = await match(query, CANDIDATES);
    const matchOf = new Map(matches.map((one) => [one.id, one]));
    const entries = (await getClarifications(db, [...matchOf.keys()])).filter(
      ({ id, deletedAt }) => id !== own && !deletedAt,
    );
    const said = new Map<string, { entry: Clarification; text: string }>(
      entries.flatMap((entry) =>
        [entry.title, ...entry.claims].map((text, at) => [`${entry.id} ${at}`, { entry, text }] as const),
      ),
    );
    const texts = [...said].map(([id, { text }]) => ({ id, text }));
    return similarPosts({ id: '', text: typed }, texts, { least: LEAST_SHARE }).flatMap(({ id, share }) => {
      const like = said.get(id);
      if (!like) return [];
      const { entry, text } = like;
      const differs = differencesIn(matchOf.get(entry.id));
      return [{ id: entry.id, code: entry.code, title: entry.title, differs, text, share }];
    });
  };

  return {
    /** Entries like the one that is being written, likest first; none while nothing is typed. */
    async likeEntries(draft: EntryInWork): Promise<EntryLikeness[]> {
      const texts = draft.texts.filter((text) => text.trim() !== '').slice(0, MOST_TEXTS);
      const found = (await Promise.all(texts.map((text) => likeText(text, draft)))).flat();
      const best = new Map<string, Found>();
      for (const one of found) {
        const other = best.get(one.id);
        const likest = other && other.share >= one.share ? other : one;
        // What one of the texts differs in, the entry differs in: a title often leaves place or year out.
        const differs = DIFFERENCES.filter(
          (kind) => one.differs.includes(kind) || other?.differs.includes(kind),
        );
        best.set(one.id, { ...likest, differs });
      }
      const ranked = [...best.values()].sort((a, b) => b.share - a.share);
      const least = (ranked[0]?.share ?? 0) * LEAST_PART;
      return ranked
        .filter(({ differs, share }) => differs.length > 0 || share >= least)
        .slice(0, MOST_SHOWN)
        .map(({ share, ...like }) => like);
    },
  };
}
