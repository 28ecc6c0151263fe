import { useState } from 'preact/hooks';
import { maskHandle } from '../../../lib/log/handle.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { passageUrl } from '../../../lib/util/text-fragment.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { useShell } from '../../ui/shell.ts';
import { isLink } from '../start/pasted.ts';
import { isLong } from './post-fields.ts';

/** Platform, masked account and absolute time in one line. */
export function PostMeta({ finding }: { finding: Finding }) {
  const t = useT();
  const settings = useSettings();
  const { platform, handle, postedAt, createdAt, post } = finding;
  return (
    <p class="post__meta">
      <strong>{t(`platform.${platform}`)}</strong>
      {handle && (
        <>
          {' · '}
          <bdi>{maskHandle(handle)}</bdi>
        </>
      )}
      {!handle && post && ` · ${t('flagged.noHandle')}`}
      {' · '}
      {postedAt
        ? showInstant(postedAt, settings)
        : t('flagged.readAt', { time: showInstant(createdAt, settings) })}
    </p>
  );
}

interface PostCardProps {
  finding: Finding;
  editing: boolean;
  onEdit: () => void;
}

/** The post's address, at the words that the officer marked in it. */
function placeOf({ permalink, post }: Finding): string | null {
  const page = permalink ?? post?.pageUrl ?? null;
  return page && post?.passage ? passageUrl(page, post.passage) : permalink;
}

/** The post as it was read. */
export function PostCard({ finding, editing, onEdit }: PostCardProps) {
  const t = useT();
  const shell = useShell();
  const [open, setOpen] = useState(false);
  const { text, post } = finding;
  const place = placeOf(finding);
  const long = isLong(text);
  return (
    <article class="card post">
      <PostMeta finding={finding} />
      {text ? (
        <p class={long && !open ? 'post__text post__text--folded' : 'post__text'}>
          <SafeText text={text} />
        </p>
      ) : (
        <p class="soft">{t('flagged.noText')}</p>
      )}
      {post?.truncated && <p class="small note-amber">{t('flagged.truncated')}</p>}
      {post?.quoted?.text && (
        <blockquote class="post__quoted">
          <span class="small soft">{t('flagged.quoted')}</span>
          <SafeText text={post.quoted.text.slice(0, 280)} />
        </blockquote>
      )}
      <div class="button-row">
        {long && (
          <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('action.less') : t('action.more')}
          </Button>
        )}
        <Button variant="quiet" icon="edit" aria-expanded={editing} onClick={onEdit}>
          {editing ? t('flagged.editDone') : t('flagged.edit')}
        </Button>
        {place && isLink(place) && (
          <Button variant="quiet" icon="link" onClick={() => shell.openLink(place)}>
            {t('flagged.openPost')}
          </Button>
        )}
      </div>
    </article>
  );
}
