import type { Recap, Tally, TopIssue } from '../../../lib/log/recap/recap.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { showNumber } from '../show.ts';
import { type TallyName, valueWord } from './recap-words.ts';

interface TallyTableProps {
  name: TallyName;
  tallies: readonly Tally[];
}

/** Posts and issues by one thing. */
export function TallyTable({ name, tallies }: TallyTableProps) {
  const t = useT();
  const { language } = useSettings();
  return (
    <table class="recap__table">
      <thead>
        <tr>
          <th scope="col">{t(`recap.sheet.${name}`)}</th>
          <th scope="col">{t('recap.head.content')}</th>
          <th scope="col">{t('recap.head.issues')}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ key, content, issues }) => (
          <tr key={key}>
            <th scope="row">{valueWord(t, name, key)}</th>
            <td>{showNumber(content, language)}</td>
            <td>{showNumber(issues, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function IssueList({ issues }: { issues: readonly TopIssue[] }) {
  const t = useT();
  const { language } = useSettings();
  return (
    <ol class="recap__issues">
      {issues.map((issue) => (
        <li key={issue.id}>
          <p>
            <b>
              <SafeText text={issue.title} />
            </b>
          </p>
          <p class="soft small">
            {t('recap.issueLine', {
              code: issue.code,
              content: showNumber(issue.content, language),
              answered: showNumber(issue.answered, language),
              platforms: issue.platforms.map((key) => valueWord(t, 'platforms', key)).join(', '),
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The claims that spread most, and those that no clarification answers yet. */
export function RecapIssues({ recap }: { recap: Recap }) {
  const t = useT();
  const { language } = useSettings();
  return (
    <div class="recap__pair">
      <section aria-labelledby="recap-top">
        <h2 id="recap-top">{t('recap.topTitle')}</h2>
        {recap.top.length > 0 ? <IssueList issues={recap.top} /> : <p class="soft">{t('recap.noTop')}</p>}
        {recap.ungrouped > 0 && (
          <p class="soft small">{t('recap.ungrouped', { count: showNumber(recap.ungrouped, language) })}</p>
        )}
      </section>
      <section aria-labelledby="recap-gaps">
        <h2 id="recap-gaps">{t('recap.gapsTitle')}</h2>
        {recap.gapContent === 0 ? (
          <p class="soft">{t('recap.noGaps')}</p>
        ) : (
          <>
            <p class="small">{t('recap.gapsCount', { count: showNumber(recap.gapContent, language) })}</p>
            <IssueList issues={recap.gaps} />
          </>
        )}
      </section>
    </div>
  );
}
