import type { Verdict } from '../model/verdict.ts';
import type { PartName } from './forms.ts';

export const TONES = ['formal', 'ringkas', 'empatik', 'edukatif'] as const;
export type DraftTone = (typeof TONES)[number];

/** What a warning may say: that the contrary is untrue, is set right, or is not proved. */
type Warning = 'untrue' | 'set_right' | 'unproved';

/** Events that did happen, or are still looked into, are never warned of. */
const WARNING_OF: Readonly<Record<Verdict, Warning | null>> = {
  HOAKS: 'untrue',
  DISINFORMASI: 'untrue',
  PENIPUAN: 'untrue',
  KLARIFIKASI: 'set_right',
  BELUM_ADA_BUKTI: 'unproved',
  DIKOREKSI: null,
  BENAR: null,
  SEDANG_DITANGANI: null,
};

interface Tone {
  opening: string;
  /** One sentence that tells which side is wrong without a word of the claim. */
  warnings: Readonly<Record<Warning, string>>;
  advice: string;
  forward: string;
  /** What stands before the official link where there is room. */
  lead: string;
  /** Which parts stay longest when room is short; those that are not named are never used. */
  keep: readonly PartName[];
}

const START: readonly PartName[] = ['headline', 'dateline', 'lead', 'signature', 'warning'];

/** Indonesian on purpose, whatever the language of the pages: it is content of the reply. */
const TONE_WORDING: Readonly<Record<DraftTone, Tone>> = {
  formal: {
    opening: '',
    warnings: {
      untrue: 'Informasi sebaliknya yang beredar tidak benar.',
      set_right: 'Keterangan ini meluruskan informasi yang beredar.',
      unproved: 'Hingga kini belum ada bukti yang mendukung klaim yang beredar.',
    },
    advice: '',
    forward: 'Mohon keterangan ini diteruskan kepada yang memerlukan.',
    lead: 'Informasi resmi:',
    keep: [...START, 'greeting', 'why', 'facts', 'closing', 'forward', 'hashtags'],
  },
  ringkas: {
    opening: '',
    warnings: {
      untrue: 'Kabar sebaliknya tidak benar.',
      set_right: 'Ini meluruskan kabar yang beredar.',
      unproved: 'Klaim yang beredar belum terbukti.',
    },
    advice: '',
    forward: 'Silakan diteruskan.',
    lead: 'Info resmi:',
    keep: [...START, 'why', 'facts', 'forward', 'hashtags'],
  },
  empatik: {
    opening: 'Kami memahami kekhawatiran yang muncul.',
    warnings: {
      untrue: 'Informasi sebaliknya yang mungkin Bapak/Ibu terima tidak benar.',
      set_right: 'Semoga keterangan ini meluruskan informasi yang Bapak/Ibu terima.',
      unproved: 'Sampai saat ini klaim yang Bapak/Ibu terima belum didukung bukti.',
    },
    advice: 'Bila masih ada pertanyaan, silakan sampaikan kepada kami.',
    forward: 'Mohon bantu menyampaikan keterangan ini kepada keluarga dan kerabat.',
    lead: 'Penjelasan resmi dapat dibaca di sini:',
    keep: [...START, 'opening', 'greeting', 'why', 'facts', 'advice', 'closing', 'forward', 'hashtags'],
  },
  edukatif: {
    opening: '',
    warnings: {
      untrue: 'Informasi yang menyatakan sebaliknya tidak benar.',
      set_right: 'Keterangan ini melengkapi informasi yang beredar agar tidak keliru dipahami.',
      unproved: 'Klaim yang beredar belum disertai bukti yang dapat diperiksa.',
    },
    advice: 'Mari periksa sumbernya sebelum membagikan.',
    forward: 'Silakan bagikan keterangan ini agar makin banyak yang paham.',
    lead: 'Pelajari di sumber resmi:',
    keep: [...START, 'why', 'advice', 'greeting', 'facts', 'closing', 'forward', 'hashtags'],
  },
};

export const toneOf = (tone: DraftTone): Tone => TONE_WORDING[tone];

/** The warning for an entry of this verdict; empty where there must be none. */
export const warningFor = (verdict: Verdict, tone: DraftTone): string => {
  const kind = WARNING_OF[verdict];
  return kind ? TONE_WORDING[tone].warnings[kind] : '';
};

/** How the openings begin: before the fact they count as part of the greeting. */
export const OPENINGS: readonly string[] = TONES.map((tone) => TONE_WORDING[tone].opening).filter(Boolean);
