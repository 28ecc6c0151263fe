// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chronologyOf, chronologyText } from '../../../lib/exchange/escalation/chronology.ts';
import { evidenceList, safeName } from '../../../lib/exchange/escalation/evidence-files.ts';
import { letterOf } from '../../../lib/exchange/escalation/letter.ts';
import { escalationMessage } from '../../../lib/exchange/escalation/message.ts';
import { missingOf } from '../../../lib/exchange/escalation/missing.ts';
import { escalationPack, packName } from '../../../lib/exchange/escalation/pack.ts';
import { MAX_MESSAGE } from '../../../lib/log/recap/whatsapp.ts';
import { aCase, answer, caseFinding, PICTURE_HASH, PIXELS, REPLY } from './cases.ts';

async function filesOf(work = aCase()) {
  const blob = await escalationPack(work, letterOf(work), 'Komdigi');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return { files, text };
}

describe('a pack', () => {
  it('holds letter, chronology, addresses and evidence, the picture unchanged', async () => {
    const { files, text } = await filesOf();
    expect(Object.keys(files)).toEqual([
      'baca-dulu.txt',
      'surat.docx',
      'surat.txt',
      'kronologi.txt',
      'alamat-konten.csv',
      'alamat-konten.xlsx',
      'bukti/daftar-bukti.txt',
      'bukti/kpu-3373-2026-0042/luruskan-bukti-20261121-131400-abcd.txt',
      'bukti/kpu-3373-2026-0042/luruskan-bukti-20261121-131400-abcd.png',
    ]);
    expect(files['bukti/kpu-3373-2026-0042/luruskan-bukti-20261121-131400-abcd.png']).toEqual(PIXELS);
    expect(text('surat.txt')).toContain('Nomor    : 123/PL.01-SD/3373/2026\r\n');
    expect(text('bukti/kpu-3373-2026-0042/luruskan-bukti-20261121-131400-abcd.txt')).toContain('GEMPAR!');
    expect(text('alamat-konten.csv')).toContain(`"'@kabar.viral88"`);
    expect(text('baca-dulu.txt')).toContain(
      'aduankonten@mail.kominfo.go.id; terakhir diketahui 2020; periksa dulu',
    );
    expect(Object.keys(unzipSync(files['alamat-konten.xlsx'] ?? new Uint8Array()))).toContain(
      'xl/workbook.xml',
    );
  });

  it('says with every hash what it does not prove, and warns of a picture that changed', async () => {
    const work = aCase();
    expect(evidenceList(work.findings)).toContain(`${PICTURE_HASH}  bukti/kpu-3373-2026-0042/`);
    expect(evidenceList(work.findings)).toContain('tidak membuktikan siapa yang menulis');
    const one = caseFinding();
    const changed = { ...one, evidence: one.evidence.map((piece) => ({ ...piece, intact: false })) };
    expect(evidenceList([changed])).toContain('jangan dipakai sebagai bukti');
  });

  it('says that it holds exempt rows: in its name, its letter, its first file and its message', async () => {
    const work = aCase({ findings: [caseFinding({ informationClass: 'exempt' })] });
    const { text } = await filesOf(work);
    expect(packName(work)).toBe('luruskan-eskalasi-komdigi-2026-11-22-kpu-3373-2026-0042-dikecualikan.zip');
    expect(text('surat.txt')).toContain('1 (satu) temuan yang ditandai dikecualikan');
    expect(text('baca-dulu.txt')).toContain('DIKECUALIKAN');
    expect(escalationMessage(work, 'Komdigi', 'x.zip')).toMatch(/^DIKECUALIKAN/);
  });

  it('masks accounts for the upper tier', async () => {
    const { text } = await filesOf(aCase({ body: 'upper', addressee: 'Ketua KPU' }));
    expect(text('alamat-konten.csv')).not.toContain('"\'@kabar.viral88"');
    expect(text('alamat-konten.csv')).not.toContain('Kabar Viral');
    expect(text('alamat-konten.csv')).toContain('@kab•••');
  });

  it.each([
    ['KPU-3373-2026-0042', 'kpu-3373-2026-0042'],
    ['0042/2026', '0042-2026'],
    ['../../etc/passwd', 'etc-passwd'],
    ['con', 'x-con'],
    ['…', 'x'],
    ['a'.repeat(100), 'a'.repeat(60)],
  ])('turns %s into the safe name %s', (text, name) => expect(safeName(text)).toBe(name));
});

