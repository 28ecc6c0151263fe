// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPageReader } from '../../lib/sites/index.ts';
import { pageOf } from './page.ts';

const THREAD = readFileSync(join(import.meta.dirname, 'fixtures', 'kaskus-thread.html'), 'utf8');
const ADDRESS = 'https://www.kaskus.co.id/thread/6543abcdef0123456789abcd/benarkah';

function read(address: string) {
  const reader = createPageReader(pageOf(THREAD, address));
  return reader.posts().map(reader.read);
}

it('gives the address of the thread to its first post only, and only on its first page', () => {
  expect(read(ADDRESS).map(({ key }) => key)).toEqual([
    'kaskus:thread/6543abcdef0123456789abcd',
    'kaskus:post/6543abcdef0123456789abce',
  ]);
  expect(read(`${ADDRESS}/2`)[0]?.permalink).toMatchObject({ value: null, reason: 'not_in_page' });
  expect(read(`${ADDRESS}?page=2`)[0]?.permalink.value).toBeNull();
});

it('keeps the quoted post and links to other posts out', () => {
  expect(read(ADDRESS)[1]).toMatchObject({
    text: { value: 'Itu hoaks lama, gan. Lihat ini' },
    handle: { value: 'sista.contoh' },
  });
});

it('takes no number of a profile for a handle', () => {
  expect(read(ADDRESS)[0]).toMatchObject({
    handle: { value: null, reason: 'not_in_page' },
    name: { value: 'agan.contoh' },
  });
});
