const OPINION =
  /\b(?:menurut (?:saya|gw|gue|gua|ane|aku|hemat)|semoga|mudah-mudahan|harusnya|seharusnya|mestinya|kecewa|bangga|salut|mantap|payah|muak|capek|malu|kasihan|miris|sedih|senang|suka|benci|percuma|pantas|lebih baik|mending|dukung|saya (?:pilih|rasa|kira|yakin|setuju)|gak (?:suka|setuju|percaya)|tidak (?:setuju|percaya))\b/;
/** Signs that a text tells of an event rather than what someone thinks of it. */
const REPORT =
  /\b(?:ditemukan|ketahuan|terbongkar|beredar|viral|breaking|info|berita|terjadi|ditangkap|resmi|bukti|video|foto|tertangkap|terungkap|bocor|\d{2,})\b/;

/** Whether a folded text says what someone thinks and reports nothing that could be checked. */
export const isOpinion = (folded: string): boolean => OPINION.test(folded) && !REPORT.test(folded);
