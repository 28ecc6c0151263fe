/** The public must be told which part is not final (DKPP Regulation 2/2017 art. 9). `day` in words. */
export const provisionalNote = (day: string): string => `Informasi sementara per ${day}.`;
export const PROVISIONAL_MARK = 'informasi sementara';

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
  `ADART APBD APBDES APBN APK ASN BAKAMLA BASARNAS BAKOHUMAS BAWASLU BIN BSSN BUMD BUMN DDOS DIPA DIY DKI DKPP DPD DPK DPR DPRA DPRD DPRK DPS DPSHP DPT DPTB DPTLN
  FAQ FORKOPIMDA FORMULIR GERINDRA GOLKAR HAM HANURA HUMAS ITE JDIH KASN KEMENDAGRI KESBANGPOL KIP KIPLN KOMDIGI KPK KPPS KPPSLN KPU KPUD
  KSK KTP KUHP LADK LAMPIRAN LHKPN LPPDK LPSDK LSM MA MENPANRB MK MKRI MODEL NASDEM NIK NKRI NTB NTT OTP PANTARLIH
  PANWASLU PAW PDF PDIP PEMILIHAN PEMILU PERINDO PILEG PILKADA PILPRES PKPU PNS POLRI PPATK PPID PPK PPLN PPS PSU PTPS PTUN RT RUU RW SERENTAK SIAKBA SIDALIH SIKADEKA
  SILON SIMPAW SIPOL SIREKAP SITUNG SMS SOP SPBE TNI TPS TPSLN UGM UI UU UUD VCS WIB WIT WITA WNA WNI`.split(
    /\s+/,
  ),
);

/** Words with a capital that say nothing beyond a clarification: forms of address, the commission, the platforms. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `anda bapak ibu saudara saudari kakak kak pak bu mas mbak bang sobat teman tuan nyonya hadirin
  komisi pemilihan umum republik indonesia pemilu pilkada pilpres pileg kpu bawaslu negara undang dasar humas
  badan pengawas dewan kehormatan penyelenggara mahkamah konstitusi agung
  kabupaten kota provinsi kecamatan kelurahan desa kab prov satker sekretariat
  ri nomor pasal ayat formulir model lampiran jalan jl no lantai gedung tps rp tanggal pukul
  facebook instagram threads tiktok youtube whatsapp telegram linkedin kaskus x twitter internet
  tuhan allah assalamualaikum waalaikumsalam salam selamat yth terima kasih mohon maaf silakan mari`.split(
    /\s+/,
  ),
);
