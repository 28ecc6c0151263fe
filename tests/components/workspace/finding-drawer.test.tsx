// @vitest-environment jsdom
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { missing } from '../../../lib/model/reading.ts';
import { aFinding, aPost } from '../../log/findings.ts';
import { byName, click, desk, type } from './desk.tsx';

const { FindingDrawer } = await import('../../../components/workspace/findings/finding-drawer.tsx');

const NOTHING_USED = { tags: [], assignees: [], regions: [], units: [] };

const open = async (page: ReturnType<typeof desk>, finding: ReturnType<typeof aFinding>) => {
  await page.db.findings.add(finding);
  page.show(<FindingDrawer id={finding.id} used={NOTHING_USED} onClose={vi.fn()} onDelete={vi.fn()} />);
  await vi.waitFor(() => expect(page.root.querySelector('.detail__section')).not.toBeNull());
};

/** What was written, without what was only asked. */
const changes = (page: ReturnType<typeof desk>) => page.calls.filter(([name]) => name === 'changeFindings');

describe('the detail of a pasted finding', () => {
  const page = desk();
  afterAll(() => page.close());

  it('calls nothing unread, and names signs that would turn the words around', async () => {
    await open(
      page,
      aFinding({ post: null, handle: '', permalink: null, narrative: 'a\u202eb', decision: null }),
    );
    expect(page.root.textContent).toContain('belum diisi');
    expect(page.root.textContent).not.toContain('tidak terbaca');
    expect(page.root.querySelector('.detail__narrative .escaped')?.textContent).toBe('U+202E');
  });
});

describe('the detail of a finding', () => {
  let page: ReturnType<typeof desk>;
  const finding = aFinding({
    handle: '@warga_biasa',
    status: 'replied',
    notes: 'lama',
    post: aPost({
      permalink: missing('no_public_link'),
      counts: { ...aPost().counts, likes: { value: 1_200, label: '1,2 rb', approx: true } },
    }),
  });

  beforeEach(async () => {
    page = desk();
    await open(page, finding);
  });
  afterEach(() => page.close());

  it('masks the account until it is asked for', () => {
    expect(page.root.textContent).not.toContain('warga_biasa');
    click(byName(page.root, 'Tampilkan'));
    expect(page.root.textContent).toContain('@warga_biasa');
  });

  it('says why a field is empty, and the reach as it was read', () => {
    expect(page.root.textContent).toContain('Di sini tidak ada tautan publik');
    expect(page.root.textContent).toContain('Suka ±1.200 (21 Nov 2026 20.14 WIB)');
  });

  it('offers only the statuses that may follow', () => {
    const choices = [...byName<HTMLSelectElement>(page.root, 'Status').options].map(({ value }) => value);
    expect(choices).toContain('closed');
    expect(choices).not.toContain('new');
  });

  it('goes on from the tag that is still being stored', () => {
    const tags = byName<HTMLInputElement>(page.root, 'Tag');
    type(tags, 'pleno,');
    type(tags, 'viral,');
    expect(changes(page).map(([, request]) => request)).toEqual([
      { ids: [finding.id], change: { tags: ['pleno'] } },
      { ids: [finding.id], change: { tags: ['pleno', 'viral'] } },
    ]);
  });

  it('stores notes once, when the field is left', () => {
    const notes = byName<HTMLTextAreaElement>(page.root, 'Catatan');
    type(notes, 'baru');
    expect(changes(page)).toEqual([]);
    notes.dispatchEvent(new FocusEvent('blur'));
    expect(changes(page)).toEqual([['changeFindings', { ids: [finding.id], change: { notes: 'baru' } }]]);
  });

  it('stores notes that were being typed when the detail is closed', () => {
    type(byName(page.root, 'Catatan'), 'hampir hilang');
    page.show(null);
    expect(changes(page)).toEqual([
      ['changeFindings', { ids: [finding.id], change: { notes: 'hampir hilang' } }],
    ]);
  });
});
