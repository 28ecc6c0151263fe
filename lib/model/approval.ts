import * as v from 'valibot';
import { PackageEntrySchema } from './package.ts';
import { PlatformSchema } from './platform.ts';
import { IdSchema, InstantSchema, text } from './primitives.ts';
import { PublicKeySchema } from './public-key.ts';

export const APPROVAL_FORMAT = 'luruskan-approval';
/** Raised when an older Luruskan could not read what a newer one writes. */
export const APPROVAL_SCHEMA = 1;

/** Why a second person should read a reply first. Each code has a sentence in the locale files (`approval.<code>`). */
export const APPROVAL_REASONS = ['sensitive_theme', 'low_band', 'must_not_say'] as const;
export type ApprovalReason = (typeof APPROVAL_REASONS)[number];

/** SHA-256 of the UTF-8 bytes of the draft, lower-case hex: an approval holds for exactly these. */
const TextHashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const name = v.pipe(v.string(), v.trim(), v.maxLength(200));

/** A draft on its way to a second person on another computer. The post and its author stay at home. */
export const ApprovalRequestSchema = v.strictObject({
  kind: v.literal('request'),
  id: IdSchema,
  office: name,
  officer: name,
  requestedAt: InstantSchema,
  reasons: v.pipe(v.array(v.picklist(APPROVAL_REASONS)), v.maxLength(APPROVAL_REASONS.length)),
  platform: PlatformSchema,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(70_000)),
  entry: PackageEntrySchema,
});
export type ApprovalRequest = v.InferOutput<typeof ApprovalRequestSchema>;

export const APPROVAL_OUTCOMES = ['approved', 'returned'] as const;

/** What the second person says of the text that was asked about. */
export const ApprovalAnswerSchema = v.strictObject({
  kind: v.literal('answer'),
  /** Of the request. */
  id: IdSchema,
  textSha256: TextHashSchema,
  outcome: v.picklist(APPROVAL_OUTCOMES),
  remark: text(1_000),
  approver: v.pipe(name, v.minLength(1)),
  office: name,
  answeredAt: InstantSchema,
});
export type ApprovalAnswer = v.InferOutput<typeof ApprovalAnswerSchema>;

/** The outer layer. `content` is JSON kept as text, because a signature holds for exact bytes only. */
export const ApprovalEnvelopeSchema = v.strictObject({
  format: v.literal(APPROVAL_FORMAT),
  schema: v.literal(APPROVAL_SCHEMA),
  content: text(400_000),
  key: PublicKeySchema,
  /** Ed25519 over the UTF-8 bytes of `content`, base64url. */
  signature: text(200),
});
export type ApprovalEnvelope = v.InferOutput<typeof ApprovalEnvelopeSchema>;

/** What was asked of a second person about one text, and what came back. */
export interface Approval {
  id: string;
  findingId: string;
  clarificationId: string;
  clarificationVersion: number;
  textSha256: string;
  requestedAt: string;
  requestedBy: string;
  /** Null until the answer file was opened. */
  answer: Pick<ApprovalAnswer, 'outcome' | 'remark' | 'approver' | 'office' | 'answeredAt'> | null;
}
