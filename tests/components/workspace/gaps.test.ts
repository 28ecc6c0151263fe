import { describe, expect, it } from 'vitest';
import { gapColumns, gapsAsText } from '../../../components/workspace/exchange/gap-export.ts';
import {
  gapsOf as gapsOfGroups,
  gapsToSend,
  waitingForEntry,
} from '../../../components/workspace/exchange/gaps.ts';
import { appTranslate } from '../../../lib/locales/app.ts';
import { groupSimilar } from '../../../lib/matching/index.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { aFinding } from '../../log/findings.ts';

const t = appTranslate('id');
const OFFICE = { unit: 'KPU Kota Contoh', zone: 'WIB', language: 'id' } as const;

const gapsOf = (findings: Finding[]) => {
  const waiting = waitingForEntry(findings);
  return gapsOfGroups(waiting, groupSimilar(waiting));
};

let count = 0;
const gapFinding = (narrative: string, changes: Partial<Finding> = {}): Finding => {
  count += 1;
  return aFinding({
    id: `f${count}`,
    narrative,
    text: '',
    postKey: null,
    permalink: `https://x.com/a/status/${count}`,
    decision: 'no_match',
    status: 'in_review',
    clarificationId: null,
    createdAt: `2026-11-2${count % 3}T03:00:00.000Z`,
    ...changes,
  });
};
const KOTAK = 'Kotak suara dari kardus mudah dibuka di gudang logistik Kecamatan Sukamaju';

describe('claims without a clarification', () => {
  it('are grouped by what they claim, the most spread first', () => {
    const gaps = gapsOf([
      gapFinding('Petugas menolak pemilih yang membawa ponsel ke bilik'),
      gapFinding(KOTAK),
      gapFinding(`${KOTAK} katanya`, { platform: 'tiktok' }),
    ]);
    expect(gaps.map(({ findings }) => findings.length)).toEqual([2, 1]);
  });

  it.each([
    ['answered otherwise', { decision: 'reply' as const }],
    ['given a clarification', { clarificationId: 'c' }],
    ['closed', { status: 'closed' as const }],
    ['an opinion', { status: 'opinion' as const }],
  ])('are none once they are %s', (_what, changes) => {
    expect(gapsOf([gapFinding(KOTAK, changes)])).toEqual([]);
  });

  it('are said in the words of the post where there is no narrative, without personal data', () => {
    const [gap] = gapsOf([
      gapFinding('', { text: `hubungi 081234567890 untuk kotak suara ${'kata '.repeat(80)}` }),
    ]);
    expect(gap?.claim).not.toContain('081234567890');
    expect(gap?.claim.length).toBeLessThanOrEqual(202);
  });
});

describe('the request upwards', () => {
  it('leaves out what only PPID may release, and names no account', () => {
    const all = gapsOf([
      gapFinding(`${KOTAK}, kata @warga_baru`, { createdAt: '2026-11-20T03:00:00.000Z' }),
      gapFinding(`${KOTAK} menurut polisi`, {
        informationClass: 'exempt',
        createdAt: '2026-11-22T03:00:00.000Z',
      }),
      gapFinding('Undangan memilih ditahan penyidik', { informationClass: 'exempt' }),
    ]);
    const sent = gapsAsText(gapsToSend(all), t, OFFICE, new Date('2026-11-22T03:00:00.000Z'));
    expect(sent).toContain(KOTAK);
    expect(sent).toContain('1 temuan');
    expect(sent).not.toMatch(/polisi|penyidik|warga_baru/);
  });

  const gaps = gapsOf([
    gapFinding(KOTAK, { createdAt: '2026-11-20T03:00:00.000Z', handle: '@warga' }),
    gapFinding(KOTAK, { createdAt: '2026-11-22T03:00:00.000Z', permalink: null }),
  ]);

  it('reads as a numbered list, with an example and no account', () => {
    const text = gapsAsText(gaps, t, OFFICE, new Date('2026-11-22T03:00:00.000Z'));
    expect(text).toMatch(/^\*Permohonan klarifikasi\*\nKPU Kota Contoh\n22 November 2026\n\n1\. Kotak suara/);
    expect(text).toMatch(/2 temuan di \S+, 20 November 2026 sampai 22 November 2026\nContoh: https:\/\//);
    expect(text).not.toContain('@warga');
  });

  it('is the same as a table', () => {
    const [gap] = gaps;
    if (!gap) throw new Error('no gap');
    const cells = gapColumns(t, OFFICE).map(({ value }) => value(gap));
    expect(cells.slice(0, 2)).toEqual([KOTAK, 2]);
    expect(cells[3]).toBe('2026-11-20T03:00:00.000Z');
  });
});
