import { type Correction, corrections, lapseOf } from '../../../lib/library/corrections.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useRepliesFrom } from '../../hooks/use-corrections.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { LoadState } from '../frame/load-state.tsx';
import { showNumber } from '../show.ts';
import { CorrectionCard } from './correction-card.tsx';
import { LibraryNav } from './library-nav.tsx';

const hasLapsed = (entry: Clarification) => lapseOf(entry, new Date()) !== null;

function List({ all }: { all: readonly Correction[] }) {
  const t = useT();
  const { language } = useSettings();
  const open = all.filter(({ done }) => !done);
  const done = all.filter((one) => one.done);
  return (
    <>
      <p role="status">
        {t('correction.count', {
          open: showNumber(open.length, language),
          done: showNumber(done.length, language),
        })}
      </p>
      <ul class="corrections">
        {open.map((one) => (
          <CorrectionCard key={one.reply.id} correction={one} />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{t('correction.doneTitle', { count: showNumber(done.length, language) })}</summary>
          <ul class="corrections">
            {done.map((one) => (
              <CorrectionCard key={one.reply.id} correction={one} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Replies that no longer stand, because the entry behind them was withdrawn, replaced or ran out. */
export function CorrectionsPage() {
  const t = useT();
  const live = useRepliesFrom(hasLapsed);
  if (live.status !== 'ready') return <LoadState live={live} />;
  const all = corrections(live.value, new Date());
  return (
    <div class="page page--reading exchange">
      <h1>{t('correction.title')}</h1>
      <LibraryNav current="corrections" />
      <p class="soft">{t('correction.intro')}</p>
      {all.length === 0 ? (
        <EmptyState icon="check" title={t('correction.noneTitle')}>
          <p>{t('correction.noneText')}</p>
        </EmptyState>
      ) : (
        <List all={all} />
      )}
    </div>
  );
}
