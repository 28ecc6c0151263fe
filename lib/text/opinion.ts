import { cueText, frameOf } from './cues.ts';
import { patternsOf } from './pattern.ts';

const SETS = {
  me: 'saya|aku|gue|gw|gua|ane|kami|kita|gwe|awak|ambo|kulo|abdi',
  good: 'salut|mantap|keren|hebat|bagus|apik|adem|terbaik|setuju|sepakat|bangga|terharu|respek|respect|jempol|amanah|kangen|rindu',
  bad: 'kecewa\\w*|payah|muak|capek|lelah|bosan|bosen|membosankan|jenuh|malu|memalukan|malu-maluin|kasihan|kesian|miris|sedih|benci|kesal|kesel|sebel|jengkel|marah|prihatin|heran|bingung|percuma|sia-sia|mubazir|lebay|jelek|elek|buruk|terburuk|ribet|rumit|lambat|lelet|lemot|kaku|melelahkan|amburadul|berantakan|bobrok|basi|tidak_becus|tidak_profesional|tidak_peka|tidak_suka|tidak_setuju|tidak_percaya|tidak_peduli|menyebalkan|mengecewakan|memuakkan|menyedihkan|memprihatinkan|alergi',
  ought:
    'harusnya|seharusnya|mestinya|semestinya|sebaiknya|hendaknya|baiknya|mending|mendingan|lebih_baik|moga|semoga|mudah-mudahan|mugi|mugia|berharap|pantas|pantes|alangkah',
  most: 'amat|banget|bgt|nian|pisan|deh',
};

/** Ways to say what one thinks, feels or wants. */
const OPINIONS = patternsOf(
  `
  menurut <me>|hemat|pendapat
  menurutku|menurutmu|imho|sejujurnya|jujur_saja|unek-unek|uneg-uneg
  <me> sih|sudah|memang|juga|tidak? rasa|kira|pikir|yakin|pilih|dukung|berharap|curiga|usul|sarankan|harap|ingin|pengen|<good>|<bad>
  <ought>
  sing|yang penting jujur|adil|aman|damai|rukun|menang|bersih
  <good>|<bad>
  kurang|terlalu|sangat|makin|semakin|begitu (?!dari|jumlah|suara|surat|kertas|logistik|ada|\\d)\\p{L}+
  \\p{L}+ <most>
  kapan ya|sih <ask>?
`,
  SETS,
);

/** Words of a text that tells of an event rather than what someone thinks of it. */
const REPORT =
  /(?<!\S)(?:ditemukan|ketahuan|terbongkar|beredar|terciduk|tertangkap|ditangkap|terungkap|terbukti|bocor|dicuri|dibakar|dirusak|ditunda|diundur|dihapus|diganti|tertukar|tercoblos|dicoblos|tercantum|meninggal|tewas|disuruh|dibayar|dikabarkan|diduga|dilaporkan|diumumkan|dipecat|diusir|diberhentikan|dibagikan|ditetapkan|diserang|dilantik|didiskualifikasi|diretas|dihentikan|digeruduk|dikepung|bentrok|breaking|update|bukti\w*|video|foto|screenshot|\d[\d.]{2,})(?!\S)/;
/** Such words that stand beside an opinion as well: "baru bergerak setelah viral". */
const WEAK_REPORT = /(?<!\S)(?:viral|info|berita|terjadi|resmi|\d\d)(?!\S)/;
const EXPLICIT =
  /(?<!\S)(?:menurut(?:ku)?|kecewa\w*|salut|capek|muak|semoga|sebaiknya|seharusnya|harusnya)(?!\S)/;

/** Whether a text says what someone thinks and reports nothing that could be checked. */
export function isOpinion(text: string): boolean {
  const told = cueText(frameOf(text));
  if (REPORT.test(told) || (WEAK_REPORT.test(told) && !EXPLICIT.test(told))) return false;
  return OPINIONS.some((opinion) => told.search(opinion) >= 0);
}
