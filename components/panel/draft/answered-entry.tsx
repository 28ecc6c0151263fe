import type { Clarification } from '../../../lib/model/clarification.ts';
import { SampleMark, VerdictBadge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { EntryFacts } from '../matches/entry-facts.tsx';
import { EntryLine } from '../matches/entry-line.tsx';

/** The fact that is quoted, folded to its title; says so when the entry changed since it was chosen. */
export function AnsweredEntry({ entry, version }: { entry: Clarification; version: number | null }) {
  const t = useT();
  return (
    <>
      <details class="card fold answered">
        <summary>
          <VerdictBadge verdict={entry.verdict} />
          {entry.sample && <SampleMark />}
          <SafeText text={entry.title} />
        </summary>
        <EntryLine entry={entry} />
        <EntryFacts entry={entry} marks={null} />
      </details>
      {version !== null && version !== entry.version && (
        <Banner tone="amber">{t('draft.updated', { from: version, to: entry.version })}</Banner>
      )}
    </>
  );
}
