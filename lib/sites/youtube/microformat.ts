import * as v from 'valibot';
import { all, attr, one } from '../../dom/node.ts';
import { canonical } from '../canonical/index.ts';
import type { PageEnv } from '../site.ts';

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
const exact = (date: string | null | undefined): string | null => (date && /\dT\d/.test(date) ? date : null);

function fromJson(element: Element, id: string): VideoFacts | null {
  try {
    const video = v.parse(VideoSchema, JSON.parse(element.textContent ?? ''));
    if (canonical(video.embedUrl)?.id !== id) return null;
    return { published: exact(video.uploadDate), views: video.interactionCount?.toString() ?? null };
  } catch {
    return null;
  }
}

/** The server's `meta` elements; they stay those of the page that was loaded first, so they must name the video. */
function fromMeta(document: Document, id: string): VideoFacts | null {
  const content = (name: string) => attr(one(document, `meta[itemprop="${name}"]`), 'content');
  if ((content('identifier') ?? content('videoId')) !== id) return null;
  return {
    published: exact(content('datePublished') ?? content('uploadDate')),
    views: content('interactionCount'),
  };
}

/** Time and views of a video, only from data that names this very video. */
export function factsOf({ document }: PageEnv, id: string | null): VideoFacts {
  if (!id) return NO_FACTS;
  for (const script of all(document, 'script[type="application/ld+json"]').slice(0, 20)) {
    const facts = fromJson(script, id);
    if (facts) return facts;
  }
  return fromMeta(document, id) ?? NO_FACTS;
}
