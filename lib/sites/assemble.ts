import { one } from '../dom/node.ts';
import { lineOf } from '../dom/text.ts';
import type { Platform } from '../model/platform.ts';
import type { Counts, Post, Quoted } from '../model/post.ts';
import { MAX_POST_TEXT } from '../model/primitives.ts';
import { found, missing, type Reading, type Reason } from '../model/reading.ts';
import type { Canonical } from './canonical/index.ts';
import type { Context } from './context.ts';
import type { FieldName, Fields } from './fields.ts';
import { idTime, validInstant } from './id-time.ts';
import { outboundLinks } from './links.ts';
import { NO_COUNT, parseCount } from './numbers.ts';
import { readFirst } from './readers.ts';
import type { PageEnv } from './site.ts';
import { validHandle, validLine, validMedia, validText } from './validate.ts';

/** Confidence of two values that contradict each other: the officer must look. */
const DOUBT = 0.4;
const MINUTE = 60_000;

/** What every post says of the page that it was read on. */
export const pageFacts = (env: PageEnv): Pick<Post, 'pageUrl' | 'pageTitle' | 'readAt'> => ({
  pageUrl: /^https?:$/.test(env.url.protocol) && env.url.href.length <= 4_000 ? env.url.href : null,
  pageTitle: validLine(lineOf(one(env.document, 'title')) ?? '', 500),
  readAt: env.now().toISOString(),
});

/** Runs an optional reader; the fallback when it is absent or throws. */
function safely<T>(read: ((context: Context) => T) | undefined, context: Context, fallback: T): T {
  try {
    return read ? read(context) : fallback;
  } catch {
    return fallback;
  }
}

const reasonFor = (fields: Fields, field: FieldName, context: Context): Reason => {
  const reason = fields.absent?.[field];
  return (
    (typeof reason === 'function' ? safely<Reason>(reason, context, 'selector_broken') : reason) ??
    'selector_broken'
  );
};

/** Derives a reading from another one: same source and confidence, or the same reason for missing. */
const derive = <A, B>(reading: Reading<A>, map: (value: A) => B): Reading<B> =>
  reading.value === null ? { ...reading, value: null } : { ...reading, value: map(reading.value) };

function readTime(fields: Fields, context: Context, link: Canonical | null): Reading<string> {
  const now = context.env.now();
  const shown = readFirst(
    fields.postedAt,
    context,
    (value) => validInstant(value, now),
    reasonFor(fields, 'postedAt', context),
  );
  const decoded = link && idTime(link, now);
  if (!decoded) return shown;
  if (shown.value === null) return found(decoded, 'id', 0.95);
  const isSame = Math.abs(Date.parse(shown.value) - Date.parse(decoded)) <= 10 * MINUTE;
  return isSame ? shown : { ...shown, confidence: DOUBT };
}

const readCounts = ({ counts }: Fields, context: Context): Counts => {
  const count = (name: keyof Counts) => {
    const label = safely(counts?.[name], context, null);
    return label === null ? NO_COUNT : parseCount(label, context.lang);
  };
  return {
    replies: count('replies'),
    reposts: count('reposts'),
    likes: count('likes'),
    views: count('views'),
  };
};

const cleanQuoted = (quoted: Quoted): Quoted | null => {
  const handle = quoted.handle && validHandle(quoted.handle);
  const name = quoted.name && validLine(quoted.name, 300);
  const text = quoted.text && validText(quoted.text, [handle, name]);
  return handle || name || text || quoted.permalink
    ? { handle, name, text, permalink: quoted.permalink }
    : null;
};

/** Reads all fields of one post. Never throws: what cannot be read is null with its reason. */
export function assemble(platform: Platform, fields: Fields, context: Context, tier: number): Post {
  const { env } = context;
  const line = (max: number) => (value: string) => validLine(value, max);
  const isOwn = (link: Canonical) => (link.platform === platform ? link : null);
  const link = readFirst(fields.link, context, isOwn, reasonFor(fields, 'permalink', context));
  const id = link.value
    ? derive(link, ({ id }) => id)
    : readFirst(fields.id ?? [], context, line(200), reasonFor(fields, 'id', context));
  const handle = readFirst(fields.handle, context, validHandle, reasonFor(fields, 'handle', context));
  const name = readFirst(fields.name, context, line(300), reasonFor(fields, 'name', context));
  const authors = [handle.value, handle.value && `@${handle.value}`, name.value];
  const text = readFirst(
    fields.text,
    context,
    (value) => validText(value, authors),
    reasonFor(fields, 'text', context),
  );
  const named = link.value?.handle?.toLowerCase();
  const isDoubtful = named !== undefined && handle.value !== null && named !== handle.value.toLowerCase();
  const judged = <T>(reading: Reading<T>) =>
    isDoubtful ? { ...reading, confidence: Math.min(reading.confidence, DOUBT) } : reading;
  const quoted = safely(fields.quoted, context, null);
  return {
    platform,
    kind: safely(fields.kind, context, link.value?.kind ?? context.kind),
    key: (link.value?.key ?? safely(fields.key, context, null))?.slice(0, 300) ?? null,
    id,
    text,
    handle: judged(handle),
    name,
    permalink: judged(derive(link, ({ url }) => url)),
    postedAt: readTime(fields, context, link.value),
    timeLabel: validLine(safely(fields.timeLabel, context, null) ?? '', 120),
    truncated: safely(fields.truncated, context, false) || (text.value?.length ?? 0) >= MAX_POST_TEXT,
    counts: readCounts(fields, context),
    media: validMedia(safely(fields.media, context, [])),
    links: outboundLinks(safely(fields.links, context, context.own('a[href]')), env.url),
    quoted: quoted && cleanQuoted(quoted),
    isAd: safely(fields.isAd, context, null),
    tier,
    ...pageFacts(env),
  };
}

/** A post of which nothing is known yet but the page. */
export function emptyPost(platform: Platform, env: PageEnv, reason: Reason): Post {
  const none = missing<string>(reason);
  return {
    platform,
    kind: 'page',
    key: null,
    id: none,
    text: none,
    handle: none,
    name: none,
    permalink: none,
    postedAt: none,
    timeLabel: null,
    truncated: false,
    counts: { replies: NO_COUNT, reposts: NO_COUNT, likes: NO_COUNT, views: NO_COUNT },
    media: [],
    links: [],
    quoted: null,
    isAd: null,
    tier: 0,
    ...pageFacts(env),
  };
}
