import { page, safe } from './html.ts';
import { tiktokId } from './ids.ts';
import { type DemoPost, POSTS } from './posts.ts';

export const tiktokPath = (post: DemoPost) => `/@${post.handle}/video/${tiktokId(post.at)}`;

/** Only the item whose player is mounted tells its video id; the music link's number is another one. */
const item = (post: DemoPost, index: number) => `
<article data-e2e="recommend-list-item-container" data-scroll-index="${index}" data-demo="${post.name}">
  <div class="player">${index === 0 ? `<div id="xgwrapper-0-${tiktokId(post.at)}"><video></video></div>` : '▶'}</div>
  <a href="/@${post.handle}"><h3 data-e2e="video-author-uniqueid">${post.handle}</h3></a>
  <h4 data-e2e="video-author-nickname">${safe(post.author)}</h4>
  <div data-e2e="video-desc"><span>${safe(post.text.replaceAll('\n', ' '))}</span></div>
  <a href="/music/suara-asli-7011111111111111111">suara asli</a>
  <div><strong data-e2e="like-count">76,3 rb</strong> <strong data-e2e="comment-count">1.204</strong> <strong data-e2e="share-count">311</strong></div>
</article>`;

const opened = (post: DemoPost) => `
<div data-e2e="browse-video" class="player"><div id="xgwrapper-2-${tiktokId(post.at)}"><video></video></div></div>
<div class="side"><a href="/@${post.handle}"><span data-e2e="browse-username">${post.handle}</span></a>
<div data-e2e="browse-video-desc"><span>${safe(post.text)}</span></div>
<strong data-e2e="browse-like-count">2,2 jt</strong></div>`;

const CSS = `
main { max-width: 480px; margin: 0 auto; }
article { padding: 16px 0; border-bottom: 1px solid #e3e3e4; } h3, h4 { margin: 4px 0; }
.player { display: grid; place-items: center; height: 220px; background: #161823; color: #fff; border-radius: 8px; }`;

/** TikTok: the For You feed, or one opened video. */
export function tiktokPage(path: string): string {
  const post = POSTS.find((entry) => tiktokPath(entry) === path);
  return page({
    title: 'TikTok (contoh)',
    head: '<link rel="canonical" href="https://www.tiktok.com/foryou">',
    css: CSS,
    body: `<main id="main-content-homepage_hot">${post ? opened(post) : POSTS.map(item).join('')}</main>`,
  });
}
