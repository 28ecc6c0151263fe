import type { DraftTone } from '../model/draft-style.ts';
import type { Conditional } from '../model/template.ts';
import type { Verdict } from '../model/verdict.ts';
import type { PartName } from './variables.ts';

/** Events that did happen, or are still looked into, are never warned of. */
export const WARNING_OF: Readonly<Record<Verdict, Exclude<Conditional, 'final'> | null>> = {
  HOAKS: 'untrue',
  DISINFORMASI: 'untrue',
  PENIPUAN: 'fraud',
  KLARIFIKASI: 'set_right',
  BELUM_ADA_BUKTI: 'unproved',
  DIKOREKSI: null,
  BENAR: null,
  SEDANG_DITANGANI: null,
};

const START: readonly PartName[] = ['headline', 'dateline', 'lead', 'signature', 'warning'];
const END: readonly PartName[] = ['closing', 'forward', 'hashtags'];

/** Which sentences stay longest when room is short. The fact, the note that it is provisional and the link always stay. */
export const KEPT: Readonly<Record<DraftTone, readonly PartName[]>> = {
  formal: [...START, 'greeting', 'opening', 'why', 'facts', 'advice', ...END],
  ringkas: [...START, 'why', 'facts', 'greeting', 'opening', 'advice', ...END],
  empatik: [...START, 'opening', 'greeting', 'why', 'facts', 'advice', ...END],
  edukatif: [...START, 'why', 'advice', 'greeting', 'opening', 'facts', ...END],
};
