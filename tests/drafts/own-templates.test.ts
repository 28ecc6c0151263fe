import { expect, it } from 'vitest';
import { composeDraft } from '../../lib/drafts/compose.ts';
import { readTemplate, SHIPPED_TEMPLATES } from '../../lib/drafts/template.ts';
import type { Template } from '../../lib/model/template.ts';
import { OFFICE, sampleEntry } from './entries.ts';

const draft = (comment: Template, changes: Partial<Parameters<typeof composeDraft>[1]> = {}) =>
  composeDraft(sampleEntry('CT-04'), {
    ...OFFICE,
    platform: 'facebook',
    templates: {
      ...SHIPPED_TEMPLATES,
      formal: {
        ...SHIPPED_TEMPLATES.formal,
        forms: { ...SHIPPED_TEMPLATES.formal.forms, comment },
      },
    },
    ...changes,
  });

it('reads a template as sentences, each with what leads to it', () => {
  const pieces = readTemplate([
    'Halo. {salam}',
    'Faktanya: {fakta} Baca di kpu.go.id. Cek di sini: {tautan}',
  ]);
  expect(pieces.map(({ name, text, paragraph }) => [name, text, paragraph])).toEqual([
    ['opening', 'Halo.', 0],
    ['greeting', '', 0],
    ['fact', 'Faktanya:', 1],
    ['advice', 'Baca di kpu.go.id.', 1],
    ['link', 'Cek di sini:', 1],
  ]);
});

it('writes what the template says, in its order, without warning of the office’s own words', () => {
  const { text, checks } = draft([
    '{salam} Posko 24 Jam {satker} menjawab.',
    '{fakta} {sementara}',
    'Laman resmi: {tautan}',
    'Salam dari {satker}, {tanggal}.',
  ]);
  expect(text?.split('\n')).toEqual([
    'Selamat siang, Bapak/Ibu. Posko 24 Jam KPU Kab. Contoh menjawab.',
    'Tidak ada hukuman bagi warga yang memilih untuk tidak menggunakan hak pilihnya.',
    expect.stringMatching(/^Laman resmi: https:\/\/\S+$/),
    'Salam dari KPU Kab. Contoh, 21 November 2026.',
  ]);
  expect(checks.filter(({ severity }) => severity !== 'ok')).toEqual([]);
});

it('leaves out whole sentences, first those that a tone can best do without, never fact and link', () => {
  const text = draft(
    ['{salam}', '{fakta} {sementara} Mari bertanya kepada petugas setempat.', 'Info: {tautan}'],
    {
      length: 'short',
    },
  ).text;
  expect(text).toMatch(/hak pilihnya\. .*https:/s);
  expect(text).not.toContain('Mari bertanya');
});

it('leaves out a sentence about an office that has no name', () => {
  expect(draft(['{fakta} {sementara} Dari {satker}.', '{tautan}'], { signature: '' }).text).not.toContain(
    'Dari',
  );
});
