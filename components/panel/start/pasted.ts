import * as v from 'valibot';
import { type FindingFields, ORIGINS } from '../../../lib/model/finding.ts';
import { PlatformSchema } from '../../../lib/model/platform.ts';
import { HttpUrlSchema, MAX_POST_TEXT, text } from '../../../lib/model/primitives.ts';
import { redact } from '../../../lib/util/redact.ts';

/** What reached the office outside a browser, while it is typed in. */
export const PastedSchema = v.object({
  text: text(MAX_POST_TEXT),
  link: text(4_000),
  origin: v.picklist(ORIGINS),
  platform: PlatformSchema,
});
export type Pasted = v.InferOutput<typeof PastedSchema>;

export const NOTHING_PASTED: Pasted = { text: '', link: '', origin: 'whatsapp_group', platform: 'whatsapp' };

export const isLink = (value: string): boolean => v.is(HttpUrlSchema, value.trim());

/** The fields of a new finding, or the part that must be mended first. `masked`: without telephone numbers and the like. */
export function fieldsOfPasted(
  { text: typed, link, ...rest }: Pasted,
  masked: boolean,
): Partial<FindingFields> | 'empty' | 'link' {
  const message = masked ? redact(typed) : typed;
  if (link.trim() && !isLink(link)) return 'link';
  if (!message.trim() && !link.trim()) return 'empty';
  return {
    ...rest,
    kind: rest.platform === 'whatsapp' || rest.platform === 'telegram' ? 'message' : 'post',
    text: message.trim(),
    permalink: link.trim() || null,
    form: message.trim() ? 'text' : 'link',
  };
}
