import { all, closest, matches } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import { type Context, joined } from '../context.ts';
import type { Reader } from '../readers.ts';
import { EXPANDER, YOUTUBE } from '../selectors/youtube.ts';

const WORDS = YOUTUBE.words;
const UNFOLD = 'tp-yt-paper-button, #expand, #collapse';

const isShown = ({ env }: Context, element: Element): boolean =>
  env.isVisible(element) && !closest(element, '[hidden]');

/** The title that is shown, or null while none is loaded. */
export function title(context: Context): string | null {
  const lines = WORDS.title
    .flatMap(({ css }) => context.own(css))
    .filter((element) => isShown(context, element))
    .flatMap((element) => lineOf(element) ?? []);
  return lines[0] ?? null;
}

/** Full text while it is unfolded, else what is shown of it. */
function description({ own }: Context): string | null {
  for (const { css } of WORDS.description) {
    const text = textOf(own(css)[0] ?? null, { pre: true, skip: (part) => matches(part, UNFOLD) });
    if (text) return text;
  }
  return null;
}

/** While today's unfold button shows, the text may be only the start; without a known description it is the title alone. */
export const isFolded = ({ own }: Context): boolean =>
  own(joined(WORDS.description)).length === 0 ||
  (own(`${EXPANDER} #expand`).some((button) => !closest(button, '[hidden]')) &&
    !textOf(own(`${EXPANDER} #expanded`)[0] ?? null));

/** A video's words: its title, and below it what its channel wrote. */
export const words: Reader<string> = [
  'title + description',
  (context) => {
    const heading = title(context);
    return heading && [heading, description(context)].filter(Boolean).join('\n\n');
  },
];

/** Links that the channel wrote into the description. */
export const descriptionLinks = ({ own }: Context): Element[] =>
  own(joined(WORDS.description)).flatMap((element) => all(element, 'a[href]'));
