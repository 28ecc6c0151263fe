/**
 * A light stemmer for Indonesian without a dictionary. It does not look for the true root but for one form that all
 * derivations of a root share: *memilih, pemilihan, dipilih, milih* → `milih`. Affix order after Sastrawi's
 * description of the Nazief-Adriani rules (github sastrawi/sastrawi, MIT).
 */
const PARTICLE = /(?:lah|kah|tah|pun)$/;
const POSSESSIVE = /(?:nya|ku|mu)$/;
const KEEP = new Set(['terbang', 'terang', 'negeri', 'menteri', 'pertama', 'perempuan', 'bersih', 'berita']);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['belajar', 'ajar'],
  ['pelajar', 'ajar'],
  ['pembelajaran', 'ajar'],
  ['pelajaran', 'ajar'],
  ['mempelajari', 'ajar'],
  ['bekerja', 'kerja'],
  ['pekerja', 'kerja'],
  ['pekerjaan', 'kerja'],
  ['peserta', 'serta'],
  ['petani', 'tani'],
  ['petarung', 'tarung'],
]);

/** Roots in `r-`, whose prefix `pe-`, `be-` looks like `per-`, `ber-`. */
const R_ROOT =
  /^[bp]e(?=r(?:usak|awat|ampok|ampas|umah|undung|ebut|ekam|okok|antau|ombak|ambut|ekrut|ayu|an(?:an)?$))/;

/** Shortest form that may be left when an affix goes. */
const SHORTEST = 4;

const strip = (word: string, length: number) =>
  word.length - length >= SHORTEST ? word.slice(length) : word;
const cut = (word: string, length: number, shortest = SHORTEST) =>
  word.length - length >= shortest ? word.slice(0, word.length - length) : word;

/** `me-` and `pe-` with their nasal: the nasal stays where it swallowed the first letter of the root. */
function stripNasal(word: string): string {
  const rest = word.slice(2);
  if (/^(?:m[bfpv]|n[cdjtz]|nsy)/.test(rest)) return strip(word, 3);
  if (/^ng[ghkq]/.test(rest)) return strip(word, 4);
  if (/^nge[^aeiou][aeiou][^aeiou]$/.test(rest)) return word.slice(5);
  if (/^(?:[mn][aeiou]|n[gy][aeiou]|[lrwy])/.test(rest)) return strip(word, 2);
  return word;
}

function stripPrefix(word: string): string {
  if (/^(?:di(?!s[kptl])|ke)/.test(word)) return strip(word, 2);
  if (R_ROOT.test(word)) return word.slice(2);
  if (word.startsWith('ber') || word.startsWith('ter') || word.startsWith('per')) return strip(word, 3);
  if (word.startsWith('me') || word.startsWith('pe')) return stripNasal(word);
  return word;
}

/** `-an`, `-kan`, `-i`; a last `k` goes from roots too (*masuk, masukkan*; *kakak, kaka*), so that both sides agree. */
function stripSuffix(word: string): string {
  const noun = word.endsWith('an') ? cut(word, 2) : word;
  const open = noun.endsWith('k') ? cut(noun, 1, SHORTEST - 1) : noun;
  return open.endsWith('i') ? cut(open, 1) : open;
}

/** `ke-` is only a prefix together with `-an`, or before another prefix (*ketemu*, *keterangan*). */
const isKeWord = (word: string) => word.startsWith('ke') && !/(?:an|i)$/.test(word) && !/^ke[mt]e/.test(word);

/** The shared form of `word`, which must be folded (lower case, letters only). */
export function stem(word: string): string {
  const bare = cut(word, PARTICLE.exec(word)?.[0].length ?? 0);
  const own = cut(bare, POSSESSIVE.exec(bare)?.[0].length ?? 0, SHORTEST + 1);
  const known = IRREGULAR.get(own);
  if (known !== undefined) return known;
  if (KEEP.has(own)) return own;
  const once = isKeWord(own) ? own : stripPrefix(own);
  const body = stripSuffix(once);
  return once !== own && /^(?:ber|per|me|pe|ter)/.test(body) ? stripPrefix(body) : body;
}
