import { createPageReader } from '../../lib/sites/index.ts';
import { pageOf } from './page.ts';

/** A post of X in the least mark-up that its adapter needs. */
export const tweet = (id: string, handle: string, inner: string) => `
<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article">
<div data-testid="Tweet-User-Avatar"><a href="/${handle}"><img alt="" src="https://pbs.example/${handle}.jpg"></a></div>
<div data-testid="User-Name"><a href="/${handle}">Nama ${handle}</a><a href="/${handle}/status/${id}"><time datetime="2026-01-19T11:34:36.000Z">19 Jan</time></a></div>
${inner}</article></div>`;

export const X = 'https://x.com/home';
/** Two posts; the second quotes a third. */
export const FEED = [
  tweet('2013213497945903285', 'warga', '<div data-testid="tweetText">Surat suara tercoblos</div>'),
  tweet(
    '2013213497945903286',
    'pengutip',
    '<div data-testid="tweetText">Ini benar?</div><div role="link" tabindex="0"><div data-testid="User-Name"><div dir="ltr">Asli</div><span>@asli</span></div><div data-testid="tweetText">Server KPU diretas malam ini</div></div>',
  ),
].join('');

export const readerOf = (html: string, address: string) => {
  const env = pageOf(`<!doctype html><html lang="id"><body>${html}</body></html>`, address);
  return { env, document: env.document, reader: createPageReader(env) };
};

/** Marks the element's contents, as an officer does with the mouse. */
export function select(element: Element | null): Selection {
  const owner = element?.ownerDocument;
  const range = owner?.createRange();
  if (element && range) range.selectNodeContents(element);
  return {
    rangeCount: range ? 1 : 0,
    getRangeAt: () => range,
    toString: () => range?.toString() ?? '',
  } as unknown as Selection;
}
