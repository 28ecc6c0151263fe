/** Ways in which a post says of itself that it is a joke. */
const SIGNS =
  /#(?:satire?|parodi|humor|receh)\b|\b(?:akun|konten|halaman|hanya|cuma|cuman|sekadar|sekedar|murni|ini) (?:satire?|parodi|lelucon|guyonan)\b|\[(?:satire?|parodi)\]/;

/** Whether a post marks itself as satire. `folded` is text as `fold` gives it. */
export const isSatire = (folded: string): boolean => SIGNS.test(folded);
