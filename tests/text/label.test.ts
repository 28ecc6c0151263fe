import { expect, test } from 'vitest';
import { withoutLabel } from '../../lib/text/label.ts';

test.each([
  ['[SALAH] Foto KPU', 'Foto KPU'],
  ['(HOAX) Server KPU', 'Server KPU'],
  ['[KLARIFIKASI]: Isu KPU', 'Isu KPU'],
  ['CEK FAKTA: Tidak Benar KPU curang', 'KPU curang'],
  ['Cek Fakta: Hoaks! KPU curang', 'KPU curang'],
  ['Hoaks! KPU curang', 'KPU curang'],
  ['Awas Hoaks, KPU curang', 'KPU curang'],
  ['Keliru: KPU curang', 'KPU curang'],
  ['Keliru, Klaim bahwa KPU curang', 'KPU curang'],
])('%s → %s', (title, plain) => {
  expect(withoutLabel(title)).toBe(plain);
});

test.each([
  'Salah satu warga tewas',
  'Penipuan berkedok APK',
  'Benarkah KPU curang?',
  'Cek Fakta KPU',
  '[SALAH]',
])('%s has no label to lose', (title) => {
  expect(withoutLabel(title)).toBe(title);
});
