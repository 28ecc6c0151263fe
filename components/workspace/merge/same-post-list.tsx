import { SAME_POST_WAYS, type SamePost } from '../../../lib/log/merge/same-posts.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { showNumber } from '../show.ts';
import { ChoiceRow } from './choice-row.tsx';
import { Shortened } from './shortened.tsx';

function Findings({ findings }: Pick<SamePost, 'findings'>) {
  const settings = useSettings();
  return (
    <ul class="merge__same">
      {findings.map((finding) => (
        <li key={finding.id}>
          <b>{finding.number}</b> <SafeText text={finding.unit} />{' '}
          <span class="soft small">{showInstant(finding.createdAt, settings)}</span>{' '}
          <StatusBadge status={finding.status} />
        </li>
      ))}
    </ul>
  );
}

interface SamePostListProps {
  posts: readonly SamePost[];
  onChoose: (key: string, way: string) => void;
}

/** Posts that more than one office flagged. */
export function SamePostList({ posts, onChoose }: SamePostListProps) {
  const t = useT();
  const { language } = useSettings();
  if (posts.length === 0) return null;
  return (
    <section class="merge__part" aria-labelledby="merge-posts">
      <h2 id="merge-posts">{t('logMerge.posts', { count: showNumber(posts.length, language) })}</h2>
      <p class="soft">{t('logMerge.postsText')}</p>
      <Shortened
        rows={posts}
        keyOf={({ key }) => key}
        row={({ key, findings, proposed, chosen }) => (
          <ChoiceRow
            name={key}
            legend={<Findings findings={findings} />}
            value={chosen}
            options={SAME_POST_WAYS.map((way) => ({
              value: way,
              label: t(`logMerge.way.${way}`) + (way === proposed ? ` · ${t('logMerge.proposed')}` : ''),
            }))}
            onValue={(way) => onChoose(key, way)}
          />
        )}
      />
    </section>
  );
}
