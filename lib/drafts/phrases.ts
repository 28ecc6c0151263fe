/** The public must be told which part is not final (DKPP Regulation 2/2017 art. 9). `day` in words. */
export const provisionalNote = (day: string): string => `Informasi sementara per ${day}.`;
export const PROVISIONAL_MARK = 'informasi sementara';

/** How the line of office and day begins in a statement to the press. */
export const DATELINE = 'Keterangan resmi';

/** Words that call an event untrue: never in a reply about one that happened. */
export const DENIALS: readonly string[] = [
  'hoaks',
  'hoax',
  'tidak benar',
  'bohong',
  'berita palsu',
  'kabar palsu',
  'fitnah',
  'tidak pernah terjadi',
];

/** Threats seen in real replies; no office of the state may threaten in an answer to the public. */
export const THREATS: readonly string[] = [
  'uu ite',
  'undang-undang ite',
  'pidana',
  'dipidana',
  'dipidanakan',
  'pidanakan',
  'penjara',
  'dipenjara',
  'dipenjarakan',
  'penjarakan',
  'tangkap',
  'ditangkap',
  'polisikan',
  'dipolisikan',
  'lapor polisi',
  'laporkan ke polisi',
  'dilaporkan ke polisi',
  'melaporkan anda',
  'laporkan anda',
  'dijerat',
  'jerat hukum',
  'tuntut',
  'dituntut',
  'proses hukum',
  'diproses hukum',
  'ancaman hukuman',
  'sanksi hukum',
  'tunggu akibatnya',
  'siap-siap',
];

/** How a greeting begins: such a sentence may stand before the fact. */
export const GREETING_STARTS: readonly string[] = [
  'selamat',
  'assalamu',
  'salam',
  'halo',
  'hai',
  'yth',
  'bapak',
  'ibu',
  'kak',
  'kakak',
  'sobat',
  'teman',
  'saudara',
  'terima kasih',
  'mohon maaf',
  'mohon izin',
  'om swastiastu',
  'shalom',
];

/** Abbreviations that are written in capitals and shout at nobody. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  `APK ASN BAWASLU BAKOHUMAS BSSN BUMD BUMN DDOS DIY DKI DKPP DPD DPR DPRA DPRD DPRK DPS DPSHP DPT DPTB DPTLN DPK FAQ HAM
  HUMAS ITE JDIH KASN KEMENDAGRI KIP KIPLN KOMDIGI KPK KPPS KPPSLN KPU KPUD KSK KTP KUHP LHKPN LSM MA MENPANRB MK MKRI
  NIK NKRI NTB NTT PANTARLIH PANWASLU PDF PKPU PNS POLRI PPATK PPID PPK PPLN PPS PSU PTPS PTUN RT RW RUU SIAKBA SILON
  SIDALIH SIMPAW SIPOL SIREKAP SITUNG SMS SOP SPBE TNI TPS TPSLN UGM UI UU UUD VCS WIB WIT WITA WNA WNI`.split(
    /\s+/,
  ),
);
