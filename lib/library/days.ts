const DAY_MS = 86_400_000;

/** The day (`YYYY-MM-DD`) that lies `count` days after `day`; before it for a negative count. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
