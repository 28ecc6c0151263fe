import * as v from 'valibot';
import { oncePerPage, parseJson } from '../../dom/json.ts';
import { all } from '../../dom/node.ts';

const ResponseSchema = v.object({
  videoDetails: v.object({ videoId: v.string(), viewCount: v.optional(v.string()) }),
  microformat: v.optional(
    v.object({
      playerMicroformatRenderer: v.object({
        publishDate: v.optional(v.string()),
        ownerProfileUrl: v.optional(v.string()),
      }),
    }),
  ),
});

/** The page's script that starts its player: a statement, not JSON alone. */
const STATEMENT = /^\s*var ytInitialPlayerResponse\s*=\s*(\{.*?\})\s*;\s*(?:var\s|$)/s;

/** What the page's player was started with, all as found. */
export interface PlayerData {
  published: string | null;
  views: string | null;
  /** Address of the channel. */
  owner: string | null;
}

/** The data of the player when it is of the video with this id: they stay those of the page that was loaded first. */
export const playerData = oncePerPage((document, id): PlayerData | null => {
  for (const { textContent } of all(document, 'script:not([src], [type])')) {
    const source = textContent?.includes('ytInitialPlayerResponse') ? STATEMENT.exec(textContent)?.[1] : null;
    const response = v.safeParse(ResponseSchema, parseJson(source));
    if (!response.success || response.output.videoDetails.videoId !== id) continue;
    const { videoDetails, microformat } = response.output;
    return {
      published: microformat?.playerMicroformatRenderer.publishDate ?? null,
      views: videoDetails.viewCount ?? null,
      owner: microformat?.playerMicroformatRenderer.ownerProfileUrl ?? null,
    };
  }
  return null;
});
