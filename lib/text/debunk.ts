import { fold } from './fold.ts';

/** Fact-checkers, and pages on hoaxes of public bodies: a hoax may well link to a genuine page of KPU. */
const CHECKERS =
  /(?:^|[/.])(?:turnbackhoax\.id|cekfakta\.|mafindo\.or\.id)|(?:komdigi|kominfo|kpu)\.go\.id\/\S*(?:hoax|hoaks|klarifikasi)|\/(?:cek-?fakta|fact-?check|hoaks?-atau|anti-?hoax|hoax-?buster)/i;

/** "Not", as it is written, spoken and said in Javanese, Sundanese and Malay. */
const NOT = '(?:tidak|tdk|gak?|tak|ngg?ak?|enggak|kagak|bukan|ora|ra|teu|henteu|not|mboten)';
const TRUE = '(?:benar|bener|betul|leres|berdasar|sesuai fakta|true)';
/** Said of data and papers too ("DPT tidak valid"), so that only a story can be denied with them. */
const SOUND = '(?:valid|tepat|akurat|terbukti|jelas)';
const FALSE = '(?:hoaks|bohong|boong|fitnah|keliru|disinformasi|misinformasi|menyesatkan|ngapusi|goroh)';
const STORY =
  '(?:kabar|berita|info|informasi|isu|klaim|narasi|tudingan|tuduhan|dugaan|laporan|unggahan|rumor|gosip|beja|pesan berantai)';

const any = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern));

/** Ways to say that a claim is false, in text whose `hoax` is spelt `hoaks`. */
const DENIALS: readonly RegExp[] = [
  // Labels of fact-checkers: "[SALAH] …", "HOAKS: …", "Keliru, klaim bahwa …", "Mitos: … Fakta: …"
  ...any(
    '\\[(?:hoaks|salah|disinformasi|klarifikasi|misinformasi|false)\\]|\\bcek ?fakta\\b|\\bhoaks\\s*!',
    '^\\W*(?:hoaks|keliru|salah|disinformasi|misinformasi|menyesatkan|klarifikasi|tidak benar)\\s*[:,|!–—-]',
    '\\bmitos\\s*:[^\\n]*\\bfakta\\s*:|\\bfakta atau hoaks\\b|\\bhoaks atau (?:fakta|bukan)\\b',
    `\\b(?:berikut|begini|simak) faktanya\\b|\\bfaktanya\\b[^.!?\\n]{0,80}\\b${FALSE}\\b|\\bsimak penelusuran\\w*`,
  ),
  // "itu hoaks", "dipastikan hanya kabar bohong", "kuwi ngapusi", "this is fake news"
  ...any(
    `\\b(?:itu|ini|iku|kuwi|eta|tersebut|adalah|jelas|hanya|cuma|mung|merupakan|dipastikan|ternyata|sebagai) (?:mah |adalah |cuma |hanya |mung |kabar |berita |beja |informasi |isu ){0,2}${FALSE}\\b`,
    "\\b(?:is|its|it's|are) (?:a )?(?:fake news|hoaks|false|baseless|untrue|not true|misleading)\\b",
    '\\b(?:isapan jempol|berita lama|diplintir|dipelintir|salah konteks|diklaim sebagai)\\b',
    '\\b(?:foto|video|rekaman|gambar)\\b[^.!?\\n]{0,80}\\b(?:bukan\\b[^.!?\\n]{0,80}\\bmelainkan|(?:merupakan|hanya|cuma) simulasi|direkayasa|hasil (?:rekayasa|editan|suntingan))\\b',
  ),
  // "kabar itu tidak benar", "gak bener ya …", "tidak berdasar", "tidak ada bukti bahwa …"
  ...any(
    `(?<!yang |yg )\\b${NOT} ${TRUE}(?![- ]benar)\\b|\\b${STORY}\\b[^.!?\\n]{0,120}\\b(?:${NOT} (?:${TRUE}|${SOUND})|(?:terbukti|ternyata) (?:palsu|bohong))\\b|\\bkabar (?:itu |tersebut )?(?:bohong|palsu)\\b`,
    `\\b${NOT} (?:ada|punya|memiliki) (?:bukti|dasar)\\b[^.!?\\n]{0,20}\\b(?:bahwa|yang menyebut|soal)\\b|\\btanpa dasar\\b`,
    '\\blagi-lagi fitnah\\b|^\\W*fitnah\\s*!|\\b(?:hoaks|bohong) (?:itu|tuh|kuwi|iku|mah|tu)\\b',
    '\\b(?:ngawur|salah kaprah|ngadi-ngadi|(?:ora|dudu) tenan(?:an)?)\\b',
    `\\b${STORY} (?:itu |tu |tersebut |kuwi |eta )(?:palsu|bohong)\\b`,
    '\\b(?:memastikan|pastikan|menegaskan|tegaskan|menyatakan) (?:bahwa )?(?:tidak|tak|tdk) (?:ada|pernah|benar)\\b',
    '\\b(?:tidak|tak|tdk) (?:ditemukan|didapati|terdapat) (?:bukti|adanya|indikasi)\\b|\\b(?:gak? ada|gaada|nggak ada|ga ada|tidak ada) (?:tuh|itu|yg|yang) (?:yg |yang )?namanya\\b',
  ),
  // "awas hoaks", "jangan termakan isu …", "stop menyebar berita palsu"
  ...any(
    `\\bawas hoaks\\b|\\b(?:jangan|jgn|stop|ojo|setop) (?:mudah |gampang |langsung )?(?:menyebar|sebar|sebarkan|menyebarkan|percaya|percoyo|termakan|kemakan|terpengaruh)(?: \\w+){0,2} (?:hoaks|bohong|palsu|kabar|isu)\\b`,
    '\\b(?:jangan|ojo) (?:percaya|percoyo),|\\bojo (?:gampang|gumun) (?:percaya|percoyo)\\b|\\bjangan (?:ke|ter)makan\\b',
  ),
  // Official bodies deny and correct; those who spread the claim are caught
  ...any(
    '\\b(?:kpu|bawaslu|polri|polisi|kominfo|komdigi|pemerintah|menteri|ketua)(?: \\w+){0,3} (?:membantah|bantah|tegaskan|menegaskan|meluruskan|luruskan|melabeli)\\b',
    '\\b(?:memastikan|pastikan|menyebut|sebut|menyatakan|nyatakan)\\b[^.!?\\n]{0,120}\\bhoaks\\b',
    `\\bsudah (?:di)?(?:klarifikasi|luruskan|koreksi)\\b|\\bmengklarifikasi\\b|\\bmeluruskan ${STORY}\\b`,
    `\\b(?:penyebar|pembuat|pelaku) (?:kabar |berita |isu |video )?${FALSE}\\b[^.!?\\n]{0,120}\\b(?:di(?:tangkap|tahan|tuntut|amankan|bekuk|vonis|ringkus|penjara|hukum)|tersangka)\\b`,
  ),
];

