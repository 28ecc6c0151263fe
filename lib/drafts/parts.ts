import type { ClarificationInput } from '../model/clarification.ts';
import type { Platform } from '../model/platform.ts';
import { formatDay } from '../util/time.ts';
import { CLAIM_RUN, isProvisional } from './check-content.ts';
import { type DraftForm, type PartName, SHAPES } from './forms.ts';
import { findRuns } from './phrase-search.ts';
import { DATELINE, provisionalNote } from './phrases.ts';
import { type DraftTone, toneOf, warningFor } from './tones.ts';

/** What an office adds to each of its replies; empty where it wants nothing. */
export interface Office {
  greeting: string;
  signature: string;
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
}

/** One sentence of a draft. `rank` 0 is never left out; of the others, the lower stays longer. */
export interface Part {
  name: PartName;
  paragraph: number;
  text: string;
  rank: number;
}

/** One line without invisible signs and markup, ended like a sentence or, as in a letter, by a comma. */
function sentence(text: string): string {
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

const dateline = ({ office, today }: Style): string =>
  `${DATELINE}${office.signature.trim() ? ` ${line(office.signature)}` : ''}, ${formatDay(today)}`;

const MUST: ReadonlySet<PartName> = new Set(['fact', 'provisional', 'link']);

function textsOf(entry: ClarificationInput, link: string, style: Style): Record<PartName, string | string[]> {
  const { office, tone } = style;
  const { opening, advice, forward, lead } = toneOf(tone);
  const [first = '', ...others] = entry.facts;
  const provisional = isProvisional(entry) && entry.statedOn;
  return {
    headline: headline(entry, style),
    dateline: dateline(style),
    greeting: sentence(office.greeting),
    opening,
    fact: sentence(first) || sentence(entry.title),
    provisional: provisional ? provisionalNote(formatDay(provisional)) : '',
    facts: others.map(sentence),
    warning: warningFor(entry.verdict, tone),
    why: sentence(entry.whyWrong),
    advice,
    forward: provisional ? '' : forward,
    lead,
    link,
    closing: sentence(office.closing ?? ''),
    signature: line(office.signature).replace(/^[-–—\s]*(?=\S)/, '– '),
    hashtags: tags(office.hashtags ?? ''),
  };
}

/** The sentences of a draft in the order of reading; those without text, or that the tone does without, are left out. */
export function draftParts(entry: ClarificationInput, link: string, style: Style): Part[] {
  const texts = textsOf(entry, link, style);
  const { keep } = toneOf(style.tone);
  return SHAPES[style.form].paragraphs.flatMap((names, paragraph) =>
    names
      .filter((name) => MUST.has(name) || keep.includes(name))
      .flatMap((name) =>
        [texts[name]].flat().map((text) => ({
          name,
          paragraph,
          text,
          rank: MUST.has(name) ? 0 : keep.indexOf(name) + 1,
        })),
      )
      .filter(({ text }) => text),
  );
}
