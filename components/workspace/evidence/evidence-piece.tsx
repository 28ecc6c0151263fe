import {
  inAllZones,
  manifestName,
  manifestOf,
  pictureName,
  sizeOf,
} from '../../../lib/exchange/evidence-manifest.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShell } from '../../ui/shell.ts';
import { Pairs } from '../frame/pairs.tsx';
import { useBlobUrl, useUnchanged } from './use-picture.ts';

type Picture = NonNullable<Evidence['picture']>;

function Shown({ picture, when }: { picture: Picture; when: string }) {
  const t = useT();
  const url = useBlobUrl(picture.blob);
  const unchanged = useUnchanged(picture);
  return (
    <figure class="evidence__figure">
      {url && <img class="evidence__picture" src={url} alt={t('evidence.picture', { when })} />}
      <figcaption class="small">
        {unchanged !== null && (
          <p class={unchanged ? 'evidence__agrees' : 'evidence__differs'}>
            <Icon name={unchanged ? 'check' : 'stop'} />{' '}
            {t(unchanged ? 'evidence.unchanged' : 'evidence.changed')}
          </p>
        )}
        {picture.cut && <p class="soft">{t('evidence.cut')}</p>}
      </figcaption>
    </figure>
  );
}

function Hashes({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const fields = ['picture', 'text', 'permalink', 'postedAt', 'capturedAt'] as const;
  return (
    <details>
      <summary>{t('evidence.hashes')}</summary>
      <Pairs
        rows={fields.map((field) => [
          t(`evidence.hash.${field}`),
          evidence[field] && <code class="evidence__hash">{evidence[field].sha256}</code>,
        ])}
      />
    </details>
  );
}

/** One flagging's evidence: the picture or why there is none, the times on all clocks, the hashes, the files. */
export function EvidencePiece({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const shell = useShell();
  const settings = useSettings();
  const { picture, problem, capturedAt, postedAt } = evidence;
  const words = { t, language: settings.language };
  const time = (iso: string) => (
    <time dateTime={iso}>
      {inAllZones(iso, settings.language).map((clock) => (
        <span key={clock} class="evidence__clock">
          {clock}
        </span>
      ))}
    </time>
  );
  const saveManifest = () =>
    shell.download(
      manifestName(evidence),
      new Blob([manifestOf(evidence, words)], { type: 'text/plain;charset=utf-8' }),
    );
  return (
    <article class="evidence">
      {picture && <Shown picture={picture} when={showInstant(capturedAt.value, settings)} />}
      {problem && (
        <p class="evidence__problem">
          <Icon name="warn" /> {t('evidence.noPicture')} {t(`pictureProblem.${problem}`)}
        </p>
      )}
      <Pairs
        rows={[
          [t('evidence.capturedAt'), time(capturedAt.value)],
          [t('evidence.postedAt'), postedAt && time(postedAt.value)],
          [t('evidence.size'), picture && t('evidence.pixels', sizeOf(picture))],
        ]}
      />
      <Hashes evidence={evidence} />
      <div class="button-row">
        {picture && (
          <Button icon="download" onClick={() => shell.download(pictureName(evidence), picture.blob)}>
            {t('evidence.savePicture')}
          </Button>
        )}
        <Button icon="download" onClick={saveManifest}>
          {t('evidence.saveManifest')}
        </Button>
      </div>
    </article>
  );
}
