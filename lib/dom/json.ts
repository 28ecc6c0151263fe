/** Data in a page's own scripts: hostile until a schema passed, so only own properties are looked at. */

export type Json = Record<string, unknown>;

/** Longer scripts are not parsed, in UTF-16 units. */
const MAX_JSON = 3_000_000;

/** The value of a JSON text; null when it is none or too long. */
export function parseJson(source: string | null | undefined, max = MAX_JSON): unknown {
  if (!source || source.length > max) return null;
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property only: nothing that a page put on `Object.prototype`. */
export const ownOf = (node: Json, name: string): unknown =>
  Object.hasOwn(node, name) ? node[name] : undefined;

/**
 * Remembers what a page's data says of one id. The data of the first page stays while single-page navigation goes on,
 * so it is looked through once per page and id.
 */
export function oncePerPage<T>(find: (document: Document, id: string) => T): typeof find {
  const known = new WeakMap<Document, { id: string; value: T }>();
  return (document, id) => {
    const cached = known.get(document);
    if (cached?.id === id) return cached.value;
    const value = find(document, id);
    if (document.readyState !== 'loading') known.set(document, { id, value });
    return value;
  };
}
