import { useMemo } from 'preact/hooks';
import type { Finding } from '../../../lib/model/finding.ts';
import { dayIn, formatInstant, startOfDay } from '../../../lib/util/time.ts';
import { useFindingsSince } from '../../hooks/use-panel-data.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';

const MOST = 20;
const HEAD_LENGTH = 140;

/** Today's findings by the office's clock, newest first, to be opened again. */
export function RecentFindings({ onOpen }: { onOpen: (findingId: string) => void }) {
  const t = useT();
  const { zone, language } = useSettings();
  const today = useMemo(() => {
    const now = new Date().toISOString();
    return new Date(startOfDay(dayIn(now, zone), zone)).toISOString();
  }, [zone]);
  const live = useFindingsSince(today);
  const time = (finding: Finding) =>
    formatInstant(finding.createdAt, zone, language).split(' ').slice(-2).join(' ');
  return (
    <section class="stack" aria-labelledby="recent">
      <h2 id="recent">{t('start.recent')}</h2>
      {live.status === 'error' && <Banner tone="red">{t('panel.loadFailed')}</Banner>}
      {live.status === 'ready' && live.value.length === 0 && <p class="soft">{t('start.recentNone')}</p>}
      {live.status === 'ready' && live.value.length > 0 && (
        <ul class="recent">
          {live.value.slice(0, MOST).map((finding) => (
            <li key={finding.id}>
              <button type="button" class="recent__item" onClick={() => onOpen(finding.id)}>
                <span class="recent__meta">
                  {t(`platform.${finding.platform}`)} · {time(finding)}
                </span>
                <StatusBadge status={finding.status} />
                <span class="recent__text">
                  <SafeText
                    text={(finding.narrative || finding.text || t('start.noText')).slice(0, HEAD_LENGTH)}
                  />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
