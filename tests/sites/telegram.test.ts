// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPageReader } from '../../lib/sites/index.ts';
import { messageLink, peerOf, serverId } from '../../lib/sites/telegram/peer.ts';
import { pageOf } from './page.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, 'fixtures', `telegram-${name}.html`), 'utf8');

function read(html: string, address: string) {
  const reader = createPageReader(pageOf(html, address));
  return reader.posts().map(reader.read);
}

const K = 'https://web.telegram.org/k/';
const A = 'https://web.telegram.org/a/';

describe('the number of a message in Web K', () => {
  it.each([
    ['41', { id: 41, isChannel: false }],
    ['4294967295', null],
    ['4295032831', { id: 1, isChannel: true }],
    ['4299227135', { id: 65, isChannel: true }],
    ['4299227136', null],
    ['41.0001', null],
    ['-1', null],
    ['', null],
    [null, null],
  ])('%s → %o', (mid, expected) => {
    expect(serverId(mid)).toEqual(expected);
  });
});

describe('the chat of an address', () => {
  const peer = (hash: string) => peerOf({ url: new URL(`${K}${hash}`) });

  it.each([
    ['#@kanal_contoh', { name: 'kanal_contoh', number: null }],
    ['#@kanal_contoh/41', { name: 'kanal_contoh', number: null }],
    ['#-1001234567890', { name: null, number: '1234567890' }],
    ['#-1001234567890_7', { name: null, number: '1234567890' }],
    ['#-1234567890', { name: null, number: '1234567890' }],
    ['#628120001', { name: null, number: null }],
    ['#?tgaddr=tg%3A%2F%2Fresolve', { name: null, number: null }],
    ['', { name: null, number: null }],
  ])('%s', (hash, expected) => {
    expect(peer(hash)).toEqual(expected);
  });

  it('gives permalinks to public chats and to private channels only', () => {
    expect(messageLink({ name: 'kanal_contoh', number: null }, 65, true)?.url).toBe(
      'https://t.me/kanal_contoh/65',
    );
    expect(messageLink({ name: null, number: '1234567890' }, 65, true)?.url).toBe(
      'https://t.me/c/1234567890/65',
    );
    expect(messageLink({ name: null, number: '1234567890' }, 65, false)).toBeNull();
    expect(messageLink({ name: null, number: null }, 65, true)).toBeNull();
  });
});

describe('Telegram Web K', () => {
  it('keeps answered messages, link previews, reactions and the clock out of the text', () => {
    const [post] = read(fixture('web-k'), `${K}#@kanal_contoh`);
    expect(post?.text.value).toBe('Hasil resmi sudah bocor 😱\nCek bocor.example');
    expect(post?.counts.views.value).toBe(37_200);
  });

  it('names a forward by its source, apart from who forwarded it; an album is one post', () => {
    const posts = read(fixture('web-k'), `${K}#@kanal_contoh`);
    expect(posts).toHaveLength(2);
    expect(posts[1]).toMatchObject({
      name: { value: null },
      handle: { value: null },
      quoted: { name: 'Sumber Asli' },
    });
  });

  it('gives a private channel its number, and nothing while the address is of another chat', () => {
    const link = (hash: string) => read(fixture('web-k'), `${K}${hash}`)[0]?.permalink;
    expect(link('#-1234567890')?.value).toBe('https://t.me/c/1234567890/65');
    expect(link('#-999999999')).toMatchObject({ value: null, reason: 'no_public_link' });
  });
});

describe('Telegram Web A', () => {
  it('gives no time: the page has only a clock', () => {
    const [post] = read(fixture('web-a'), `${A}#-1001234567890`);
    expect(post).toMatchObject({ postedAt: { reason: 'localised_only' }, timeLabel: '19.40' });
  });

  it('gives no permalink to groups without a public name', () => {
    expect(read(fixture('web-a'), `${A}#-4012345678`)[0]?.permalink.reason).toBe('no_public_link');
    expect(read(fixture('web-a'), `${A}#@grup_contoh`)[0]?.permalink.value).toBe(
      'https://t.me/grup_contoh/71',
    );
  });
});

describe('a public preview', () => {
  it('reads photos from styles, each with its address, and links without tags', () => {
    const [text, album] = read(fixture('preview'), 'https://t.me/s/kanal_contoh');
    expect(album?.media.map(({ url }) => url)).toEqual([
      'https://cdn.example/a.jpg',
      'https://cdn.example/b.jpg',
    ]);
    expect(album?.text.reason).toBe('not_applicable');
    expect(text?.links).toEqual([{ url: 'https://data.example/jual', title: 'data.example' }]);
  });

  it('gives nothing for the shell of a single message', () => {
    const html =
      '<title>Telegram: Contact</title><iframe src="https://t.me/kanal_contoh/41?embed=1"></iframe><a href="/s/kanal_contoh/41">Context</a>';
    expect(read(html, 'https://t.me/kanal_contoh/41')).toEqual([]);
  });
});
