import type { IsTrusted } from './settle.ts';
import type { OfficeFile } from './types.ts';

/** A clock may run ahead by a day without anybody lying. */
const AHEAD_MS = 86_400_000;
/** Before this there was no Luruskan: the battery of the clock is empty. */
const EARLIEST = '2020-01-01';

/** Whether an instant can be believed on the day `now`. */
export function trustAt(now: Date): IsTrusted {
  const last = new Date(now.getTime() + AHEAD_MS).toISOString();
  return (at) => at >= EARLIEST && at <= last;
}

/** How many findings of a file have a time that no clock shows today. */
export const wrongClocks = ({ records }: OfficeFile, isTrusted: IsTrusted): number =>
  records.filter(({ finding }) => !isTrusted(finding.createdAt) || !isTrusted(finding.updatedAt)).length;
