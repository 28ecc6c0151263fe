import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { hrefOf } from '../route.ts';
import { spanWords, spreadWords } from './gap-export.ts';
import type { Gap } from './gaps.ts';

/** Findings that are led to from here; the log lists them all. */
const SHOWN = 5;

/** One claim that waits for a clarification. */
export function GapItem({ gap, onWrite }: { gap: Gap; onWrite: () => void }) {
  const t = useT();
  const settings = useSettings();
  return (
    <li class="gap">
      <p>
        <strong>{gap.claim || t('gap.noClaim')}</strong>
      </p>
      <p class="soft small">
        {spreadWords(gap, t)}, {spanWords(gap, t, settings)}
      </p>
      <div class="button-row">
        <Button icon="plus" onClick={onWrite}>
          {t('gap.write')}
        </Button>
        {gap.findings.slice(0, SHOWN).map(({ id, number }) => (
          <a key={id} href={hrefOf({ page: 'findings', id })}>
            {number || t('gap.show')}
          </a>
        ))}
      </div>
    </li>
  );
}
