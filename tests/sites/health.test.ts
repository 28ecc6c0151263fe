// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createPageReader } from '../../lib/sites/index.ts';
import { readerOf } from './small-pages.ts';

const WHATSAPP = 'https://web.whatsapp.com/';
const rows = (n: number) =>
  Array.from({ length: n }, (_, at) => `<div role="row"><p>Pesan ${at}</p></div>`).join('');
const side = `<div id="pane-side">${rows(40)}${'<p>Grup warga RT: pesan terakhir</p>'.repeat(80)}</div>`;

const grid = (words: string) =>
  `<main>${['DPCXhCwkqEe', 'DPAAhCwkqEf', 'DPBBhCwkqEg'].map((code) => `<a href="/p/${code}/">${words}</a>`).join('')}</main>`;

describe('health of a page without posts', () => {
  it.each([
    ['a grid of pictures', 'https://www.instagram.com/akun/', grid('<img src="a.jpg">'), 'not_loaded'],
    ['links to posts in words', 'https://www.instagram.com/akun/', grid('3 jam'), 'broken'],
    ['pictures in the feed', 'https://www.instagram.com/', grid('<img src="a.jpg">'), 'broken'],
    [
      'the first step of a login',
      'https://x.com/i/flow/login',
      '<input autocomplete="username">',
      'login_needed',
    ],
    ['a login beside an article', 'https://berita.example/a', '<input type="password">', 'not_loaded'],
  ])('%s', (_, address, html, state) => {
    expect(readerOf(html, address).reader.health().state).toBe(state);
  });
});

describe('health of a conversation', () => {
  it.each([
    ['rows that nobody knows', WHATSAPP, `${side}<div id="main">${rows(4)}</div>`, 'broken'],
    ['much text', WHATSAPP, `<div id="main"><p>${'kata '.repeat(400)}</p></div>`, 'broken'],
    ['an opened chat without messages', WHATSAPP, `${side}<div id="main">${rows(2)}</div>`, 'not_loaded'],
    ['no chat opened, however full the list', WHATSAPP, side, 'not_loaded'],
    ['the code to log in', WHATSAPP, '<div data-ref="2@x"><canvas></canvas></div>', 'login_needed'],
    [
      'rows of Telegram K',
      'https://web.telegram.org/k/#@kanal_contoh',
      `<div id="column-center">${'<div data-mid="1">x</div>'.repeat(3)}</div>`,
      'broken',
    ],
    [
      'private messages of a platform whose posts are elsewhere',
      'https://www.facebook.com/messages/t/1/',
      `<div role="main">${'<p>Halo, apa kabar?</p>'.repeat(200)}</div>`,
      'not_loaded',
    ],
  ])('%s', (_, address, html, state) => {
    expect(readerOf(html, address).reader.health().state).toBe(state);
  });

  it('is not broken before it had time to load', () => {
    const { env } = readerOf(`<div id="main">${rows(9)}</div>`, WHATSAPP);
    expect(createPageReader({ ...env, visibleFor: () => 2_000 }).health().state).toBe('not_loaded');
  });
});
