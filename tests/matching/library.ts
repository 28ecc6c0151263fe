import type { MatchDocument } from '../../lib/model/match.ts';

/** A library entry; what is not given is empty and valid. */
export const entry = (given: Partial<MatchDocument> & { id: string; title: string }): MatchDocument => ({
  summary: '',
  claims: [],
  keywords: [],
  verdict: 'HOAKS',
  date: null,
  url: null,
  validity: 'valid',
  ...given,
});

/** A small library in our own words, after the themes of section 10 of the domain notes. */
export const LIBRARY: readonly MatchDocument[] = [
  entry({
    id: 'kontainer-2019',
    title: 'Surat suara Pemilu 2019 belum dicetak pada 2 Januari 2019',
    claims: [
      '7 kontainer surat suara sudah dicoblos di Tanjung Priok',
      '80 juta surat suara dari Tiongkok sudah tercoblos',
    ],
    summary: 'KPU dan Bawaslu memeriksa Bea Cukai Tanjung Priok dan tidak menemukan kontainer itu.',
    date: '2019-01-02',
  }),
  entry({
    id: 'kuala-lumpur-2024',
    title: 'KPU menelusuri 1.972 surat suara tercoblos di Kuala Lumpur',
    claims: ['Video surat suara dicoblos di Malaysia'],
    summary:
      'PPLN Kuala Lumpur melaporkan 1.972 surat suara dicoblos pihak yang tidak berwenang. Informasi sementara.',
    verdict: 'SEDANG_DITANGANI',
    date: '2024-02-09',
  }),
  entry({
    id: 'server-2019',
    title: 'Server KPU berada di dalam negeri',
    claims: ['Server KPU di Singapura sudah disetting 57 persen untuk 01'],
    summary: 'Hasil resmi dihitung manual berjenjang, bukan dari server.',
    date: '2019-04-04',
  }),
  entry({
    id: 'alibaba-2024',
    title: 'Data Sirekap disimpan di pusat data di Indonesia',
    claims: ['Data Sirekap disimpan di server Alibaba di China'],
    summary: 'KPU memang memakai Alibaba Cloud sebagai penyedia; data diproses di Indonesia.',
    verdict: 'KLARIFIKASI',
    date: '2024-02-19',
  }),
  entry({
    id: 'situng-2019',
    title: 'Angka TPS 093 Bidara Cina di Situng salah dan telah diperbaiki',
    claims: ['Data Situng TPS 093 Bidara Cina tidak sama dengan C1'],
    summary: 'Kesalahan memasukkan data dikoreksi menjadi 47 dan 162.',
    verdict: 'DIKOREKSI',
    date: '2019-04-20',
  }),
  entry({
    id: 'situng-curang-2019',
    title: 'Situng tidak disetel untuk mencurangi suara',
    claims: ['Situng KPU curang, angka C1 diubah untuk memenangkan calon'],
    date: '2019-04-25',
  }),
  entry({
    id: 'undangan-2024',
    title: 'KPPS tetap menyampaikan surat pemberitahuan memilih',
    claims: ['KPU tidak lagi mengirim undangan fisik, cukup cek di cekdptonline.kpu.go.id'],
    summary: 'Laman cekdptonline.kpu.go.id asli tetapi tidak menggantikan surat pemberitahuan.',
    date: '2024-02-05',
  }),
  entry({
    id: 'apk-2023',
    title: 'KPU tidak pernah mengirim berkas APK',
    claims: ['File PPS Pemilu 2024.apk dikirim lewat WhatsApp'],
    verdict: 'PENIPUAN',
    date: '2023-12-05',
  }),
  entry({
    id: 'ktp-2019',
    title: 'KTP-el dipakai memilih di TPS sesuai alamat',
    claims: ['Cukup bawa KTP elektronik bisa mencoblos di TPS mana saja'],
    date: '2019-04-15',
  }),
  entry({
    id: 'kpps-racun',
    title: 'Petugas KPPS 2019 wafat karena penyakit',
    claims: ['Ratusan petugas KPPS meninggal karena diracun'],
    date: '2019-05-13',
  }),
  entry({
    id: 'luar-negeri-2024',
    title: 'Suara luar negeri dihitung mulai 14 Februari 2024',
    claims: ['Hasil exit poll pemilu di luar negeri sudah keluar'],
    date: '2024-02-08',
  }),
  entry({
    id: 'pilkada-jakarta-2024',
    title: 'Hasil Pilkada Jakarta 2024 diumumkan setelah rekapitulasi',
    claims: ['Real count KPU: Pilkada Jakarta dua putaran'],
    verdict: 'DISINFORMASI',
    date: '2024-11-29',
    validity: 'expired',
  }),
];
