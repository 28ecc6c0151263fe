// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PostSchema } from '../../lib/model/post.ts';
import { ADAPTERS, adapterFor, createPageReader } from '../../lib/sites/index.ts';
import { factsOf } from './facts.ts';
import { pageOf } from './page.ts';

/** Pages written by us after the facts known of platforms of which nobody has a saved page. First line: their address. */
const FOLDER = join(import.meta.dirname, 'fixtures');

interface Fixture {
  name: string;
  html: string;
  address: string;
}

const fixtures: Fixture[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const html = readFileSync(join(FOLDER, name), 'utf8');
    return { name, html, address: /^<!-- (\S+) -->/.exec(html)?.[1] ?? '' };
  });

/** Attributes to take away, so that lower tiers and the climb are used as well. */
const RENAMED: [string, string[]][] = [
  ['with every attribute', []],
  ['without test ids', ['data-testid', 'data-e2e', 'aria-posinset']],
  ['without roles and ids', ['data-testid', 'data-e2e', 'aria-posinset', 'role', 'id', 'data-id', 'class']],
];

describe.each(fixtures)('$name', ({ name, html, address }) => {
  const read = () => {
    const env = pageOf(html, address);
    const reader = createPageReader(env);
    return { env, reader, posts: reader.posts().map(reader.read) };
  };

  it('is read as expected', () => {
    const expected: unknown = JSON.parse(readFileSync(join(FOLDER, name.replace(/html$/, 'json')), 'utf8'));
    expect(read().posts.map(factsOf)).toEqual(expected);
  });

  it('gives posts that the schema accepts, each empty field with its reason', () => {
    for (const post of read().posts) {
      expect(v.safeParse(PostSchema, post).issues).toBeUndefined();
      for (const field of ['id', 'text', 'handle', 'name', 'permalink', 'postedAt'] as const) {
        expect(post[field].value === null, field).toBe(post[field].reason !== null);
      }
    }
  });

  it('is not changed by reading, and reads the same twice', () => {
    const { env, reader, posts } = read();
    const before = env.document.documentElement.outerHTML;
    expect(reader.posts().map(reader.read)).toEqual(posts);
    reader.health();
    reader.readPage();
    expect(env.document.documentElement.outerHTML).toBe(before);
  });

  it('gives nothing to the adapters of other platforms', () => {
    const others = ADAPTERS.filter((adapter) => adapter !== adapterFor(new URL(address)));
    const found = others.filter((adapter) => {
      const env = pageOf(html, `https://${adapter.hosts[0]}/`);
      return adapter.findPosts(env.document, env).length > 0;
    });
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('names the innermost post for every container', () => {
    const { reader } = read();
    for (const candidate of reader.posts()) expect(reader.postAt(candidate.container)).toEqual(candidate);
  });

  it.each(RENAMED)('finds upward from any element what it finds from above, %s', (_, attributes) => {
    const env = pageOf(html, address);
    const adapter = adapterFor(env.url);
    for (const name of attributes)
      for (const element of env.document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    const posts = adapter?.findPosts(env.document, env) ?? [];
    for (const element of env.document.querySelectorAll('body *')) {
      const holding = posts.filter(({ container }) => container.contains(element));
      expect(adapter?.postsAround(element, env) ?? []).toEqual(holding);
    }
  });
});

describe('every adapter', () => {
  it.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))(
    '%s finds nothing on an empty page',
    (_, adapter) => {
      const env = pageOf('<!doctype html><title></title>', `https://${adapter.hosts[0]}/`);
      expect(adapter.findPosts(env.document, env)).toEqual([]);
      expect(createPageReader(env).health().state).toBe('not_loaded');
    },
  );
});
