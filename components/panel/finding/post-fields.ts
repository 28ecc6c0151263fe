import type { Finding } from '../../../lib/model/finding.ts';
import type { Post } from '../../../lib/model/post.ts';
import type { Reading, Reason } from '../../../lib/model/reading.ts';

/** The parts of a post that an officer can read, mend and fill in. */
export const POST_FIELDS = ['text', 'handle', 'name', 'permalink', 'postedAt'] as const;
export type PostField = (typeof POST_FIELDS)[number];

const readingOf = (post: Post, field: PostField): Reading<string> => post[field];

/** Fields that could not be read, with the reason; a name is no loss where the account is known. */
export function unreadOf({ post }: Pick<Finding, 'post'>): { field: PostField; reason: Reason }[] {
  if (!post) return [];
  return POST_FIELDS.flatMap((field) => {
    const { value, reason } = readingOf(post, field);
    const matters = field !== 'name' && reason !== null && reason !== 'not_applicable';
    return value === null && matters ? [{ field, reason }] : [];
  });
}

export interface Provenance {
  field: PostField;
  source: string | null;
  /** 0..100 */
  sure: number;
}

/** Where each field came from, for the detail. */
export const provenanceOf = (post: Post): Provenance[] =>
  POST_FIELDS.map((field) => {
    const { source, confidence } = readingOf(post, field);
    return { field, source, sure: Math.round(confidence * 100) };
  });

/** What officers may have in front of them without naming anyone: a long text is folded. */
export const isLong = (text: string): boolean => text.length > 240 || text.split('\n').length > 5;
