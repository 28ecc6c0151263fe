import type { Source } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { OutLink } from '../frame/out-link.tsx';
import { SourceVerdict } from './source-verdict.tsx';

export function EntrySources({ sources }: { sources: readonly Source[] }) {
  const t = useT();
  const settings = useSettings();
  if (sources.length === 0) return <p class="soft">{t('entry.noSources')}</p>;
  return (
    <ul class="entry__sources">
      {sources.map((source) => (
        <li key={source.url}>
          <OutLink url={source.url} />
          <span class="soft small">
            {[source.publisher, source.date && showDay(source.date, settings)].filter(Boolean).join(' · ')}
          </span>
          <span class="small">
            <SourceVerdict
              url={source.url}
              suffixes={settings.officialSuffixes}
              supporting={source.kind === 'supporting'}
            />
          </span>
          <span class="soft small">
            {source.checkedOn
              ? t('source.checkedOn', { day: showDay(source.checkedOn, settings) })
              : t('source.neverChecked')}
          </span>
        </li>
      ))}
    </ul>
  );
}
