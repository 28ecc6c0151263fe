import * as v from 'valibot';
import { parseJson } from '../../dom/json.ts';
import { all, attr, one } from '../../dom/node.ts';
import { canonical } from '../canonical/index.ts';

const VideoSchema = v.object({
  embedUrl: v.string(),
  uploadDate: v.optional(v.string()),
  interactionCount: v.optional(v.union([v.string(), v.number()])),
});

/** What the page says for search engines of the video with this id. */
export interface VideoFacts {
  /** ISO 8601 with the time of day; null when only the day is given. */
  published: string | null;
  views: string | null;
}

const NO_FACTS: VideoFacts = { published: null, views: null };

/** A day alone is no instant: which day it was depends on the time zone. */
export const exactTime = (date: string | null | undefined): string | null =>
  date && /\dT\d/.test(date) ? date : null;

function fromJson(script: Element, id: string): VideoFacts | null {
  const video = v.safeParse(VideoSchema, parseJson(script.textContent));
  if (!video.success || canonical(video.output.embedUrl)?.id !== id) return null;
  const { uploadDate, interactionCount } = video.output;
  return { published: exactTime(uploadDate), views: interactionCount?.toString() ?? null };
}

/** The server's `meta` elements; they stay those of the page that was loaded first, so they must name the video. */
function fromMeta(document: Document, id: string): VideoFacts | null {
  const content = (name: string) => attr(one(document, `meta[itemprop="${name}"]`), 'content');
  if ((content('identifier') ?? content('videoId')) !== id) return null;
  return {
    published: exactTime(content('datePublished') ?? content('uploadDate')),
    views: content('interactionCount'),
  };
}

/** Time and views of a video, only from data that names this very video. */
export function factsOf(document: Document, id: string): VideoFacts {
  for (const script of all(document, 'script[type="application/ld+json"]').slice(0, 20)) {
    const facts = fromJson(script, id);
    if (facts) return facts;
  }
  return fromMeta(document, id) ?? NO_FACTS;
}
