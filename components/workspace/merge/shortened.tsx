import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';

interface ShortenedProps<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  row: (row: Row) => ComponentChildren;
}

/** Questions that are shown at a time: each is drawn with its answers. */
const STEP = 25;

/** A long list of questions, a step at a time. */
export function Shortened<Row>({ rows, keyOf, row }: ShortenedProps<Row>) {
  const t = useT();
  const { language } = useSettings();
  const [shown, setShown] = useState(STEP);
  const rest = rows.length - shown;
  return (
    <>
      <ul class="merge__list">
        {rows.slice(0, shown).map((one) => (
          <li key={keyOf(one)}>{row(one)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" onClick={() => setShown(shown + STEP)}>
          {t('logMerge.more', { count: showNumber(rest, language) })}
        </Button>
      )}
    </>
  );
}
