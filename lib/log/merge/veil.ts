import type { Finding } from '../../model/finding.ts';
import { isEqual } from '../../util/equal.ts';
import { redact } from '../../util/redact.ts';
import { fullHandle } from '../handle.ts';
import { sharedFinding } from '../presets.ts';
import type { PartName } from './types.ts';

/** The beginning of a text as files for others and tables give it. */
const CUT = / …$/;

const isBeginningOf = (part: unknown, whole: unknown): boolean =>
  typeof part === 'string' &&
  typeof whole === 'string' &&
  CUT.test(part) &&
  [whole, whole.trim().replace(/\s+/g, ' ')].some((text) => redact(text).startsWith(part.replace(CUT, '')));

/**
 * Whether a field of one version is only what a file for others leaves of the other version: masked, shortened, without
 * personal data, or left out. Such a difference is nobody's change.
 */
export function isVeilOf(field: PartName, veiled: Finding, full: Finding): boolean {
  const [part, whole] = [veiled[field], full[field]];
  return (
    isEqual(part, sharedFinding('province', full)[field]) ||
    isEqual(part, sharedFinding('anonymous', full)[field]) ||
    isBeginningOf(part, whole) ||
    // Cells lose the spaces around their words.
    (typeof whole === 'string' && [redact(whole), redact(whole).trim()].some((text) => text === part)) ||
    (field === 'handle' && part === fullHandle(full.handle))
  );
}
