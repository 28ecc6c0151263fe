import type { Clarification } from '../../model/clarification.ts';
import {
  type OfficeKey,
  PACKAGE_FORMAT,
  PACKAGE_SCHEMA,
  type PackageContent,
  type PackageEntry,
} from '../../model/package.ts';
import type { TemplateSet } from '../../model/template.ts';
import { gzip } from './gzip.ts';
import { signText } from './keys.ts';

/** An entry as it travels: without what is only about this computer. */
export const travelling = (entry: Clarification): PackageEntry => {
  const { sample, updatedAt, deletedAt, publisher, ...rest } = entry;
  return rest;
};

/** Of a source's copy only hash and time: texts of whole pages would not go through WhatsApp. */
const light = (entry: PackageEntry): PackageEntry => ({
  ...entry,
  sources: entry.sources.map((source) => ({
    ...source,
    snapshot: source.snapshot && { ...source.snapshot, text: '' },
  })),
});

/** Entries that an office may publish: its own, neither samples nor those of another publisher's package. */
export const publishable = (entries: readonly Clarification[]): Clarification[] =>
  entries.filter((entry) => !entry.sample && !entry.publisher && !entry.deletedAt);

/** One signed file that carries entries, and where wanted reply templates, to other offices. */
export async function writePackage(
  entries: readonly Clarification[],
  publisher: string,
  key: OfficeKey,
  now: Date,
  templates?: TemplateSet,
): Promise<Blob> {
  const whole: PackageContent = {
    publisher,
    issuedAt: now.toISOString(),
    entries: publishable(entries).map(travelling).map(light),
    ...(templates && { templates }),
  };
  const content = JSON.stringify(whole);
  const signature = await signText(content, key);
  return gzip(
    JSON.stringify({
      format: PACKAGE_FORMAT,
      schema: PACKAGE_SCHEMA,
      content,
      key: key.publicKey,
      signature,
    }),
  );
}
