// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../lib/dom/json.ts';
import { readerOf } from './small-pages.ts';

describe('parseJson', () => {
  it.each([[''], [null], ['{'], ['[1,2,3]'.padEnd(30)]])('gives null for %j', (source) => {
    expect(parseJson(source, 20)).toBeNull();
  });

  it('gives the value of what is short enough', () => {
    expect(parseJson('[1]')).toEqual([1]);
  });
});

describe("the player's data of YouTube", () => {
  const WATCH = 'https://www.youtube.com/watch?v=LrContoh001';
  const data = (id: string, tail = ';var meta = 1;') =>
    `<script>var ytInitialPlayerResponse = ${JSON.stringify({
      videoDetails: { videoId: id, viewCount: '12', shortDescription: 'a}; var b' },
      microformat: {
        playerMicroformatRenderer: {
          publishDate: '2026-11-09T04:00:05-08:00',
          ownerProfileUrl: 'http://www.youtube.com/@kanal.contoh',
        },
      },
    })}${tail}</script>`;
  const page =
    '<ytd-watch-flexy video-id="LrContoh001"><ytd-watch-metadata><h1>Judul</h1></ytd-watch-metadata></ytd-watch-flexy>';
  const read = (html: string) => {
    const { reader } = readerOf(html + page, WATCH);
    return reader.posts().map(reader.read)[0];
  };
  const plain = (id: string) => data(id).replace('a}; var b', 'a');

  it.each([
    ['before another statement', plain('LrContoh001')],
    ['alone', plain('LrContoh001').replace('var meta = 1;', '')],
  ])('gives time, views and account, %s', (_, html) => {
    expect(read(html)).toMatchObject({
      postedAt: { value: '2026-11-09T12:00:05.000Z', source: 'tier2:player data' },
      handle: { value: 'kanal.contoh' },
      counts: { views: { value: 12 } },
    });
  });

  it.each([
    ['of another video, which was loaded first', plain('LrLama00001')],
    ['that are no JSON', plain('LrContoh001').replace('"videoDetails"', 'videoDetails')],
    ['of a day without a time', plain('LrContoh001').replace('T04:00:05-08:00', '')],
  ])('gives no time from data %s', (_, html) => {
    expect(read(html)?.postedAt.value).toBeNull();
  });

  it('gives nothing where words of the page look like the end of the data', () => {
    expect(read(data('LrContoh001'))?.postedAt.value).toBeNull();
  });
});

describe("the page's data of Threads", () => {
  const post =
    '<div data-pressable-container="true"><a href="/@warga/post/DPCXhCwkqEe"><time datetime="2025-09-25T19:29:35.000Z">3 h</time></a><img src="https://cdn.example/1.jpg"></div>';
  const read = (data: unknown) => {
    const script = `<script type="application/json">${JSON.stringify(data)}</script>`;
    const { reader } = readerOf(script + post, 'https://www.threads.com/@warga/post/DPCXhCwkqEe');
    return reader.posts().map(reader.read)[0]?.text.value;
  };
  const fragments = (...parts: object[]) => ({
    code: 'DPCXhCwkqEe',
    text_post_app_info: { text_fragments: { fragments: parts } },
  });

  it.each([
    ['the caption', [{ code: 'DPCXhCwkqEe', caption: { text: 'Isi' } }], 'Isi'],
    ['its fragments', { a: [fragments({ plaintext: 'Isi ' }, { plaintext: '@x' })] }, 'Isi @x'],
    ['nothing where a fragment is unknown', fragments({ plaintext: 'Isi' }, { link: 'y' }), null],
    ['nothing from another post', { code: 'DPAAhCwkqEf', caption: { text: 'Lain' } }, null],
    ['nothing from a poisoned object', { code: { toString: 1 }, caption: { text: 'Isi' } }, null],
  ])('gives %s', (_, data, text) => {
    expect(read(data)).toBe(text);
  });
});
