// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryDraft } from '../../../lib/model/entry-draft.ts';
import type { EntryLikeness } from '../../../lib/model/entry-likeness.ts';
import { newId } from '../../../lib/util/id.ts';
import { done, failed } from '../../../lib/util/outcome.ts';
import { stored } from '../../exchange/package/entries.ts';
import { byName, click, desk, type } from './desk.tsx';

const { EntryEditor } = await import('../../../components/workspace/library/entry-editor.tsx');

const nextTick = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the form of an entry', () => {
  let page: ReturnType<typeof desk>;
  let answer: () => unknown;
  let like: EntryLikeness[];

  beforeEach(async () => {
    window.location.hash = '#/pustaka/baru';
    await nextTick();
    // jsdom knows no modal dialogs.
    HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
      this.open = false;
    };
    answer = () => done({ id: 'new-id' });
    like = [];
    page = desk((name) => (name === 'likeEntries' ? done(like) : answer()));
    page.show(<EntryEditor entry={null} />);
    await vi.waitFor(() => byName(page.root, 'Kode'));
  });
  afterEach(() => page.close());

  const saved = () => page.calls.filter(([name]) => name === 'saveClarification');

  const fill = () => {
    type(byName(page.root, 'Kode'), 'KL-40');
    type(byName(page.root, 'Judul'), 'Surat suara dicetak di dalam negeri');
    type(byName(page.root, 'Fakta 1'), 'Seluruh surat suara dicetak di Indonesia.');
  };

  it('names what is missing and sends nothing', () => {
    click(byName(page.root, 'Simpan klarifikasi'));
    expect(saved()).toEqual([]);
    expect(page.root.textContent).toContain('3 isian perlu diperbaiki.');
    expect(byName(page.root, 'Judul').getAttribute('aria-invalid')).toBe('true');
  });

  it('judges a source while it is typed', () => {
    const verdict = () => page.root.querySelector('.source-row__verdict')?.textContent;
    type(byName(page.root, 'Alamat (https://)'), 'https://jateng.kpu.go.id/berita');
    expect(verdict()).toBe('Resmi');
    type(byName(page.root, 'Alamat (https://)'), 'https://kpu-go.id.xyz/berita');
    expect(verdict()).toContain('Dibuat mirip situs resmi');
  });

  it('keeps what was typed when the code is taken, and says so at the code', async () => {
    answer = () => failed('code_taken', 'KL-40');
    fill();
    click(byName(page.root, 'Simpan klarifikasi'));
    await vi.waitFor(() =>
      expect(page.root.querySelector('.field__problem')?.textContent).toContain('Kode itu'),
    );
    expect(byName<HTMLInputElement>(page.root, 'Judul').value).toBe('Surat suara dicetak di dalam negeri');
    type(byName(page.root, 'Kode'), 'KL-41');
    expect(page.root.querySelector('.field__problem')).toBeNull();
  });

  it('goes to the entry once it is stored', async () => {
    fill();
    click(byName(page.root, 'Simpan klarifikasi'));
    await vi.waitFor(() => expect(page.router.current()).toBe('#/pustaka/new-id'));
    expect(saved()).toMatchObject([['saveClarification', { id: null, input: { code: 'KL-40' } }]]);
    expect(page.calls.at(-1)).toEqual(['dropEntryDraft', 'new']);
  });

  it('asks before unsaved work is left behind', async () => {
    fill();
    click(byName(page.root, 'Batal'));
    await vi.waitFor(() => expect(page.root.textContent).toContain('Perubahan belum disimpan'));
    expect(page.router.current()).toBe('#/pustaka/baru');
    click(byName(page.root, 'Buang perubahan'));
    await vi.waitFor(() => expect(page.router.current()).toBe('#/pustaka'));
  });

  it('lets go at once where nothing was typed', async () => {
    click(byName(page.root, 'Batal'));
    await vi.waitFor(() => expect(page.router.current()).toBe('#/pustaka'));
  });

  it('keeps what is typed, and gives it back when the form is opened again', async () => {
    fill();
    const keeps = () => page.calls.filter(([name]) => name === 'keepEntryDraft');
    await vi.waitFor(() => expect(keeps()).toHaveLength(1));
    const [, draft] = keeps()[0] as [string, Omit<EntryDraft, 'savedAt'>];
    await page.db.entryDrafts.put({ ...draft, savedAt: '2026-11-22T03:00:00.000Z' });
    page.show(<EntryEditor key="again" entry={null} />);
    await vi.waitFor(() => expect(page.root.textContent).toContain('Tulisan yang belum disimpan dipulihkan'));
    expect(byName<HTMLInputElement>(page.root, 'Judul').value).toBe('Surat suara dicetak di dalam negeri');
    click(byName(page.root, 'Buang dan mulai dari yang tersimpan'));
    expect(byName<HTMLInputElement>(page.root, 'Judul').value).toBe('');
    await vi.waitFor(() => expect(page.calls).toContainEqual(['dropEntryDraft', 'new']));
  });

  it('begins anew when what was kept is no form', async () => {
    const draft = { key: 'new', version: 0, form: '{"title":1}', savedAt: '2026-11-22T03:00:00.000Z' };
    await page.db.entryDrafts.put(draft);
    page.show(<EntryEditor key="again" entry={null} />);
    await vi.waitFor(() => byName(page.root, 'Kode'));
    expect(page.root.textContent).not.toContain('dipulihkan');
  });

  it('warns of an entry for the same claim and of a twin, while it is typed', async () => {
    const [one, two] = [newId(), newId()];
    like = [
      { id: one, code: 'KL-05', title: 'Judul satu', differs: [], text: 'klaim' },
      { id: two, code: 'KL-11', title: 'Judul dua', differs: ['place', 'year'], text: 'Judul dua' },
    ];
    fill();
    await vi.waitFor(() => expect(page.root.textContent).toContain('KL-05: mungkin klaim yang sama'), 2_000);
    expect(page.root.textContent).toContain('KL-11: kembaran, beda tempat, tahun.');
    expect(page.calls.find(([name]) => name === 'likeEntries')?.[1]).toEqual({
      id: null,
      texts: ['Surat suara dicetak di dalam negeri'],
      region: '',
      year: '',
    });
  });

  it('asks for a new approval once the approved reply is no longer what was approved', async () => {
    const approved = { short: 'Surat suara dicetak di Indonesia.', medium: '', long: '' };
    const entry = stored({ prepared: approved, approvedBy: 'Kasubbag', approvedOn: '2026-11-01' });
    page.show(<EntryEditor key="approved" entry={entry} />);
    await vi.waitFor(() => byName(page.root, 'Disetujui oleh'));
    const warned = () => page.root.textContent?.includes('Balasan berubah sejak disetujui');
    expect(warned()).toBe(false);
    type(byName(page.root, 'Pendek (TikTok)'), 'Surat suara dicetak di sini.');
    expect(warned()).toBe(true);
    type(byName(page.root, 'Disetujui oleh'), 'Kadiv');
    expect(warned()).toBe(false);
  });
});
