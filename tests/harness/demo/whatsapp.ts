import { lines, page, safe } from './html.ts';
import { type DemoPost, POSTS } from './posts.ts';

const clock = (at: string) =>
  new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Jakarta' }).format(
    new Date(at),
  );

const day = (at: string) =>
  new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta' }).format(new Date(at));

const row = (post: DemoPost, index: number) => `
<div role="row"><div data-testid="conv-msg-${index}" data-id="3EB0CONTOH${index}" data-demo="${post.name}" tabindex="-1">
  <div data-testid="msg-container"><div class="copyable-text" data-pre-plain-text="[${clock(post.at)}, ${day(post.at)}] ${safe(post.author)}: ">
    <span data-testid="selectable-text" dir="ltr"><span>${lines(post.text)}</span><span aria-hidden="true">${clock(post.at)}</span></span></div>
    <div data-testid="msg-meta"><span dir="auto">${clock(post.at)}</span></div></div>
</div></div>`;

const CSS = `
body { background: #efeae2; } #main { max-width: 720px; margin: 0 auto; }
header { background: #f0f2f5; padding: 12px 16px; font-weight: 600; }
[data-testid=msg-container] { background: #fff; border-radius: 8px; padding: 8px 12px; margin: 8px 64px 8px 16px; }
[data-testid=msg-meta] { text-align: right; font-size: 11px; color: #667781; } [data-testid=selectable-text] [aria-hidden] { visibility: hidden; }`;

/** WhatsApp Web: one group. Rows have no public address. */
export const whatsappPage = () =>
  page({
    title: 'WhatsApp (contoh)',
    css: CSS,
    body: `<div id="app"><div id="main"><header><span data-testid="conversation-info-header-chat-title" dir="auto">Warga RT 05 (contoh)</span></header>
<div data-testid="conversation-panel-messages" role="application">${POSTS.map(row).join('')}</div></div></div>`,
  });
