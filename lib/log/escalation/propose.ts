import type { Body } from '../../model/channel.ts';
import type { Finding } from '../../model/finding.ts';
import type { Theme } from '../../model/theme.ts';
import type { Verdict } from '../../model/verdict.ts';

/** What kind of case it is; decides who is asked. Each has a sentence in the locale files (`escalation.because.<kind>`). */
export const CASE_KINDS = ['from_komdigi', 'fraud', 'campaign', 'hoax'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/**
 * Who decides what: Bawaslu judges the content of campaigns, police fraud and accounts that were faked or taken over,
 * and what Komdigi passed on goes back there. The first is asked first.
 */
const BODIES_OF: Readonly<Record<CaseKind, readonly Body[]>> = {
  from_komdigi: ['komdigi'],
  fraud: ['polri', 'komdigi'],
  campaign: ['bawaslu'],
  hoax: ['upper', 'komdigi'],
};

const FRAUD_THEMES: ReadonlySet<Theme> = new Set(['penipuan_apk', 'penipuan_rekrutmen', 'akun_palsu']);
const KOMDIGI = /\b(?:komdigi|kominfo|aduan ?konten)\b/i;
const FRAUD =
  /\b(?:penipuan|phishing|pengelabuan|rekening|akun (?:palsu|tiruan)|(?:akun|nomor) (?:\w+ ){0,3}(?:diretas|dibajak|diambil alih))\b/i;
const CAMPAIGN =
  /\b(?:pelanggaran kampanye|kampanye hitam|black campaign|(?:ber)?kampanye (?:\w+ ){0,3}(?:masa tenang|di luar jadwal)|masa tenang|politik uang|money politics?|serangan fajar)\b/i;

type Read = Pick<Finding, 'theme' | 'form' | 'origin' | 'narrative' | 'notes' | 'tags'>;

export interface Proposal {
  kind: CaseKind;
  bodies: readonly Body[];
  /** The word of an officer that decided it; empty where a field did. */
  word: string;
}

/** The first hit in what officers wrote: the words of a post are not the officer's judgement. */
const hit = (finding: Read, pattern: RegExp): string | null =>
  pattern.exec([finding.narrative, ...finding.tags, finding.notes].join('\n'))?.[0] ?? null;

function kindOf(finding: Read, verdict: Verdict | null): { kind: CaseKind; word: string } {
  const komdigi = finding.origin === 'institution' ? hit(finding, KOMDIGI) : null;
  if (komdigi) return { kind: 'from_komdigi', word: komdigi };
  const isFraud =
    finding.form === 'apk' ||
    verdict === 'PENIPUAN' ||
    (finding.theme !== null && FRAUD_THEMES.has(finding.theme));
  if (isFraud) return { kind: 'fraud', word: '' };
  const fraud = hit(finding, FRAUD);
  if (fraud) return { kind: 'fraud', word: fraud };
  const campaign = hit(finding, CAMPAIGN);
  return campaign ? { kind: 'campaign', word: campaign } : { kind: 'hoax', word: '' };
}

/**
 * To whom findings of one case are best passed on, and why; the strictest kind of any of them counts (in the order of
 * {@link CASE_KINDS}). `verdict` is that of the clarification which answers them. A proposal only: the officer chooses.
 */
export function proposeBodies(findings: readonly Read[], verdict: Verdict | null): Proposal {
  const kinds = findings.map((finding) => kindOf(finding, verdict));
  const first = CASE_KINDS.find((kind) => kinds.some((one) => one.kind === kind)) ?? 'hoax';
  const { word = '' } = kinds.find(({ kind }) => kind === first) ?? {};
  return { kind: first, bodies: BODIES_OF[first], word };
}
