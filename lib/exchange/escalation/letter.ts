import type { Body } from '../../model/channel.ts';
import { formatDay } from '../../util/time.ts';
import type { EscalationCase } from './case.ts';
import { letterBody } from './letter-body.ts';
import { counted, LANGUAGE, letterWord } from './words.ts';

/** A letter in its parts, so that each file can lay them out. */
export interface Letter {
  head: string[];
  /** `Nomor`, `Sifat`, `Lampiran`, `Hal`. */
  meta: readonly (readonly [label: string, value: string])[];
  /** Town and date. */
  dated: string;
  to: string[];
  /** Paragraphs divided by empty lines. */
  body: string;
  position: string;
  signer: string;
  annexes: string[];
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const subjectOf = ({ body, kind }: EscalationCase): string =>
  letterWord(
    body === 'polri' && kind === 'fraud' ? 'subject.fraud' : (`subject.${body}` as `subject.${Body}`),
  );

function annexesOf({ findings }: EscalationCase): string[] {
  const evidence = findings.flatMap((one) => one.evidence);
  const pictures = evidence.filter(({ evidence: { picture } }) => picture).length;
  return [
    letterWord('annex.chronology'),
    letterWord('annex.addresses', { count: counted(findings.length) }),
    ...(evidence.length > 0 ? [letterWord('annex.evidence', { pictures: counted(pictures) })] : []),
  ];
}

/** The letter of a case; `body` is the officer's own wording where there is one. */
export function letterOf(work: EscalationCase, body: string = letterBody(work)): Letter {
  const { office, addressee, number, day } = work;
  const { letter, unit } = office;
  const [first = '', ...rest] = linesOf(addressee);
  return {
    head: linesOf(letter.head || unit.toLocaleUpperCase(LANGUAGE)),
    meta: [
      [letterWord('number'), number.trim() || '......................'],
      [letterWord('nature'), letterWord('urgent')],
      [letterWord('annex'), letterWord('annexCount')],
      [letterWord('subject'), subjectOf(work)],
    ],
    dated: [letter.town.trim(), formatDay(day, LANGUAGE)].filter(Boolean).join(', '),
    to: [letterWord('dear', { to: first.replace(/^yth\.?\s*/i, '') }), ...rest],
    body,
    position: letter.position.trim() || letterWord('noPosition'),
    signer: letter.signer.trim() || letterWord('noSigner'),
    annexes: annexesOf(work),
  };
}

const RULE = '='.repeat(72);

/** The letter as plain text, lines divided by `\n`. */
export function letterText({ head, meta, dated, to, body, position, signer, annexes }: Letter): string {
  const width = Math.max(...meta.map(([label]) => label.length));
  return [
    ...(head.length > 0 ? [...head, RULE, ''] : []),
    dated,
    '',
    ...meta.map(([label, value]) => `${label.padEnd(width)} : ${value}`),
    '',
    ...to,
    '',
    body,
    '',
    `${position},`,
    '',
    '',
    '',
    signer,
    '',
    `${letterWord('annexes')}:`,
    ...annexes.map((annex, index) => `${index + 1}. ${annex}`),
  ].join('\n');
}
