import { closest } from './node.ts';

const HIDDEN = '[hidden], [style*="display:none"], [style*="display: none"]';

/**
 * Whether the officer can see the element at all (it may be scrolled away). Uses the browser's layout where there is
 * one, else the attributes that hide an element or one of its ancestors.
 */
export function isVisible(element: Element): boolean {
  const check = Element.prototype.checkVisibility;
  if (typeof check !== 'function') return closest(element, HIDDEN) === null;
  return check.call(element, { visibilityProperty: true });
}
