import * as v from 'valibot';

/** What the office says about a claim. The order is the order of the choices shown. */
export const VERDICTS = [
  'HOAKS',
  'DISINFORMASI',
  'PENIPUAN',
  'KLARIFIKASI',
  'DIKOREKSI',
  'BENAR',
  'SEDANG_DITANGANI',
  'BELUM_ADA_BUKTI',
] as const;

export const VerdictSchema = v.picklist(VERDICTS);
export type Verdict = v.InferOutput<typeof VerdictSchema>;

/** Verdicts of events that did happen: a denial of a similar event must never answer them. */
export const TRUE_EVENT_VERDICTS: ReadonlySet<Verdict> = new Set(['BENAR', 'SEDANG_DITANGANI', 'DIKOREKSI']);
