import { type FindingFields, FindingFieldsSchema } from '../../model/finding.ts';
import type { PartName } from './types.ts';

/** What was decided and done is one thing: a status without its decision would tell a story that never happened. */
const HANDLING: readonly PartName[] = [
  'status',
  'decision',
  'escalation',
  'clarificationId',
  'clarificationVersion',
];

/** The fields that are taken together, by the first of them; every other field is a part of its own. */
export const PARTS: readonly (readonly PartName[])[] = [
  HANDLING,
  ...(Object.keys(FindingFieldsSchema.entries) as PartName[])
    .filter((field) => !HANDLING.includes(field))
    .map((field) => [field]),
];

export const isHandling = (fields: readonly (keyof FindingFields)[]): boolean =>
  fields.some((field) => HANDLING.includes(field));
