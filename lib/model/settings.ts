import * as v from 'valibot';
import { ColumnsSchema, DEFAULT_COLUMNS } from './columns.ts';
import { DaySchema, text } from './primitives.ts';
import { OwnLimitsSchema } from './text-limit.ts';

export const LANGUAGES = ['id', 'en'] as const;
export const ZONES = ['WIB', 'WITA', 'WIT'] as const;

/** Empty, or capitals and digits in groups: `KPU-3373`. */
export const UNIT_CODE = /^(?:[A-Z0-9]+(?:-[A-Z0-9]+)*)?$/;

const CLOCK = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** From when to when an office works on one weekday, by its own clock; null on days off. */
const WorkdaySchema = v.nullable(
  v.pipe(
    v.strictObject({ from: CLOCK, to: CLOCK }),
    v.check(({ from, to }) => from < to, 'ends before it begins'),
  ),
);

/** Monday to Sunday. */
export const OfficeHoursSchema = v.pipe(v.array(WorkdaySchema), v.length(7));
export type OfficeHours = v.InferOutput<typeof OfficeHoursSchema>;

const hours = v.pipe(v.number(), v.minValue(0.5), v.maxValue(720));

/** What an office sets once. Kept in browser storage, apart from the records. */
export const SettingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'id'),
  officer: v.fallback(text(200), ''),
  unit: v.fallback(text(200), ''),
  /** Begins the running numbers of findings: `KPU-3373`, in Aceh `KIP-1171`; empty for numbers without it. */
  unitCode: v.fallback(v.pipe(v.string(), v.maxLength(20), v.regex(UNIT_CODE)), ''),
  zone: v.fallback(v.picklist(ZONES), 'WIB'),
  /** Hours from the flag within which a person decides what to do. */
  decisionHours: v.fallback(hours, 3),
  /** Hours from the flag within which it is answered or passed on. */
  answerHours: v.fallback(hours, 24),
  /** When hours count; null for always. */
  officeHours: v.fallback(v.nullable(OfficeHoursSchema), null),
  /** Days on which no hours count. */
  holidays: v.fallback(v.pipe(v.array(DaySchema), v.maxLength(200)), []),
  /** Days from the last change after which personal data of findings that have ended is removed; 0 for never. */
  retentionDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650)), 90),
  /** Whose findings the icon, the notices and the start page speak of: a unit by name, empty for this office, null for all. */
  watchedUnit: v.fallback(v.nullable(text(200)), ''),
  /** What is late is told by the browser, too, where it was allowed to. */
  notifications: v.fallback(v.boolean(), false),
  /** The columns of the log that are shown and exported, in order. */
  columns: v.fallback(ColumnsSchema, [...DEFAULT_COLUMNS]),
  greeting: v.fallback(text(200), 'Bapak/Ibu yang kami hormati,'),
  signature: v.fallback(text(100), ''),
  /** A sentence at the end of each draft; empty for none. */
  closing: v.fallback(text(200), ''),
  /** Words divided by spaces, with or without `#`. */
  hashtags: v.fallback(text(100), ''),
  /** Phrases that the office avoids in replies, besides those that every office should. */
  avoidPhrases: v.fallback(v.pipe(v.array(text(100)), v.maxLength(500)), []),
  /** Sensitive replies are copied only after a second person approved the text. */
  secondApproval: v.fallback(v.boolean(), false),
  /** For so long the same text or link on one platform counts as a repetition, in hours; 0 for never. */
  repeatHours: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(720)), 24),
  /** Limits of texts where the office knows better than what is shipped. */
  limits: v.fallback(OwnLimitsSchema, {}),
  /** Host suffixes that count as official sources. */
  officialSuffixes: v.fallback(v.pipe(v.array(text(100)), v.maxLength(50)), ['kpu.go.id']),
  /** Host suffixes of publishers whose pages may back an entry up: they can be clipped, never quoted. */
  supportingSuffixes: v.fallback(v.pipe(v.array(text(100)), v.maxLength(50)), [
    'bawaslu.go.id',
    'dkpp.go.id',
    'komdigi.go.id',
    'antaranews.com',
    'turnbackhoax.id',
  ]),
  /** NIK/KK numbers, telephone numbers and e-mail addresses are taken out of what is stored. */
  redact: v.fallback(v.boolean(), true),
  /** Visible posts that strongly match an entry or an earlier finding get a quiet mark. */
  hints: v.fallback(v.boolean(), true),
  /** A picture of the post and hashes are kept with each flag. */
  evidence: v.fallback(v.boolean(), false),
  /** Hosts beside the platforms on which the button is shown, as far as the browser allows it. */
  sites: v.fallback(v.pipe(v.array(text(200)), v.maxLength(100)), []),
  /** Hosts on which the button is not shown. */
  quietHosts: v.fallback(v.pipe(v.array(text(200)), v.maxLength(500)), []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The settings before an office has changed any: each field's fallback. */
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