describe('the chronology', () => {
  it('tells found, checked, decided, approved and replied, once each and oldest first', () => {
    const work = aCase({ findings: [{ ...caseFinding(), replies: [REPLY] }] });
    expect(chronologyOf(work).map(({ what, by }) => [what, by])).toEqual([
      ['Ditemukan (patroli) dan dicatat', ''],
      ['Gambar layar unggahan disimpan sebagai bukti', ''],
      ['Mulai diperiksa', ''],
      ['Diputuskan: Balas', ''],
      ['Teks balasan disetujui', ''],
      [
        'Balasan dengan sumber resmi disusun dan disalin untuk dikirim: https://www.tiktok.com/@kpukab.contoh/video/1?comment=2',
        '',
      ],
    ]);
    expect(chronologyText(work, 'WIT')).toContain(
      '21 Nov 2026 22.20 WIT  KPU-3373-2026-0042  Mulai diperiksa',
    );
    expect(chronologyText(work, 'WIT')).not.toContain('0812');
  });

  it('names officers to the upper tier', () => {
    expect(chronologyOf(aCase({ body: 'upper' }))[0]?.by).toBe('Sari');
  });
});

describe('the message', () => {
  const url = 'https://kab-contoh.kpu.go.id/blog/read/12';

  it('leaves only the official link to be pressed', () => {
    const message = escalationMessage(aCase(), 'Komdigi', 'berkas.zip');
    expect(message.match(/https?:\/\/\S+/g)).toEqual([url]);
    expect(message).toContain('hxxps://www[.]tiktok[.]com/@kabar[.]viral88/video/7400000000000000001');
  });

  it('names no account to the upper tier, in the address neither', () => {
    const message = escalationMessage(aCase({ body: 'upper' }), 'KPU Provinsi', 'berkas.zip');
    expect(message).not.toMatch(/kabar\W*viral88/);
    expect(message).toContain('hxxps://www[.]tiktok[.]com/@kab•••/video/7400000000000000001');
  });

  it('has at most 1,500 signs, however much there is to say', () => {
    const findings = Array.from({ length: 60 }, (_, at) =>
      caseFinding({ number: `${at}`, permalink: `https://contoh.id/${'x'.repeat(400)}${at}` }),
    );
    const work = aCase({ findings, reason: 'alasan '.repeat(700), body: 'bawaslu' });
    const message = escalationMessage(work, 'Bawaslu', 'berkas.zip');
    expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE);
    expect(message).toContain('60 konten');
    expect(message).toContain(url);
    expect(message).toContain('alamat lain dalam berkas');
  });
});

describe('what is missing', () => {
  const codes = (work = aCase()) => missingOf(work).map(({ code }) => code);

  it('is only the legal analysis of a pack that has everything else', () => {
    expect(codes()).toEqual(['legal']);
    expect(codes(aCase({ legal: 'Pasal sekian' }))).toEqual([]);
  });

  it('names address, picture and reason first, with how many', () => {
    const findings = [caseFinding({ permalink: null }, false), caseFinding()];
    expect(missingOf(aCase({ findings, reason: ' ' })).slice(0, 3)).toEqual([
      { code: 'url', count: 1 },
      { code: 'picture', count: 1 },
      { code: 'reason', count: 0 },
    ]);
  });

  it.each([
    ['true_event', aCase({ clarification: answer('KL-11') })],
    ['opinion', aCase({ findings: [caseFinding({ status: 'opinion' })] })],
    ['article_27a', aCase({ legal: 'Pasal 27A UU ITE' })],
    ['addressee', aCase({ addressee: 'Ketua Bawaslu [wilayah]' })],
    ['lapsed', aCase({ clarification: { ...answer('KL-01'), status: 'revoked' } })],
    ['closed', aCase({ findings: [caseFinding({ status: 'closed' })] })],
    ['contacts', aCase({ body: 'polri' })],
    ['official_source', aCase({ clarification: { ...answer('KL-01'), sources: [] } })],
    ['signer', aCase({ office: { ...aCase().office, letter: { ...aCase().office.letter, signer: '' } } })],
    ['platforms', aCase({ body: 'platform', findings: [caseFinding(), caseFinding({ platform: 'x' })] })],
  ] as const)('warns of %s', (code, work) => expect(codes(work)).toContain(code));
});
