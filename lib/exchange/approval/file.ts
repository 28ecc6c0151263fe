import * as v from 'valibot';
import {
  APPROVAL_FORMAT,
  APPROVAL_SCHEMA,
  type ApprovalAnswer,
  ApprovalAnswerSchema,
  type ApprovalEnvelope,
  ApprovalEnvelopeSchema,
  type ApprovalRequest,
  ApprovalRequestSchema,
} from '../../model/approval.ts';
import type { OfficeKey } from '../../model/package.ts';
import { gunzip, gzip } from '../package/gzip.ts';
import { signText, verifyText } from '../package/keys.ts';

type Content = ApprovalRequest | ApprovalAnswer;

const MAX_FILE_BYTES = 1_000_000;
const MAX_UNPACKED_BYTES = 2_000_000;

/** Why a file is refused. Each has a sentence in the locale files (`approvalFile.<code>`). */
export const APPROVAL_REFUSALS = [
  'too_large',
  'damaged',
  'not_an_approval',
  'newer_schema',
  'tampered',
  'no_ed25519',
] as const;
export type ApprovalRefusal = (typeof APPROVAL_REFUSALS)[number];

export type OpenedApproval =
  | { ok: true; content: Content; envelope: ApprovalEnvelope }
  | { ok: false; reason: ApprovalRefusal };

const refuse = (reason: ApprovalRefusal): OpenedApproval => ({ ok: false, reason });

/** A request or an answer as one signed file, small enough for a message. */
export async function writeApproval(content: Content, key: OfficeKey): Promise<Blob> {
  const written = JSON.stringify(content);
  const envelope: ApprovalEnvelope = {
    format: APPROVAL_FORMAT,
    schema: APPROVAL_SCHEMA,
    content: written,
    key: key.publicKey,
    signature: await signText(written, key),
  };
  return gzip(JSON.stringify(envelope));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const ContentSchema = v.variant('kind', [ApprovalRequestSchema, ApprovalAnswerSchema]);
const OuterSchema = v.looseObject({ format: v.literal(APPROVAL_FORMAT), schema: v.number() });

/** The signature first, then the content. */
export async function openEnvelope(envelope: ApprovalEnvelope): Promise<OpenedApproval> {
  const genuine = await verifyText(envelope.content, envelope.key, envelope.signature);
  if (genuine === null) return refuse('no_ed25519');
  if (!genuine) return refuse('tampered');
  const content = v.safeParse(ContentSchema, parsed(envelope.content));
  return content.success ? { ok: true, content: content.output, envelope } : refuse('not_an_approval');
}

/** Reads a file as far as it can be believed. Whether its key is trusted is for the caller to ask. Nothing is stored. */
export async function readApproval(file: Blob): Promise<OpenedApproval> {
  if (file.size > MAX_FILE_BYTES) return refuse('too_large');
  const unpacked = await gunzip(file, MAX_UNPACKED_BYTES);
  if (!unpacked.ok) return refuse(unpacked.reason);
  const outer = parsed(unpacked.text);
  const seen = v.safeParse(OuterSchema, outer);
  if (!seen.success) return refuse('not_an_approval');
  if (seen.output.schema > APPROVAL_SCHEMA) return refuse('newer_schema');
  const envelope = v.safeParse(ApprovalEnvelopeSchema, outer);
  return envelope.success ? openEnvelope(envelope.output) : refuse('not_an_approval');
}
