import { useEffect, useRef } from 'preact/hooks';
import { officialSource } from '../../../lib/library/official-source.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { SampleMark, VerdictBadge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showDay, showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { SafeText } from '../../ui/safe-text.tsx';
import { NoteEditor } from '../exchange/notes/note-editor.tsx';
import { hrefOf } from '../route.ts';
import { useRouter } from '../router.ts';
import { AliasProposals } from './alias-proposals.tsx';
import { EntryLines, EntryScope } from './entry-facts.tsx';
import { EntryPrepared } from './entry-prepared.tsx';
import { EntrySources } from './entry-sources.tsx';
import { EntrySuccession } from './entry-succession.tsx';
import { EntryVersions } from './entry-versions.tsx';
import { standingOf } from './standing.ts';
import { useRemoveEntry } from './use-remove-entry.ts';
import './entry.css';

function Head({ entry }: { entry: Clarification }) {
  const t = useT();
  const router = useRouter();
  const remove = useRemoveEntry();
  return (
    <div class="entry__head">
      <a class="entry__back" href={hrefOf({ page: 'library', view: 'list', id: null })}>
        <Icon name="back" />
        {t('entry.back')}
      </a>
      <span class="library-row__code">{entry.code}</span>
      <VerdictBadge verdict={entry.verdict} />
      {entry.sample && <SampleMark />}
      <div class="button-row">
        {!entry.publisher && (
          <Button icon="edit" onClick={() => router.go({ page: 'library', view: 'edit', id: entry.id })}>
            {t('action.edit')}
          </Button>
        )}
        <Button variant="danger" icon="trash" onClick={() => void remove(entry)}>
          {t('action.delete')}
        </Button>
      </div>
    </div>
  );
}

/** Says first what keeps the entry out of replies. */
function Warnings({ entry }: { entry: Clarification }) {
  const t = useT();
  const settings = useSettings();
  const standing = standingOf(entry, new Date());
  const bound = standing === 'not_yet' ? entry.validFrom : entry.validUntil;
  const day = bound ? showDay(bound, settings) : '';
  if (standing) return <Banner tone="red">{t(`entry.${standing}`, { day })}</Banner>;
  if (officialSource(entry, settings.officialSuffixes).source) return null;
  return <Banner tone="amber">{t('entry.noOfficial')}</Banner>;
}

/** An entry as it stands, read like a page. */
export function EntryDetail({ entry }: { entry: Clarification | null }) {
  const t = useT();
  const settings = useSettings();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    article.current?.scrollIntoView({ block: 'start' });
    // Where only the entry is shown (library.css) the list, and the focus with it, is gone.
    if (window.matchMedia('(max-width: 900px)').matches) article.current?.focus({ preventScroll: true });
  }, []);
  if (!entry)
    return (
      <div class="entry">
        <Banner tone="grey">{t('entry.missing')}</Banner>
      </div>
    );
  const { version, updatedBy: by } = entry;
  const when = showInstant(entry.updatedAt, settings);
  const title = <SafeText text={entry.title} />;
  return (
    <article class="entry" ref={article} tabIndex={-1}>
      <Head entry={entry} />
      <h1 class="entry__title">{standingOf(entry, new Date()) ? <s>{title}</s> : title}</h1>
      <Warnings entry={entry} />
      {entry.publisher && <p class="soft small">{t('entry.ofPublisher', { name: entry.publisher.name })}</p>}
      <EntrySuccession entry={entry} />
      <NoteEditor clarificationId={entry.id} />
      <AliasProposals clarificationId={entry.id} />
      <section>
        <h2>{t('entry.facts')}</h2>
        <ol class="entry__facts">
          {entry.facts.map((fact) => (
            <li key={fact}>
              <SafeText text={fact} />
            </li>
          ))}
        </ol>
      </section>
      {entry.whyWrong && (
        <section>
          <h2>{t('entry.whyWrong')}</h2>
          <p>
            <SafeText text={entry.whyWrong} />
          </p>
        </section>
      )}
      <EntryPrepared prepared={entry.prepared} />
      <section>
        <h2>{t('entry.sources')}</h2>
        <EntrySources sources={entry.sources} />
      </section>
      <EntryLines title={t('entry.mustNotSay')} lines={entry.mustNotSay} />
      <EntryScope entry={entry} />
      <EntryLines title={t('entry.claims')} note={t('entry.claimsNote')} lines={entry.claims} />
      <p class="soft small">
        {by ? t('entry.versionBy', { version, when, by }) : t('entry.version', { version, when })}
      </p>
      <EntryVersions key={entry.version} entry={entry} />
    </article>
  );
}
