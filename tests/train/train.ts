// Learns the ranker and the certainty of matching: npm run train [-- --data DIR] (default ../shared/matching/dev)
// Prints what cross-validation by claim group promises, then writes model.json and associations.json of lib/matching (format them with biome); --check only prints. Seeds are fixed.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { STANDING } from '../../lib/matching/certainty.ts';
import { FEATURES } from '../../lib/matching/features.ts';
import { SHORTLIST } from '../../lib/matching/rank.ts';
import { associate, written } from './associate.ts';
import { associationsByFold, FOLDS, type Group, groupsOf, pairsOf, readData, smaller } from './dataset.ts';
import {
  certaintyRow,
  type Example,
  learnCertainty,
  learnRank,
  meanOf,
  type Ranked,
  rank,
  type Settings,
  scaled,
  scaleOf,
} from './learn.ts';
import { merge } from './network.ts';
import { report } from './report.ts';
import { obfuscated, thinned, wrapped } from './vary.ts';

const RANK: Settings = { units: 16, seeds: 3, epochs: 6, batch: 128, rate: 0.01, decay: 1e-2 };
const CERTAINTY: Settings = { units: 8, seeds: 3, epochs: 8, batch: 256, rate: 0.01, decay: 3e-3 };
/** Candidates of a post that the certainty learns from. */
const DEPTH = 3;
/** Smaller libraries teach the certainty that a familiar word may be missing from the library. */
const SMALLER = [0.01, 0.03, 0.1, 0.3];
const NEGATIVE_WEIGHT = 2;
/** Posts in wrappings of our own count less for the certainty than the real ones. */
const WRAPPED_WEIGHT = 0.5;

const { values } = parseArgs({
  options: { data: { type: 'string' }, check: { type: 'boolean' } },
});
const folder = values.data ?? fileURLToPath(new URL('../../../shared/matching/dev', import.meta.url));
if (!existsSync(folder)) {
  process.stderr.write(`No training data at ${folder}\n`);
  process.exit(1);
}

const data = readData(folder);
const byFold = associationsByFold(data);
const posts = [...data.queries, ...data.negatives];
const full = groupsOf(data, data.library, posts, SHORTLIST, byFold);
/** The same posts as they are passed on: in the wrappings to learn from, and in others to be judged by. */
const passedOn = groupsOf(data, data.library, wrapped(posts, 'train'), SHORTLIST, byFold);
const probe = groupsOf(data, data.library, wrapped(posts, 'probe'), SHORTLIST, byFold);
/** The same posts told worse, for the ranker only. */
const varied = [obfuscated(data.queries), thinned(data.queries)].flatMap((posts) =>
  groupsOf(data, data.library, posts, SHORTLIST, byFold),
);
const partial = SMALLER.flatMap((share, i) => {
  const { library, posts } = smaller(data, share, i + 1);
  return groupsOf(data, library, [...posts, ...data.negatives], SHORTLIST, byFold);
});
const taught = [...full, ...passedOn, ...varied];
const scale = scaleOf(full.flatMap(({ rows }) => rows));

const examplesOf = (ranked: Ranked): Example[] =>
  ranked.order.slice(0, DEPTH).map((index) => ({
    row: certaintyRow(ranked, index),
    right: ranked.group.right[index] ?? false,
    weight:
      (ranked.group.kind === 'query' ? 1 : NEGATIVE_WEIGHT) *
      (isPassedOn.has(ranked.group) ? WRAPPED_WEIGHT : 1),
    fold: ranked.group.fold,
  }));

/** Ranks every group with networks that have not seen its fold. */
function outOfFold(groups: readonly Group[]): Ranked[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const networks = learnRank(
      taught.filter((group) => group.fold !== fold),
      scale,
      RANK,
    );
    return groups.filter((group) => group.fold === fold).map((group) => rank(group, networks, scale));
  }).flat();
}

const ranked = outOfFold([...full, ...passedOn, ...partial, ...probe]);
const isFull = new Set(full);
const isPassedOn = new Set(passedOn);
const isPartial = new Set(partial);
const isProbe = new Set(probe);
const examples = ranked.filter(({ group }) => !isProbe.has(group)).flatMap(examplesOf);
const certaintyScale = scaleOf(examples.map(({ row }) => row));
for (const [name, chosen] of [
  ['whole library', ranked.filter(({ group }) => isFull.has(group))],
  ['whole library, posts wrapped', ranked.filter(({ group }) => isProbe.has(group))],
  ['smaller libraries', ranked.filter(({ group }) => isPartial.has(group))],
] as const) {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const networks = learnCertainty(
      examples.filter((example) => example.fold !== fold),
      certaintyScale,
      CERTAINTY,
    );
    return chosen
      .filter(({ group }) => group.fold === fold)
      .map((one) => {
        const top = one.order[0];
        const value =
          top === undefined ? -9 : meanOf(networks, scaled(certaintyScale, certaintyRow(one, top)));
        return { ...one, score: 1 / (1 + Math.exp(-value)) };
      });
  }).flat();
  report(name, judged);
}

if (!values.check) {
  const rankNets = learnRank(taught, scale, RANK);
  const certaintyNets = learnCertainty(examples, certaintyScale, CERTAINTY);
  const model = {
    rank: merge(rankNets, FEATURES, scale.mean, scale.scale),
    certainty: merge(certaintyNets, [...FEATURES, ...STANDING], certaintyScale.mean, certaintyScale.scale),
  };
  const write = (name: string, content: unknown) =>
    writeFileSync(new URL(`../../lib/matching/${name}`, import.meta.url), `${JSON.stringify(content)}\n`);
  write('model.json', model);
  write('associations.json', written(associate(pairsOf(data))));
}
