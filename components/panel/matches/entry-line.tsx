import { officialSource } from '../../../lib/library/official-source.ts';
import { validityOf } from '../../../lib/library/validity.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useCodes } from '../../hooks/use-library.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShell } from '../../ui/shell.ts';
import { entryPlace } from '../places.ts';

/** The source that would be quoted: the official one, else the first. */
const sourceOf = (entry: Clarification, suffixes: readonly string[]) =>
  officialSource(entry, suffixes).source ?? entry.sources[0] ?? null;

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Code, source and date of an entry in one line. */
export function EntryLine({ entry }: { entry: Clarification }) {
  const t = useT();
  const shell = useShell();
  const settings = useSettings();
  const source = sourceOf(entry, settings.officialSuffixes);
  return (
    <p class="match__meta">
      <span class="match__code">{entry.code}</span>
      {' · '}
      {source ? (
        <button
          type="button"
          class="text-link"
          title={t('action.openLink')}
          onClick={() => shell.openLink(source.url)}
        >
          {hostOf(source.url)}
        </button>
      ) : (
        t('matches.noSource')
      )}
      {entry.statedOn && ` · ${showDay(entry.statedOn, settings)}`}
    </p>
  );
}

interface EntryStandingProps {
  entry: Clarification;
  now: Date;
  /** With what to do about it. */
  full: boolean;
}

/** Why an entry, however well it fits, cannot become a reply. Nothing for those that can. */
export function EntryStanding({ entry, now, full }: EntryStandingProps) {
  const t = useT();
  const shell = useShell();
  const settings = useSettings();
  const validity = validityOf(entry, now);
  const successor = useCodes([entry.supersededBy]).get(entry.supersededBy ?? '');
  const noSource = officialSource(entry, settings.officialSuffixes).reason;
  const words = () => {
    if (validity === 'revoked')
      return successor ? t('matches.replacedBy', { code: successor }) : t('matches.revoked');
    if (validity === 'not_yet' && entry.validFrom)
      return t('matches.notYet', { date: showDay(entry.validFrom, settings) });
    if (validity === 'expired' && entry.validUntil)
      return t('matches.expired', { date: showDay(entry.validUntil, settings) });
    if (!noSource) return null;
    return full ? t(`draftRefusal.${noSource}`) : t('matches.supporting');
  };
  const said = words();
  return said ? (
    <p class="reason reason--against">
      <Icon name="stop" />
      <span>
        {said}{' '}
        {full && (
          <button type="button" class="text-link" onClick={() => shell.openWorkspace(entryPlace(entry.id))}>
            {t('action.openLibrary')}
          </button>
        )}
      </span>
    </p>
  ) : null;
}
