import * as v from 'valibot';

/** Recurring themes of election hoaxes in Indonesia. */
export const THEMES = [
  'server_it',
  'sirekap',
  'surat_suara',
  'hasil_putaran_kedua',
  'hasil_luar_negeri',
  'jadwal_tahapan',
  'pemilih_wna',
  'dpt',
  'tps',
  'undangan_pemilih',
  'petugas_kpps',
  'penipuan_apk',
  'penipuan_rekrutmen',
  'akun_palsu',
  'ijazah',
  'pencalonan',
  'tinta',
  'kerusuhan',
  'deepfake',
  'netralitas',
  'survei',
  'lainnya',
] as const;

export const ThemeSchema = v.picklist(THEMES);
export type Theme = v.InferOutput<typeof ThemeSchema>;
