import { matches } from '../../dom/node.ts';
import { textOf } from '../../dom/text.ts';

/** "See more": a button inside the words, behind which the rest is not in the page. */
export const MORE = '[role="button"], [tabindex="0"]:not(a), .story_body_container a[href*="story_fbid="]';

export const wordsOf = (element: Element | null): string | null =>
  textOf(element, { skip: (child) => matches(child, MORE) }) || null;
