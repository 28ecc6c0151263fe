import type { Due } from '../../../lib/library/due.ts';
import type { Clarification, Source } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { VerdictBadge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { OutLink } from '../frame/out-link.tsx';
import { hrefOf } from '../route.ts';
import { useRouter } from '../router.ts';
import { useChangeEntries } from './use-change-entries.ts';

/** Which day each matter turns on, in words. */
function useWhen(entry: Clarification) {
  const t = useT();
  const settings = useSettings();
  const day = (value: string | null) => (value ? showDay(value, settings) : '');
  return (due: Due): string => {
    if (due === 'review') return t('due.when.review', { day: day(entry.reviewBy) });
    if (due === 'unchecked') return t('due.when.unchecked');
    return t(`due.when.${due}`, { day: day(entry.validUntil) });
  };
}

/** The address to open, and when that was last done. */
function SourceToCheck({ source }: { source: Source }) {
  const t = useT();
  const settings = useSettings();
  return (
    <li>
      <OutLink url={source.url} />{' '}
      <span class="soft small">
        {source.checkedOn
          ? t('source.checkedOn', { day: showDay(source.checkedOn, settings) })
          : t('source.neverChecked')}
      </span>
    </li>
  );
}

/** One entry that somebody has to look at, and what can be done about it without opening it. */
export function DueItem({ entry, due }: { entry: Clarification; due: readonly Due[] }) {
  const t = useT();
  const router = useRouter();
  const change = useChangeEntries();
  const when = useWhen(entry);
  const unchecked = due.includes('unchecked');
  const lapsing = due.includes('expired') || due.includes('expiring');
  return (
    <li class="due-item">
      <p class="due-item__head">
        <span class="library-row__code">{entry.code}</span>
        <VerdictBadge verdict={entry.verdict} />
      </p>
      <a class="due-item__title" href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}>
        <SafeText text={entry.title} />
      </a>
      <p class="small">{due.map(when).join(' · ')}</p>
      {unchecked && (
        <ul class="due-item__sources">
          {entry.sources.map((source) => (
            <SourceToCheck key={source.url} source={source} />
          ))}
        </ul>
      )}
      <div class="button-row">
        {unchecked && (
          <Button icon="check" onClick={() => void change([entry.id], { kind: 'sources_checked' })}>
            {t('due.checked')}
          </Button>
        )}
        {due.includes('review') && (
          <Button icon="check" onClick={() => void change([entry.id], { kind: 'reviewed' })}>
            {t('entryBulk.reviewed')}
          </Button>
        )}
        {lapsing && (
          <>
            <Button icon="edit" onClick={() => router.go({ page: 'library', view: 'edit', id: entry.id })}>
              {t('due.renew')}
            </Button>
            <Button
              variant="danger"
              onClick={() => void change([entry.id], { kind: 'status', status: 'revoked' })}
            >
              {t('due.revoke')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
