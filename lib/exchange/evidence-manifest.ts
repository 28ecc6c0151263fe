import type { MessageKey } from '../locales/app.ts';
import type { Translate } from '../locales/translate.ts';
import type { Evidence } from '../model/evidence.ts';
import { type Settings, ZONES } from '../model/settings.ts';
import { formatInstant } from '../util/time.ts';

/** An instant in all three zones of the country: `20.14 WIB` and what the other two clocks showed. */
export const inAllZones = (iso: string, language: Settings['language']): string[] =>
  ZONES.map((zone) => formatInstant(iso, zone, language));

/** `luruskan-bukti-20261121-131400-3f2a.png`: by UTC, so that it sorts the same everywhere. */
export const pictureName = ({ id, capturedAt }: Evidence): string => {
  const [day = '', clock = ''] = capturedAt.value.replaceAll(/[-:]/g, '').split('T');
  return `luruskan-bukti-${day}-${clock.slice(0, 6)}-${id.slice(-4)}.png`;
};

export const manifestName = (evidence: Evidence): string => pictureName(evidence).replace(/png$/, 'txt');

export const sizeOf = ({ width, height }: NonNullable<Evidence['picture']>) => ({ width, height });

interface Words {
  t: Translate<MessageKey>;
  language: Settings['language'];
}

/** The values that have a hash, by the name of their message. */
const HASHED = ['text', 'permalink', 'postedAt', 'capturedAt'] as const;

/** Everything about a piece of evidence as plain text, to be handed on beside the picture. */
export function manifestOf(evidence: Evidence, { t, language }: Words): string {
  const { picture, problem, postedAt, capturedAt } = evidence;
  const time = (iso: string | undefined) =>
    iso ? `${iso} (${inAllZones(iso, language).join(' · ')})` : t('evidence.unknown');
  const lines = [
    t('manifest.head'),
    '',
    `${t('manifest.finding')}: ${evidence.findingId}`,
    `${t('evidence.capturedAt')}: ${time(capturedAt.value)}`,
    `${t('evidence.postedAt')}: ${time(postedAt?.value)}`,
    `${t('evidence.hash.permalink')}: ${evidence.permalink?.value ?? t('evidence.unknown')}`,
    picture
      ? `${t('manifest.file')}: ${pictureName(evidence)} (${t('evidence.pixels', sizeOf(picture))})`
      : `${t('manifest.file')}: ${t('evidence.noPicture')} ${problem ? t(`pictureProblem.${problem}`) : ''}`,
    ...(picture?.cut ? [t('evidence.cut')] : []),
    '',
    `${t('evidence.hash.text')}:`,
    evidence.text?.value ?? t('evidence.unknown'),
    '',
    `${t('evidence.hashes')}:`,
    ...(picture ? [`${picture.sha256}  ${t('evidence.hash.picture')}`] : []),
    ...HASHED.flatMap((field) => {
      const value = evidence[field];
      return value ? [`${value.sha256}  ${t(`evidence.hash.${field}`)}`] : [];
    }),
    '',
    t('manifest.check'),
    t('evidence.limits'),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
