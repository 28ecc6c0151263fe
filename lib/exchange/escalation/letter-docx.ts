import { strToU8, zipSync } from 'fflate';
import type { Letter } from './letter.ts';
import { letterWord } from './words.ts';

/** A length of WordprocessingML (ECMA-376 part 1, 17) in twentieths of a point; Word takes whole numbers only. */
const cm = (length: number): number => Math.round(length * 567);
const A4 = { width: 11_906, height: 16_838, margin: cm(2.5) };
const LABEL = cm(2.6);
const SET_IN = cm(0.5);
const SIGNATURE = cm(8.5);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPACE = 'http://schemas.openxmlformats.org';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as XML takes it: signs that XML 1.0 does not allow are left out, lone halves of pairs too. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Lines of one paragraph; a tab stays one. */
const run = (lines: readonly string[], style = ''): string => {
  const parts = lines.map((line) =>
    line
      .split('\t')
      .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
      .join('<w:tab/>'),
  );
  return `<w:r>${style && `<w:rPr>${style}</w:rPr>`}${parts.join('<w:br/>')}</w:r>`;
};

const paragraph = (lines: readonly string[], layout = '', style = ''): string =>
  `<w:p>${layout && `<w:pPr>${layout}</w:pPr>`}${run(lines, style)}</w:p>`;

const TIGHT = '<w:spacing w:after="0"/>';
/** Stays on the page of what follows: a signature alone on a page is none. */
const KEEP = '<w:keepNext/><w:keepLines/>';

const head = (lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : paragraph(
        lines,
        '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="auto"/></w:pBdr><w:jc w:val="center"/>',
        '<w:b/>',
      );

const metaLine = ([label, value]: Letter['meta'][number]): string =>
  paragraph(
    [`${label}\t:\t${value}`],
    `<w:tabs><w:tab w:val="left" w:pos="${LABEL}"/><w:tab w:val="left" w:pos="${LABEL + 284}"/></w:tabs>${TIGHT}<w:ind w:left="${LABEL + 284}" w:hanging="${LABEL + 284}"/>`,
  );

/** A part of the body, line by line: what is set in stays so where it wraps, and no head stands alone below a page. */
const bodyPart = (text: string): string[] => {
  const lines = text.split('\n');
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    const side = line.startsWith(' ') ? `<w:ind w:left="${SET_IN}"/>` : '';
    return paragraph([line.trim()], (at === 0 && !isLast ? KEEP : '') + (isLast ? '' : TIGHT) + side);
  });
};

const documentOf = ({ head: lines, meta, dated, to, body, position, signer, annexes }: Letter): string => {
  const side = `<w:ind w:left="${SIGNATURE}"/>`;
  const parts = [
    head(lines),
    paragraph([dated], '<w:jc w:val="right"/>'),
    ...meta.map(metaLine),
    paragraph([], TIGHT),
    paragraph(to),
    ...body.split(/\n{2,}/).flatMap(bodyPart),
    paragraph([`${position},`], KEEP + side),
    ...['', '', ''].map(() => paragraph([], KEEP + TIGHT)),
    paragraph([signer], side),
    paragraph([`${letterWord('annexes')}:`], KEEP + TIGHT),
    ...annexes.map((annex, index) => paragraph([`${index + 1}. ${annex}`], TIGHT)),
  ];
  const page = `<w:sectPr><w:pgSz w:w="${A4.width}" w:h="${A4.height}"/><w:pgMar w:top="${A4.margin}" w:right="${A4.margin}" w:bottom="${A4.margin}" w:left="${A4.margin}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
  return `${HEAD}<w:document xmlns:w="${SPACE}/wordprocessingml/2006/main"><w:body>${parts.join('')}${page}</w:body></w:document>`;
};

const FONT = '<w:rFonts w:ascii="Bookman Old Style" w:hAnsi="Bookman Old Style" w:cs="Bookman Old Style"/>';
const STYLES = `${HEAD}<w:styles xmlns:w="${SPACE}/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="24"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>`;

const RELATION = `${SPACE}/officeDocument/2006/relationships`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES = `${HEAD}<Types xmlns="${SPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;

const relations = (type: string, target: string): string =>
  `${HEAD}<Relationships xmlns="${SPACE}/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/${type}" Target="${target}"/></Relationships>`;

/** The letter as a document of Word (ECMA-376), made at the instant `at` (ISO 8601); nothing in it is loaded from elsewhere. */
export const letterDocx = (letter: Letter, at: string): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(TYPES),
      '_rels/.rels': strToU8(relations('officeDocument', 'word/document.xml')),
      'word/document.xml': strToU8(documentOf(letter)),
      'word/styles.xml': strToU8(STYLES),
      'word/_rels/document.xml.rels': strToU8(relations('styles', 'styles.xml')),
    },
    { mtime: at },
  );
