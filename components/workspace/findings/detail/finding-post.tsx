import { useState } from 'preact/hooks';
import { maskHandle } from '../../../../lib/log/handle.ts';
import type { Finding } from '../../../../lib/model/finding.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { showInstant } from '../../../ui/dates.ts';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';
import { OutLink } from '../../frame/out-link.tsx';
import { Pairs } from '../../frame/pairs.tsx';

/** UTF-16 units of a post that are shown before "Selengkapnya". */
const SHORT = 420;

function PostText({ text }: { text: string }) {
  const t = useT();
  const [whole, setWhole] = useState(false);
  if (text === '') return <p class="soft">{t('finding.noText')}</p>;
  const isLong = text.length > SHORT;
  return (
    <>
      <blockquote class="post-text">
        <SafeText text={isLong && !whole ? `${text.slice(0, SHORT).trimEnd()} …` : text} />
      </blockquote>
      {isLong && (
        <Button variant="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'finding.less' : 'finding.more')}
        </Button>
      )}
    </>
  );
}

/** Personal data is shown when it is asked for. */
function Account({ handle }: { handle: string }) {
  const t = useT();
  const [shown, show] = useState(false);
  if (handle === '') return <span class="soft">{t('finding.unknown')}</span>;
  return (
    <>
      <bdi>{shown ? handle : maskHandle(handle)}</bdi>{' '}
      <Button variant="quiet" class="button--inline" aria-pressed={shown} onClick={() => show(!shown)}>
        {t(shown ? 'finding.hide' : 'finding.show')}
      </Button>
    </>
  );
}

/** The post as it was read, and the officer's one line about it. */
export function FindingPost({ finding }: { finding: Finding }) {
  const t = useT();
  const place = useSettings();
  const unknown = <span class="soft">{t('finding.unknown')}</span>;
  const quoted = finding.post?.quoted?.text;
  return (
    <section class="detail__section">
      <h2>{t('finding.narrative')}</h2>
      <p class="detail__narrative">
        {finding.narrative || <span class="soft">{t('findings.noNarrative')}</span>}
      </p>
      <h2>{t('finding.text')}</h2>
      <PostText text={finding.text} />
      {quoted && (
        <>
          <h2>{t('finding.quoted')}</h2>
          <PostText text={quoted} />
        </>
      )}
      <Pairs
        rows={[
          [t('finding.platform'), `${t(`platform.${finding.platform}`)} · ${t(`kind.${finding.kind}`)}`],
          [t('finding.account'), <Account key={finding.id} handle={finding.handle} />],
          [t('finding.permalink'), finding.permalink ? <OutLink url={finding.permalink} /> : unknown],
          [t('finding.postedAt'), finding.postedAt ? showInstant(finding.postedAt, place) : unknown],
          [t('finding.foundAt'), showInstant(finding.createdAt, place)],
          [t('finding.foundBy'), [finding.createdBy, finding.unit].filter(Boolean).join(' · ')],
          [t('finding.origin'), t(`origin.${finding.origin}`)],
          [t('finding.form'), t(`form.${finding.form}`)],
          [t('finding.theme'), finding.theme && t(`theme.${finding.theme}`)],
        ]}
      />
    </section>
  );
}
