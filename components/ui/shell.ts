import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fixture } from '../../lib/model/fixture.ts';
import type { PageCopy } from '../../lib/model/page-copy.ts';
import type { BoxLook, InsertResult } from '../../lib/model/reply-box.ts';
import type { Outcome } from '../../lib/util/outcome.ts';

/** Which sites the browser lets the extension see, as match patterns. */
export interface Access {
  /** The sites of the platforms: allowed from the start in most browsers, not in Firefox. */
  platforms: readonly string[];
  allows(sites: readonly string[]): Promise<boolean>;
  /** Asks the person; must be called within a click. False when they refuse. */
  ask(sites: readonly string[]): Promise<boolean>;
  giveBack(sites: readonly string[]): Promise<void>;
  /** Calls `listener` whenever something was allowed or taken back; returns the function that stops it. */
  watch(listener: () => void): () => void;
}

/** Whether the browser may tell something outside its pages. */
export interface Notices {
  allowed(): Promise<boolean>;
  /** Asks the person; must be called within a click. False when they refuse. */
  ask(): Promise<boolean>;
  giveBack(): Promise<void>;
  /** Calls `listener` whenever something was allowed or taken back; returns the function that stops it. */
  watch(listener: () => void): () => void;
}

/** Samples of open pages for whoever repairs an adapter. */
export interface Fixtures {
  /** The tabs that may be read. */
  tabs(): Promise<{ id: number; title: string; address: string }[]>;
  /** Goes to the tab, lets the officer point at a post there, and comes back; null when they cancelled. */
  pick(tabId: number): Promise<Outcome<Fixture | null>>;
}

/** The box for replies in the tab that the officer looks at. */
export interface ReplyBox {
  /** What it is like; nothing is changed. `isMessage`: the text is a message to somebody, not for the public. */
  look(isMessage: boolean): Promise<Outcome<BoxLook>>;
  /** Puts a text into it and reads it back; never sends. `replace`: what it holds may go. */
  insert(request: { text: string; isMessage: boolean; replace: boolean }): Promise<Outcome<InsertResult>>;
}

/** Pages in other tabs that may become entries of the library. */
export interface Clip {
  /** The address of a tab; null where the browser does not let us see it, or the tab is closed. */
  address(tabId: number): Promise<string | null>;
  /** The page in a tab; null where it may not be read. */
  read(tabId: number): Promise<PageCopy | null>;
  /** Opens the screen that clips the tab in front. */
  open(): Promise<void>;
}

/** A site in front of the officer, and whether the button is shown on it. */
export interface Site {
  tabId: number;
  host: string;
  on: boolean;
}

/** Where the button is shown, site by site. */
export interface SiteSwitch {
  /** Null where the browser does not tell the address of the tab in front, or no button can be shown. */
  now(): Promise<Site | null>;
  /** Asks the person where needed; must be called within a click. False when they refuse. */
  set(site: Site, on: boolean): Promise<boolean>;
  /** Calls `listener` whenever another page may be in front; returns the function that stops it. */
  watch(listener: () => void): () => void;
}

/** What components ask of the browser around them; given by the entry point, replaced in tests. */
export interface Shell {
  version: string;
  openWorkspace(route: string): void;
  /** Opens the panel (or a tab in its place) on a finding. */
  openPanel(findingId: string | null): void;
  /** Puts plain text on the clipboard; rejects when the browser refuses. */
  copy(text: string): Promise<void>;
  /** Puts a PNG on the clipboard; rejects when the browser refuses. */
  copyPicture(png: Blob): Promise<void>;
  download(name: string, content: Blob): void;
  /** Opens an address that was already checked to be http(s), without telling it where from. */
  openLink(url: string): void;
  access: Access;
  notices: Notices;
  fixtures: Fixtures;
  siteSwitch: SiteSwitch;
  clip: Clip;
  replyBox: ReplyBox;
}

export const ShellContext = createContext<Shell | null>(null);

/** Throws when no entry point gave a shell: a programming error. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('ShellContext is missing');
  return shell;
}
