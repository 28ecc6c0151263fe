import { dayIn, formatDay } from '../../util/time.ts';
import { checkClaims, isProvisional } from '../check-content.ts';
import { checkPersonalData } from '../check-personal.ts';
import { answerable, type ComposeOptions, type DraftEntry } from '../compose.ts';
import { sentence } from '../parts.ts';
import { provisionalNote } from '../phrases.ts';
import type { DraftRefusal } from '../refusals.ts';

/** What stands on a reply card, before anything is measured. Indonesian, like every reply. */
export interface CardContent {
  /** Whose card it is; empty where neither the office nor the source has a name. */
  office: string;
  /** The day on which it was made, in words. */
  day: string;
  /** Ordered: the first is never left out, and no later one stands without those before it. */
  facts: readonly string[];
  /** That the information is not final, and of which day; empty where it is. */
  provisional: string;
  link: string;
}

/** Why there is no card although a reply could be made. Each has a sentence in the locale files (`card.refused.<code>`). */
export const CARD_REFUSALS = [
  'does_not_fit', // the first fact is longer than the picture has room for
  'link_too_long', // its QR code would be too fine
  'claim_restated', // the first fact says what may not stand in a picture; texts only warn of it
  'must_not_say',
  'denies_true_event',
  'personal_data',
] as const;
type OwnRefusal = (typeof CARD_REFUSALS)[number];
export type CardRefusal = OwnRefusal | DraftRefusal;

export type CardResult = { content: CardContent; refused: null } | { content: null; refused: CardRefusal };

type CardOptions = Pick<ComposeOptions, 'now' | 'zone' | 'officialSuffixes' | 'unit' | 'signature'>;

/** More characters than any QR code that a telephone reads from a picture holds, and few enough for every code. */
const LONGEST_LINK = 600;

const own = (code: string): OwnRefusal | undefined => CARD_REFUSALS.find((one) => one === code);

/** What a picture may never say. A text only warns of it: there the officer can still change it. */
const flawOf = (fact: string, entry: DraftEntry): OwnRefusal | undefined =>
  [...checkClaims(fact, entry), ...checkPersonalData(fact)].flatMap(({ code }) => own(code) ?? [])[0];

/** The words of the card: facts and official link only, so that it looks the same whatever the verdict is. */
export function cardContent(entry: DraftEntry, options: CardOptions): CardResult {
  const answer = answerable(entry, options);
  if ('refused' in answer) return { content: null, refused: answer.refused };
  if (answer.url.length > LONGEST_LINK) return { content: null, refused: 'link_too_long' };
  const [first = entry.title, ...others] = entry.facts.map(sentence).filter(Boolean);
  const refused = flawOf(first, entry);
  if (refused) return { content: null, refused };
  const provisional = isProvisional(entry) && entry.statedOn;
  const publisher = entry.sources.find(({ url }) => url === answer.url)?.publisher ?? '';
  const office = options.unit?.trim() || options.signature.replace(/^[-–—\s]+/, '').trim() || publisher;
  return {
    content: {
      office,
      day: formatDay(dayIn(options.now.toISOString(), options.zone ?? 'WIB')),
      facts: [first, ...others.filter((fact) => !flawOf(fact, entry))],
      provisional: provisional ? provisionalNote(formatDay(provisional)) : '',
      link: answer.url,
    },
    refused: null,
  };
}

/** What a person who cannot see the card is told: all that stands on it. */
export const cardAltText = ({ office, facts, provisional, link }: CardContent): string =>
  [
    `Gambar keterangan${office ? ` ${office}` : ''}.`,
    facts[0],
    provisional,
    ...facts.slice(1),
    `Sumber resmi: ${link}`,
  ]
    .filter(Boolean)
    .join(' ');
