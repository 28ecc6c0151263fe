// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFinding } from '../../log/findings.ts';
import { byName, click, desk, type } from './desk.tsx';

const { FindingsPage } = await import('../../../components/workspace/findings/findings-page.tsx');

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const shownClaims = (root: ParentNode) =>
  [...root.querySelectorAll('.cell--narrative a')].map((link) => link.textContent);

describe('the log', () => {
  let page: ReturnType<typeof desk>;
  const findings = [
    aFinding({
      narrative: 'Server di luar negeri',
      createdAt: '2026-11-20T01:00:00.000Z',
      platform: 'facebook',
    }),
    aFinding({
      narrative: 'Surat suara tercoblos',
      createdAt: '2026-11-21T01:00:00.000Z',
      handle: '@warga_biasa',
    }),
    aFinding({ narrative: 'Undangan memilih', createdAt: '2026-11-22T01:00:00.000Z', status: 'logged' }),
  ];

  beforeEach(async () => {
    page = desk();
    await page.db.findings.bulkAdd(findings);
    page.show(<FindingsPage openId={null} />);
    await vi.waitFor(() => expect(shownClaims(page.root)).toHaveLength(3));
  });
  afterEach(() => page.close());

  it('lists the newest first and turns round at a click on the head', () => {
    expect(shownClaims(page.root)[0]).toBe('Undangan memilih');
    click(byName(page.root, 'Ditemukan (WIB)'));
    expect(shownClaims(page.root)[0]).toBe('Server di luar negeri');
    expect(page.root.querySelector('th[aria-sort=ascending]')?.textContent).toBe('Ditemukan (WIB)');
  });

  it('narrows by words, says how much is hidden, and finds the way back', () => {
    type(page.root.querySelector('input[type=search]') as HTMLInputElement, 'coblos');
    expect(shownClaims(page.root)).toEqual(['Surat suara tercoblos']);
    expect(page.root.textContent).toContain('1 dari 3 temuan');
    type(page.root.querySelector('input[type=search]') as HTMLInputElement, 'tidak ada ini');
    expect(page.root.textContent).toContain('3 temuan lain tersembunyi');
    click(byName(page.root, 'Hapus saringan'));
    expect(shownClaims(page.root)).toHaveLength(3);
  });

  it('is walked through, chosen from and left by keyboard alone', async () => {
    const key = (name: string, more: KeyboardEventInit = {}) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
      );
    const focused = () => document.activeElement?.textContent;
    const chosen = () => page.root.querySelector('.bulk-bar p')?.textContent ?? null;
    (page.root.querySelector('input[type=search]') as HTMLInputElement).focus();
    key('Enter');
    await vi.waitFor(() => expect(focused()).toBe('Undangan memilih'));
    key('End');
    await vi.waitFor(() => expect(focused()).toBe('Server di luar negeri'));
    key('ArrowUp', { shiftKey: true });
    await vi.waitFor(() => expect(chosen()).toBe('2 dipilih'));
    key('a', { ctrlKey: true });
    await vi.waitFor(() => expect(chosen()).toBe('3 dipilih'));
    key('Escape');
    await vi.waitFor(() => expect(chosen()).toBeNull());
    key('Home');
    await vi.waitFor(() => expect(focused()).toBe('Undangan memilih'));
    key('Delete');
    expect(page.calls).toEqual([['deleteFindings', [findings[2]?.id]]]);
  });

  it('deletes only rows that are chosen and in sight, and takes it back', async () => {
    click(byName(page.root, 'Pilih semua yang tampil'));
    type(page.root.querySelector('input[type=search]') as HTMLInputElement, 'coblos');
    click(byName(page.root, 'Hapus'));
    expect(page.calls).toEqual([['deleteFindings', [findings[1]?.id]]]);
    await vi.waitFor(() => expect(page.root.textContent).toContain('1 temuan dihapus'));
    click(byName(page.root, 'Urungkan'));
    expect(page.calls.at(-1)).toEqual(['restoreFindings', [findings[1]?.id]]);
  });
});

it('keeps the way back from an edit of many while somebody looks elsewhere', async () => {
  const undo = [{ id: 'a', change: { status: 'new' } }];
  const page = desk((name) => ({
    ok: true,
    value: name === 'editFindings' ? { changed: 2, refused: 0, undo } : 1,
  }));
  await page.db.findings.bulkAdd([aFinding(), aFinding()]);
  const open = async () => {
    page.show(<FindingsPage openId={null} />);
    await vi.waitFor(() => expect(page.root.querySelectorAll('.table__row')).toHaveLength(2));
  };
  await open();
  click(byName(page.root, 'Pilih semua yang tampil'));
  click(byName(page.root, 'Ubah'));
  type(byName(page.root, 'Ditugaskan ke'), 'Budi');
  click(byName(page.root, 'Terapkan'));
  await vi.waitFor(() => byName(page.root, 'Urungkan ubahan pada 2 temuan'));
  page.show(null);
  await open();
  click(byName(page.root, 'Urungkan ubahan pada 2 temuan'));
  await vi.waitFor(() => expect(page.calls.at(-1)).toEqual(['revertFindings', undo]));
  expect(page.root.textContent).not.toContain('Urungkan ubahan');
  await page.close();
});
