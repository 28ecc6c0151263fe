import { inAllZones, manifestName, manifestOf, pictureName, sizeOf } from '../evidence-manifest.ts';
import type { CaseEvidence, CaseFinding } from './case.ts';
import { LANGUAGE, nameOf, packWord } from './words.ts';

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Text as a name that every system takes as it is: small letters, digits and hyphens, at most 60. */
export function safeName(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return name === '' || RESERVED.test(name) ? `x-${name}`.replace(/-$/, '') : name;
}

/** `bukti/kpu-3373-2026-0042/luruskan-bukti-….png`: where the files of one piece stand. */
export const evidencePath = ({ finding }: CaseFinding, file: string): string =>
  `bukti/${safeName(finding.number)}/${file}`;

const hashOf = (one: CaseFinding, { evidence, intact }: CaseEvidence): string[] => {
  const { picture, capturedAt } = evidence;
  const taken = `${nameOf('evidence.capturedAt')}: ${inAllZones(capturedAt.value, LANGUAGE).join(' · ')}`;
  if (!picture)
    return [
      nameOf('evidence.noPicture') +
        (evidence.problem ? ` ${nameOf(`pictureProblem.${evidence.problem}`)}` : ''),
      taken,
    ];
  return [
    `${picture.sha256}  ${evidencePath(one, pictureName(evidence))}`,
    `${nameOf('evidence.pixels', sizeOf(picture))}; ${taken}`,
    ...(intact === false ? [packWord('evidence.changed')] : []),
  ];
};

/** Every piece with its SHA-256, how to check it, and what a hash does not prove. */
export const evidenceList = (findings: readonly CaseFinding[]): string =>
  [
    packWord('evidence.title'),
    '',
    ...findings.flatMap((one) => [
      packWord('evidence.of', { number: one.finding.number }),
      ...(one.evidence.length > 0
        ? one.evidence.flatMap((piece) => hashOf(one, piece))
        : [packWord('evidence.none')]),
      '',
    ]),
    nameOf('manifest.check'),
    nameOf('evidence.limits'),
  ].join('\n');

/** The pictures, and beside each what was visible, when, and all hashes. */
export async function evidenceFiles(
  findings: readonly CaseFinding[],
): Promise<Map<string, Uint8Array | string>> {
  const files = new Map<string, Uint8Array | string>();
  for (const one of findings) {
    for (const { evidence } of one.evidence) {
      const { picture } = evidence;
      files.set(
        evidencePath(one, manifestName(evidence)),
        manifestOf(evidence, { t: nameOf, language: LANGUAGE }),
      );
      if (picture)
        files.set(evidencePath(one, pictureName(evidence)), new Uint8Array(await picture.blob.arrayBuffer()));
    }
  }
  return files;
}
