// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { done, failed } from '../../../lib/util/outcome.ts';
import { byName, click, desk, type } from './desk.tsx';

const { EntryEditor } = await import('../../../components/workspace/library/entry-editor.tsx');

const nextTick = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the form of an entry', () => {
  let page: ReturnType<typeof desk>;
  let answer: () => unknown;

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
    page = desk(() => answer());
    page.show(<EntryEditor entry={null} />);
  });
  afterEach(() => page.close());

  const fill = () => {
    type(byName(page.root, 'Kode'), 'KL-40');
    type(byName(page.root, 'Judul'), 'Surat suara dicetak di dalam negeri');
    type(byName(page.root, 'Fakta 1'), 'Seluruh surat suara dicetak di Indonesia.');
  };

  it('names what is missing and sends nothing', () => {
    click(byName(page.root, 'Simpan klarifikasi'));
    expect(page.calls).toEqual([]);
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
    expect(page.calls).toMatchObject([['saveClarification', { id: null, input: { code: 'KL-40' } }]]);
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
});
