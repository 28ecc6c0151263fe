import { useSettings } from '../../../hooks/use-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/i18n.ts';
import { showNumber } from '../../show.ts';
import type { Export } from './use-export.ts';

interface ExportProgressProps {
  progress: NonNullable<Export['progress']>;
  onCancel: () => void;
}

/** How far the file is, and the way out. */
export function ExportProgress({ progress: { done, all }, onCancel }: ExportProgressProps) {
  const t = useT();
  const { language } = useSettings();
  const label =
    done < all
      ? t('export.reading', { done: showNumber(done, language), all: showNumber(all, language) })
      : t('export.writing', { all: showNumber(all, language) });
  return (
    <div class="export-progress">
      <progress class="meter" {...(done < all && { max: all, value: done })} aria-label={label} />
      <span>{label}</span>
      <Button onClick={onCancel}>{t('action.cancel')}</Button>
    </div>
  );
}
