import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../lib/matching/index.ts';
import { entry, LIBRARY } from './library.ts';

const matcher = createMatcher(LIBRARY);
const ask = (text: string, more: { narrative?: string; links?: string[] } = {}) =>
  matcher.match({ text, ...more });
const first = (text: string) => ask(text).matches[0];
const codes = (text: string, id: string) =>
  ask(text)
    .matches.find((match) => match.id === id)
    ?.reasons.map(({ code }) => code);

describe('a true event is not answered with an old denial', () => {
  const KUALA_LUMPUR =
    'GEGER!! surat suara sudah tercoblos di Kuala Lumpur Malaysia, 1.972 lembar, pemilu 2024 curang';

  test('Kuala Lumpur 2024 finds the event, not the seven containers of 2019', () => {
    const { matches, advice } = ask(KUALA_LUMPUR);
    expect(matches[0]?.id).toBe('kuala-lumpur-2024');
    expect(advice).toContain('twins');
    expect(matches.find(({ id }) => id === 'kontainer-2019')?.band).not.toBe('strong');
  });

  test('the difference is named on both sides', () => {
    expect(codes(KUALA_LUMPUR, 'kontainer-2019')).toEqual(
      expect.arrayContaining(['place_differs', 'year_differs', 'figures_differ', 'true_event_twin']),
    );
    expect(codes(KUALA_LUMPUR, 'kuala-lumpur-2024')).toEqual(
      expect.arrayContaining(['place_agrees', 'year_agrees', 'figures_agree', 'denial_twin']),
    );
  });

  test('seven containers at Tanjung Priok find the denial of 2019', () => {
    const match = first('Ada 7 kontainer surat suara dari Tiongkok yang sudah dicoblos di Tanjung Priok!');
    expect(match?.id).toBe('kontainer-2019');
    expect(match?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['place_agrees', 'figures_agree']),
    );
  });

  test('where nothing tells the twins apart, none is strong and both are shown', () => {
    const { matches, advice, band } = ask('Surat suara sudah tercoblos semua, sebarkan');
    expect(band).not.toBe('strong');
    expect(advice).toContain('twins');
    expect(
      matches
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['kontainer-2019', 'kuala-lumpur-2024']);
  });

  test('the text of 2019 coming back in 2029 is not strong, whether or not a true event is known', () => {
    const denials = createMatcher(LIBRARY.filter(({ verdict }) => verdict === 'HOAKS'));
    const again = 'Pemilu 2029: 7 kontainer surat suara sudah dicoblos di Tanjung Priok';
    expect(denials.match({ text: again.replace('2029', '2019') }).matches[0]).toMatchObject({
      id: 'kontainer-2019',
      band: 'strong',
    });
    const [old] = denials.match({ text: again }).matches;
    expect(old).toMatchObject({ id: 'kontainer-2019', band: 'possible' });
    expect(old?.reasons.map(({ code }) => code)).toContain('year_differs');
  });

  test('a denial of the year before the election it speaks of is strong', () => {
    const denied = (date: string) =>
      createMatcher([
        entry({ id: 'a', title: '7 kontainer surat suara tercoblos di Tanjung Priok', date }),
      ]).match({
        text: 'Pemilu 2024: 7 kontainer surat suara sudah tercoblos di Tanjung Priok',
      }).matches[0];
    expect(denied('2023-12-05')?.band).toBe('strong');
    expect(denied('2023-12-05')?.reasons.map(({ code }) => code)).not.toContain('year_agrees');
    expect(denied('2019-01-02')?.band).toBe('possible');
  });

  test('the corrected error of Bidara Cina goes before the denial of fraud', () => {
    const { matches } = ask('Angka C1 TPS 093 Bidara Cina beda dengan Situng KPU, curang');
    expect(matches[0]?.id).toBe('situng-2019');
    expect(matches.find(({ id }) => id === 'situng-curang-2019')?.band).not.toBe('strong');
  });
});

