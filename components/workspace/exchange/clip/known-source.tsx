import * as v from 'valibot';
import { changeBetween, type SourceChange, withSnapshot } from '../../../../lib/exchange/clip/snapshot.ts';
import {
  type Clarification,
  ClarificationInputSchema,
  type Source,
} from '../../../../lib/model/clarification.ts';
import { dayIn } from '../../../../lib/util/time.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { showInstant } from '../../../ui/dates.ts';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { hrefOf } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import type { Clipped } from './use-clip.ts';

/** Paragraphs that came or went; more than these nobody reads. */
const SHOWN = 20;

function Paragraphs({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="clip__lines">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>
            <SafeText text={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Change({ change, source }: { change: SourceChange; source: Source }) {
  const t = useT();
  // A copy that came in a package holds the hash only.
  if (source.snapshot?.text === '') return <p>{t('clip.noDetail')}</p>;
  return (
    <>
      <Paragraphs title={t('clip.gone', { count: change.gone.length })} lines={change.gone} />
      <Paragraphs title={t('clip.come', { count: change.come.length })} lines={change.come} />
    </>
  );
}

interface KnownSourceProps {
  entry: Clarification;
  source: Source;
  clipped: Clipped;
}

/** An entry that has the page as a source: whether the page still says the same, and a new version with the new copy. */
export function KnownSource({ entry, source, clipped: { clip, snapshot } }: KnownSourceProps) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const settings = useSettings();
  const { code } = entry;
  const before = source.snapshot;
  const change = before && changeBetween(before, snapshot);
  const when = before ? showInstant(before.takenAt, settings) : '';

  const store = async () => {
    const day = dayIn(snapshot.takenAt, settings.zone);
    const written = v.parse(v.object(ClarificationInputSchema.entries), entry);
    const input = { ...written, sources: withSnapshot(entry, clip.url, snapshot, day) };
    const outcome = await command('saveClarification', { id: entry.id, input });
    if (outcome.ok) toast({ text: t('clip.stored', { code }) });
  };

  const words = change ? 'clip.changed' : before ? 'clip.same' : 'clip.first';
  const deed = change ? 'clip.store' : before ? 'clip.sameMark' : 'clip.storeFirst';
  return (
    <Banner
      tone={change ? 'amber' : before ? 'green' : 'grey'}
      {...(change && { title: t('clip.changedTitle') })}
      actions={
        <>
          {!entry.publisher && <Button onClick={() => void store()}>{t(deed)}</Button>}
          <a href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}>{t('clip.open', { code })}</a>
        </>
      }
    >
      <p>{t(words, { code, when })}</p>
      {change && <Change change={change} source={source} />}
      {entry.publisher && <p>{t('clip.ofPublisher', { name: entry.publisher.name })}</p>}
    </Banner>
  );
}
