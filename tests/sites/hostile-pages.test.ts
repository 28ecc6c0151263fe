// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PostSchema } from '../../lib/model/post.ts';
import { createPageReader } from '../../lib/sites/index.ts';
import { FEED, readerOf, select, tweet, X } from './small-pages.ts';

describe('hostile pages', () => {
  it('switches a failing adapter off after three errors and stays generic', () => {
    const { env, document, reader } = readerOf(FEED, X);
    let failing = true;
    const broken = createPageReader({
      ...env,
      isVisible: () => {
        if (failing) throw new Error('boom');
        return true;
      },
    });
    for (let attempt = 0; attempt < 3; attempt += 1) expect(broken.posts()).toEqual([]);
    failing = false;
    expect(broken.posts()).toEqual([]);
    expect(reader.posts()).toHaveLength(2);
    expect(broken.readSelection(select(document.querySelector('[data-testid="tweetText"]'))).text.value).toBe(
      'Surat suara tercoblos',
    );
  });

  it('reads through names that hide methods, and stores nothing that is not http(s)', () => {
    const hostile = tweet(
      '2013213497945903288',
      'jahat',
      '<form><input name="querySelector"><input name="closest"><input name="getAttribute"><div data-testid="tweetText">Isi <a href="javascript:alert(1)">tautan</a></div></form><div data-testid="tweetPhoto"><img src="data:image/png;base64,AAAA" alt="Gambar"></div>',
    );
    const { reader } = readerOf(hostile, X);
    const [post] = reader.posts().map(reader.read);
    expect(post?.text.value).toBe('Isi tautan');
    expect(post?.media).toEqual([]);
    expect(post?.links).toEqual([]);
  });

  it('takes a name that looks like a handle for the name that it is', () => {
    const html = tweet('2013213497945903295', 'Jason', '<div data-testid="tweetText">Isi</div>').replace(
      'Nama Jason',
      '@jason',
    );
    const { reader } = readerOf(html, X);
    expect(reader.posts().map(reader.read)).toMatchObject([
      { handle: { value: 'Jason' }, name: { value: '@jason' } },
    ]);
  });

  it('doubts a post whose permalink names another account', () => {
    const forged = tweet(
      '2013213497945903289',
      'korban',
      '<div data-testid="tweetText">Palsu</div>',
    ).replaceAll('<a href="/korban">', '<a href="/pemalsu">');
    const [post] = readerOf(forged, X).reader.posts().map(readerOf(forged, X).reader.read);
    expect(post?.handle.confidence).toBeLessThan(0.5);
    expect(post?.permalink.confidence).toBeLessThan(0.5);
  });

  it('keeps quoted words apart when every mark of the quote is gone', () => {
    const bare =
      '<div><div><time datetime="2026-01-18T11:00:00.000Z">18 Jan</time><div lang="id" dir="auto">Kata orang lain</div></div></div>';
    const { reader } = readerOf(tweet('2013213497945903294', 'pengutip', bare), X);
    expect(reader.posts().map((candidate) => reader.read(candidate))).toMatchObject([
      { handle: { value: 'pengutip' }, text: { value: null }, quoted: { text: 'Kata orang lain' } },
    ]);
  });

  it('cuts text at the limit and says so', () => {
    const { reader } = readerOf(
      tweet(
        '2013213497945903290',
        'panjang',
        `<div data-testid="tweetText">${'hoaks '.repeat(10_000)}</div>`,
      ),
      X,
    );
    const [post] = reader.posts().map(reader.read);
    expect(post?.text.value?.length).toBe(20_000);
    expect(post?.truncated).toBe(true);
    expect(v.is(PostSchema, post)).toBe(true);
  });

  it('ignores articles nested in articles and false permalinks', () => {
    const nested = tweet(
      '2013213497945903291',
      'luar',
      `<div data-testid="tweetText">Luar</div>${tweet('2013213497945903292', 'dalam', '<div data-testid="tweetText">Dalam</div>')}`,
    );
    const { reader } = readerOf(
      `${nested}<article data-testid="tweet"><a href="https://x.com.evil.example/a/status/2013213497945903293"><time>1</time></a><div data-testid="tweetText">Tiruan</div></article>`,
      X,
    );
    expect(reader.posts().map((candidate) => reader.read(candidate).text.value)).toEqual(['Luar']);
  });

  it('finds nothing in 48,000 nodes that imitate posts, in a moment', () => {
    const junk = '<div><span><a href="/akun/status/x"><time>kini</time></a></span></div>'.repeat(12_000);
    const { reader } = readerOf(`<main>${junk}</main>`, X);
    expect(reader.posts()).toEqual([]);
    expect(reader.readPage().text.value).toBeNull();
  }, 10_000);

  it('is not misled by what a page puts on Object.prototype', () => {
    const poison = { platform: 'racun', url: 'https://racun.example/', text: 'racun', handle: 'racun' };
    const { reader } = readerOf(FEED, X);
    try {
      Object.assign(Object.prototype, poison);
      expect(reader.posts().map((candidate) => reader.read(candidate).text.value)).toEqual([
        'Surat suara tercoblos',
        'Ini benar?',
      ]);
      expect(reader.readPage().text.value).toBeNull();
    } finally {
      for (const name of Object.keys(poison)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});
