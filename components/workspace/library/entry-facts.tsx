import type { Clarification } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { Pairs } from '../frame/pairs.tsx';

/** Where and until when an entry counts. */
export function EntryScope({ entry }: { entry: Clarification }) {
  const t = useT();
  const settings = useSettings();
  const { level, region, election, year } = entry.scope;
  const approval = entry.approvedBy
    ? [entry.approvedBy, entry.approvedOn && showDay(entry.approvedOn, settings)].filter(Boolean).join(' · ')
    : t('entry.notApproved');
  const where = [t(`level.${level}`), region, t(`election.${election}`), year].filter(Boolean).join(' · ');
  return (
    <Pairs
      rows={[
        [t('entry.status'), t(`entryStatus.${entry.status}`)],
        [t('entry.scope'), where],
        [t('entry.statedOn'), entry.statedOn && showDay(entry.statedOn, settings)],
        [t('entry.validFrom'), entry.validFrom && showDay(entry.validFrom, settings)],
        [t('entry.validUntil'), entry.validUntil ? showDay(entry.validUntil, settings) : t('entry.noEnd')],
        [t('entry.reviewBy'), entry.reviewBy && showDay(entry.reviewBy, settings)],
        [t('entry.approval'), approval],
        [t('entry.themes'), entry.themes.map((theme) => t(`theme.${theme}`)).join(', ')],
        [t('entry.keywords'), entry.keywords.join(', ')],
      ]}
    />
  );
}

/** A heading with a plain list; nothing where the list is empty. */
export function EntryLines({
  title,
  note,
  lines,
}: {
  title: string;
  note?: string;
  lines: readonly string[];
}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {note && <p class="soft small">{note}</p>}
      <ul class="entry__lines">
        {lines.map((line) => (
          <li key={line}>
            <SafeText text={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}
