// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../lib/exchange/escalation/letter.ts';
import { letterDocx } from '../../../lib/exchange/escalation/letter-docx.ts';
import { aCase, caseFinding } from './cases.ts';

/** The parts of a letter, each read as XML; fails where one is not well formed. */
function partsOf(work = aCase()): Map<string, Document> {
  const files = unzipSync(letterDocx(letterOf(work), work.at));
  return new Map(
    Object.entries(files).map(([name, bytes]) => {
      const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
      expect(xml.querySelector('parsererror')?.textContent ?? '').toBe('');
      return [name, xml];
    }),
  );
}
const textOf = (parts: Map<string, Document>): string =>
  parts.get('word/document.xml')?.documentElement.textContent ?? '';

describe('the letter as a document of Word', () => {
  it('holds head, number, addressee, body, signature and annexes, and names each of its parts', () => {
    const parts = partsOf();
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/styles.xml',
      'word/_rels/document.xml.rels',
    ]);
    const text = textOf(parts);
    for (const words of [
      '123/PL.01-SD/3373/2026',
      'Yth. Menteri',
      '1. Konten yang disampaikan',
      'Lampiran:',
      '1. Kronologi',
    ])
      expect(text).toContain(words);
  });

  it('takes the words of a post for words, and leaves out what no XML may hold', () => {
    const narrative = '<w:t>&amp;</w:t> & "kutip" \u0000\u0008\ud800 akhir';
    const text = textOf(partsOf(aCase({ findings: [caseFinding({ narrative })] })));
    expect(text).toContain('<w:t>&amp;</w:t> & "kutip"');
    expect(text).toContain('akhir');
  });

  it('has what describes a paragraph, a run and a page in the order of the schema: Word refuses another', () => {
    // ECMA-376 part 1, 17.3.1.26, 17.3.2.28 and 17.6.17, as far as letters use them.
    const orders: Readonly<Record<string, readonly string[]>> = {
      'w:pPr': ['w:keepNext', 'w:keepLines', 'w:pBdr', 'w:tabs', 'w:spacing', 'w:ind', 'w:jc'],
      'w:rPr': ['w:rFonts', 'w:b', 'w:sz', 'w:lang'],
      'w:sectPr': ['w:pgSz', 'w:pgMar'],
    };
    const described = [...partsOf().values()].flatMap((xml) => [...xml.querySelectorAll('*')]);
    const groups = described.filter(({ tagName }) => tagName in orders);
    expect(groups.length).toBeGreaterThan(20);
    for (const { tagName, children } of groups) {
      const names = [...children].map((child) => child.tagName);
      expect(names).toEqual(orders[tagName]?.filter((name) => names.includes(name)));
    }
  });

  it('measures in whole numbers: Word refuses a document with others', () => {
    const xml = partsOf().get('word/document.xml');
    const lengths = [...(xml?.querySelectorAll('*') ?? [])].flatMap((element) =>
      [...element.attributes].map(({ value }) => value).filter((value) => /^[\d.]+$/.test(value)),
    );
    expect(lengths.length).toBeGreaterThan(20);
    expect(lengths.filter((value) => !/^\d+$/.test(value))).toEqual([]);
  });
});
