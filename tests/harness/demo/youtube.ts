import { page, safe } from './html.ts';
import { type DemoPost, demoPost, POSTS } from './posts.ts';

export const VIDEO_ID = 'LrContoh001';

const commentId = (index: number) => `UgContoh${String(index).padStart(4, '0')}AaABAg`;

const comment = (post: DemoPost, index: number) => `
<ytd-comment-thread-renderer><ytd-comment-view-model data-demo="${post.name}">
  <div id="header-author"><a id="author-text" href="/@${post.handle}"><span>@${post.handle}</span></a>
    <span id="published-time-text"><a href="/watch?v=${VIDEO_ID}&lc=${commentId(index)}">${index + 1} jam yang lalu</a></span></div>
  <ytd-expander id="expander"><div id="content"><yt-attributed-string id="content-text"><span>${safe(post.text)}</span></yt-attributed-string></div></ytd-expander>
  <div id="toolbar"><span id="vote-count-middle">${index * 3}</span></div>
</ytd-comment-view-model></ytd-comment-thread-renderer>`;

const CSS = `
ytd-app, ytd-page-manager, ytd-watch-flexy, ytd-comment-thread-renderer, ytd-comment-view-model { display: block; }
ytd-watch-flexy { max-width: 760px; margin: 0 auto; } [hidden] { display: none !important; }
#player { display: grid; place-items: center; height: 320px; background: #0f0f0f; color: #fff; }
ytd-comment-view-model { padding: 12px 0; border-bottom: 1px solid #e5e5e5; } #author-text { font-weight: 600; font-size: 13px; }`;

/** YouTube: one video with comments. An old page stays mounted and hidden, as on the real site. */
export function youtubePage(): string {
  const video = demoPost('server');
  return page({
    title: 'Server KPU diatur? (contoh) - YouTube',
    css: CSS,
    body: `<ytd-app><ytd-page-manager>
<ytd-search hidden><ytd-watch-metadata><h1>Halaman lama</h1></ytd-watch-metadata></ytd-search>
<ytd-watch-flexy video-id="${VIDEO_ID}"><div id="player">▶</div>
<ytd-watch-metadata><h1><yt-formatted-string>${safe(video.text)}</yt-formatted-string></h1>
<ytd-video-owner-renderer><a href="/@${video.handle}">${safe(video.author)}</a></ytd-video-owner-renderer>
<ytd-text-inline-expander><span>Sebarkan ke semua grup.</span></ytd-text-inline-expander></ytd-watch-metadata>
<ytd-comments id="comments">${POSTS.slice(0, 5).map(comment).join('')}</ytd-comments>
</ytd-watch-flexy></ytd-page-manager></ytd-app>`,
  });
}
