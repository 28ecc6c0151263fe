import { expect, it } from 'vitest';
import { checkDraft } from '../../lib/drafts/check.ts';
import type { DraftCheckCode } from '../../lib/drafts/checks.ts';
import { repairAll } from '../../lib/drafts/suggest.ts';
import { sampleEntry } from './entries.ts';

const FACT = 'Tidak ada hukuman bagi warga yang memilih untuk tidak menggunakan hak pilihnya.';
const LINK = 'https://kpu.go.id';
const check = (text: string) => checkDraft(text, { clarification: sampleEntry('CT-04'), platform: 'web' });
const END = `Informasi resmi: ${LINK}`;

it.each<[DraftCheckCode, string, string]>([
  ['all_caps', `Itu HOAX. ${END}`, `Itu hoaks. ${END}`],
  ['exclamations', `Jangan percaya!! Paham?! ${END}`, `Jangan percaya. Paham? ${END}`],
  [
    'threat',
    `${FACT} Penyebar akan ditangkap. ${END}`,
    `${FACT} Mari periksa sumbernya sebelum membagikan. ${END}`,
  ],
  [
    'threat',
    `Bisa dipenjara lho. Awas ditangkap.\n${END}`,
    `Mari periksa sumbernya sebelum membagikan.\n${END}`,
  ],
  ['mockery', `${FACT} Hari gini kok percaya? ${END}`, `${FACT} ${END}`],
  ['campaign', `${FACT} Pilih nomor 2.\n${END}`, `${FACT}\n${END}`],
  ['link_not_official', `${FACT} ${END} atau https://tirto.id/a`, `${FACT} ${END} atau`],
  ['mockery', `${FACT} Lucu, lihat ${LINK}`, `${FACT} , lihat ${LINK}`],
  ['personal_data', `${FACT} Telepon 0812-3456-7890. ${END}`, `${FACT} Telepon . ${END}`],
  ['fact_not_first', `Apa kabar. ${FACT}`, `Apa kabar. ${FACT}`],
])('repairs %s in "%s"', (code, text, better) => {
  expect(repairAll(text, code, check)).toBe(better);
});
