// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../sites/page.ts';
import { FEED } from '../../sites/small-pages.ts';
import { findAddress } from './address.ts';

const NOWHERE = 'https://saved.invalid/';
const POST = 'https://x.com/warga/status/2013213497945903285';
const addressIn = (html: string) =>
  findAddress(pageOf(html, NOWHERE).document, (address) => pageOf(html, address));
const canonical = `<link rel="canonical" href="https://x.com/lain">`;

describe('the address of a saved page', () => {
  it.each([
    [
      'Chrome',
      `<!doctype html>\n<!-- saved from url=(0050)${POST} --><html><head>${canonical}</head></html>`,
    ],
    [
      'SingleFile',
      `<!doctype html><html lang="id"><!--\n Page saved with SingleFile \n url: ${POST} \n saved date: Sun Nov 22 2026\n--><head>${canonical}</head></html>`,
    ],
    [
      'HTTrack',
      `<html><!-- Mirrored from ${POST.slice(8)} by HTTrack Website Copier/3.x -->${canonical}</html>`,
    ],
    ['whoever notes it above the page', `<!-- ${POST} --><!doctype html><html>${canonical}</html>`],
    ['a page that declares it', `<link rel="canonical" href="${POST}">`],
    [
      'the Wayback Machine',
      `<link rel="canonical" href="https://web.archive.org/web/20260102030405/${POST}">`,
    ],
    [
      'a page whose JSON-LD names it',
      `<script type="application/ld+json">{"@type":"Article","url":"${POST}"}</script>`,
    ],
    ['a page that names itself for sharing', `<meta property="og:url" content="${POST}">`],
  ])('%s', (_, html) => {
    expect(addressIn(html)).toBe(POST);
  });

  it('is that of the only video that is mounted, not of one among other pages', () => {
    const watch = '<ytd-watch-flexy video-id="LrContoh001"></ytd-watch-flexy>';
    expect(addressIn(watch)).toBe('https://www.youtube.com/watch?v=LrContoh001');
    expect(addressIn(`<ytd-search></ytd-search>${watch}`)).toBeNull();
  });

  it('is the home of the platform that it looks like, where it names none', () => {
    expect(addressIn(FEED)).toBe('https://x.com/');
    expect(addressIn(`<link rel="canonical" href="/warga">${FEED}`)).toBe('https://x.com/warga');
    expect(addressIn('<!-- saved from url=(0014)about:internet --><p>Halo</p>')).toBeNull();
  });
});
