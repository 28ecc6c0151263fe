import { standingOf } from '../../lib/matching/certainty.ts';
import type { Group } from './dataset.ts';
import { Network } from './network.ts';
import { random, shuffled } from './random.ts';

export interface Settings {
  units: number;
  seeds: number;
  epochs: number;
  batch: number;
  rate: number;
  decay: number;
}

export interface Scale {
  mean: number[];
  scale: number[];
}

/** Mean and deviation of each column. */
export function scaleOf(rows: readonly ArrayLike<number>[]): Scale {
  const columns = rows[0]?.length ?? 0;
  const mean = Array.from(
    { length: columns },
    (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
  );
  const scale = mean.map((middle, i) =>
    Math.sqrt(rows.reduce((sum, row) => sum + ((row[i] ?? 0) - middle) ** 2, 0) / rows.length + 1e-9),
  );
  return { mean, scale };
}

export const scaled = ({ mean, scale }: Scale, row: ArrayLike<number>) =>
  Float64Array.from(row, (value, i) => (value - (mean[i] ?? 0)) / (scale[i] ?? 1));

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

/** Runs `learnFrom` over shuffled batches for all epochs, the rate falling to nearly nothing. */
function epochs<T>(
  items: readonly T[],
  network: Network,
  settings: Settings,
  seed: number,
  learnFrom: (item: T, size: number) => void,
) {
  const next = random(seed + 1);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const order = shuffled(items, next);
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch);
      for (const item of batch) learnFrom(item, batch.length);
      network.step(settings.rate * (1 - epoch / settings.epochs) + 1e-4, settings.decay);
    }
  }
}

/** Networks that put right answers first: the loss is −log of the softmax share that right answers get. */
export function learnRank(groups: readonly Group[], scale: Scale, settings: Settings): Network[] {
  const useful = groups.flatMap(({ rows, right }) =>
    right.includes(true) ? [{ rows: rows.map((row) => scaled(scale, row)), right }] : [],
  );
  return Array.from({ length: settings.seeds }, (_, seed) => {
    const network = new Network(scale.mean.length, settings.units, seed + 1);
    epochs(useful, network, settings, seed, ({ rows, right }, size) => {
      const shares = softmax(rows.map((row) => network.forward(row)));
      const won = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
      rows.forEach((row, i) => {
        const share = shares[i] ?? 0;
        const slope = share - (right[i] ? share / Math.max(won, 1e-9) : 0);
        if (Math.abs(slope) > 1e-4) network.backward(row, slope / size);
      });
    });
    return network;
  });
}

export const meanOf = (networks: readonly Network[], row: Float64Array) =>
  networks.reduce((sum, network) => sum + network.forward(row), 0) / networks.length;

/** A group whose candidates were ranked by networks that had not seen its claim. */
export interface Ranked {
  group: Group;
  scores: number[];
  /** Indices of candidates, best first. */
  order: number[];
}

export function rank(group: Group, networks: readonly Network[], scale: Scale): Ranked {
  const scores = group.rows.map((row) => meanOf(networks, scaled(scale, row)));
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return { group, scores, order };
}

/** What the certainty net sees of candidate `index`. */
export const certaintyRow = ({ group, scores }: Ranked, index: number): Float64Array =>
  Float64Array.from([
    ...(group.rows[index] ?? []),
    ...standingOf(scores, index, group.size, (other) => group.alike(index, other)),
  ]);

export interface Example {
  row: Float64Array;
  right: boolean;
  weight: number;
  fold: number;
}

/** Networks for the probability that a candidate is right (log loss). */
export function learnCertainty(examples: readonly Example[], scale: Scale, settings: Settings): Network[] {
  const useful = examples.map((example) => ({ ...example, row: scaled(scale, example.row) }));
  return Array.from({ length: settings.seeds }, (_, seed) => {
    const network = new Network(scale.mean.length, settings.units, seed + 101, -1);
    epochs(useful, network, settings, seed + 100, ({ row, right, weight }, size) => {
      const slope = 1 / (1 + Math.exp(-network.forward(row))) - (right ? 1 : 0);
      network.backward(row, (slope * weight) / size);
    });
    return network;
  });
}
