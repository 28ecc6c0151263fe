import { v5 } from 'uuid';

/** Of ids that are made from something else; made up once, for this program. */
const NAMESPACE = '5b7f3a52-0c0e-4a53-9d55-6f1c8a1f7e21';

/**
 * An id in the form of UUIDv7 that is always the same for the same `name` and instant `at` (ISO 8601): for records that
 * come without one, or under one that somebody else has.
 */
export function derivedId(name: string, at: string): string {
  const hash = v5(name, NAMESPACE);
  const time = Math.max(0, Date.parse(at) || 0)
    .toString(16)
    .padStart(12, '0')
    .slice(-12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(15)}`;
}
