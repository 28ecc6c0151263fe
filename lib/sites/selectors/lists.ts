import type { Selector } from '../context.ts';

/**
 * The selector lists of one adapter, by group (its kinds of posts) and name. Lists are used where they stand, never
 * copied while a module loads: a selector pack changes what is in them (../pack/apply.ts) while pages are open.
 */
export type SelectorGroups = Record<string, Record<string, Selector[]>>;
