import { isUnder, usableSuffixes } from '../../../../lib/library/host-names.ts';
import { checkSource, type SourceRefusal } from '../../../../lib/library/official-source.ts';
import type { Settings } from '../../../../lib/model/settings.ts';

/** Why a page is not clipped. A flaw of the address itself has the words of `source.<code>`. */
export type ClipRefusal = SourceRefusal | 'no_access' | 'not_listed' | 'no_text';

export type ClipGate =
  | { ok: true; kind: 'official' | 'supporting' }
  | { ok: false; reason: SourceRefusal | 'not_listed' };

type Lists = Pick<Settings, 'officialSuffixes' | 'supportingSuffixes'>;

/** Whether a page may become a source: official hosts and listed publishers may, under a clean https address only. */
export function clipGate(address: string, { officialSuffixes, supportingSuffixes }: Lists): ClipGate {
  const check = checkSource(address, officialSuffixes);
  if (!check.ok || check.kind === 'official') return check;
  const { hostname } = new URL(address);
  const listed = usableSuffixes(supportingSuffixes).some((suffix) => isUnder(hostname, suffix));
  return listed ? check : { ok: false, reason: 'not_listed' };
}
