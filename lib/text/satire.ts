/** Ways in which a post says of itself that it is a joke, and outlets that only joke. */
const SIGNS =
  /#(?:satire?|parodi|humor|receh|shitpost|sarkas\w*|guyon\w*|banyolan|meme)\b|\b(?:akun|konten|halaman|hanya|cuma|cuman|sekadar|sekedar|murni|ini|sebuah) (?:satire?|parodi|lelucon|guyonan|guyon|candaan|becandaan|bercanda|becanda|sarkas\w*|humor|fiksi)\b|[[(](?:satire?|parodi|humor|fiksi|sarkas\w*)[\])]|^\W*(?:satire?|parodi|humor|mojok|posronda|pos ronda) ?[:|–—-]|\b(?:posronda|the onion|babylon bee|terminal mojok|tahilalats)\b|\b(?:bercanda|becanda|canda|guyon)(?: (?:doang|aja|saja|ya|kok|bro|gaes|guys|min|lur|tok|thok))+\b|\b(?:tapi|eh) (?:boong|bohong|becanda|canda)\b|(?:^|\s)\/s(?:\s|$)/;

/** Whether a post marks itself as satire. `folded` is text as `fold` gives it. */
export const isSatire = (folded: string): boolean => SIGNS.test(folded);
