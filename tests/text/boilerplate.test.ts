import { describe, expect, test } from 'vitest';
import { withoutBoilerplate } from '../../lib/text/boilerplate.ts';
import { tokens } from '../../lib/text/tokens.ts';

const CLAIM = 'surat suara sudah tercoblos di kontainer';
const left = (text: string) =>
  withoutBoilerplate(text, tokens(text))
    .map(({ word }) => word)
    .join(' ');

describe('what people write around a text that they pass on', () => {
  test.each([
    ["Assalamu'alaikum warahmatullahi wabarakatuh.", ''],
    ['Assalamualaikum wr. wb.', ''],
    ['Selamat pagi bapak ibu sekalian,', ''],
    ['Diteruskan berkali-kali', ''],
    ['Breaking news!!', ''],
    ['Izin share info dari grup sebelah:', ''],
    ['Mohon dibaca sampai selesai.', ''],
    ['𝗕𝗶𝘀𝗺𝗶𝗹𝗹𝗮𝗵', ''],
    ['', 'Sebarkan sebelum dihapus!!!'],
    ['', 'Viralkan, bagikan ke semua grup!'],
    ['', "Wassalamu'alaikum wr wb"],
    ['', '#viral #fypシ #foryoupage'],
    ['', 'Terima kasih banyak atas perhatiannya.'],
    ['', 'Jangan lupa like and share'],
  ])('%s … %s goes, the claim stays', (head, tail) => {
    expect(left(`${head} ${CLAIM}. ${tail}`)).toBe(CLAIM);
  });

  test('a text of nothing else stays as it is', () => {
    expect(left('Breaking news, sebarkan sebelum dihapus')).toBe('breaking news sebarkan sebelum dihapus');
  });

  test.each([
    'pesan bapak presiden kepada semua gubernur',
    'kotak suara dibagikan malam hari kepada petugas',
    '#2019GantiPresiden surat suara',
    'grup relawan menyimpan surat suara',
  ])('nothing is taken from: %s', (text) => {
    expect(withoutBoilerplate(text, tokens(text))).toEqual(tokens(text));
  });
});
