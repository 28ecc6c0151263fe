import * as v from 'valibot';
import { text } from './primitives.ts';

/** To whom a finding can be passed on. The order is the order of the choices shown. */
export const BODIES = ['komdigi', 'bawaslu', 'polri', 'platform', 'upper'] as const;
export type Body = (typeof BODIES)[number];

/** By what means a body is reached. */
export const WAYS = ['web', 'email', 'whatsapp', 'phone', 'social', 'person'] as const;
export type Way = (typeof WAYS)[number];

/** One way to reach a body. Such things change: the year says when it was last known to be right. */
export const ContactSchema = v.strictObject({
  body: v.picklist(BODIES),
  way: v.picklist(WAYS),
  value: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2200))),
  /** It has to be looked up before it is used. */
  doubtful: v.boolean(),
});
export type Contact = v.InferOutput<typeof ContactSchema>;

/** What an office writes once for all its letters. */
export const LetterOfficeSchema = v.strictObject({
  /** The office's head, line by line; empty for the name of the unit. */
  head: text(500),
  /** The town before the date. */
  town: text(100),
  /** Of who signs: `Ketua`. */
  position: text(200),
  signer: text(200),
  /** Whom a letter to a body is addressed to, line by line, where the office knows better than what is shipped. */
  addressees: v.partial(v.strictObject(v.entriesFromList(BODIES, text(500)))),
});
export type LetterOffice = v.InferOutput<typeof LetterOfficeSchema>;

const NO_LETTER_OFFICE: LetterOffice = { head: '', town: '', position: '', signer: '', addressees: {} };

/** What an office sets once about passing findings on. */
export const EscalationSettingsSchema = v.object({
  /** The office's own list of ways to the bodies; null for the shipped one. */
  contacts: v.fallback(v.nullable(v.pipe(v.array(ContactSchema), v.maxLength(100))), null),
  letter: v.fallback(LetterOfficeSchema, NO_LETTER_OFFICE),
});
export type EscalationSettings = v.InferOutput<typeof EscalationSettingsSchema>;

/** What leaves with a letter: to whom, under which number. */
export const PassedOnSchema = v.strictObject({
  to: v.pipe(text(200), v.trim(), v.minLength(1)),
  /** Of the letter or ticket; empty while there is none. */
  number: text(100),
});
export type PassedOn = v.InferOutput<typeof PassedOnSchema>;
