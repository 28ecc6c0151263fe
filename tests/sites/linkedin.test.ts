// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readerOf } from './small-pages.ts';

const ADDRESS = 'https://www.linkedin.com/feed/';
const account = (handle: string, name: string) =>
  `<a href="https://www.linkedin.com/in/${handle}/">${name}</a>`;
const card = (inner: string) =>
  `<div role="listitem" componentkey="update-card-focusXFeedType_MAIN_FEED_RELEVANCE">${inner}</div>`;
const words = '<span data-testid="expandable-text-box">Rekap berbeda.</span>';
const read = (inner: string) => {
  const { reader } = readerOf(card(inner), ADDRESS);
  return reader.posts().map(reader.read)[0];
};

describe('the author of a post in the feed', () => {
  const two = account('budi', 'Budi') + account('andi-contoh', 'Andi Contoh');

  it('is unknown between two accounts above the words', () => {
    expect(read(two + words)).toMatchObject({ handle: { value: null }, name: { value: null } });
  });

  it('is the account that the menu of the post names, in any language', () => {
    const menu = '<button aria-label="เปิดเมนู Andi Contoh"></button>';
    expect(read(menu + two + words)).toMatchObject({
      handle: { value: 'andi-contoh' },
      name: { value: 'Andi Contoh' },
    });
  });

  it('is not one whom the words mention', () => {
    const mention = `<span data-testid="expandable-text-box">Kata ${account('cici', 'Cici')}</span>`;
    expect(read(account('budi', 'Budi') + mention)?.handle.value).toBe('budi');
  });

  it('is the company or person of the only link', () => {
    expect(read(account('budi', 'Budi') + words)?.handle.value).toBe('budi');
  });
});

it("takes no comment's words for those of a post without any", () => {
  const comment = `<div componentkey="replaceableComment_1">${account('cici', 'Cici')}${words}</div>`;
  expect(read(account('budi', 'Budi') + comment)).toMatchObject({
    handle: { value: 'budi' },
    text: { value: null },
  });
});
