import type { ClarificationInput } from '../model/clarification.ts';
import { formatDay } from '../util/time.ts';
import { isProvisional } from './check-content.ts';
import { LINK_LEAD, provisionalNote, WARNINGS } from './phrases.ts';

/** One sentence of a draft. `rank` 0 is never left out; of the others, the lower stays longer. */
export interface Part {
  group: 'greeting' | 'body' | 'link' | 'signature';
  text: string;
  rank: number;
  /** Part of a chain: left out together with every later member. */
  chained?: true;
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

const RANK = { lead: 1, signature: 2, warning: 3, greeting: 4, why: 5, facts: 6 } as const;

/** The sentences of a draft in the order of reading; those without text are left out. */
export function draftParts(
  entry: ClarificationInput,
  link: string,
  { greeting, signature }: { greeting: string; signature: string },
): Part[] {
  const [first = '', ...others] = entry.facts;
  const provisional = isProvisional(entry) && entry.statedOn;
  const parts: Part[] = [
    { group: 'greeting', text: sentence(greeting), rank: RANK.greeting },
    { group: 'body', text: sentence(first) || sentence(entry.title), rank: 0 },
    { group: 'body', text: provisional ? provisionalNote(formatDay(provisional)) : '', rank: 0 },
    ...others.map(
      (fact, at): Part => ({
        group: 'body',
        text: sentence(fact),
        rank: RANK.facts + at,
        chained: true,
      }),
    ),
    { group: 'body', text: WARNINGS[entry.verdict], rank: RANK.warning },
    { group: 'body', text: sentence(entry.whyWrong), rank: RANK.why },
    { group: 'link', text: LINK_LEAD, rank: RANK.lead },
    { group: 'link', text: link, rank: 0 },
    { group: 'signature', text: line(signature).replace(/^[-–—\s]*(?=\S)/, '– '), rank: RANK.signature },
  ];
  return parts.filter((part) => part.text);
}
