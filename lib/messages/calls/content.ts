import type { Fixture } from '../../model/fixture.ts';
import type { BoxLook, InsertResult } from '../../model/reply-box.ts';
import type { Outcome } from '../../util/outcome.ts';

/** What a page's content script is asked to flag from the context menu. */
export interface FlagTarget {
  selectionText?: string;
  linkUrl?: string;
  srcUrl?: string;
  mediaType?: string;
}

/** What the panel asks to be put into the box for replies. */
export interface InsertRequest {
  text: string;
  /** The text is a message to somebody: boxes for messages are right for it. */
  isMessage: boolean;
  /** The officer agreed that what the box holds goes. */
  replace: boolean;
}

/** Whether the button is shown on the site from now on, or could not be. */
export type SiteNews = 'siteOn' | 'siteOff' | 'siteRefused';

/** From the background, or the panel, to a page’s content script. */
export interface ContentCalls {
  /** Flags the post with focus, under the pointer, or nearest to the middle of the view. */
  flagInView(request: null): Outcome<null>;
  /** Flags what the context menu was opened on. */
  flagTarget(target: FlagTarget): Outcome<null>;
  /** Lets the officer point at a post and makes a fixture of it; null when they cancel. */
  pickFixture(request: null): Outcome<Fixture | null>;
  /** Tells what became of the choice in the icon's menu; nothing is answered. */
  sayOnPage(message: SiteNews): Outcome<null>;
  /** The box that the officer last wrote in; nothing is changed. */
  lookAtBox(request: Pick<InsertRequest, 'isMessage'>): Outcome<BoxLook>;
  /** Puts a text into that box, reads it back, and takes it out again where it shows as something else. Never sends. */
  insertReply(request: InsertRequest): Outcome<InsertResult>;
}
