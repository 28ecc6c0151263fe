import type { Finding } from '../../../lib/model/finding.ts';
import type { MatchMarks } from '../../../lib/model/match.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { PostMeta } from '../finding/post-card.tsx';
import { excerptOf } from './excerpt.ts';

/** The post, kept in sight while a fact is chosen or quoted; words shared with `marks`' entry are marked. */
export function PostExcerpt({ finding, marks }: { finding: Finding; marks: MatchMarks | null }) {
  const t = useT();
  const text = excerptOf(finding.text, marks?.post ?? []);
  const narrative = excerptOf(finding.narrative, marks?.narrative ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="card excerpt" aria-label={t('matches.post')} tabIndex={0}>
      <PostMeta finding={finding} />
      {text.text && (
        <p class="post__text">
          <SafeText {...text} />
        </p>
      )}
      {narrative.text && (
        <p>
          <span class="excerpt__label">{t('matches.narrative')}</span> <SafeText {...narrative} />
        </p>
      )}
      {!text.text && !narrative.text && <p class="soft">{t('matches.postEmpty')}</p>}
    </section>
  );
}
