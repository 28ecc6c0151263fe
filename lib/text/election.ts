/** Words that place a text in the subject of elections by themselves, folded. KIP is also a scholarship. */
const TELLING =
  /\b(?:pemilu\w*|pilpres|pilkada|pileg|pilgub|pilbup|pilwalkot|\w*coblos\w*|\w*nyoblos\w*|kpu\w*|kip(?! kuliah)|bawaslu|panwas\w*|dkpp|tps\w*|kpps|ppk|pps|ppln|dpt\w*|dps|caleg|capres|cawapres|cagub|cabup|cawali|paslon|nyaleg|nyalon|(?:surat|kotak|kertas|perolehan|hak|hitung) suara|kotak kosong|quick count|real count|rekapitulasi|sirekap|situng|c1|c hasil|golput|parpol|serangan fajar|politik uang|hak pilih|pantarlih|coklit|pemilih\w*|calon (?:presiden|wakil|gubernur|bupati|wali|legislatif|tunggal|anggota)|mahkamah konstitusi|kampanye|demokrasi|putaran (?:kedua|dua|ke-?2)|dua putaran|debat (?:publik|perdana|terakhir|kemarin)|kandidat|elektabilitas|komisioner|penyelenggara|(?:hak|bisa|boleh|berhak|undangan) memilih)\b/;
/** Words of politics and of much else: two different ones are needed. */
const VAGUE =
  /\b(?:pilih\w*|memilih|dipilih|calon|suara|rekap\w*|putaran|partai|presiden|wapres|gubernur|bupati|walikota|wali kota|kecurangan|curang|debat|koalisi|oposisi|ijazah|timses|relawan|petahana|no(?:mor)? ?urut|menang|kalah|mendukung|dukung)\b/g;
const ENOUGH_VAGUE = 2;

/** Whether a folded text speaks of elections, those who run them or those who stand in them. */
export const isElection = (folded: string): boolean =>
  TELLING.test(folded) || new Set(folded.match(VAGUE)).size >= ENOUGH_VAGUE;
