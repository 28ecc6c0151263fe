/** Words that place a text in the subject of elections, folded. */
const ELECTION =
  /\b(?:pemilu\w*|pilpres|pilkada|pileg|pilgub|pilbup|pilwalkot|pilih\w*|pemilih\w*|memilih|dipilih|coblos\w*|\w*coblos\w*|nyoblos|kpu\w*|kip(?! kuliah)|bawaslu|panwas\w*|dkpp|tps\w*|kpps|ppk|pps|ppln|dpt\w*|dps|caleg|capres|cawapres|paslon|calon|kandidat|kampanye|surat suara|kotak suara|suara|quick count|real count|rekap\w*|sirekap|situng|c1|c hasil|putaran|golput|nyaleg|nyalon|kotak kosong|serangan fajar|politik uang|hak pilih|hak suara|pantarlih|coklit|partai|parpol|presiden|gubernur|bupati|walikota|wali kota|demokrasi|kecurangan|curang|mahkamah konstitusi|debat|koalisi|ijazah)\b/;

/** Whether a folded text speaks of elections, those who run them or those who stand in them. */
export const isElection = (folded: string): boolean => ELECTION.test(folded);
