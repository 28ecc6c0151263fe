import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FIXTURES = join(ROOT, 'tests', 'sites', 'fixtures');
const KEYS =
  'file platform kind id handle name permalink time text truncated counts media quoted isAd tier sources'.split(
    ' ',
  );

function readPage(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', 'tests/harness/read-page.ts', ...words],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line));
  return { status, stderr, lines };
}

describe('read-page', () => {
  it('prints a line for each post with all its keys, then one for the file', () => {
    const { status, lines } = readPage(join(FIXTURES, 'facebook-feed.html'));
    const posts = lines.slice(0, -1);
    expect(status).toBe(0);
    expect(posts.map((post) => Object.keys(post))).toEqual(posts.map(() => KEYS));
    expect(posts[0]).toMatchObject({
      file: 'facebook-feed.html',
      platform: 'facebook',
      counts: { likes: 1_200, views: null },
    });
    expect(lines.at(-1)).toEqual({
      file: 'facebook-feed.html',
      health: 'healthy',
      message: expect.stringMatching(/^4 /),
    });
  }, 60_000);

  it('takes the address that it is given', () => {
    const reel = join(FIXTURES, 'facebook-reel.html');
    const { lines } = readPage('--url', 'https://www.facebook.com/reel/820000000000001?rdid=1', reel);
    expect(lines[0]).toMatchObject({
      kind: 'video',
      permalink: 'https://www.facebook.com/reel/820000000000001/',
    });
  }, 60_000);

  it('prints one line for a page of no platform that says it is one article', () => {
    const { lines } = readPage(join(FIXTURES, 'web-news.html'));
    expect(Object.keys(lines[0] ?? {})).toEqual(KEYS);
    expect(lines).toMatchObject([
      {
        platform: 'web',
        kind: 'post',
        name: 'Wartawan Contoh',
        permalink: 'https://berita.example/nasional/123/surat-suara',
        time: '2026-11-16T03:00:00.000Z',
        text: 'Surat suara "tercoblos" di TPS 7\n\nKPU memeriksa & menjelaskan.',
      },
      { file: 'web-news.html', health: 'healthy', message: expect.stringMatching(/^1 /) },
    ]);
  }, 60_000);

  it('says which file it could not open, goes on with the others, and fails', () => {
    const { status, stderr, lines } = readPage('tidak-ada.html', join(FIXTURES, 'threads-feed.html'));
    expect(status).toBe(1);
    expect(stderr).toContain('tidak-ada.html');
    expect(lines.map(({ file }) => file)).toEqual([
      'tidak-ada.html',
      'threads-feed.html',
      'threads-feed.html',
    ]);
  }, 60_000);

  it('refuses an address that is none', () => {
    expect(readPage('--url', 'x.com', 'a.html')).toMatchObject({ status: 2, lines: [] });
  });
});
