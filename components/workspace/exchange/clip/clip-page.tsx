import { useState } from 'preact/hooks';
import { entriesFrom } from '../../../../lib/exchange/clip/snapshot.ts';
import type { Clarification } from '../../../../lib/model/clarification.ts';
import { dayIn } from '../../../../lib/util/time.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/i18n.ts';
import { EntryEditor } from '../../library/entry-editor.tsx';
import { EMPTY_SOURCE } from '../../library/entry-form.ts';
import { hrefOf } from '../../route.ts';
import { LibraryNav } from '../library-nav.tsx';
import type { ClipRefusal } from './clip-gate.ts';
import { KnownSource } from './known-source.tsx';
import { type Clipped, useClip } from './use-clip.ts';

const OWN_WORDS = new Set<ClipRefusal>(['no_access', 'not_listed', 'no_text']);

function Refused({
  refused,
  address,
  onAgain,
}: {
  refused: ClipRefusal;
  address: string;
  onAgain: () => void;
}) {
  const t = useT();
  const host = address ? new URL(address).host : '';
  const words = OWN_WORDS.has(refused)
    ? t(`clip.refused.${refused as 'no_access'}`, { host })
    : t(`source.${refused as 'not_https'}`);
  return (
    <Banner
      tone="red"
      title={t('clip.refused')}
      actions={
        <>
          <Button onClick={onAgain}>{t('clip.again')}</Button>
          {refused === 'not_listed' && <a href={hrefOf({ page: 'settings' })}>{t('clip.settings')}</a>}
          <a href={hrefOf({ page: 'library', view: 'new', id: null })}>{t('clip.new')}</a>
        </>
      }
    >
      {words}
    </Banner>
  );
}

/** The form of a new entry, with what the page proposes in it. */
function Proposal({ clip, kind, snapshot }: Clipped) {
  const t = useT();
  const { zone } = useSettings();
  const { url, title, publisher, day, facts } = clip;
  const checkedOn = dayIn(snapshot.takenAt, zone);
  const source = { ...EMPTY_SOURCE, url, publisher, date: day, kind, checkedOn, snapshot };
  return (
    <>
      <p class="clip__note soft small">
        {t('clip.from', { address: url, hash: snapshot.sha256.slice(0, 12) })}{' '}
        {kind === 'supporting' && t('clip.supporting')}
      </p>
      <EntryEditor
        entry={null}
        start={{
          title,
          facts: facts.length > 0 ? facts : [''],
          sources: [source],
          statedOn: day,
          verdict: 'KLARIFIKASI',
        }}
      />
    </>
  );
}

/** From an official page in a tab to an entry; or, where an entry has it as a source, what changed there since. */
export function ClipPage({ tabId, entries }: { tabId: number; entries: readonly Clarification[] }) {
  const t = useT();
  const { state, again } = useClip(tabId);
  const [anyway, setAnyway] = useState(false);
  const clipped = typeof state === 'object' && 'clip' in state ? state : null;
  const known = clipped ? entriesFrom(entries, clipped.clip.url) : [];
  if (clipped && (known.length === 0 || anyway)) return <Proposal {...clipped} />;
  return (
    <div class="page page--reading exchange">
      <h1>{t('clip.title')}</h1>
      <LibraryNav current="list" />
      {state === 'reading' && <p role="status">{t('clip.reading')}</p>}
      {typeof state === 'object' && 'refused' in state && <Refused {...state} onAgain={again} />}
      {clipped && (
        <>
          <h2>{t('clip.knownTitle')}</h2>
          <p class="soft">{clipped.clip.url}</p>
          {known.map(({ entry, source }) => (
            <KnownSource key={entry.id} entry={entry} source={source} clipped={clipped} />
          ))}
          <div class="button-row">
            <Button icon="plus" onClick={() => setAnyway(true)}>
              {t('clip.anyway')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
