import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): sorts by time of creation, unique between offices without a server. */
export const newId = (): string => v7();
