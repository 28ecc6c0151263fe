import * as v from 'valibot';
import { ClarificationInputSchema, ClarificationSchema } from '../model/clarification.ts';
import { AreaSchema } from '../model/evidence.ts';
import { DECISIONS, FindingFieldsSchema } from '../model/finding.ts';
import { HealthSchema } from '../model/health.ts';
import { SeenPostSchema } from '../model/hint.ts';
import { MatchResultSchema } from '../model/match.ts';
import { PublicKeySchema, PublisherSchema } from '../model/package.ts';
import { PlatformSchema } from '../model/platform.ts';
import { PostSchema } from '../model/post.ts';
import { HttpUrlSchema, IdSchema, InstantSchema, MAX_POST_TEXT, text } from '../model/primitives.ts';
import { DraftSchema } from '../model/reply.ts';

const ids = v.pipe(v.array(IdSchema), v.maxLength(100_000));
const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const fields = v.partial(FindingFieldsSchema);

/** What the background accepts, call by call. Unknown keys are refused. */
export const SCHEMAS = {
  flag: v.strictObject({ post: PostSchema, area: v.nullable(AreaSchema) }),
  undoFlag: IdSchema,
  reportHealth: HealthSchema,
  hints: v.pipe(v.array(SeenPostSchema), v.maxLength(25)),
  createFinding: fields,
  flagActiveTab: v.strictObject({ windowId: v.number() }),
  changeFindings: v.strictObject({ ids, change: fields }),
  decide: v.strictObject({
    findingId: IdSchema,
    decision: v.picklist(DECISIONS),
    clarificationId: v.nullable(IdSchema),
    clarificationVersion: v.nullable(version),
    escalatedTo: text(200),
    matchesSeen: v.nullable(MatchResultSchema),
  }),
  deleteFindings: ids,
  restoreFindings: ids,
  match: v.strictObject({
    text: text(MAX_POST_TEXT),
    narrative: text(2_000),
    quoted: v.pipe(v.array(text(MAX_POST_TEXT)), v.maxLength(10)),
    linkTitles: v.pipe(v.array(text(500)), v.maxLength(20)),
    links: v.pipe(v.array(text(4_000)), v.maxLength(40)),
  }),
  spreadOf: IdSchema,
  saveDraft: v.omit(DraftSchema, ['updatedAt']),
  recordCopy: v.strictObject({
    findingId: IdSchema,
    clarificationId: IdSchema,
    clarificationVersion: version,
    platform: PlatformSchema,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(70_000)),
    approvedBy: text(200),
  }),
  setReplyUrl: v.strictObject({ replyId: IdSchema, url: v.nullable(HttpUrlSchema) }),
  saveClarification: v.strictObject({ id: v.nullable(IdSchema), input: ClarificationInputSchema }),
  removePictures: v.strictObject({
    days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500)),
  }),
  deleteClarifications: ids,
  restoreClarifications: ids,
  acceptAlias: IdSchema,
  dismissAlias: IdSchema,
  loadSamples: v.null(),
  removeSamples: v.null(),
  ensureOfficeKey: v.null(),
  pinPublisher: v.strictObject({ key: PublicKeySchema, name: PublisherSchema.entries.name }),
  unpinPublisher: PublicKeySchema,
  stageEntries: v.strictObject({
    batch: IdSchema,
    entries: v.pipe(v.array(ClarificationSchema), v.maxLength(1_000)),
  }),
  commitEntries: v.strictObject({
    batch: IdSchema,
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    issued: v.nullable(v.strictObject({ key: PublicKeySchema, at: InstantSchema })),
  }),
  discardEntries: IdSchema,
  markCorrected: v.strictObject({ replyId: IdSchema, corrected: v.boolean() }),
} as const;
