import { formatInstant } from '../../../../lib/util/time.ts';
import { usePastExports } from '../../../hooks/use-export-source.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';
import { showNumber } from '../../show.ts';
import { filterWords } from './words.ts';

/** Who took accounts of the public out of the log, when and why; nothing before the first time. */
export function PastExports() {
  const t = useT();
  const { language, zone } = useSettings();
  const past = usePastExports();
  if (past.length === 0) return null;
  return (
    <details class="export-past">
      <summary>{t('export.past', { count: showNumber(past.length, language) })}</summary>
      <ul>
        {past.map(({ id, at, by, reason, rows, format, preset, pictures, filter }) => (
          <li key={id}>
            <p>
              {formatInstant(at, zone, language)} · <SafeText text={by || t('export.noName')} /> ·{' '}
              {t('export.rows', { count: showNumber(rows, language) })} · {t(`export.preset.${preset}`)},{' '}
              {t(`export.format.${format}`)}
              {pictures && ` · ${t('export.withPictures')}`}
            </p>
            <p>
              {t('export.reason')}: <SafeText text={reason} />
            </p>
            <p class="soft">
              {t('export.filter')}: <SafeText text={filterWords(t, filter) || t('export.noFilter')} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
