import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { useLibrarySearch } from '../../hooks/use-library-search.ts';
import { SampleMark, VerdictBadge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';

const MOST = 8;
const NO_ENTRIES: readonly Clarification[] = [];

/** Looking up an entry by hand: what is taken here is the officer's own choice. */
export function LibrarySearch({ onTake }: { onTake: (entry: Clarification) => void }) {
  const t = useT();
  const live = useLibrary();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const result = useLibrarySearch(live.status === 'ready' ? live.value : NO_ENTRIES, query);
  const found = query.trim() === '' ? NO_ENTRIES : (result ?? NO_ENTRIES);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="card stack" aria-label={t('matches.search')}>
      <TextField
        ref={box}
        type="search"
        label={t('matches.search')}
        hint={t('matches.searchHint')}
        value={query}
        onValue={setQuery}
      />
      <p class="small soft" role="status">
        {query.trim() !== '' &&
          result &&
          (found.length > 0 ? t('matches.searchFound', { count: found.length }) : t('matches.searchNone'))}
      </p>
      <ul class="stack">
        {found.slice(0, MOST).map((entry) => (
          <li key={entry.id} class="found">
            <span class="found__badges">
              <span class="match__code">{entry.code}</span> <VerdictBadge verdict={entry.verdict} />
              {entry.sample && <SampleMark />}
            </span>
            <SafeText text={entry.title} />
            <Button aria-label={`${t('matches.take')} ${entry.code}`} onClick={() => onTake(entry)}>
              {t('matches.take')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
