import { describe, expect, test } from 'vitest';
import { isDebunking } from '../../lib/text/debunk.ts';
import { isElection } from '../../lib/text/election.ts';
import { figuresOf, yearsOf } from '../../lib/text/figures.ts';
import { fold } from '../../lib/text/fold.ts';
import { isMixed, readings } from '../../lib/text/leet.ts';
import { isOpinion } from '../../lib/text/opinion.ts';
import { isSamePlace, placesOf } from '../../lib/text/places.ts';
import { isSatire } from '../../lib/text/satire.ts';
import { tokens } from '../../lib/text/tokens.ts';

describe('figures and years', () => {
  test.each([
    ['7 kontainer', [7]],
    ['tujuh kontainer', [7]],
    ['1.972 surat suara', [1_972]],
    ['52 juta pemilih', [52_000_000]],
    ['Rp 10rb', [10_000]],
    ['204.807.222 pemilih', [204_807_222]],
    ['14 Februari 2024 jam 20', []],
    ['paslon nomor 2', []],
    ['hubungi 081234567890', []],
    ['satu suara', []],
  ])('%s says %j', (text, values) => {
    expect(figuresOf(tokens(text)).map(({ value }) => value)).toEqual(values);
  });

  test('2024 is a year, 2.024 an amount', () => {
    expect(yearsOf(tokens('Pemilu 2024')).map(({ value }) => value)).toEqual([2_024]);
    expect(yearsOf(tokens('2.024 lembar'))).toEqual([]);
    expect(figuresOf(tokens('2.024 lembar')).map(({ value }) => value)).toEqual([2_024]);
  });
});

describe('places', () => {
  test.each([
    ['di Kuala Lumpur, Malaysia', ['kualalumpur', 'malaysia']],
    ['Tanjung Priok', ['priok']],
    ['KPU Jawa Timur dan Bidara Cina', ['jatim', 'bidaracina']],
    ['tidak ada tempat', []],
  ])('%s', (text, names) => {
    expect(placesOf(tokens(text)).map(({ name }) => name)).toEqual(names);
  });

  test('a place is in its larger place, not in another', () => {
    expect(isSamePlace('kualalumpur', 'malaysia')).toBe(true);
    expect(isSamePlace('surabaya', 'jateng')).toBe(false);
  });
});

describe('what kind of post it is', () => {
  test.each([
    ['HOAKS! jangan percaya', true],
    ['Kabar itu tidak benar', true],
    ['cek fakta: server KPU', true],
    ['https://turnbackhoax.id/2024/01/01/salah-x', true],
    ['https://saberhoaks.jabarprov.go.id/v2/klarifikasi/1', true],
    ['https://tirto.id/periksa-fakta-server-kpu', true],
    ['https://infopemilu.kpu.go.id/Pemilu/Dct', false],
    ['HOAX: KPU curang', true],
    ['Keliru, klaim bahwa KPU curang', true],
    ['Beredar kabar KPU curang. Faktanya, kabar itu keliru', true],
    ['Benarkah KPU curang? Berikut faktanya', true],
    ['Jangan percaya kabar KPU curang', true],
    ['Polisi pastikan video KPU curang itu editan dan hoaks', true],
    ['ojo percoyo, kabar KPU curang kuwi ngapusi', true],
    ['KPU cheats, this is fake news', true],
    ['bukan hoax, ini nyata', false],
    ['jangan percaya KPU, mereka curang', false],
    ['salah satu petugas KPU curang', false],
    ['fakta KPU curang, sebarkan', false],
    ['semoga bukan hoax', false],
    ['surat suara tercoblos', false],
  ])('debunking: %s → %s', (text, is) => {
    expect(isDebunking(text)).toBe(is);
  });

  test.each([
    ['surat suara sudah tercoblos', true],
    ['kpps meninggal', true],
    ['resep sambal terasi', false],
    ['calon presiden nomor 2', true],
    ['suara partai kami', true],
    ['ijazah presiden', true],
    ['presiden meresmikan jembatan', false],
    ['suara knalpot di gang', false],
  ])('election: %s → %s', (text, is) => {
    expect(isElection(text)).toBe(is);
  });

  test.each([
    ['menurut saya kpu harusnya lebih rapi', true],
    ['Menurutku debat terlalu singkat, baru ramai setelah viral', true],
    ['antrean di TPS panjang banget', true],
    ['sebaiknya pilkada jangan digabung', true],
    ['Petugas kurang ramah', true],
    ['kurang 200 surat suara di TPS 5', false],
    ['menurut saksi ditemukan surat suara tercoblos', false],
    ['beredar video surat suara, kecewa sekali', false],
    ['surat suara tercoblos', false],
  ])('opinion: %s → %s', (text, is) => {
    expect(isOpinion(text)).toBe(is);
  });
});

test.each([
  ['#parodi KPU ganti tinta dengan kecap', true],
  ['[SATIRE] Kotak suara ikut arisan', true],
  ['Mojok: caleg gagal buka warung', true],
  ['KPU ganti kotak suara jadi galon, canda ya', true],
  ['KPU mengganti kotak suara', false],
  ['warga mojok di TPS', false],
])('satire: %s → %s', (text, is) => {
  expect(isSatire(fold(text).text)).toBe(is);
});

test('KIP is an election body in Aceh, a scholarship elsewhere', () => {
  expect(isElection('kip aceh')).toBe(true);
  expect(isElection('kip kuliah sudah cair')).toBe(false);
});

describe('signs for letters', () => {
  test.each([
    ['t3rc0bl0s', 'tercoblos'],
    ['g4nj4r', 'ganjar'],
    ['pre$iden', 'presiden'],
    ['k@rtu', 'kartu'],
  ])('%s reads %s', (word, plain) => {
    expect(isMixed(word)).toBe(true);
    expect(readings(word)).toContain(plain);
  });

  test.each(['covid19', '10rb', 'anak2', '2024', 'pemilu2024'])('%s is no disguise', (word) => {
    expect(isMixed(word)).toBe(false);
  });
});
