import { lines, page, safe, shortDate } from './html.ts';
import { instagramCode } from './ids.ts';
import { type DemoPost, POSTS } from './posts.ts';

const article = (post: DemoPost) => `
<article data-demo="${post.name}">
  <header><a href="/${post.handle}/" role="link">${post.handle}</a></header>
  <div class="picture" role="img" aria-label="Foto contoh">${safe(post.author)}</div>
  <section><svg aria-label="Suka" role="img" width="20" height="20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor"/></svg> <span>1.204 suka</span></section>
  <div><a href="/${post.handle}/" role="link">${post.handle}</a> <span dir="auto">${lines(post.text)}</span></div>
  <a href="/${post.handle}/p/${instagramCode(post.at)}/" role="link"><time datetime="${post.at}">${shortDate(post.at)}</time></a>
</article>`;

const CSS = `
main { max-width: 470px; margin: 0 auto; } article { padding: 16px 0; border-bottom: 1px solid #dbdbdb; }
header { font-weight: 600; padding-bottom: 8px; }
.picture { display: grid; place-items: center; height: 260px; background: #efefef; color: #4a4a4a; }`;

/** Instagram: the feed. */
export const instagramPage = () =>
  page({
    title: 'Instagram (contoh)',
    css: CSS,
    body: `<main role="main"><div>${POSTS.map(article).join('')}</div></main>`,
  });
