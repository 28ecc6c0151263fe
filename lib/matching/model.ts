import model from './model.json' with { type: 'json' };
import type { Net } from './net.ts';

/** What `npm run train` learned: the order of candidates, and how certain the match is. */
export const MODEL: { rank: Net; certainty: Net } = model;
