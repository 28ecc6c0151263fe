import { fold } from './fold.ts';
import type { Token } from './scan.ts';

/**
 * What people write around a text that they pass on: greetings, prayers, where it comes from, calls to spread it,
 * thanks and signatures. In our own choice, from how forwards in Indonesian groups open and close; folded.
 */
const PHRASES: readonly string[] = [
  // Greetings and prayers
  "as+al+a?a?mu?['’]? ?al+aiku?m(?: w\\w{0,14}\\.? w\\w{0,12}\\b)?",
  "wa['’]?(?:alaiku?m(?:us)? ?s+alam|s+alam(?:u?['’]? ?al+aiku?m)?)(?: w\\w{0,14}\\.? w\\w{0,12}\\b)?",
  'selamat (?:pagi|siang|sore|malam|petang|beraktivitas)',
  'salam (?:sejahtera|hormat|sehat|waras|akal sehat|perubahan|kebajikan|damai|persatuan|satu jiwa)',
  'shalom|syalom|om swastiastu|namo buddhaya|rahayu sagung dumadi',
  'bismillah\\w*|alhamdulil+ah\\w*|astagh?fir\\w*|innalil+ah\\w*(?: wa ?in+a ilaihi ra?o?jiu?n)?|masya ?al+ah|subhanal+ah',
  "na'?udzubil+ah\\w*(?: min ?d?zalik)?|al+ahu ?akbar|hasbunal+ah\\w*(?: wa ?ni'?mal wakil)?|wal+ahu ?a'?lam(?: bish?s?h?awab)?",
  "aa?mii?n(?: ya ra?b+a?l? ?'?alamii?n)?|ya al+ah(?: ya rab+i?)?|insya ?al+ah|al ?fatihah",
  '(?:halo|hai|dear|yth)[, ]{0,2} (?:sobat|teman|kawan|sahabat|bapak|ibu|rekan|gaes|guys|semua)\\w*(?: (?:semua|sekalian))?',
  '(?:bapak|ibu|saudara|teman|kawan|rekan|sahabat|sobat|warga)(?:[-/ ]{1,2}(?:bapak|ibu|ibu|saudara|saudari|teman|kawan|rekan|saudaraku))? (?:sekalian|semua(?:nya)?|sebangsa(?: dan)?(?: se ?tanah air)?)',
  '(?:nuwun sewu|punten|matur nuwun|hatur nuhun|nderek nyebarne|ngiring share)(?: \\w+ (?:sedulur|sadayana))?',
  // Where it comes from
  '(?:(?:info|kabar|berita|pesan|copas|copy ?paste|kiriman|share|sumber|diteruskan|dapat|forward|from|saking|ti)(?: \\w+)?[: ]{1,3})?(?:(?:dari|di)[: ]{1,2})?(?:wa ?g|wa ?grup|grup?|group|tetangga|warung)(?: wa)? (?:sebelah|tetangga|keluarga|alumni|kantor|rt|rw)',
  'diteruskan(?: berkali[- ]kali)?|forwarded(?: many times| message)?|pesan berantai|copy ?paste|copas|repost(?: dari)?|share ulang',
  '(?:izin|ijin|numpang|mohon|sekadar|sekedar|cuma|hanya|saya|monggo|bantu)(?: (?:izin|ijin|hanya|cuma|sekedar|bantu|admin))? (?:share|sharing|meneruskan|berbagi|menyampaikan|repost|copas|nyebarne)(?: (?:info|dari|pesan|amanah))?',
  'breaking news|stop press|sekilas info|info (?:a1|valid|penting|terkini|terbaru|lengkap)|kabar (?:terkini|terbaru)|news update|update terkini',
  '(?:baru saja|barusan)? ?(?:dapat|dpt|menerima|terima) (?:kabar|info|kiriman|pesan|wa) dari \\w+',
  '(?:tolong|mohon|harap|coba|silakan|monggo)(?: \\w+){0,2} (?:dibaca|disimak|dicermati|simak|baca|tonton|renungkan|disampaikan|perhatian\\w*)(?: (?:baik[- ]baik|sampai (?:habis|selesai|akhir|tuntas)|pelan[- ]pelan|bersama(?:[- ]sama)?|sebentar))?',
  'simak (?:baik[- ]baik|bersama|sampai habis)|(?:baca|tonton) sampai (?:habis|selesai|akhir|tuntas)',
  // Calls to spread it
  '(?:(?:tolong|mohon|ayo|mari|segera|cepat|harap|bantu|pls|please|yuk)[, ]{1,2}){0,2}(?:di)?(?:sebar(?:kan|luaskan|in)?|viral(?:kan|in)|share|bagikan|forward|teruskan|up)\\b[ !,]{0,4}(?:(?:dan|dan di|di)? ?(?:sebar(?:kan|luaskan)|viralkan|share|bagikan)[ !,]{0,3}){0,2}(?:sebanyak[- ]banyaknya|seluas[- ]luasnya|ke (?:semua|seluruh|\\d+) \\w+(?: \\w+)?|biar (?:semua(?: orang)? tahu|rakyat (?:melek|tahu)|naik|viral))',
  '(?:tolong |mohon |ayo |mari |harap |segera |cepat )?(?:di)?(?:sebar(?:kan|luaskan|in)|viral(?:kan|in)|share|bagikan|simpan|download)\\b[ !,]{0,4}(?:sebelum (?:\\w+ ){0,3}(?:di ?hapus|di ?blokir|di ?take ?down|hilang)\\w*)',
  'sebelum (?:\\w+ ){0,3}(?:di ?hapus|di ?blokir|di ?take ?down)|viralkan|sebarkan|sebar ?luaskan|disebarluaskan|bagikan|jangan (?:putus|berhenti) di (?:kamu|anda)',
  'jangan lupa (?:subscribe|like|follow|share|komen|bagikan)(?:(?: and | dan |, ?)(?:subscribe|like|follow|share|komen|bagikan)){0,3}',
  '(?:(?:like|komen|comment|share|subscribe|follow)(?: and | dan |, ?| & | )){1,4}(?:like|komen|comment|share|subscribe|follow)(?: (?:ya|akun ini|guys|channel ini))?',
  '(?:bagaimana|gimana) (?:menurut|pendapat) (?:\\w+)|(?:tulis|komen)\\w*(?: \\w+)? di (?:kolom komentar|bawah)|klik link(?: di bio)?|link di bio',
  '#(?:viral|fyp|foryou|trending|xyzbca|masukberanda|beranda|reels|infoterkini|berita(?:viral|terkini|hariini)|jangkauanluas|sorotan)\\S*|@(?:sorotan|pengikut|semua orang)',
  // Thanks and signatures
  '(?:semoga|mugi|mugia) (?:bermanfaat|wonten manfaat\\w*|aya mangpaat\\w*)(?: (?:buat|untuk|bagi|kanggo) (?:kita )?\\w+)?',
  '(?:sekian dan )?terima ?kasih(?: banyak)?(?: atas (?:perhatian|kerja ?sama)\\w*(?: dan kerja ?sama\\w*)?| sudah membaca)?|demikian (?:info|kabar|pesan)\\w*',
  '(?:mohon|minta) maaf (?:jika|bila|kalau|kalo|mengganggu)(?: \\w+){0,3}|mohon (?:dikoreksi|koreksi)(?: (?:bila|jika|kalau) ada yang (?:keliru|salah))?',
  'nkri harga mati|hormat saya|tertanda|salam hormat',
];

const BOILERPLATE = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${PHRASES.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');

/** A text of fewer words beside its boilerplate is nothing without it. */
const LEAST_LEFT = 3;

/** The words of `text` that are not part of what people write around anything they pass on; all where few are left. */
export function withoutBoilerplate(text: string, tokens: readonly Token[]): readonly Token[] {
  const folded = fold(text);
  const spans = Array.from(folded.text.matchAll(BOILERPLATE), ({ 0: phrase, index }) => ({
    start: folded.from[index] ?? 0,
    end: folded.to[index + phrase.length - 1] ?? 0,
  }));
  if (!spans.length) return tokens;
  let next = 0;
  const left = tokens.filter(({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    return (spans[next]?.start ?? Infinity) >= end;
  });
  return left.length >= LEAST_LEFT ? left : tokens;
}
