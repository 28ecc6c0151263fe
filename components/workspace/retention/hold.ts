import type { BulkEdit } from '../../../lib/model/bulk-edit.ts';

/** Keeps personal data of a case that goes on elsewhere. */
export const HOLD: BulkEdit = { change: { hold: true }, addTags: [], removeTags: [] };
