import { findPersonalData, type PersonalData } from '../util/redact.ts';
import { block, type DraftCheck } from './checks.ts';
import { sentenceAround } from './sentence-around.ts';

/** Addresses of the state belong to an office. */
const OFFICE_MAIL = /\.go\.id$/i;
/** Words that call a number that of a service, and words that call it a person's. */
const SERVICE =
  /\b(?:layanan|hotline|help ?desk|call ?cent(?:er|re)|pusat (?:panggilan|bantuan|informasi|layanan)|kantor|sekretariat|posko|kanal|(?:peng)?aduan|komdigi|bawaslu)/i;
const PERSON =
  /\b(?:pribadi|pelapor|pengunggah|pemilik|penyebar|pelaku|terduga|korban|saksi|oknum|ketua|anggota)/i;
const TITLED =
  /(?:^|[^\p{L}])(?:[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Mm]as|[Mm]bak|[Kk]ak|[Ss]dri?|[Ss]audara|[Ss]audari)\.? \p{Lu}/u;

/** A contact that an office shows to everybody. */
function isOffice(text: string, { kind, start, end }: PersonalData): boolean {
  if (kind === 'email') return OFFICE_MAIL.test(text.slice(start, end));
  const around = text.slice(...sentenceAround(text, [start, end]));
  return kind === 'phone' && SERVICE.test(around) && !PERSON.test(around) && !TITLED.test(around);
}

/** NIK/KK numbers, and the telephone numbers and e-mail addresses of persons, never go into a public reply. */
export function checkPersonalData(text: string): DraftCheck[] {
  const found = findPersonalData(text).filter((one) => !isOffice(text, one));
  return found.length > 0
    ? [
        block(
          'personal_data',
          found.map(({ start, end }) => [start, end]),
        ),
      ]
    : [];
}