describe('nuances', () => {
  test('Alibaba: the clarification is found, not the denial about Singapore', () => {
    expect(first('Data Sirekap KPU ternyata disimpan di server Alibaba China')?.id).toBe('alibaba-2024');
  });

  test('a genuine link inside a false message does not hide the claim', () => {
    const text =
      'KPU tidak lagi kirim undangan fisik, silakan cek di https://cekdptonline.kpu.go.id lalu datang ke TPS';
    expect(first(text)?.id).toBe('undangan-2024');
  });

  test.each([
    'HOAKS! Kabar 7 kontainer surat suara sudah dicoblos di Tanjung Priok itu tidak benar',
    '[SALAH] Server KPU di Singapura sudah disetting 57 persen untuk 01',
    'KPU membantah 7 kontainer surat suara tercoblos di Tanjung Priok',
  ])('a debunking post is no case for a denial: %s', (text) => {
    const { advice, matches } = ask(text);
    expect(advice).toContain('debunking');
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.every(({ band }) => band !== 'strong')).toBe(true);
  });

  test.each([
    'Tidak ada 7 kontainer surat suara yang sudah dicoblos di Tanjung Priok',
    'mana ada 7 kontainer surat suara dicoblos di Tanjung Priok',
    'Ketua PPS: 7 kontainer surat suara dicoblos di Tanjung Priok itu tidak pernah ada',
  ])('a post that denies the very words of a claim is no case for its denial: %s', (text) => {
    const { advice, matches } = ask(text);
    const match = matches.find(({ id }) => id === 'kontainer-2019');
    expect(advice).toContain('debunking');
    expect(match?.band).not.toBe('strong');
    expect(match?.reasons.map(({ code }) => code)).toContain('debunking_post');
  });

  test("an officer's narrative that speaks of a hoax does not make the post a denial", () => {
    const text = '7 kontainer surat suara sudah dicoblos di Tanjung Priok, sebarkan!';
    const { advice, matches } = ask(text, { narrative: 'Hoaks: 7 kontainer surat suara tercoblos' });
    expect(advice).not.toContain('debunking');
    expect(matches[0]).toMatchObject({ id: 'kontainer-2019', band: 'strong' });
  });

  test('a link to a fact-checker makes a debunking post', () => {
    const links = ['https://turnbackhoax.id/2019/01/03/salah-7-kontainer'];
    expect(ask('7 kontainer surat suara sudah dicoblos di Tanjung Priok', { links }).advice).toContain(
      'debunking',
    );
  });

  test.each([
    'Ini bukan hoax! 7 kontainer surat suara sudah dicoblos di Tanjung Priok',
    'Katanya hoax, padahal 7 kontainer surat suara sudah dicoblos di Tanjung Priok',
  ])('a post that insists is not taken for a debunker: %s', (text) => {
    expect(ask(text).advice).not.toContain('debunking');
  });

  test('expired and revoked entries are found and never strong', () => {
    const text = 'Real count KPU: Pilkada Jakarta dua putaran';
    const [match] = ask(text).matches;
    expect(match).toMatchObject({ id: 'pilkada-jakarta-2024', band: 'possible' });
    expect(codes(text, 'pilkada-jakarta-2024')).toContain('expired');
    const revoked = createMatcher([entry({ id: 'r', title: text, validity: 'revoked' })]).match({ text });
    expect(revoked.matches[0]?.band).not.toBe('strong');
    expect(revoked.matches[0]?.reasons.map(({ code }) => code)).toContain('revoked');
  });

  test('Pemilu and Pemilihan are told apart', () => {
    const two = createMatcher([
      entry({ id: 'pemilu', title: 'Pemilu 2024 tidak ditunda', claims: ['Pemilu 2024 ditunda'] }),
      entry({ id: 'pilkada', title: 'Pilkada 2024 tidak ditunda', claims: ['Pilkada 2024 ditunda'] }),
    ]);
    expect(two.match({ text: 'Resmi! Pilkada 2024 ditunda' }).matches[0]?.id).toBe('pilkada');
    expect(two.match({ text: 'Resmi! Pemilu 2024 ditunda' }).matches[0]?.id).toBe('pemilu');
    const formal = createMatcher([
      entry({ id: 'pemilu', title: 'Pemilihan Umum 2024 tidak ditunda' }),
      entry({ id: 'pemilihan', title: 'Pemilihan Serentak 2024 tidak ditunda' }),
    ]);
    expect(formal.match({ text: 'Pemilihan serentak 2024 ditunda!' }).matches[0]?.id).toBe('pemilihan');
    expect(formal.match({ text: 'Pemilu 2024 ditunda!' }).matches[0]?.id).toBe('pemilu');
  });

  test('KIP: the information commission and the Aceh election body are told apart', () => {
    const two = createMatcher([
      entry({ id: 'komisi', title: 'Komisi Informasi Pusat tidak membatalkan hasil pemilu' }),
      entry({ id: 'aceh', title: 'KIP Aceh tidak mencoret pemilih dari DPT' }),
    ]);
    expect(two.match({ text: 'KIP Aceh mencoret ribuan pemilih dari DPT' }).matches[0]?.id).toBe('aceh');
    expect(two.match({ text: 'Komisi Informasi Pusat batalkan hasil pemilu' }).matches[0]?.id).toBe('komisi');
  });
});

