const WORD =
  '(?:fakta atau )?(?:hoaks?|hoax)|salah|keliru|benar|disinformasi|misinformasi|menyesatkan|penipuan|klarifikasi|satire?|parodi|belum ada bukti|tidak benar|sebagian benar|sesat|cek ?fakta';
const LABELS = new RegExp(
  `^\\s*(?:(?:[[(【](?:${WORD})[\\])】][:,]?|(?:(?:awas|waspada) )?(?:${WORD})\\s*[:!?,|–—-])\\s*)+(?:tidak benar,? |keliru,? )?(?:klaim (?:bahwa )?)?`,
  'i',
);

/**
 * A title without what fact-checkers write before it (`[SALAH] …`, `CEK FAKTA: Tidak benar …`, `Keliru, klaim bahwa …`):
 * no post repeats that. A title that is nothing but a label stays.
 */
export function withoutLabel(title: string): string {
  const plain = title.replace(LABELS, '');
  return plain.trim() ? plain : title;
}
