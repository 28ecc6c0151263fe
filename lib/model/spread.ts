/** How an earlier finding is like this one: one permalink, one text, a link in common, or the same in other words. */
export type Likeness = 'same_post' | 'same_text' | 'same_link' | 'reworded';

/** Earlier findings that spread the same: how many, how many of them were answered; the likest first. */
export interface Spread {
  count: number;
  answered: number;
  findings: { id: string; likeness: Likeness }[];
  /** Entries that were on the screen when an officer decided that nothing fits such a post. */
  rejected: string[];
}
