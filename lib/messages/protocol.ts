import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Clarification, ClarificationInput } from '../model/clarification.ts';
import type { Area } from '../model/evidence.ts';
import type { DecisionInput, FindingFields } from '../model/finding.ts';
import type { Fixture } from '../model/fixture.ts';
import type { Health } from '../model/health.ts';
import type { Hint, SeenPost } from '../model/hint.ts';
import type { MatchQuery, MatchResult } from '../model/match.ts';
import type { Post } from '../model/post.ts';
import type { Draft } from '../model/reply.ts';
import type { Spread } from '../model/spread.ts';
import type { Outcome } from '../util/outcome.ts';

/** What a page's content script is asked to flag from the context menu. */
export interface FlagTarget {
  selectionText?: string;
  linkUrl?: string;
  srcUrl?: string;
  mediaType?: string;
}

export interface CopyInput {
  findingId: string;
  clarificationId: string;
  clarificationVersion: number;
  platform: FindingFields['platform'];
  text: string;
  /** The second person who read the text; empty where none was asked for. */
  approvedBy: string;
}

/** One sentence a call. Members take one argument; the background answers with an {@link Outcome}. */
export interface Protocol {
  // From a page's content script, after the officer's click. The address is checked against the sender.
  /**
   * Stores the post as a new finding and opens the panel on it. `area` is where the post stands, for the picture that
   * is kept with it; null where none is wanted or none may be taken.
   */
  flag(request: {
    post: Post;
    area: Area | null;
  }): Outcome<{ findingId: string; opened: boolean; earlier: number }>;
  /** What library and log know of posts in view, in order. Nothing is stored. */
  hints(posts: SeenPost[]): Outcome<(Hint | null)[]>;
  /** How well the sender's page can be read: shown on the icon, kept as numbers. */
  reportHealth(health: Health): Outcome<null>;
  /** Takes back a flag of the same tab. */
  undoFlag(findingId: string): Outcome<null>;

  // From the extension's own pages.
  /** Creates a finding from what the officer typed or pasted. */
  createFinding(fields: Partial<FindingFields>): Outcome<{ findingId: string }>;
  /** Asks the active tab's content script to flag what is in view; the new finding opens in the panel. */
  flagActiveTab(request: { windowId: number }): Outcome<null>;
  /** Changes fields of findings; each change becomes a history event. */
  changeFindings(request: { ids: string[]; change: Partial<FindingFields> }): Outcome<number>;
  /** Records the officer's decision on a finding. */
  decide(input: DecisionInput): Outcome<null>;
  /** Deletes findings (undo: `restoreFindings`). */
  deleteFindings(ids: string[]): Outcome<number>;
  restoreFindings(ids: string[]): Outcome<number>;
  /** Ranks the library for a post; nothing is stored. */
  match(query: MatchQuery): Outcome<MatchResult>;
  /** Earlier findings that spread the same as this one. */
  spreadOf(findingId: string): Outcome<Spread>;
  /** Keeps the text that is being written. */
  saveDraft(draft: Omit<Draft, 'updatedAt'>): Outcome<null>;
  /** Records that the draft was copied; called before the text reaches the clipboard. */
  recordCopy(input: CopyInput): Outcome<{ replyId: string }>;
  /** Records where the reply was posted. */
  setReplyUrl(request: { replyId: string; url: string | null }): Outcome<null>;
  /** Adds an entry (`id` null) or makes a new version of one. */
  saveClarification(request: { id: string | null; input: ClarificationInput }): Outcome<{ id: string }>;
  /** Takes pictures of evidence that are so many days old or older out of the store; cannot be undone. */
  removePictures(request: { days: number }): Outcome<number>;
  /** Deletes entries (undo: `restoreClarifications`). */
  deleteClarifications(ids: string[]): Outcome<number>;
  restoreClarifications(ids: string[]): Outcome<number>;
  /** Adds a proposed wording to its entry's claims (`openAliasProposals` lists them), or puts it aside. */
  acceptAlias(id: string): Outcome<null>;
  dismissAlias(id: string): Outcome<null>;
  /** Loads the sample library; entries that are there already stay as they are. */
  loadSamples(request: null): Outcome<number>;
  /** Removes all sample entries (undo: `restoreClarifications` with the ids returned). */
  removeSamples(request: null): Outcome<string[]>;
  /** Makes the office's key pair at first use; the public key. */
  ensureOfficeKey(request: null): Outcome<string>;
  /** Trusts a publisher's key from now on, or no longer. */
  pinPublisher(request: { key: string; name: string }): Outcome<null>;
  unpinPublisher(key: string): Outcome<null>;
  /** Lays entries aside for a batch; they count only once the batch is committed. */
  stageEntries(request: { batch: string; entries: Clarification[] }): Outcome<null>;
  /** Stores a whole batch of `count` entries, all or nothing; `issued` says which package it was. How many entries were written. */
  commitEntries(request: {
    batch: string;
    count: number;
    issued: { key: string; at: string } | null;
  }): Outcome<number>;
  discardEntries(batch: string): Outcome<null>;
  /** Records that a reply whose entry lapsed was put right, or takes the mark back. */
  markCorrected(request: { replyId: string; corrected: boolean }): Outcome<null>;

  // From the background to a page's content script.
  /** Flags the post with focus, under the pointer, or nearest to the middle of the view. */
  flagInView(request: null): Outcome<null>;
  /** Flags what the context menu was opened on. */
  flagTarget(target: FlagTarget): Outcome<null>;
  /** Lets the officer point at a post and makes a fixture of it; null when they cancel. */
  pickFixture(request: null): Outcome<Fixture | null>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
