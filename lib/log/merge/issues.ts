import type { Issue } from '../../model/issue.ts';
import { isEqual } from '../../util/equal.ts';
import type { IsTrusted } from './settle.ts';
import type { OfficeFile } from './types.ts';

/** A code as an office gives it out; every office has an `ISU-2026-001`. */
const OWN_CODE = /^ISU-\d{4}-\d+$/;
const MAX_CODE = 40;

/** The code of an issue of another office: `ISU-2026-001/KPU-3373`. */
function codeFrom(code: string, { head }: OfficeFile, ownUnit: string): string {
  const office = head ? head.unitCode || head.unit : '';
  return OWN_CODE.test(code) && office && office !== ownUnit ? `${code}/${office}`.slice(0, MAX_CODE) : code;
}

/** Of two versions of an issue the later, by clocks that can be believed; the code that is known stays. */
function later(known: Issue, other: Issue, isTrusted: IsTrusted): Issue {
  const time = ({ updatedAt }: Issue) => (isTrusted(updatedAt) ? updatedAt : '');
  const goesOn = time(other) > time(known) ? other : known;
  return {
    ...goesOn,
    code: known.code,
    createdBy: known.createdBy || other.createdBy,
    // What is needed here is not deleted from elsewhere.
    deletedAt: known.deletedAt,
  };
}

export interface IssueContext {
  /** Code of this office, or its name. */
  ownUnit: string;
  isTrusted: IsTrusted;
}

/** The issues that the files bring or change. Issues meet by id; one of another office shows whose code it has. */
export function mergeIssues(
  stored: ReadonlyMap<string, Issue>,
  files: readonly OfficeFile[],
  { ownUnit, isTrusted }: IssueContext,
): Issue[] {
  const merged = new Map<string, Issue>();
  for (const file of files)
    for (const issue of file.issues) {
      const known = merged.get(issue.id) ?? stored.get(issue.id);
      const next = known
        ? later(known, issue, isTrusted)
        : { ...issue, code: codeFrom(issue.code, file, ownUnit) };
      merged.set(issue.id, next);
    }
  return [...merged.values()].filter((issue) => !isEqual(issue, stored.get(issue.id)));
}
