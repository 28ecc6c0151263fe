import type { ClarificationInput } from '../model/clarification.ts';
import type { DraftForm, DraftTone } from '../model/draft-style.ts';
import type { Platform } from '../model/platform.ts';
import type { TemplateSet } from '../model/template.ts';
import { formatDay } from '../util/time.ts';
import { CLAIM_RUN, isProvisional } from './check-content.ts';
import { findLinks } from './links.ts';
import { findRuns } from './phrase-search.ts';
import { provisionalNote } from './phrases.ts';
import { fillWords, type Piece, readTemplate, type Words } from './template.ts';
import { KEPT, WARNING_OF } from './tones.ts';
import type { PartName, SentenceVariable } from './variables.ts';

/** What an office adds to each of its replies; empty where it wants nothing. */
export interface Office {
  greeting: string;
  signature: string;
  /** The office's full name. */
  unit?: string;
  closing?: string;
  /** Words divided by spaces, with or without `#`. */
  hashtags?: string;
}

/** What decides on the wording, besides the entry. `today` is a day `YYYY-MM-DD` where the office is. */
export interface Style {
  office: Office;
  platform: Platform;
  form: DraftForm;
  tone: DraftTone;
  today: string;
  templates: TemplateSet;
}

/** One sentence of a draft. `rank` 0 is never left out; of the others, the lower stays longer. */
export interface Part {
  name: PartName;
  paragraph: number;
  text: string;
  rank: number;
}

/** One line without invisible signs and markup, ended like a sentence or, as in a letter, by a comma. */
export function sentence(text: string): string {
  const line = text
    .replace(/[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line && !/[.!?…,:;]["”’)]?$/u.test(line) ? `${line}.` : line;
}

const line = (text: string): string => sentence(text).replace(/\.$/, '');

const tags = (text: string): string =>
  line(text)
    .split(/[\s,]+/)
    .map((word) => word.replace(/^#*(?=\S)/, '#'))
    .join(' ');

/** The title, unless it speaks in the words of a claim. WhatsApp shows `*words*` in bold. */
function headline({ title, claims }: ClarificationInput, { platform, form }: Style): string {
  if (findRuns(title, claims, CLAIM_RUN).length > 0) return '';
  const bold = form === 'broadcast' && platform === 'whatsapp';
  // Signs of its markup inside would end the bold words early.
  return bold ? `*${line(title).replace(/[*_~`]/g, '')}*` : line(title);
}

/** The signature after a dash; empty where there is none. */
export const signatureOf = ({ signature }: Office): string =>
  line(signature).replace(/^[-–—\s]*(?=\S)/, '– ');

/** What stands for `{satker}` and `{tanggal}`. */
export const wordsOf = ({ unit, signature }: Office, today: string): Words => ({
  satker: line(unit?.trim() || signature).replace(/^[-–—\s]+/, ''),
  tanggal: today ? formatDay(today) : '',
});

const REQUIRED: ReadonlySet<PartName> = new Set(['fact', 'provisional', 'link']);

const hasLink = (text: string): boolean => findLinks(text).length > 0;

/**
 * What the draft states first: the first fact, or else the title. A fact that holds an address would bring a second link
 * into the reply; empty where nothing can be said without one.
 */
export function mainFact({
  facts: [first = ''],
  title,
}: Pick<ClarificationInput, 'facts' | 'title'>): string {
  const said = sentence(first) && !hasLink(first) ? first : title;
  return hasLink(said) ? '' : sentence(said);
}

type Texts = Readonly<Record<SentenceVariable, string | readonly string[]>>;

function textsOf(entry: ClarificationInput, link: string, style: Style): Texts {
  const { office, tone, templates } = style;
  const { sentences } = templates[tone];
  const others = entry.facts.slice(1).filter((fact) => !hasLink(fact));
  const stated = isProvisional(entry) ? entry.statedOn : null;
  const warning = WARNING_OF[entry.verdict];
  return {
    judul: headline(entry, style),
    salam: sentence(office.greeting),
    fakta: mainFact(entry),
    sementara: stated ? provisionalNote(formatDay(stated)) : '',
    fakta_lain: others.map(sentence),
    peringatan: warning ? sentences[warning] : '',
    alasan: sentence(entry.whyWrong),
    teruskan: stated ? '' : sentences.final,
    tautan: link,
    penutup: sentence(office.closing ?? ''),
    tanda_tangan: signatureOf(office),
    tagar: tags(office.hashtags ?? ''),
  };
}

/** What a piece becomes, each with its name; what leads to a required text can be left out, any other never stands alone. */
function textsOfPiece(piece: Piece, texts: Texts, words: Words): { name: PartName; text: string }[] {
  const { name, variable } = piece;
  const written = fillWords(piece.text, words);
  if (variable === null) return [{ name, text: written }];
  const values = [texts[variable]].flat().filter(Boolean);
  if (values.length === 0 || written === '') return values.map((text) => ({ name, text }));
  if (REQUIRED.has(name)) return [{ name: 'lead', text: written }, ...values.map((text) => ({ name, text }))];
  return values.map((text, at) => ({ name, text: at === 0 ? `${written} ${text}` : text }));
}

/** The sentences of a draft in the order of reading; those without text are left out. */
export function draftParts(entry: ClarificationInput, link: string, style: Style): Part[] {
  const texts = textsOf(entry, link, style);
  const words = wordsOf(style.office, style.today);
  const kept = KEPT[style.tone];
  return readTemplate(style.templates[style.tone].forms[style.form])
    .flatMap((piece) =>
      textsOfPiece(piece, texts, words).map(({ name, text }) => ({
        name,
        paragraph: piece.paragraph,
        text,
        rank: REQUIRED.has(name) ? 0 : kept.indexOf(name) + 1,
      })),
    )
    .filter(({ text }) => text);
}
