import * as v from 'valibot';

/** Longest post text that is kept, in UTF-16 units; longer text is cut and marked. */
export const MAX_POST_TEXT = 20_000;

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUIDv7 (RFC 9562): sortable by time of creation, unique between offices without a server. */
export const IdSchema = v.pipe(v.string(), v.regex(UUID_V7, 'not a UUIDv7'));

/** Ids of a bulk action. */
export const IdsSchema = v.pipe(v.array(IdSchema), v.maxLength(100_000));

/** An instant in ISO 8601, UTC, as `Date.prototype.toISOString` writes it. */
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp());

/** A calendar day `YYYY-MM-DD`. */
export const DaySchema = v.pipe(v.string(), v.isoDate());

/** Text of at most `max` UTF-16 units. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

const isHttpUrl = (value: string) => {
  try {
    const { protocol } = new URL(value);
    return protocol === 'https:' || protocol === 'http:';
  } catch {
    return false;
  }
};

/** An absolute http(s) address; `javascript:`, `data:` and relative addresses are refused. */
export const HttpUrlSchema = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.check(isHttpUrl, 'not an http(s) address'),
);
