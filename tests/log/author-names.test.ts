import { expect, it } from 'vitest';
import { withoutAuthorsOf } from '../../lib/log/author-names.ts';

const clean = (name: string, text: string, handle = '') =>
  withoutAuthorsOf({ name, handle, post: null })(text);

it.each([
  ['Budi Santoso', 'Kata BUDI SANTOSO, dan (budi santoso).', 'Kata •••, dan (•••).'],
  ['Ani', 'Ani bilang Animasi Mani Ani', '••• bilang Animasi Mani •••'],
  ['Ani', '𝐀Ani Ani𝐀 Ani', '𝐀Ani Ani𝐀 •••'],
  ['a+b (c)', 'oleh a+b (c)!', 'oleh •••!'],
  ['İlker', 'kata İlker', 'kata •••'],
  ['Ab', 'Ab tetap', 'Ab tetap'],
  ['KPU Kota', 'Akun KPU Kota palsu', 'Akun KPU Kota palsu'],
  ['', 'tetap', 'tetap'],
])('takes %s out where it stands alone: %s', (name, text, expected) => {
  expect(clean(name, text)).toBe(expected);
});

it('takes the longer of two names first', () => {
  expect(clean('Siti Rahma', 'Siti Rahma alias siti', '@siti')).toBe('••• alias •••');
});
