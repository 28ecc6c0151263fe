/** What a variable of a template stands for, in the order in which they are offered. Those of a whole sentence or more. */
export const SENTENCE_VARIABLES = {
  salam: 'greeting',
  fakta: 'fact',
  sementara: 'provisional',
  fakta_lain: 'facts',
  peringatan: 'warning',
  alasan: 'why',
  teruskan: 'forward',
  tautan: 'link',
  penutup: 'closing',
  tanda_tangan: 'signature',
  tagar: 'hashtags',
  judul: 'headline',
} as const;
export type SentenceVariable = keyof typeof SENTENCE_VARIABLES;

/** Those that stand inside a sentence. */
export const WORD_VARIABLES = ['satker', 'tanggal'] as const;
export type WordVariable = (typeof WORD_VARIABLES)[number];

export const VARIABLES = [
  ...(Object.keys(SENTENCE_VARIABLES) as SentenceVariable[]),
  ...WORD_VARIABLES,
] as const;
export type Variable = (typeof VARIABLES)[number];

/** Without these there is no reply: the fact, that it is provisional where it is, and the official link. */
export const REQUIRED_VARIABLES = ['fakta', 'sementara', 'tautan'] as const;

export const isSentenceVariable = (name: string): name is SentenceVariable =>
  Object.hasOwn(SENTENCE_VARIABLES, name);
export const isWordVariable = (name: string): name is WordVariable =>
  WORD_VARIABLES.some((one) => one === name);

/** A sentence in a template: what is written there, or a variable with the words that lead to it (`Info resmi:`). */
export type PartName =
  | (typeof SENTENCE_VARIABLES)[SentenceVariable]
  | 'dateline'
  | 'opening'
  | 'advice'
  | 'lead';
