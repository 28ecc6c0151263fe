import { useEffect, useState } from 'preact/hooks';
import type { EntryLikeness } from '../../../lib/model/entry-likeness.ts';
import { useSend } from '../../hooks/use-send.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { hrefOf } from '../route.ts';
import { type EntryForm, linesOf } from './entry-form.ts';

/** Rest after a key press before the background is asked. */
const REST_MS = 500;

/** What may be the same entry, or a twin of it, asked anew while the title and the claims are typed. */
export function useLikeEntries(
  id: string | null,
  { title, claims, region, year }: EntryForm,
): EntryLikeness[] {
  const send = useSend();
  const [like, setLike] = useState<EntryLikeness[]>([]);
  useEffect(() => {
    let isWanted = true;
    const texts = [title.trim(), ...linesOf(claims)].filter(Boolean).slice(0, 51);
    const timer = setTimeout(async () => {
      if (texts.length === 0) return setLike([]);
      const outcome = await send('likeEntries', {
        id,
        texts: texts.map((text) => text.slice(0, 1_000)),
        region: region.slice(0, 200),
        year: year.slice(0, 4),
      });
      // A hint only: without an answer the form is as good as before.
      if (isWanted && outcome.ok) setLike(outcome.value);
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [send, id, title, claims, region, year]);
  return like;
}

/** Warns of a second entry for one claim, and of twins, which must say in what they differ. */
export function LikeEntries({ like }: { like: readonly EntryLikeness[] }) {
  const t = useT();
  if (like.length === 0) return null;
  const wordsOf = ({ code, differs }: EntryLikeness) =>
    differs.length === 0
      ? t('like.same', { code })
      : t('like.twin', { code, differs: differs.map((one) => t(`like.differs.${one}`)).join(', ') });
  return (
    <Banner tone="amber" title={t('like.title')}>
      <ul class="like">
        {like.map((one) => (
          <li key={one.id}>
            <p>{wordsOf(one)}</p>
            <p class="small">
              <a
                href={hrefOf({ page: 'library', view: 'entry', id: one.id })}
                target="_blank"
                rel="noreferrer"
              >
                <SafeText text={one.title} />
              </a>
            </p>
            {one.text !== one.title && (
              <p class="soft small">
                <SafeText text={t('like.claim', { text: one.text })} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
