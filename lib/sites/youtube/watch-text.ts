import { all, closest, matches } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import { type Context, joined, type Selector } from '../context.ts';
import type { Reader } from '../readers.ts';

/** Two title renderers are mounted, one of them hidden and empty; which one changes over the years. */
const TITLE: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-watch-metadata h1' },
  { seen: '2022-03', css: 'ytd-video-primary-info-renderer h1' },
  { seen: '2026-05', css: 'ytm-slim-video-metadata-section-renderer :is(h1, h2)' },
  { seen: '2026-05', css: '.slim-video-information-title' },
];
const EXPANDER = ':is(ytd-text-inline-expander, #description-inline-expander)';
const DESCRIPTION: readonly Selector[] = [
  { seen: '2026-06', css: `${EXPANDER} #expanded` },
  { seen: '2026-06', css: `${EXPANDER} #snippet` },
  { seen: '2026-06', css: EXPANDER },
  { seen: '2022-03', css: 'ytd-video-secondary-info-renderer #description' },
  { seen: '2022-03', css: 'ytd-expander #description' },
];
const UNFOLD = 'tp-yt-paper-button, #expand, #collapse';

const isShown = ({ env }: Context, element: Element): boolean =>
  env.isVisible(element) && !closest(element, '[hidden]');

/** The title that is shown, or null while none is loaded. */
export function title(context: Context): string | null {
  const lines = TITLE.flatMap(({ css }) => context.own(css))
    .filter((element) => isShown(context, element))
    .flatMap((element) => lineOf(element) ?? []);
  return lines[0] ?? null;
}

/** Full text while it is unfolded, else what is shown of it. */
function description({ own }: Context): string | null {
  for (const { css } of DESCRIPTION) {
    const text = textOf(own(css)[0] ?? null, { pre: true, skip: (part) => matches(part, UNFOLD) });
    if (text) return text;
  }
  return null;
}

/** While today's unfold button shows, the text may be only the start; without a known description it is the title alone. */
export const isFolded = ({ own }: Context): boolean =>
  own(joined(DESCRIPTION)).length === 0 ||
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
  own(joined(DESCRIPTION)).flatMap((element) => all(element, 'a[href]'));
