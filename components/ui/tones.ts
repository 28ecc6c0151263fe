import type { Status } from '../../lib/model/finding.ts';
import type { Band } from '../../lib/model/match.ts';
import type { Verdict } from '../../lib/model/verdict.ts';
import type { IconName } from './icon.tsx';

/** teal = act, amber = look twice, red = stop, green = done, grey = information. Never without an icon and a word. */
export type Tone = 'act' | 'amber' | 'red' | 'green' | 'grey';

export interface Look {
  tone: Tone;
  icon: IconName;
}

export const BAND_LOOK: Record<Band, Look> = {
  strong: { tone: 'act', icon: 'bars' },
  possible: { tone: 'amber', icon: 'halfBars' },
  none: { tone: 'grey', icon: 'dot' },
};

export const VERDICT_LOOK: Record<Verdict, Look> = {
  HOAKS: { tone: 'red', icon: 'stop' },
  DISINFORMASI: { tone: 'red', icon: 'warn' },
  PENIPUAN: { tone: 'red', icon: 'shield' },
  KLARIFIKASI: { tone: 'grey', icon: 'info' },
  DIKOREKSI: { tone: 'amber', icon: 'edit' },
  BENAR: { tone: 'green', icon: 'check' },
  SEDANG_DITANGANI: { tone: 'amber', icon: 'clock' },
  BELUM_ADA_BUKTI: { tone: 'grey', icon: 'question' },
};

export const STATUS_LOOK: Record<Status, Look> = {
  new: { tone: 'act', icon: 'dot' },
  in_review: { tone: 'act', icon: 'search' },
  awaiting_approval: { tone: 'amber', icon: 'clock' },
  replied: { tone: 'green', icon: 'check' },
  escalated: { tone: 'amber', icon: 'up' },
  logged: { tone: 'grey', icon: 'note' },
  closed: { tone: 'grey', icon: 'check' },
  unclarifiable: { tone: 'grey', icon: 'question' },
  opinion: { tone: 'grey', icon: 'speech' },
  duplicate: { tone: 'grey', icon: 'copy' },
};
