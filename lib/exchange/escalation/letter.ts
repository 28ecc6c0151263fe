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

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
/** Word forgets spaces at the beginning of a line. */
const line = (text: string): string =>
  escaped(text).replace(/^ +/, (spaces) => '&nbsp;'.repeat(spaces.length * 2));
const lines = (texts: readonly string[]): string => texts.map(line).join('<br>\n');

const STYLE = `@page{size:A4;margin:2.5cm}
body{font:12pt "Bookman Old Style",Bookman,"Times New Roman",serif;line-height:1.4;max-width:16cm;margin:1cm auto}
.head{text-align:center;font-weight:bold;border-bottom:2pt solid;padding-bottom:6pt}
td{padding:0 6pt 0 0;vertical-align:top}.dated{text-align:right}p{margin:0 0 10pt;overflow-wrap:anywhere}.sign{margin-left:9cm}`;

/** The letter as a page that Word and every browser open and print; all text is escaped, nothing in it is loaded. */
export function letterHtml({ head, meta, dated, to, body, position, signer, annexes }: Letter): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${escaped(meta.at(-1)?.[1] ?? '')}</title><style>${STYLE}</style></head><body>
${head.length > 0 ? `<p class="head">${lines(head)}</p>` : ''}
<p class="dated">${escaped(dated)}</p>
<table>${meta.map(([label, value]) => `<tr><td>${escaped(label)}</td><td>:</td><td>${escaped(value)}</td></tr>`).join('')}</table>
<p><br>${lines(to)}</p>
${body
  .split(/\n{2,}/)
  .map((paragraph) => `<p>${lines(paragraph.split('\n'))}</p>`)
  .join('\n')}
<div class="sign"><p>${escaped(position)},</p><p><br><br><br></p><p>${escaped(signer)}</p></div>
<p>${escaped(letterWord('annexes'))}:</p>
<ol>${annexes.map((annex) => `<li>${escaped(annex)}</li>`).join('')}</ol>
</body></html>
`;
}
