import { describe, expect, it } from 'vitest';
import { addresseeOf, type EscalationCase, platformNames } from '../../../lib/exchange/escalation/case.ts';
import { letterOf, letterText } from '../../../lib/exchange/escalation/letter.ts';
import { letterBody } from '../../../lib/exchange/escalation/letter-body.ts';
import { suggestedReason } from '../../../lib/exchange/escalation/reason.ts';
import { inWords } from '../../../lib/exchange/escalation/words.ts';
import type { Body } from '../../../lib/model/channel.ts';
import { aCase, answer, caseFinding } from './cases.ts';

const to = (body: Body, change: Partial<EscalationCase> = {}): EscalationCase => {
  const work = aCase({ body, ...change });
  return {
    ...work,
    addressee: addresseeOf(body, work.office.letter, { platforms: platformNames(work), upper: null }),
  };
};

const FRAUD = {
  kind: 'fraud',
  clarification: answer('KL-07'),
  reason: 'Berkas APK tersebut mengatasnamakan KPU dan dapat mengambil alih gawai penerima',
  findings: [
    caseFinding({
      platform: 'whatsapp',
      handle: '',
      permalink: null,
      origin: 'public_report',
      narrative: 'KPU membagikan berkas APK berisi daftar PPS',
    }),
  ],
} as const satisfies Partial<EscalationCase>;

const CAMPAIGN = {
  kind: 'campaign',
  clarification: null,
  reason: 'Unggahan memuat ajakan memilih pada masa tenang',
  legal: 'Pasal yang disebut bagian hukum KPU Kabupaten Contoh',
  findings: [
    caseFinding({
      narrative: 'Ajakan memilih pada masa tenang',
      platform: 'facebook',
      handle: 'akun.kampanye',
    }),
    caseFinding({ narrative: '', platform: 'x', number: 'KPU-3373-2026-0043', informationClass: 'exempt' }),
  ],
} as const satisfies Partial<EscalationCase>;

const LETTERS: Record<string, EscalationCase> = {
  komdigi: to('komdigi'),
  'bawaslu, two posts, one of them exempt, with a basis': to('bawaslu', CAMPAIGN),
  'polri, fraud': to('polri', FRAUD),
  'polri, no fraud': to('polri', { clarification: null }),
  platform: to('platform'),
  'upper tier, nothing to answer with': to('upper', { clarification: null }),
  'komdigi, back to where it came from, nothing filled in': to('komdigi', {
    kind: 'from_komdigi',
    reason: '',
    number: '',
    clarification: null,
    findings: [caseFinding({ origin: 'institution', narrative: '', permalink: null, handle: '' }, false)],
    office: {
      ...aCase().office,
      unit: '',
      letter: { head: '', town: '', position: '', signer: '', addressees: {} },
    },
  }),
};

it('writes each letter as it was read and approved', async () => {
  const letters = Object.entries(LETTERS).map(
    ([name, work]) => `##### ${name}\n\n${letterText(letterOf(work))}\n`,
  );
  await expect(letters.join('\n\n')).toMatchFileSnapshot('letters.snapshot.txt');
});

describe('a letter', () => {
  it('never names an article, an act or a threat that the officer did not', () => {
    for (const work of Object.values(LETTERS)) {
      const text = letterText(letterOf({ ...work, legal: '' }));
      expect(text).not.toMatch(
        /\bpasal\s+\d|UU\s*(?:ITE|No)|undang-undang|pidana penjara|diancam|dilaporkan/i,
      );
      expect(text).not.toMatch(/\{\w+\}|undefined|null/);
    }
  });

  it('hides accounts from the upper tier only', () => {
    expect(letterBody(to('upper'))).toContain('akun @kab•••');
    expect(letterBody(to('upper'))).not.toContain('akun @kabar.viral88');
    expect(letterBody(to('komdigi'))).toContain('akun @kabar.viral88');
  });

  it('does not call an event a falsehood that the library says did happen', () => {
    const work = to('komdigi', { clarification: answer('KL-11') });
    expect(letterBody(work)).toContain('berstatus “Sedang ditangani”');
    expect(letterBody(work)).not.toMatch(/hoaks|tidak benar(?! dan membuat)/i);
    expect(suggestedReason(work)).toBeNull();
  });

  it('quotes no entry that is not in force, and no source that is not official', () => {
    const revoked = to('komdigi', { clarification: { ...answer('KL-01'), status: 'revoked' } });
    expect(letterBody(revoked)).toContain('belum ada klarifikasi resmi');
    const [source] = answer('KL-01').sources;
    const elsewhere = source ? [{ ...source, url: 'https://kpu-go.id.xyz/1' }] : [];
    const text = letterBody(to('komdigi', { clarification: { ...answer('KL-01'), sources: elsewhere } }));
    expect(text).toContain('Tautan sumber resmi belum tersedia.');
    expect(text).not.toContain('kpu-go.id.xyz');
  });

  it('names five posts and counts the rest', () => {
    const findings = Array.from({ length: 12 }, (_, at) => caseFinding({ number: `000${at}/2026` }));
    const text = letterBody(to('komdigi', { findings }));
    expect(text).toContain('d. TikTok');
    expect(text).not.toContain('e. TikTok');
    expect(text).toContain('dan 8 (delapan) konten lain');
  });

  it('leaves personal numbers of the public out', () => {
    const finding = caseFinding({ narrative: 'Transfer ke 0812-3456-7890 atas NIK 3373010101900001' });
    expect(letterBody(to('polri', { findings: [finding] }))).toMatch(/\[telepon\].*\[NIK\/KK\]/);
  });

  it('keeps what the officer made of the text', () => {
    expect(letterText(letterOf(to('komdigi'), 'Isi sendiri.'))).toContain('\nIsi sendiri.\n');
  });
});

it.each([
  [1, 'satu'],
  [11, 'sebelas'],
  [14, 'empat belas'],
  [20, 'dua puluh'],
  [35, 'tiga puluh lima'],
  [100, 'seratus'],
  [112, 'seratus dua belas'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
])('writes %i as %s', (count, words) => expect(inWords(count)).toBe(words));
