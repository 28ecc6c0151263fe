// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { aFinding } from '../../log/findings.ts';
import { byName, desk, type } from '../workspace/desk.tsx';

const { PanelScreen } = await import('../../../components/panel/panel-screen.tsx');

type Change = Parameters<ReturnType<typeof desk>['db']['findings']['update']>[1];

const panel = desk(async (name, request) => {
  if (name === 'match') return { ok: true, value: { band: 'none', advice: [], matches: [] } };
  if (name === 'spreadOf') return { ok: true, value: { count: 0, answered: 0, findings: [], rejected: [] } };
  const { ids, change } = request as { ids: string[]; change: Change };
  for (const id of ids) await panel.db.findings.update(id, change);
  return { ok: true, value: null };
});
afterEach(() => panel.close());

it('shows what another panel stored after this one had stored its own', async () => {
  vi.stubGlobal('scrollTo', vi.fn());
  const finding = aFinding({ narrative: '', decision: null });
  await panel.db.findings.add(finding);
  panel.show(<PanelScreen findingId={finding.id} windowId={1} onOpen={vi.fn()} />);
  const narrative = await vi.waitFor(() => byName<HTMLTextAreaElement>(panel.root, 'Narasi singkat'));

  type(narrative, 'dari sini');
  const narrativeStored = async () => (await panel.db.findings.get(finding.id))?.narrative;
  await vi.waitFor(async () => expect(await narrativeStored()).toBe('dari sini'), 3_000);
  expect(narrative.value).toBe('dari sini');

  await panel.db.findings.update(finding.id, { narrative: 'dari sana' });
  await vi.waitFor(() => expect(narrative.value).toBe('dari sana'), 3_000);
});
