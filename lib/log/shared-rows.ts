import type { LogColumnId } from '../model/columns.ts';
import { type Finding, INFORMATION_CLASSES, type InformationClass } from '../model/finding.ts';
import type { Preset } from '../model/log-file.ts';
import { isShared, namesOfficers, sharedFinding, sharedReply } from './presets.ts';
import type { LogRow } from './rows.ts';

/** A row as it leaves under a preset. */
export const sharedRow = (preset: Preset, row: LogRow): LogRow => ({
  ...row,
  finding: sharedFinding(preset, row.finding),
  firstReply: row.firstReply && sharedReply(preset, row.firstReply, row.finding),
  replyUrl: namesOfficers(preset) ? row.replyUrl : null,
});

/** Columns that lead to a post or name a person. */
const OFFICIAL_ONLY: ReadonlySet<LogColumnId> = new Set([
  'officer',
  'permalink',
  'archiveUrl',
  'replyUrl',
  'escalationNumber',
  'assignee',
  'notes',
]);

/** The columns that leave under a preset: what it withholds is left out instead of standing empty. */
export const sharedColumns = (preset: Preset, ids: readonly LogColumnId[]): LogColumnId[] =>
  ids.filter((id) => namesOfficers(preset) || !OFFICIAL_ONLY.has(id));

/** Whether pictures of posts may go along: they show accounts and names, which nobody can mask. */
export const mayCarryPictures = (preset: Preset): boolean => namesOfficers(preset);

/** Whether somebody has to say why the file is made: it shows accounts of the public. */
export const needsReason = (preset: Preset, pictures: boolean): boolean => preset === 'internal' || pictures;

/** How many rows a preset withholds, by their information class; classes without any are left out. */
export function withheldBy(
  preset: Preset,
  findings: readonly Pick<Finding, 'informationClass'>[],
): { informationClass: InformationClass; count: number }[] {
  const withheld = findings.filter((finding) => !isShared(preset, finding));
  return INFORMATION_CLASSES.map((informationClass) => ({
    informationClass,
    count: withheld.filter((finding) => finding.informationClass === informationClass).length,
  })).filter(({ count }) => count > 0);
}
