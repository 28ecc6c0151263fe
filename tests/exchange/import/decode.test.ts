import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../lib/exchange/import/decode.ts';

const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = [...((mark ? '\ufeff' : '') + text)].map((sign) => sign.charCodeAt(0));
  return new Blob([
    new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]))),
  ]);
};

describe('decoding', () => {
  const TEXT = 'kode;judul\r\nA;“Pemilu” é';
  it.each([
    ['UTF-8', new Blob([TEXT])],
    ['UTF-8 with a mark', new Blob([`\ufeff${TEXT}`])],
    ['UTF-16, little end first', utf16(TEXT, false, true)],
    ['UTF-16, big end first', utf16(TEXT, true, true)],
    ['UTF-16 without a mark', utf16(TEXT, false, false)],
  ])('reads %s', async (_name, file) => {
    expect(await decodeFile(file)).toBe(TEXT);
  });

  it('takes what is no UTF-8 for Windows-1252', async () => {
    expect(await decodeFile(new Blob([new Uint8Array([0x93, 0x65, 0xe9, 0x94])]))).toBe('“eé”');
  });
});
