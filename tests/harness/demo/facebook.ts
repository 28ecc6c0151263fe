import { lines, page, safe, shortDate } from './html.ts';
import { facebookId } from './ids.ts';
import { type DemoPost, POSTS } from './posts.ts';

const facebookPath = (post: DemoPost) => `/${post.handle.replaceAll('_', '.')}/posts/${facebookId(post.at)}`;

/** Logged in, the time's link shows its address only after the pointer was there: here on every second post. */
const timeLink = (post: DemoPost, index: number) =>
  `<a role="link" href="${index % 2 === 0 ? `${facebookPath(post)}?__cft__[0]=AZ${'x'.repeat(200)}&__tn__=%2CO` : '#'}">${shortDate(post.at)}</a>`;

const unit = (post: DemoPost, index: number) => `
<div><div aria-posinset="${index + 1}" aria-describedby="t${index} m${index} r${index}" aria-labelledby="a${index}" class="unit" data-demo="${post.name}">
  <div class="head">
    <h4 id="a${index}"><span data-ad-rendering-role="profile_name"><a role="link" href="/${post.handle.replaceAll('_', '.')}?__cft__[0]=AZx">${safe(post.author)}</a></span></h4>
    <span id="t${index}">${timeLink(post, index)} · Publik</span></div>
  <div id="m${index}" data-ad-rendering-role="story_message" data-ad-preview="message" dir="auto"><div>${lines(post.text)}${post.truncated ? '… <div role="button" tabindex="0">Lihat selengkapnya</div>' : ''}</div></div>
  <div id="r${index}" role="toolbar" aria-label="Lihat siapa yang menanggapi ini"><span role="button" tabindex="0" aria-label="Suka: 214 orang">214</span></div>
  <div role="article" aria-label="Komentar oleh Warga Contoh" class="comment"><a role="link" href="/warga.contoh">Warga Contoh</a>
    <div dir="auto">Serius ini? Ada sumbernya tidak?</div></div>
</div></div>`;

const CSS = `
body { background: #f0f2f5; }
[role=feed] { max-width: 560px; margin: 16px auto; }
.unit { background: #fff; border-radius: 8px; padding: 12px 16px; margin-bottom: 16px; }
h4 { margin: 0; } .head span { color: #65676b; font-size: 13px; } .head h4 span { color: #050505; font-size: 15px; }
.comment { background: #f0f2f5; border-radius: 12px; padding: 6px 12px; margin-top: 8px; font-size: 13px; }
[role=toolbar] { color: #65676b; font-size: 13px; padding: 8px 0; }`;

/** Facebook's feed as a logged-in person gets it: posts carry `aria-posinset`, comments do not. */
export const facebookPage = () =>
  page({
    title: 'Facebook (contoh)',
    css: CSS,
    body: `<div role="main"><h3 hidden>Kabar Beranda</h3><div role="feed">${POSTS.map(unit).join('')}</div></div>`,
  });
