// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Match, MatchResult } from '../../../lib/model/match.ts';
import { COMPOSED } from '../../drafts/wording.ts';
import { aFinding } from '../../log/findings.ts';
import { anEntry } from '../../services/fixtures.ts';
import { byName, click, desk, type } from '../workspace/desk.tsx';

const { PanelScreen } = await import('../../../components/panel/panel-screen.tsx');
const { createReplies } = await import('../../../lib/services/replies.ts');
const { DEFAULT_SETTINGS } = await import('../../../lib/model/settings.ts');
const { changeSettings } = await import('../../../lib/settings/settings.ts');
const { newId } = await import('../../../lib/util/id.ts');

const NOW = '2026-11-22T03:00:00.000Z';

const stored = (code: string): Clarification => ({
  ...anEntry({ code }),
  id: newId(),
  version: 1,
  sample: false,
  createdAt: NOW,
  updatedAt: NOW,
  updatedBy: '',
  deletedAt: null,
});

const offer = ({ id }: Clarification, band: Match['band'], score: number): Match => ({
  id,
  band,
  score,
  reasons: [{ code: 'shared_words', post: ['surat'], document: ['surat'] }],
  marks: { post: [[0, 5]], narrative: [], title: [[0, 5]], claims: [], summary: [] },
});

describe('from match to copy', () => {
  const finding = aFinding({
    text: 'surat suara tercoblos',
    status: 'new',
    decision: null,
    clarificationId: null,
  });
  const strong = stored('KL-01');
  const possible = stored('KL-11');
  const result: MatchResult = {
    band: 'strong',
    advice: [],
    matches: [offer(strong, 'strong', 0.97), offer(possible, 'possible', 0.5)],
  };
  let panel: ReturnType<typeof desk>;
  let copied: string[];

  beforeEach(async () => {
    localStorage.clear();
    vi.stubGlobal('scrollTo', vi.fn());
    copied = [];
    // Decisions and copies go through the real use-cases: the store must agree with what the screen allows.
    panel = desk((name, request) => {
      if (name === 'match') return { ok: true, value: result };
      if (name === 'decide') return replies.decide(request as never);
      if (name === 'spreadOf')
        return { ok: true, value: { count: 0, answered: 0, findings: [], rejected: [] } };
      if (name === 'recordCopy') {
        copied.push((request as { text: string }).text);
        return replies.recordCopy(request as never);
      }
      return { ok: true, value: 1 };
    });
    const replies = createReplies({
      db: panel.db,
      now: () => new Date(NOW),
      newId,
      settings: async () => DEFAULT_SETTINGS,
    });
    await panel.db.findings.add(finding);
    await panel.db.clarifications.bulkAdd([strong, possible]);
    panel.show(<PanelScreen findingId={finding.id} windowId={1} onOpen={vi.fn()} />);
    await vi.waitFor(() => byName(panel.root, 'Lihat kecocokan (2)'));
    click(byName(panel.root, 'Lihat kecocokan (2)'));
    await vi.waitFor(() => expect(panel.root.querySelectorAll('[data-testid=match]')).toHaveLength(2));
  });
  afterEach(() => panel.close());

  const press = (key: string, keys = {}) =>
    act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...keys }));
    });
  const asked = (name: string) => panel.calls.filter(([call]) => call === name);

  it('chooses nothing by itself, and neither Enter nor Ctrl+Enter gets past that', () => {
    expect(panel.root.querySelector('input[name=match]:checked')).toBeNull();
    press('Enter');
    press('Enter', { ctrlKey: true });
    expect([...asked('decide'), ...asked('recordCopy')]).toEqual([]);
  });

  it('has no draft in the last step before a decision', async () => {
    click(byName(panel.root, '3Balasan'));
    expect(panel.root.querySelector('textarea')).toBeNull();
    expect(panel.root.textContent).toContain('Putuskan dulu');
    press('Enter', { ctrlKey: true });
    expect(asked('recordCopy')).toEqual([]);
  });

  it('wants a possible match to be compared first', async () => {
    press('2');
    press('Enter');
    expect(asked('decide')).toEqual([]);
    const box = panel.root.querySelector<HTMLInputElement>('#compared');
    expect(document.activeElement).toBe(box);
    act(() => box?.click());
    press('Enter');
    await vi.waitFor(() => expect(asked('decide')).toHaveLength(1));
    expect(asked('decide')[0]?.[1]).toMatchObject({ decision: 'reply', clarificationId: possible.id });
  });

  it('leads from a chosen strong match to a recorded copy, and no further than the checks allow', async () => {
    press('1');
    press('Enter');
    await vi.waitFor(() => expect(panel.root.querySelector('textarea')).not.toBeNull());
    const draft = panel.root.querySelector('textarea') as HTMLTextAreaElement;
    const composed = draft.value;
    expect(composed).toContain('https://www.kpu.go.id/berita/1');
    type(draft, 'Hubungi 081234567890');
    press('Enter', { ctrlKey: true });
    expect(copied).toEqual([]);
    expect(panel.root.textContent).toContain('Belum dapat disalin');
    type(draft, composed);
    press('Enter', { ctrlKey: true });
    await vi.waitFor(async () => expect(await panel.db.replies.count()).toBe(1));
    expect(copied).toEqual([composed]);
  });

  it('lets a weak match be copied only when a second person approved this very text, where the office wants that', async () => {
    await act(async () => void (await changeSettings({ secondApproval: true, officer: 'Sari' })));
    press('2');
    act(() => panel.root.querySelector<HTMLInputElement>('#compared')?.click());
    press('Enter');
    await vi.waitFor(() => byName(panel.root, 'Nama penyetuju'));
    const approve = (name: string) => {
      type(byName<HTMLInputElement>(panel.root, 'Nama penyetuju'), name);
      click(byName(panel.root, 'Saya sudah membaca dan menyetujui'));
    };
    const copy = () => press('Enter', { ctrlKey: true });
    approve('sari');
    copy();
    expect(copied).toEqual([]);
    approve('Budi');
    const draft = panel.root.querySelector('textarea') as HTMLTextAreaElement;
    const text = draft.value;
    type(draft, `${text} Terima kasih.`);
    copy();
    expect(copied).toEqual([]);
    type(draft, text);
    copy();
    await vi.waitFor(async () => expect(await panel.db.replies.count()).toBe(1));
    expect(copied).toEqual([text]);
    expect(asked('recordCopy')[0]?.[1]).toMatchObject({ approvedBy: 'Budi' });
    await act(async () => void (await changeSettings(DEFAULT_SETTINGS)));
  });

  it('advises whether to answer at all, keeps the reason, and leaves every decision open', async () => {
    const choose = (label: string, value: string) => {
      const list = byName<HTMLSelectElement>(panel.root, label);
      act(() => {
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
    };
    choose('Jangkauan kini', 'few');
    choose('Siapa penyebarnya', 'ordinary');
    choose('Beredar di', 'one_group');
    choose('Bila tidak dijawab', 'slight');
    expect(panel.root.textContent).not.toContain('Saran:');
    choose('Tahapan', 'far');
    expect(panel.root.textContent).toContain('Saran: catat dan pantau');
    press('1');
    press('Enter');
    await vi.waitFor(() => expect(asked('decide')).toHaveLength(1));
    expect(asked('decide')[0]?.[1]).toMatchObject({ decision: 'reply' });
    expect(asked('changeFindings').at(-1)?.[1]).toMatchObject({
      change: { notes: 'Perlu dibalas? Saran: catat dan pantau (puluhan orang, akun biasa).' },
    });
  });

  it('tells of the same text copied for another post, and offers other words', async () => {
    press('1');
    press('Enter');
    await vi.waitFor(() => expect(panel.root.querySelector('textarea')).not.toBeNull());
    const draft = panel.root.querySelector('textarea') as HTMLTextAreaElement;
    const composed = draft.value;
    await panel.db.replies.add({
      id: newId(),
      findingId: newId(),
      clarificationId: strong.id,
      clarificationVersion: 1,
      platform: finding.platform,
      text: composed,
      ...COMPOSED,
      copiedAt: new Date().toISOString(),
      via: 'copy' as const,
      copiedBy: 'Budi',
      url: null,
    });
    await vi.waitFor(() => byName(panel.root, 'Pakai varian lain'));
    expect(panel.root.textContent).toMatch(/Teks yang sama sudah disalin untuk .* oleh Budi/);
    expect(panel.root.textContent).toContain('Isu ini sudah dijawab 1×');
    click(byName(panel.root, 'Pakai varian lain'));
    expect(draft.value).not.toBe(composed);
    expect(panel.root.textContent).not.toContain('Teks yang sama');
    expect(panel.root.textContent).toContain('Tautan ini sudah dipakai 1×');
  });

  it('marks the same words in post and title', () => {
    const marks = [...panel.root.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['surat', 'Surat', 'Surat']);
  });
});
