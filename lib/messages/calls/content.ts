import type { Fixture } from '../../model/fixture.ts';
import type { Outcome } from '../../util/outcome.ts';

/** What a page's content script is asked to flag from the context menu. */
export interface FlagTarget {
  selectionText?: string;
  linkUrl?: string;
  srcUrl?: string;
  mediaType?: string;
}

/** From the background to a page’s content script. */
export interface ContentCalls {
  /** Flags the post with focus, under the pointer, or nearest to the middle of the view. */
  flagInView(request: null): Outcome<null>;
  /** Flags what the context menu was opened on. */
  flagTarget(target: FlagTarget): Outcome<null>;
  /** Lets the officer point at a post and makes a fixture of it; null when they cancel. */
  pickFixture(request: null): Outcome<Fixture | null>;
}
