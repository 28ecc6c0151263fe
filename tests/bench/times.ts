const round = (value: number) => Math.round(value * 10) / 10;

/** Median, 95th percentile and longest of measured times, in their unit, to a tenth. */
export function summary(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
  return { median: at(0.5), p95: at(0.95), max: at(1), runs: times.length };
}
