import { useState } from 'preact/hooks';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/i18n.ts';
import { useToast } from '../../../ui/toast.tsx';
import { showNumber } from '../../show.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ExportProgress } from './export-progress.tsx';
import { USUAL } from './order.ts';
import { type Exported, useExport } from './use-export.ts';
import { madeWords } from './words.ts';
import './export.css';

/** The usual file by one press, every other one by a dialog. */
export function ExportTools(exported: Exported) {
  const t = useT();
  const toast = useToast();
  const { language } = useSettings();
  const [open, setOpen] = useState(false);
  const { findings, chosen } = exported;
  const making = useExport(exported);
  const usual = async () => {
    const made = await making.start(USUAL, '');
    if (made) toast({ text: madeWords(t, language, made, findings) });
  };
  const disabled = findings.length === 0;
  return (
    <>
      {making.progress && !open ? (
        <ExportProgress progress={making.progress} onCancel={making.cancel} />
      ) : (
        <>
          <Button
            icon="download"
            disabled={disabled}
            title={t('export.presetWhat.anonymous')}
            onClick={() => void usual()}
          >
            {t(chosen ? 'export.usualChosen' : 'export.usual', {
              count: showNumber(findings.length, language),
            })}
          </Button>
          <Button disabled={disabled} onClick={() => setOpen(true)}>
            {t('export.open')}
          </Button>
        </>
      )}
      {open && (
        <ExportDialog
          findings={findings}
          making={making}
          onClose={() => {
            making.cancel();
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
