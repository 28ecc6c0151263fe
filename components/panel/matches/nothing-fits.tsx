import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/key-help.tsx';

/** The last choice of the list, and its key `0`: that nothing fits is an answer too. */
export function NothingFits({ busy, onNoMatch }: { busy: boolean; onNoMatch: () => void }) {
  const t = useT();
  return (
    <div class="nothing">
      <Button aria-disabled={busy} aria-keyshortcuts="0" onClick={onNoMatch}>
        <Kbd keys="0" /> {t('decision.no_match')}
      </Button>
      <p class="small soft">{t('matches.nothingMeans')}</p>
    </div>
  );
}
