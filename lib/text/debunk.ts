import { fold } from './fold.ts';

/** Fact-checkers, and pages on hoaxes of public bodies: a hoax may well link to a genuine page of KPU. */
const CHECKERS =
  /(?:^|[/.])(?:turnbackhoax\.id|cekfakta\.|mafindo\.or\.id)|(?:komdigi|kominfo|kpu)\.go\.id\/\S*(?:hoax|hoaks|klarifikasi)|\/(?:cek-?fakta|fact-?check|hoaks?-atau|anti-?hoax|hoax-?buster)/i;

/** Ways to say that a claim is false. */
const DENIALS =
  /\[(?:hoax|hoaks|salah|disinformasi|klarifikasi|misinformasi|false)\]|\bcek ?fakta\b|\b(?:itu|ini|adalah|jelas|hanya|cuma|merupakan|dipastikan|ternyata) (?:cuma |hanya |kabar |berita |informasi |isu )?(?:hoax|hoaks|bohong|fitnah|keliru)\b|\bawas (?:hoax|hoaks)\b|\b(?:hoax|hoaks)\s*!|\b(?:tidak|tdk|gak|tak|ga|nggak|bukan) benar\b|\bkabar (?:itu |tersebut )?(?:bohong|palsu)\b|\b(?:kpu|bawaslu|polri|polisi|kominfo|komdigi|pemerintah|menteri|ketua)(?: \w+){0,3} (?:membantah|bantah|tegaskan|menegaskan)\b|\b(?:jangan|stop) (?:sebar|sebarkan|menyebarkan|percaya)(?: \w+){0,2} (?:hoax|hoaks|bohong)\b|\bsudah (?:di)?klarifikasi\b|\bmengklarifikasi\b/;

/** The same words said the other way round: "this is no hoax". */
const ASSERTIONS =
  /\b(?:bukan|bkn|bukanlah|no|not|tanpa|semoga bukan|anti|katanya|dibilang|kata(?: mereka)?|kalau|kalo|apakah|benarkah) (?:ini |itu |berita |kabar |informasi )?(?:hoax|hoaks|bohong|fitnah)\b|\b(?:hoax|hoaks) atau\b/g;

/** Whether a post itself says that the claim is false, or links to those who do. */
export function isDebunking(text: string, links: readonly string[] = []): boolean {
  if (links.some((link) => CHECKERS.test(link)) || CHECKERS.test(text)) return true;
  const plain = fold(text).text.replace(/\s+/g, ' ').replace(ASSERTIONS, ' ');
  return DENIALS.test(plain);
}
