import type { Post } from '../model/post.ts';
import type { Reading } from '../model/reading.ts';
import { redact } from '../util/redact.ts';

const cleaned = (text: string | null): string | null => text && redact(text);

const cleanedReading = (reading: Reading<string>): Reading<string> => ({
  ...reading,
  value: cleaned(reading.value),
});

/** A passage with personal data in it is not kept: redacted words are in no page. */
const withoutPersonal = (passage: Post['passage']): Pick<Post, 'passage'> =>
  passage && Object.values(passage).every((words) => redact(words) === words) ? { passage } : {};

/**
 * The post without NIK/KK numbers, telephone numbers and e-mail addresses (UU PDP 27/2022 art. 16: no more than the
 * purpose needs). Addresses of pages stay: a post's own number may have 16 digits.
 */
export const redactPost = ({ passage, ...post }: Post): Post => ({
  ...post,
  ...withoutPersonal(passage),
  text: cleanedReading(post.text),
  handle: cleanedReading(post.handle),
  name: cleanedReading(post.name),
  pageTitle: cleaned(post.pageTitle),
  media: post.media.map((media) => ({ ...media, alt: cleaned(media.alt) })),
  quoted: post.quoted && {
    ...post.quoted,
    handle: cleaned(post.quoted.handle),
    name: cleaned(post.quoted.name),
    text: cleaned(post.quoted.text),
  },
});
