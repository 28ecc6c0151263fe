import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';

interface ProgressProps {
  words: 'import.checking' | 'import.storing';
  done: number;
  all: number;
  onCancel: () => void;
}

/** How far a long piece of work is, and the way out of it. */
export function Progress({ words, done, all, onCancel }: ProgressProps) {
  const t = useT();
  const { language } = useSettings();
  const label = t(words, { done: showNumber(done, language), all: showNumber(all, language) });
  return (
    <div class="exchange__part">
      <progress class="meter" max={all} value={done} aria-label={label} />
      <p>{label}</p>
      <Button onClick={onCancel}>{t('action.cancel')}</Button>
    </div>
  );
}
