/** Stands for what was left out, in every language. */
const LEFT_OUT = '•••';

/** Names of accounts in running text; what stands before the sign tells them from e-mail addresses. */
const MENTION = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_](?:[\p{L}\p{N}._]*[\p{L}\p{N}_])?/gu;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/** A text in which no account is named. */
export const withoutMentions = (text: string): string => text.replace(MENTION, `@${LEFT_OUT}`);

/** A text from which no address leads anywhere. */
export const withoutLinks = (text: string): string => text.replace(LINK, LEFT_OUT);
