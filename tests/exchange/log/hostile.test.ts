import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/exchange/import/read-file.ts';
import { type ReadFile, readOfficeFiles } from '../../../lib/exchange/log/office-file.ts';
import { planMerge } from '../../../lib/log/merge/plan.ts';
import type { OfficeFile } from '../../../lib/log/merge/types.ts';
import { aPlan, logOf } from '../../log/merge/office.ts';
import { logFileText, officeRecord } from '../../log/merge/offices.ts';

const [own, other] = [officeRecord(3373, 1), officeRecord(3373, 2)];
const LOG = logFileText({ unit: 'KPU Kota Salatiga', unitCode: 'KPU-3373', records: [own, other] });
const [head = '', line = '', ...rest] = LOG.split('\n');

type Json = { [key: string]: Json } & Json[] & string;
/** The log with its first finding changed. */
function changed(change: (line: Json) => void): string {
  const value = JSON.parse(line) as Json;
  change(value);
  return [head, JSON.stringify(value), ...rest].join('\n');
}
const set = (target: Json | undefined, key: string, value: unknown) =>
  Object.defineProperty(target, key, { value, enumerable: true });

const read = async (content: string): Promise<ReadFile | undefined> => {
  const file = Object.assign(new Blob([content]), { name: 'satker.jsonl' });
  return (await readOfficeFiles(file, async (blob) => readText(await blob.text())))[0];
};
const taken = async (content: string): Promise<OfficeFile> => {
  const answer = await read(content);
  if (!answer?.ok) throw new Error(answer?.refused.problem);
  return answer.file;
};

const EVIL = '<img src=x onerror=alert(1)>"\'=HYPERLINK("http://jahat.example")\u202E\u0000';

describe('a hostile log', () => {
  it.each<[string, string]>([
    ['a text of 10 MB', changed(({ finding }) => set(finding, 'text', 'x'.repeat(10_000_000)))],
    ['an unknown status', changed(({ finding }) => set(finding, 'status', 'menang'))],
    ['an unknown field', changed(({ finding }) => set(finding, 'admin', true))],
    ['a key of every object', changed(({ finding }) => set(finding, 'constructor', { prototype: {} }))],
    ['nesting without end', [head, `{"kind":${'['.repeat(200_000)}`, ...rest].join('\n')],
    ['an address that runs', changed(({ finding }) => set(finding, 'permalink', 'javascript:alert(1)'))],
    ['an id that is none', changed(({ finding }) => set(finding, 'id', '../../etc/passwd'))],
    ['a time that is none', changed(({ finding }) => set(finding, 'createdAt', 'kemarin'))],
    [
      'history of another finding',
      changed(({ history }) => set(history?.[0], 'findingId', other.finding.id)),
    ],
    ['ten thousand tags', changed(({ finding }) => set(finding, 'tags', Array(10_000).fill('pleno')))],
  ])('with %s is refused whole, by its line', async (_name, content) => {
    expect(await read(content)).toEqual({
      ok: false,
      refused: { name: 'satker.jsonl', problem: 'damaged', line: 2 },
    });
  });

  it('keeps words as words, whatever they look like', async () => {
    const file = await taken(changed(({ finding }) => set(finding, 'narrative', EVIL)));
    expect(file.records[0]?.finding.narrative).toBe(EVIL);
  });

  it('puts nothing into the bin', async () => {
    const at = '2026-11-21T00:00:00.000Z';
    const file = await taken(changed(({ finding }) => set(finding, 'deletedAt', at)));
    expect(planMerge(logOf(own, other), [file], aPlan).writes).toEqual([]);
  });

  it('under the id of another finding changes nothing of that one', async () => {
    const file = await taken(
      changed(({ finding, history }) => {
        set(finding, 'id', other.finding.id);
        set(finding, 'unit', 'KPU Kota Lain');
        for (const event of history ?? []) set(event, 'findingId', other.finding.id);
      }),
    );
    const plan = planMerge(logOf(own, other), [file], aPlan);
    expect(plan.apart).toHaveLength(1);
    const written = plan.writes.flatMap((write) => (write.kind === 'finding' ? write.finding.id : []));
    expect(written).not.toContain(other.finding.id);
  });

  it('cannot change an event that is here', async () => {
    const file = await taken(changed(({ history }) => set(history?.[1], 'by', 'Orang Lain Sekali')));
    const plan = planMerge(logOf(own, other), [file], aPlan);
    expect(plan.writes.flatMap((write) => (write.kind === 'finding' ? write.history : []))).toEqual([]);
  });
});
