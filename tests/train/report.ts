import type { Ranked } from './learn.ts';

export interface Judged extends Ranked {
  score: number;
}

const share = (part: number, whole: number) => (whole ? part / whole : 0).toFixed(4);

/** Prints recall, right answers at 2 % false alarms, and what each cut for `strong` would give. */
export function report(name: string, judged: readonly Judged[]): void {
  const posts = judged.filter(({ group }) => group.answerable);
  const others = judged.filter(({ group }) => !group.answerable);
  const placeOf = ({ group, order }: Judged) => order.findIndex((index) => group.right[index]);
  const within = (most: number) =>
    share(posts.filter((one) => placeOf(one) >= 0 && placeOf(one) < most).length, posts.length);
  const alarms = others.map(({ score }) => score).sort((a, b) => b - a);
  const cut = alarms[Math.floor(alarms.length * 0.02)] ?? 0;
  const rightAbove = (least: number) => posts.filter((one) => placeOf(one) === 0 && one.score > least).length;
  console.log(`${name}: ${posts.length} posts, ${others.length} that nothing answers`);
  console.log(
    `  recall@1 ${within(1)}  @3 ${within(3)}  @5 ${within(5)}  right at 2 % false alarms ${share(rightAbove(cut), posts.length)}`,
  );
  for (const least of [0.8, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94]) {
    const offered = posts.filter(({ score }) => score > least).length;
    const wrong = others.filter(({ score }) => score > least).length;
    console.log(
      `  strong > ${least}: right ${share(rightAbove(least), posts.length)}  precision ${share(rightAbove(least), offered)}  false ${share(wrong, others.length)}`,
    );
  }
  const bins = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.01];
  const calibration = bins.slice(1).map((to, i) => {
    const here = judged.filter(({ score }) => score >= (bins[i] ?? 0) && score < to);
    const right = here.filter((one) => placeOf(one) === 0).length;
    return `${(here.reduce((sum, { score }) => sum + score, 0) / (here.length || 1)).toFixed(2)}→${(right / (here.length || 1)).toFixed(2)}`;
  });
  console.log(`  said → true: ${calibration.join('  ')}`);
}
