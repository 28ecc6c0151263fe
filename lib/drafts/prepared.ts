import { checkSource } from '../library/official-source.ts';
import type { ClarificationInput } from '../model/clarification.ts';
import type { DraftForm, DraftLength } from '../model/draft-style.ts';
import type { Platform } from '../model/platform.ts';
import type { OwnLimits } from '../model/text-limit.ts';
import { formatDay } from '../util/time.ts';
import { isGreeting, isProvisional } from './check-content.ts';
import { fitText } from './fit-text.ts';
import { limitFor } from './limits.ts';
import { findLinks } from './links.ts';
import { type Office, type Part, signatureOf } from './parts.ts';
import { findPhrases } from './phrase-search.ts';
import { PROVISIONAL_MARK, provisionalNote } from './phrases.ts';

export type PreparedEntry = Pick<
  ClarificationInput,
  'prepared' | 'approvedBy' | 'verdict' | 'status' | 'statedOn'
>;

type PreparedSize = keyof ClarificationInput['prepared'];

/** The wordings that may serve a length, the best first. A statement to the press and a thread are always composed. */
const SERVES: Readonly<Record<DraftLength, readonly PreparedSize[]>> = {
  short: ['short'],
  standard: ['medium', 'short'],
  full: ['long', 'medium', 'short'],
  thread: [],
};

/** Up to this limit a text is one line. */
const ONE_LINE = 150;

/** What may stand around approved wording. */
export interface Around {
  office: Office;
  /** The official address. */
  url: string;
  officialSuffixes?: readonly string[] | undefined;
}

const hasGreeting = (text: string): boolean => isGreeting(text.split(/[.!?\n]/)[0] ?? '', []);

/** The wording with what it lacks: always the link and the note that it is provisional; greeting and signature where there is room. */
function partsOf(text: string, entry: PreparedEntry, { office, url, officialSuffixes }: Around): Part[] {
  const isOfficial = (address: string) => {
    const source = checkSource(address, officialSuffixes);
    return source.ok && source.kind === 'official';
  };
  const needsNote = isProvisional(entry) && findPhrases(text, [PROVISIONAL_MARK]).length === 0;
  const signature = signatureOf(office);
  const parts: Part[] = [
    { name: 'greeting', paragraph: 0, text: hasGreeting(text) ? '' : office.greeting.trim(), rank: 2 },
    { name: 'fact', paragraph: 1, text, rank: 0 },
    {
      name: 'provisional',
      paragraph: 1,
      text: needsNote && entry.statedOn ? provisionalNote(formatDay(entry.statedOn)) : '',
      rank: 0,
    },
    {
      name: 'link',
      paragraph: 2,
      text: findLinks(text).some(({ address }) => isOfficial(address)) ? '' : url,
      rank: 0,
    },
    {
      name: 'signature',
      paragraph: 3,
      text: text.includes(office.signature.trim()) ? '' : signature,
      rank: 1,
    },
  ];
  return parts.filter((part) => part.text);
}

export interface PreparedFor extends Around {
  platform: Platform;
  form: DraftForm;
  length: DraftLength;
  limits?: OwnLimits | undefined;
}

/** The approved wording for this length and platform, whole; null where none was approved or none fits. */
export function preparedText(entry: PreparedEntry, options: PreparedFor): string | null {
  const { platform, form, length, limits } = options;
  if (entry.approvedBy.trim() === '' || form === 'statement') return null;
  const max = limitFor(platform, form, limits).max ?? Number.POSITIVE_INFINITY;
  const room = { platform, max, goal: max, separator: max <= ONE_LINE ? ' ' : '\n' };
  for (const size of SERVES[length]) {
    const written = entry.prepared[size].trim();
    const text = written && fitText(partsOf(written, entry, options), room);
    if (text) return text;
  }
  return null;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether the text is approved wording of the entry, unchanged but for what stands around it. */
export function isPrepared(text: string, entry: PreparedEntry, around: Around): boolean {
  if (entry.approvedBy.trim() === '') return false;
  return Object.values(entry.prepared).some((written) => {
    if (written.trim() === '') return false;
    const rest = partsOf(written.trim(), entry, around).reduce(
      (left, part) => left.replace(folded(part.text), ''),
      folded(text),
    );
    return folded(text).includes(folded(written)) && rest.trim() === '';
  });
}
