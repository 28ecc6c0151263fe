import { fold } from './fold.ts';

/** Fact-checkers, and pages on hoaxes of public bodies: a hoax may well link to a genuine page of KPU. */
const CHECKERS =
  /(?:^|[/.])(?:turnbackhoax\.id|cekfakta\.|mafindo\.or\.id)|(?:komdigi|kominfo|kpu)\.go\.id\/\S*(?:hoax|hoaks|klarifikasi)|\/(?:cek-?fakta|fact-?check|hoaks?-atau|anti-?hoax|hoax-?buster)/i;

/** Ways to say that a claim is false, in text whose `hoax` is spelt `hoaks`. */
const DENIALS: readonly RegExp[] = [
  // Labels of fact-checkers: "[SALAH] …", "HOAKS: …", "Keliru, klaim bahwa …"
  /\[(?:hoaks|salah|disinformasi|klarifikasi|misinformasi|false)\]|\bcek ?fakta\b|\bhoaks\s*!/,
  /^\W*(?:hoaks|keliru|salah|disinformasi|misinformasi|menyesatkan|klarifikasi|tidak benar)\s*[:,|–—-]/,
  /\b(?:berikut|begini|simak|cek) faktanya\b|\bfaktanya\b[^.!?\n]{0,80}\b(?:keliru|salah|hoaks|menyesatkan|bohong)\b/,
  // "itu hoaks", "dipastikan hanya kabar bohong", "kuwi ngapusi", "this is fake news"
  /\b(?:itu|ini|iku|kuwi|tersebut|adalah|jelas|hanya|cuma|merupakan|dipastikan|ternyata) (?:adalah |cuma |hanya |kabar |berita |informasi |isu )?(?:hoaks|bohong|fitnah|keliru|disinformasi|misinformasi|menyesatkan|ngapusi)\b/,
  /\b(?:is|its|it's) (?:a )?(?:fake news|hoaks|false|not true)\b/,
  /\b(?:tidak|tdk|gak|tak|ga|nggak|bukan) benar\b|\bkabar (?:itu |tersebut )?(?:bohong|palsu)\b/,
  // "awas hoaks", "jangan percaya kabar …", "ojo percoyo …"
  /\bawas hoaks\b|\b(?:jangan|jgn|stop|ojo) (?:mudah |gampang |langsung )?(?:sebar|sebarkan|menyebarkan|percaya|percoyo)(?: \w+){0,2} (?:hoaks|bohong|kabar|isu)\b|\b(?:jangan|ojo) (?:percaya|percoyo),/,
  // Official bodies deny, people "make sure" that it is a hoax
  /\b(?:kpu|bawaslu|polri|polisi|kominfo|komdigi|pemerintah|menteri|ketua)(?: \w+){0,3} (?:membantah|bantah|tegaskan|menegaskan)\b/,
  /\b(?:memastikan|pastikan|menyebut|sebut|menyatakan|nyatakan)\b[^.!?\n]{0,120}\bhoaks\b/,
  /\bsudah (?:di)?klarifikasi\b|\bmengklarifikasi\b/,
];

/** The same words said the other way round: "this is no hoax". */
const ASSERTIONS =
  /\b(?:bukan|bkn|bukanlah|no|not|tanpa|semoga bukan|anti|katanya|dibilang|kata(?: mereka)?|kalau|kalo|apakah|benarkah) (?:ini |itu |berita |kabar |informasi )?(?:hoaks|bohong|fitnah)\b|\bhoaks atau\b/g;

/** Whether a post itself says that the claim is false, or links to those who do. */
export function isDebunking(text: string, links: readonly string[] = []): boolean {
  if (links.some((link) => CHECKERS.test(link)) || CHECKERS.test(text)) return true;
  const plain = fold(text)
    .text.replace(/\s+/g, ' ')
    .replaceAll('hoax', 'hoaks')
    .replace(ASSERTIONS, ' ')
    .trim();
  return DENIALS.some((denial) => denial.test(plain));
}
