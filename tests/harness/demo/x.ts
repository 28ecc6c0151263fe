import { lines, page, safe, shortDate } from './html.ts';
import { xId } from './ids.ts';
import { type DemoPost, POSTS } from './posts.ts';

export const xPath = (post: DemoPost) => `/${post.handle}/status/${xId(post.at)}`;

const userName = (handle: string, author: string, linked: boolean) => {
  const open = linked ? `<a role="link" href="/${handle}">` : '<span>';
  const close = linked ? '</a>' : '</span>';
  return `<div data-testid="User-Name" class="name">${open}<b>${safe(author)}</b>${close} ${open}@${handle}${close}</div>`;
};

const quote = ({ handle, author, text }: NonNullable<DemoPost['quoted']>) => `
<div role="link" tabindex="0" class="quote">
  ${userName(handle, author, false)}<time datetime="2026-11-17T10:00:00.000Z">17 Nov</time>
  <div data-testid="tweetText" lang="in" dir="auto"><span>${lines(text)}</span></div>
</div>`;

const video = `
<div data-testid="tweetPhoto"><div data-testid="videoPlayer" class="video" role="img" aria-label="Video contoh">▶</div></div>`;

const action = (name: string, label: string, count: number) =>
  `<button type="button" data-testid="${name}" aria-label="${count} ${label}">${label} ${count}</button>`;

const textOf = (post: DemoPost) => `
<div data-testid="tweetText" lang="in" dir="auto"><span>${lines(post.text)}</span></div>
${post.truncated ? `<a data-testid="tweet-text-show-more-link" href="${xPath(post)}">Tampilkan lebih banyak</a>` : ''}`;

const article = (post: DemoPost) => `
<div data-testid="cellInnerDiv"><div>
<article data-testid="tweet" role="article" tabindex="0" data-demo="${post.name}">
  <div class="head">${userName(post.handle, post.author, true)}
    <a role="link" href="${xPath(post)}" dir="ltr"><time datetime="${post.at}">${shortDate(post.at)}</time></a>
    <button type="button" data-testid="caret" aria-label="Lainnya">⋯</button></div>
  ${textOf(post)}${post.video ? video : ''}${post.quoted ? quote(post.quoted) : ''}
  <div role="group" class="actions">
    ${action('reply', 'balasan', 12)}${action('retweet', 'posting ulang', 1204)}${action('like', 'suka', 3310)}
    <a role="link" href="${xPath(post)}/analytics" aria-label="48210 tayangan">48 rb</a></div>
</article></div></div>`;

const CSS = `
main { max-width: 600px; margin: 0 auto; border: solid #eff3f4; border-width: 0 1px; min-height: 100vh; }
h1 { font-size: 20px; margin: 0; padding: 12px 16px; }
article { padding: 12px 16px; border-top: 1px solid #eff3f4; }
.head { display: flex; gap: 8px; align-items: baseline; }
.head button { margin-left: auto; }
.name span, .name a + a { color: #536471; }
.quote { border: 1px solid #cfd9de; border-radius: 12px; padding: 8px 12px; margin-top: 8px; }
.quote .name { display: inline-block; margin-right: 8px; }
.video { display: grid; place-items: center; height: 180px; margin-top: 8px; background: #0f1419; color: #fff; border-radius: 12px; }
.actions { display: flex; gap: 24px; margin-top: 8px; color: #536471; font-size: 13px; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; }`;

/** A timeline of any posts, for tests that need others than the demo's. */
export const xTimeline = (title: string, posts: readonly DemoPost[]) =>
  page({
    title,
    css: CSS,
    body: `<div id="react-root"><main role="main"><div data-testid="primaryColumn"><h1>${title}</h1>
<section role="region" aria-label="Linimasa"><div>${posts.map(article).join('')}</div></section></div></main></div>`,
  });

/** X: the home timeline, or one post with those that follow it. */
export function xPage(path: string): string {
  const start = POSTS.findIndex((post) => xPath(post) === path);
  return start < 0 ? xTimeline('Beranda', POSTS) : xTimeline('Postingan', POSTS.slice(start));
}
