import { useState } from 'preact/hooks';
import { logTable } from '../../../../lib/log/columns.ts';
import { maskHandle } from '../../../../lib/log/handle.ts';
import type { LogRow } from '../../../../lib/log/rows.ts';
import type { Reason } from '../../../../lib/model/reading.ts';
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

/** What is not known, and why where the reader said so; of what was pasted nothing could be read. */
function Unread({ reason }: { reason: Reason | null }) {
  const t = useT();
  if (reason === 'pasted') return <span class="soft">{t('finding.notGiven')}</span>;
  return (
    <span class="soft">
      {t('finding.unknown')}
      {reason && <span class="small">{`. ${t(`reason.${reason}`)}`}</span>}
    </span>
  );
}

/** Personal data is shown when it is asked for. */
function Account({ handle }: { handle: string }) {
  const t = useT();
  const [shown, show] = useState(false);
  return (
    <>
      <SafeText text={shown ? handle : maskHandle(handle)} />{' '}
      <Button variant="quiet" class="button--inline" aria-pressed={shown} onClick={() => show(!shown)}>
        {t(shown ? 'finding.hide' : 'finding.show')}
      </Button>
    </>
  );
}

/** The post as it was read, and the officer's one line about it. */
export function FindingPost({ row }: { row: LogRow }) {
  const { finding } = row;
  const t = useT();
  const place = useSettings();
  const { post } = finding;
  const reasonOf = (field: 'text' | 'handle' | 'permalink' | 'postedAt'): Reason | null =>
    post ? post[field].reason : 'pasted';
  const quoted = post?.quoted?.text;
  const [reach] = logTable({ label: t, zone: place.zone, rules: place }, ['reach']);
  return (
    <section class="detail__section">
      <h2>{t('finding.narrative')}</h2>
      <p class="detail__narrative">
        {finding.narrative ? (
          <SafeText text={finding.narrative} />
        ) : (
          <span class="soft">{t('findings.noNarrative')}</span>
        )}
      </p>
      <h2>{t('finding.text')}</h2>
      {finding.text ? <PostText text={finding.text} /> : <Unread reason={reasonOf('text')} />}
      {quoted && (
        <>
          <h2>{t('finding.quoted')}</h2>
          <PostText text={quoted} />
        </>
      )}
      <Pairs
        rows={[
          [t('finding.platform'), `${t(`platform.${finding.platform}`)} · ${t(`kind.${finding.kind}`)}`],
          [
            t('finding.account'),
            finding.handle ? <Account handle={finding.handle} /> : <Unread reason={reasonOf('handle')} />,
          ],
          [
            t('finding.permalink'),
            finding.permalink ? (
              <OutLink url={finding.permalink} />
            ) : (
              <Unread reason={reasonOf('permalink')} />
            ),
          ],
          [
            t('finding.postedAt'),
            finding.postedAt ? (
              showInstant(finding.postedAt, place)
            ) : (
              <Unread reason={reasonOf('postedAt')} />
            ),
          ],
          [t('column.reach'), reach?.value(row) ?? null],
          [t('finding.foundAt'), showInstant(finding.createdAt, place)],
          [t('finding.foundBy'), [finding.createdBy, finding.unit].filter(Boolean).join(' · ')],
        ]}
      />
    </section>
  );
}
