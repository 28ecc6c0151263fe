import { MERGE_KINDS, type MergeKind, type MergeRow, mergedEntries } from '../../../lib/library/merge.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { TrustedKey } from '../../../lib/model/trusted-key.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { showNumber } from '../show.ts';
import { PackageTemplates } from '../templates/package-templates.tsx';
import { KindList } from './kind-list.tsx';
import type { Received } from './receive-package.tsx';
import { useBatch } from './use-batch.ts';

interface PackagePreviewProps {
  received: Received;
  /** Absent for a package of this office itself. */
  publisher: TrustedKey | undefined;
  onDone: () => void;
}

/** A clock may run ahead by a day without anybody lying. */
const FUTURE_MS = 86_400_000;

function AgeWarning({ issuedAt, lastIssuedAt }: { issuedAt: string; lastIssuedAt: string | null }) {
  const t = useT();
  const settings = useSettings();
  if (Date.parse(issuedAt) > Date.now() + FUTURE_MS)
    return <Banner tone="amber">{t('package.clockText', { when: showInstant(issuedAt, settings) })}</Banner>;
  if (!lastIssuedAt || lastIssuedAt <= issuedAt) return null;
  return (
    <Banner tone="amber" title={t('package.olderTitle')}>
      {t('package.olderText', { when: showInstant(lastIssuedAt, settings) })}
    </Banner>
  );
}

const groupsOf = (rows: readonly MergeRow[]): [MergeKind, MergeRow[]][] =>
  MERGE_KINDS.map((kind): [MergeKind, MergeRow[]] => [kind, rows.filter((row) => row.kind === kind)]).filter(
    ([, group]) => group.length > 0,
  );

const changeOf = (before: Clarification | undefined, after: Clarification | undefined) =>
  before && after && { before, after };

/** What merging would change, entry by entry, and the button that does it. */
export function PackagePreview({ received, publisher, onDone }: PackagePreviewProps) {
  const t = useT();
  const toast = useToast();
  const settings = useSettings();
  const batch = useBatch();
  const { rows, content, key, ownKey } = received;
  const name = publisher?.name ?? content.publisher;
  const entries = mergedEntries(rows, { key, name }, ownKey, new Date().toISOString());
  const written = new Map(entries.map((entry) => [entry.id, entry]));
  const count = showNumber(entries.length, settings.language);

  const merge = async () => {
    const stored = await batch.store(entries, { key, at: content.issuedAt });
    if (stored === null) return;
    toast({ text: t('package.merged', { count: showNumber(stored, settings.language), name }) });
    onDone();
  };

  return (
    <div class="exchange__part">
      <p>
        <strong>{t('package.from', { name, when: showInstant(content.issuedAt, settings) })}</strong>
      </p>
      {!publisher && <p>{t('package.ownPackage')}</p>}
      <AgeWarning issuedAt={content.issuedAt} lastIssuedAt={publisher?.lastIssuedAt ?? null} />
      <h3>{t('package.preview')}</h3>
      <p role="status">
        {entries.length === 0
          ? t(rows.every(({ kind }) => kind === 'same') ? 'package.nothing' : 'package.nothingNewer')
          : t('package.summary', { writes: count, all: showNumber(rows.length, settings.language) })}
      </p>
      {groupsOf(rows).map(([kind, group]) => (
        <KindList
          key={kind}
          title={t(`merge.${kind}`)}
          count={group.length}
          open={kind !== 'same'}
          items={group.map(({ entry, code, before }) => ({
            id: entry.id,
            code: entry.code,
            title: entry.title,
            note: code === entry.code ? null : t('package.asCode', { code: entry.code, as: code }),
            change: changeOf(before, written.get(entry.id)),
          }))}
        />
      ))}
      {content.templates && <PackageTemplates set={content.templates} from={name} />}
      <div class="button-row">
        {entries.length > 0 && (
          <Button variant="primary" disabled={batch.progress !== null} onClick={() => void merge()}>
            {batch.progress === null ? t('package.merge', { count }) : t('package.merging')}
          </Button>
        )}
        <Button disabled={batch.progress !== null} onClick={onDone}>
          {t(entries.length > 0 ? 'action.cancel' : 'action.close')}
        </Button>
      </div>
    </div>
  );
}
