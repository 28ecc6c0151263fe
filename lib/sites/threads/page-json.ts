import * as v from 'valibot';
import { isObject, type Json, oncePerPage, ownOf, parseJson } from '../../dom/json.ts';
import { all } from '../../dom/node.ts';

const PostSchema = v.object({
  code: v.string(),
  caption: v.optional(v.nullable(v.object({ text: v.nullable(v.string()) }))),
  text_post_app_info: v.optional(
    v.nullable(
      v.object({
        /** The words in parts where the caption is empty (seen 2026-06). */
        text_fragments: v.optional(
          v.nullable(v.object({ fragments: v.array(v.object({ plaintext: v.string() })) })),
        ),
      }),
    ),
  ),
});

const SCRIPTS = 'script[type="application/json"]';
const MAX_SCRIPTS = 100;
const MAX_NODES = 50_000;

/** Every object of a value that names a post by its code; deep data is looked through up to a number of nodes. */
function postsIn(value: unknown): Json[] {
  const posts: Json[] = [];
  const open: unknown[] = [value];
  for (let n = 0; n < MAX_NODES && open.length > 0; n += 1) {
    const node = open.pop();
    if (isObject(node) && typeof ownOf(node, 'code') === 'string') posts.push(node);
    if (typeof node === 'object' && node !== null) open.push(...Object.values(node));
  }
  return posts;
}

function textOf(node: Json): [code: string, text: string][] {
  const { success, output } = v.safeParse(PostSchema, node);
  if (!success) return [];
  const parts = output.text_post_app_info?.text_fragments?.fragments ?? [];
  const text = output.caption?.text || parts.map(({ plaintext }) => plaintext).join('');
  return text ? [[output.code, text]] : [];
}

const textsOf = oncePerPage(
  (document) =>
    new Map(
      all(document, SCRIPTS)
        .slice(0, MAX_SCRIPTS)
        .flatMap((script) => postsIn(parseJson(script.textContent)))
        .flatMap(textOf),
    ),
);

/** The words that the page's data give the post with this code; the first post in it may be another one. */
export const textInData = (document: Document, code: string): string | null =>
  textsOf(document, '').get(code) ?? null;
