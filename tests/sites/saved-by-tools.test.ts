// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPageReader } from '../../lib/sites/index.ts';
import { factsOf } from './facts.ts';
import { pageOf } from './page.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

/** Changes every link of a page as a tool that saves pages does. */
function withLinks(html: string, address: string, change: (url: URL) => string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const url = URL.parse(href, address);
    if (url && !href.startsWith('?')) link.setAttribute('href', change(url));
  }
  return page.documentElement.outerHTML;
}

/** The ways in which browsers and archives write down the page that they save. */
const TOOLS: Record<string, (html: string, address: string) => string> = {
  'a browser, which makes every link absolute': (html, address) =>
    withLinks(html, address, (url) => url.href),
  'an archive, whose links lead into the archive': (html, address) =>
    withLinks(html, address, (url) => `https://web.archive.org/web/20260102030405/${url.href}`),
  'an archive with links of its own host': (html, address) =>
    withLinks(html, address, (url) => `/web/20260102030405/${url.href}`),
  'a tool that drops the language': (html) => html.replace(/ (lang|dir)="[a-z]+"/, ''),
};

const read = (html: string, address: string) => {
  const reader = createPageReader(pageOf(html, address));
  return reader.posts().map((candidate) => factsOf(reader.read(candidate)));
};

describe.each(FIXTURES)('%s', (name) => {
  const html = readFileSync(join(FOLDER, name), 'utf8');
  const address = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';

  it.each(Object.entries(TOOLS))('is read the same when it was saved by %s', (_, save) => {
    expect(read(save(html, address), address)).toEqual(read(html, address));
  });
});
