import { withheldBy } from '../../../../lib/log/shared-rows.ts';
import type { Finding } from '../../../../lib/model/finding.ts';
import type { Preset } from '../../../../lib/model/log-file.ts';
import type { Settings } from '../../../../lib/model/settings.ts';
import type { FindingFilter } from '../../../../lib/model/view.ts';
import type { useT } from '../../../ui/i18n.ts';
import { showNumber } from '../../show.ts';
import type { Made } from './use-export.ts';

type T = ReturnType<typeof useT>;
type Language = Settings['language'];

/** `3 baris tidak ikut (2 Internal, 1 Dikecualikan)`, or that none was left out. */
export function withheldWords(
  t: T,
  language: Language,
  preset: Preset,
  findings: readonly Pick<Finding, 'informationClass'>[],
): string {
  const withheld = withheldBy(preset, findings);
  if (withheld.length === 0) return t('export.noneWithheld');
  const all = withheld.reduce((sum, { count }) => sum + count, 0);
  const classes = withheld.map(
    ({ informationClass, count }) =>
      `${showNumber(count, language)} ${t(`informationClass.${informationClass}`)}`,
  );
  return t('export.withheld', { count: showNumber(all, language), classes: classes.join(', ') });
}

/** What a file holds once it was made. */
export function madeWords(
  t: T,
  language: Language,
  made: Made,
  findings: readonly Pick<Finding, 'informationClass'>[],
): string {
  const { name, preset, format } = made;
  const count = showNumber(made.count, language);
  if (format === 'claim_review')
    return t('export.madeClaims', { name, count, left: showNumber(made.leftOut, language) });
  const said = t('export.made', { name, count, preset: t(`export.preset.${preset}`) });
  return `${said} ${withheldWords(t, language, preset, findings)}`;
}

/** What a filter lets through, in words; empty for everything. */
export function filterWords(t: T, filter: FindingFilter): string {
  const { query, platform, status, decision, theme, origin, informationClass, tag, assignee } = filter;
  const { issueId, unit, waiting, period, from, to } = filter;
  const parts = [
    query && `“${query}”`,
    platform && t(`platform.${platform}`),
    status && t(`status.${status}`),
    decision && (decision === 'undecided' ? t('findings.undecided') : t(`decision.${decision}`)),
    theme && t(`theme.${theme}`),
    origin && t(`origin.${origin}`),
    informationClass && t(`informationClass.${informationClass}`),
    tag && `#${tag}`,
    assignee && `${t('column.assignee')}: ${assignee}`,
    issueId && t('column.issue'),
    unit !== null && (unit || t('unit.own')),
    waiting && t(`waiting.${waiting}`),
    period && t(`period.${period}`),
    (from || to) && `${from ?? '…'} – ${to ?? '…'}`,
  ];
  return parts.filter(Boolean).join(', ');
}
