import { describe, expect, it } from 'vitest';
import { type ComposeOptions, draftFrom, prepareDraft } from '../../lib/drafts/compose.ts';
import { NOW, OFFICE, officialAt, sampleEntry } from './entries.ts';

const URL = 'https://kab-contoh.kpu.go.id/blog/read/12';
const SHORT = 'Tidak ada hukuman bagi warga yang tidak memilih.';
const MEDIUM =
  'Tidak ada hukuman bagi warga yang memilih untuk tidak menggunakan hak pilihnya. Memilih adalah hak warga negara.';
const entry = {
  ...sampleEntry('CT-04'),
  sources: [officialAt(URL)],
  approvedBy: 'Rina',
  approvedOn: '2026-11-20',
  prepared: { short: SHORT, medium: MEDIUM, long: '' },
};
const text = (options: Partial<ComposeOptions> = {}, changes: Partial<typeof entry> = {}) =>
  prepareDraft({ ...entry, ...changes }, { ...OFFICE, platform: 'x', ...options })?.text ?? null;

describe('prepareDraft', () => {
  it('takes the wording for the length, with greeting, link and signature around it', () => {
    expect(text()).toBe(`Selamat siang, Bapak/Ibu.\n${MEDIUM}\n${URL}\n– KPU Kab. Contoh`);
    expect(text({ length: 'short' })).toContain(SHORT);
    expect(text({ length: 'full' })).toContain(MEDIUM);
  });

  it('takes a shorter wording where the platform is short, and in one line', () => {
    expect(text({ platform: 'tiktok' })).toBe(`Selamat siang, Bapak/Ibu. ${SHORT} ${URL} – KPU Kab. Contoh`);
  });

  it('is nothing where none is approved, none is short enough, or the form is always composed', () => {
    expect(text({}, { approvedBy: '' })).toBeNull();
    expect(text({ length: 'short' }, { prepared: { short: '', medium: MEDIUM, long: MEDIUM } })).toBeNull();
    expect(
      text({ platform: 'tiktok' }, { prepared: { short: 'a'.repeat(150), medium: '', long: '' } }),
    ).toBeNull();
    expect(text({ form: 'statement' })).toBeNull();
    expect(text({ length: 'thread' })).toBeNull();
    expect(text({}, { validUntil: '2026-11-20' })).toBeNull();
  });

  it('adds neither a second link nor a second greeting', () => {
    const own = `Selamat pagi. ${MEDIUM} ${URL}`;
    expect(text({}, { prepared: { short: '', medium: own, long: '' } })).toBe(`${own}\n– KPU Kab. Contoh`);
  });

  it('says that it is provisional where that is missing', () => {
    const open = { status: 'provisional' as const, statedOn: '2026-11-20' };
    expect(text({}, open)).toContain(`${MEDIUM} Informasi sementara per 20 November 2026.`);
    const said = `${MEDIUM} Ini informasi sementara.`;
    expect(text({}, { ...open, prepared: { short: '', medium: said, long: '' } })).not.toContain('per 20');
  });

  it('keeps a limit that the office set', () => {
    expect(text({ limits: { 'x.comment': { max: 120, approx: false } } })).toContain(SHORT);
  });

  it('passes the guard like any other text', () => {
    const threat = `${MEDIUM} Penyebarnya dipidana.`;
    const checks = prepareDraft(
      { ...entry, prepared: { short: '', medium: threat, long: '' } },
      { ...OFFICE, platform: 'x', now: NOW },
    )?.checks;
    expect(checks?.map(({ code }) => code)).toContain('threat');
  });

  it('is never put in place of what was asked for', () => {
    expect(draftFrom('composed', entry, { ...OFFICE, platform: 'x' })?.text).toContain('Informasi resmi:');
    expect(draftFrom('prepared', { ...entry, approvedBy: '' }, { ...OFFICE, platform: 'x' })).toBeNull();
  });
});
