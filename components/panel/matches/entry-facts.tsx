import type { Clarification } from '../../../lib/model/clarification.ts';
import type { MatchMarks } from '../../../lib/model/match.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { markedLines } from './excerpt.ts';
import { OfficeNote } from './office-note.tsx';

const MOST_CLAIMS = 4;

/** What the office says, and below it the wordings in circulation that it answers. */
export function EntryFacts({ entry, marks }: { entry: Clarification; marks: MatchMarks | null }) {
  const t = useT();
  const facts = markedLines([...entry.facts, entry.whyWrong].filter(Boolean), marks?.summary ?? []);
  const claims = markedLines(entry.claims, marks?.claims ?? []);
  // Wordings that share words with the post say more than the others.
  const shown = [...claims].sort((a, b) => b.marks.length - a.marks.length).slice(0, MOST_CLAIMS);
  return (
    <div class="facts">
      <h3>{t('matches.fact')}</h3>
      <ol class="facts__list">
        {facts.map((fact) => (
          <li key={fact.text}>
            <SafeText {...fact} />
          </li>
        ))}
      </ol>
      <OfficeNote clarificationId={entry.id} />
      {shown.length > 0 && (
        <>
          <h3 class="soft">{t('matches.claims')}</h3>
          <ul class="facts__claims">
            {shown.map((claim) => (
              <li key={claim.text}>
                <SafeText {...claim} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
