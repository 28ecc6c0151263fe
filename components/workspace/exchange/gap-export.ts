import type { MessageKey } from '../../../lib/locales/app.ts';
import type { Translate } from '../../../lib/locales/translate.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { TableColumn } from '../../../lib/util/table.ts';
import { dayIn, formatDay } from '../../../lib/util/time.ts';
import { type Gap, linksOf, platformsOf, spanOf } from './gaps.ts';

type T = Translate<MessageKey>;
type Office = Pick<Settings, 'unit' | 'zone' | 'language'>;

const platformWords = (gap: Gap, t: T) =>
  platformsOf(gap)
    .map((platform) => t(`platform.${platform}`))
    .join(', ');

/** Both ends as days in words; one when they are the same. */
export function spanWords(gap: Gap, t: T, { zone, language }: Office): string {
  const { first, last } = spanOf(gap);
  const [from, to] = [first, last].map((at) => formatDay(dayIn(at, zone), language));
  return from === to ? (to ?? '') : t('gap.when', { first: from ?? '', last: to ?? '' });
}

/** `3 temuan di X, TikTok`. */
export const spreadWords = (gap: Gap, t: T): string =>
  t('gap.findings', { count: gap.findings.length, platforms: platformWords(gap, t) });

/** The request as it is sent to the level above by WhatsApp; accounts are never named. */
export function gapsAsText(gaps: readonly Gap[], t: T, office: Office, now: Date): string {
  const head = [
    t('gap.whatsappHead'),
    office.unit,
    formatDay(dayIn(now.toISOString(), office.zone), office.language),
  ];
  const items = gaps.map((gap, at) => {
    const [url] = linksOf(gap, 1);
    return [
      `${at + 1}. ${gap.claim || t('gap.noClaim')}`,
      `${spreadWords(gap, t)}, ${spanWords(gap, t, office)}`,
      ...(url ? [t('gap.example', { url })] : []),
    ].join('\n');
  });
  return [head.filter(Boolean).join('\n'), ...items].join('\n\n');
}

/** The same as a table. */
export const gapColumns = (t: T, { unit, zone }: Office): TableColumn<Gap>[] => [
  { header: t('gap.column.claim'), kind: 'text', width: 60, value: ({ claim }) => claim || t('gap.noClaim') },
  { header: t('gap.column.count'), kind: 'number', width: 10, value: ({ findings }) => findings.length },
  { header: t('gap.column.platforms'), kind: 'text', width: 24, value: (gap) => platformWords(gap, t) },
  {
    header: `${t('gap.column.first')} (${zone})`,
    kind: 'date',
    width: 17,
    value: (gap) => spanOf(gap).first,
  },
  { header: `${t('gap.column.last')} (${zone})`, kind: 'date', width: 17, value: (gap) => spanOf(gap).last },
  { header: t('gap.column.links'), kind: 'text', width: 48, value: (gap) => linksOf(gap).join('\n') },
  { header: t('gap.column.unit'), kind: 'text', width: 24, value: () => unit },
];