/** Ways to ask whether a claim is true: the asker needs the answer, and does not spread the claim. */
const QUESTIONS: readonly RegExp[] = any(
  '\\b(?:benarkah|betulkah|validkah|hoaks ?kah)\\b[^.!\\n]{0,200}\\?',
  `\\b(?:apa|apakah) (?:ini |itu |memang )?(?:${TRUE}|beneran|hoaks)\\b[^.!\\n]{0,200}\\?`,
  `\\bhoaks (?:bukan|apa|atau|gak|ga|nggak|kah)\\b|\\bhoaks kah\\b`,
  `\\b${TRUE}(?:an)? (?:gak?|ngg?ak?|tidak|bukan|apa|atau|ora)(?:nya|kah)?\\b[^.!\\n]{0,60}\\?`,
  '\\b(?:masa|masak|mosok) (?:sih|iya|sik)\\b[^.!\\n]{0,80}\\?|\\bada sumber resmi',
  '\\b(?:ada (?:yg|yang) (?:bisa|tau|tahu|punya)|mohon|minta|butuh) (?:\\w+ )?(?:konfirmasi|klarifikasi|info valid|pencerahan)\\b',
);

/**
 * The same words said the other way round: "this is no hoax", "I do not lie", "they deny it, but …". Taken out before
 * the denials are looked for.
 */
const ASSERTIONS: readonly RegExp[] = [
  `\\b(?:bukan|bkn|bukanlah|dudu|no|not|tanpa|semoga bukan|anti|katanya|dibilang|dianggep|dianggap|bilang|kata(?: mereka)?|kalau|kalo|apakah kalian) (?:ini |itu |berita |kabar |informasi )?${FALSE}\\b`,
  // What is said away: "mudah-mudahan tidak benar, tapi …", "KPU membantah tapi bukti …", "sudah diklarifikasi pun …"
  '\\b(?:semoga|mudah-mudahan|moga) [^.!?\\n,]{0,40}',
  '\\b(?:membantah|bantah|menyangkal|diklarifikasi|klarifikasi|dibantah)(?: \\w+){0,2}(?=[ ,]{1,2}(?:tapi|namun|pun|tetap|padahal)\\b)',
  '\\b(?:silakan|silahkan|coba|ayo)(?: \\w+)? cek ?fakta\\w*|\\bcek faktanya sendiri\\b',
  `\\b${FALSE}[^.!?\\n]{0,20}[,;] ?(?:padahal|tapi|tetapi|namun|nyatanya|buktinya)\\b`,
  '\\b(?:tidak|gak) benar-benar\\b|\\btidak benar (?:kalau|jika|bahwa) (?:kpu|bawaslu|pemerintah) (?:netral|jujur|adil)\\b',
].map((pattern) => new RegExp(pattern, 'g'));

/** Whether a post itself says that the claim is false, asks whether it is, or links to those who check claims. */
export function isDebunking(text: string, links: readonly string[] = []): boolean {
  if (links.some((link) => CHECKERS.test(link)) || CHECKERS.test(text)) return true;
  const folded = fold(text).text.replace(/\s+/g, ' ').replaceAll('hoax', 'hoaks');
  if (QUESTIONS.some((question) => question.test(folded))) return true;
  const plain = ASSERTIONS.reduce((left, assertion) => left.replace(assertion, ' '), folded).trim();
  return DENIALS.some((denial) => denial.test(plain));
}
