import type { BulkEdit, Revision } from '../model/bulk-edit.ts';
import type { Finding, FindingFields } from '../model/finding.ts';
import { canMove, STATUS_AFTER_DECISION } from './status.ts';

type Fields = Partial<FindingFields>;

const tagsAfter = ({ tags }: Finding, { addTags, removeTags }: BulkEdit): string[] => [
  ...new Set([...tags.filter((tag) => !removeTags.includes(tag)), ...addTags]),
];

/** What follows from the edit besides what it says. */
function consequences(finding: Finding, { change }: BulkEdit, at: string): Fields {
  const { decision } = change;
  if (!decision) return {};
  return {
    status: STATUS_AFTER_DECISION[decision],
    ...(decision === 'escalate' &&
      !finding.escalation && { escalation: { to: '', at, number: '', outcome: null } }),
  };
}

/**
 * The fields of a finding that the edit changes, at the instant `at` (ISO 8601); null when its status does not lead
 * where the edit wants it.
 */
export function editOf(finding: Finding, edit: BulkEdit, at: string): Fields | null {
  const wanted: Fields = { ...consequences(finding, edit, at), ...edit.change };
  if (wanted.status && !canMove(finding.status, wanted.status)) return null;
  const tags = tagsAfter(finding, edit);
  if (tags.join() !== finding.tags.join()) wanted.tags = tags;
  return Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => finding[field as keyof FindingFields] !== value),
  );
}

/** The way back from an edit that was made of `before`. */
export const revisionOf = (before: Finding, change: Fields): Revision => ({
  id: before.id,
  change: Object.fromEntries(
    Object.keys(change).map((field) => [field, before[field as keyof FindingFields]]),
  ),
});
