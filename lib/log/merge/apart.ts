import { derivedId } from '../../util/derived-id.ts';
import type { Incoming } from './types.ts';

/**
 * A record under an id of its own, where another finding has the id that it came with: always the same one, so that the
 * same file meets it again. Its history and replies go with it.
 */
export function asOwnRecord(record: Incoming): Incoming {
  const { finding, history, replies } = record;
  const mark = `${finding.unit} ${finding.number} ${finding.createdAt}`;
  const id = derivedId(`${finding.id} ${mark}`, finding.createdAt);
  return {
    ...record,
    finding: { ...finding, id },
    history: history.map((event) => ({
      ...event,
      id: derivedId(`${event.id} ${mark}`, event.at),
      findingId: id,
    })),
    replies: replies.map((reply) => ({
      ...reply,
      id: derivedId(`${reply.id} ${mark}`, reply.copiedAt),
      findingId: id,
    })),
  };
}
