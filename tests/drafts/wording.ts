import type { Reply } from '../../lib/model/reply.ts';

/** How a reply came about that a test makes without caring. */
export const COMPOSED: Pick<Reply, 'wording' | 'edited'> = {
  wording: { source: 'composed', tone: 'formal', form: 'comment', length: 'standard', templateVersion: 0 },
  edited: false,
};
