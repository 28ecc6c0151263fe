import type { TableColumn } from '../../lib/util/table.ts';

export interface Line {
  text: string;
  at: string | null;
  figure: number | null;
}

export const COLUMNS: readonly TableColumn<Line>[] = [
  { header: 'Akun; teks', kind: 'text', width: 20, value: (line) => line.text },
  { header: 'Waktu (WIB)', kind: 'date', width: 17, value: (line) => line.at },
  { header: '=Skor', kind: 'number', width: 9, value: (line) => line.figure },
];

/** What must come out of a file as it went in. */
export const AWKWARD: readonly string[] = [
  '@akun',
  '=1+1',
  '=HYPERLINK("https://evil.example","klik")',
  '+62 812 3456 7890',
  '-5',
  '1.972',
  '0042',
  '08-02-2024',
  'TRUE',
  '1E5',
  'baris satu\nbaris dua',
  'kata "kutip"; titik koma, koma',
  'emoji 👨‍👩‍👧‍👦 🇮🇩',
  '<script>alert("x")</script> & \'apos\'',
  '_x0041_ tetap',
  '＝1+1',
  '  =1+1',
  '\tdaftar',
  'مرحبا \u202e',
  'toString',
  '__proto__',
  'constructor',
];

export const line = (text: string, at: string | null = null, figure: number | null = null): Line => ({
  text,
  at,
  figure,
});
