import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { onlyFinding } from './records.ts';

const desk = useDesk();

it('makes a finding of a message that reached the office by WhatsApp, without personal data', async () => {
  const panel = await desk().panel();
  await panel.paste('Info dari Pak RT (0812-3456-7890): KPU tidak lagi mengeluarkan undangan C6 fisik');
  await panel.narrative.waitFor();
  const finding = await onlyFinding(desk().browser);
  expect(finding).toMatchObject({ status: 'new', permalink: null, post: null });
  expect(finding.text).toContain('undangan C6 fisik');
  expect(finding.text).not.toContain('3456');
  await panel.sees(/tidak dibaca dari halaman/);
});
