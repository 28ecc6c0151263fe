/** Longest part of any text that is read, in UTF-16 units; what comes after is another subject. */
export const MOST_TEXT = 6_000;
