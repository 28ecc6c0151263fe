import { useMemo } from 'preact/hooks';
import { otherVariant, repeatsOf, windowStart } from '../../../lib/drafts/repeat.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { useAnswers } from '../../hooks/use-answers.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { DraftState } from './use-draft.ts';

/** What the draft repeats of what was copied before, and the next variant that does not. */
export function useRepeats(
  finding: Finding,
  entry: Clarification,
  { text, platform, wording, templates }: DraftState,
) {
  const settings = useSettings();
  // Fixed while the draft is open: a moving start would ask the store at every key.
  const since = useMemo(() => windowStart(new Date(), settings.repeatHours), [settings.repeatHours]);
  const answers = useAnswers(finding, entry.id, since);
  const repeats = repeatsOf(text, platform, answers.recent);
  const repeated = repeats.text !== null;
  const other = useMemo(
    () =>
      repeated
        ? otherVariant(
            entry,
            { ...settings, ...wording, templates, platform, now: new Date() },
            answers.recent,
          )
        : null,
    [repeated, entry, settings, wording, templates, platform, answers.recent],
  );
  return { answers, repeats, other };
}