test.each(['[SALAH] ', 'CEK FAKTA: Tidak Benar ', 'Keliru, Klaim bahwa '])(
  'a title under the label %j answers as surely as without it',
  (label) => {
    const title = 'Server KPU di Singapura sudah disetting 57 persen';
    const scored = (given: string) =>
      createMatcher([entry({ id: 'a', title: given })]).match({ text: title }).matches[0]?.score;
    expect(scored(label + title)).toBe(scored(title));
  },
);

describe('advice', () => {
  test.each([
    ['', 'no_text'],
    ['🎬🔥', 'no_text'],
    ['wah parah', 'too_short'],
  ] as const)('%j is %s', (text, code) => {
    const { advice, band } = ask(text);
    expect(advice).toContain(code);
    expect(band).not.toBe('strong');
  });

  test('two words are too few to be sure of, however well they match', () => {
    const { advice, matches } = createMatcher([entry({ id: 'a', title: 'Panwaslu Jeneponto' })]).match({
      text: 'panwaslu jeneponto!!',
    });
    expect(advice).toContain('too_short');
    expect(matches[0]).toMatchObject({ id: 'a', band: 'possible' });
  });

  test('the narrative makes up for a post without words', () => {
    const { advice, matches } = ask('🎬🔥', { narrative: 'Petugas KPPS meninggal diracun' });
    expect(advice).toEqual([]);
    expect(matches[0]?.id).toBe('kpps-racun');
  });

  test('opinion is said and nothing strong is offered', () => {
    const { advice, band } = ask('Menurut saya KPU harusnya lebih rapi, kecewa lihat kinerjanya');
    expect(advice).toContain('opinion');
    expect(band).not.toBe('strong');
  });

  test('a post of another subject is said to be so', () => {
    const { advice, band } = ask('Resep sambal terasi khas ibu, pedasnya mantap untuk makan siang');
    expect(advice).toContain('not_election');
    expect(band).not.toBe('strong');
  });
});

describe('chat spelling', () => {
  test.each([
    ['7 kontainer surat suara udh d1c0bl0s di Tj Priok', 'kontainer-2019'],
    ['tujuh kontener surat suara sdh tercoblos di Tanjung Priok', 'kontainer-2019'],
    ['s e r v e r KPU di S i n g a p u r a udah diseting', 'server-2019'],
    ['#SuratSuara 7 kontainer dah dicoblos', 'kontainer-2019'],
    ['сервер? sеrvеr KРU di Singарurа sudah disetting', 'server-2019'],
  ])('%s', (text, id) => {
    expect(first(text)?.id).toBe(id);
  });
});

describe('satire', () => {
  test('a post that says it is a joke is found and never strong', () => {
    const claim = 'Ada 7 kontainer surat suara dari Tiongkok yang sudah dicoblos di Tanjung Priok!';
    expect(first(claim)?.band).toBe('strong');
    const joke = ask(`${claim} #satire`);
    expect(joke.advice).toContain('satire');
    expect(joke.matches[0]).toMatchObject({ id: 'kontainer-2019', band: 'possible' });
  });
});
