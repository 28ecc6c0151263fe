import { type SamePost, waysFor } from '../../../lib/log/merge/same-posts.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';
import { ChoiceRow } from './choice-row.tsx';
import { ChooseAll } from './choose-all.tsx';
import { FindingLine } from './finding-line.tsx';
import { Shortened } from './shortened.tsx';
import type { Choose } from './use-plan.ts';

/** Findings that are shown of one post; the rest are counted. */
const SHOWN = 5;

function Findings({ findings }: Pick<SamePost, 'findings'>) {
  const t = useT();
  const rest = findings.length - SHOWN;
  return (
    <ul class="merge__same">
      {findings.slice(0, SHOWN).map((finding) => (
        <li key={finding.id}>
          <FindingLine finding={finding} />
        </li>
      ))}
      {rest > 0 && <li class="soft">{t('logMerge.andOthers', { count: rest })}</li>}
    </ul>
  );
}

interface SamePostListProps {
  posts: readonly SamePost[];
  onChoose: Choose;
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
      <ChooseAll
        count={posts.length}
        options={(['duplicate', 'separate'] as const).map((way) => ({
          value: way,
          label: t(`logMerge.way.${way}`),
        }))}
        onValue={(way) =>
          onChoose(
            posts.map(({ key }) => key),
            way,
          )
        }
      />
      <Shortened
        rows={posts}
        keyOf={({ key }) => key}
        row={({ key, findings, proposed, chosen }) => (
          <ChoiceRow
            name={key}
            legend={<Findings findings={findings} />}
            value={chosen}
            options={waysFor(findings).map((way) => ({
              value: way,
              label: t(`logMerge.way.${way}`) + (way === proposed ? ` · ${t('logMerge.proposed')}` : ''),
            }))}
            onValue={(way) => onChoose([key], way)}
          />
        )}
      />
    </section>
  );
}
