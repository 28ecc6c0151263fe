/**
 * Reads of the DOM that a page cannot clobber: `<form><input name="closest">` hides `form.closest`, so every
 * method and getter is taken from the prototype and called on the node.
 */

const getter = <T>(prototype: object, name: string) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: unknown) => T;

const selectorMethods = (root: ParentNode) => {
  if (root instanceof Document) return Document.prototype;
  if (root instanceof DocumentFragment) return DocumentFragment.prototype;
  return Element.prototype;
};

/** All elements below `root` that match, in document order; `[]` when the selector does not parse. */
export function all(root: ParentNode, selector: string): Element[] {
  try {
    return [...selectorMethods(root).querySelectorAll.call(root, selector)];
  } catch {
    return [];
  }
}

/** The first element below `root` that matches, or null. */
export function one(root: ParentNode, selector: string): Element | null {
  try {
    return selectorMethods(root).querySelector.call(root, selector);
  } catch {
    return null;
  }
}

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The element itself or its nearest ancestor that matches, or null. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** The attribute's value, trimmed; null when absent or empty. */
export const attr = (element: Element | null, name: string): string | null =>
  (element && Element.prototype.getAttribute.call(element, name)?.trim()) || null;

export const parentOf = (node: Node): Element | null =>
  getter<Element | null>(Node.prototype, 'parentElement').call(node);

/** The tag's name in lower case. */
export const tagOf = (element: Element): string =>
  getter<string>(Element.prototype, 'localName').call(element);

/** Whether `inner` is `outer` or lies below it. */
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** Negative when `a` comes before `b` in the document (an ancestor comes before what it holds). */
export function documentOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  return Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The element with this id; through a selector because `document.getElementById` can be clobbered too. */
export const byId = (root: Document, id: string): Element | null =>
  one(root, `[id="${id.replace(/["\\]/g, '\\$&')}"]`);

/** The nodes directly below, text included. */
export const childrenOf = (node: Node): Node[] => [
  ...getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes').call(node),
];

/** All attributes as the page wrote them. */
export const attributesOf = (element: Element): { name: string; value: string }[] =>
  Element.prototype.getAttributeNames
    .call(element)
    .map((name) => ({ name, value: Element.prototype.getAttribute.call(element, name) ?? '' }));
