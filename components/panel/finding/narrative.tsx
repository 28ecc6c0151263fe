import { useEffect, useRef } from 'preact/hooks';
import type { Finding, FindingFields } from '../../../lib/model/finding.ts';
import { TextArea } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import type { Matches } from '../state/use-matches.ts';

interface NarrativeProps {
  finding: Finding;
  change: (fields: Partial<FindingFields>) => void;
  matches: Matches;
  onNext: () => void;
}

/** The main input: most hoaxes are video with hardly any text. One line, so Enter goes on. */
export function Narrative({ finding, change, matches, onNext }: NarrativeProps) {
  const t = useT();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const advice = (matches.result?.advice ?? []).find((code) => code === 'too_short' || code === 'no_text');
  return (
    <TextArea
      ref={box}
      label={t('flagged.narrative')}
      hint={advice && !finding.narrative ? t(`advice.${advice}`) : t('flagged.narrativeHint')}
      look={advice !== undefined && !finding.narrative}
      rows={2}
      maxLength={2_000}
      value={finding.narrative}
      onValue={(narrative) => change({ narrative })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.isComposing) return;
        event.preventDefault();
        onNext();
      }}
    />
  );
}
