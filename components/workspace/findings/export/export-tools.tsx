import { useState } from 'preact/hooks';
import type { Finding } from '../../../../lib/model/finding.ts';
import type { FindingFilter } from '../../../../lib/model/view.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/i18n.ts';
import { useToast } from '../../../ui/toast.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ExportProgress } from './export-progress.tsx';
import { USUAL } from './order.ts';
import { useExport } from './use-export.ts';
import { madeWords } from './words.ts';
import './export.css';

interface ExportToolsProps {
  /** What is shown, in order. */
  findings: readonly Finding[];
  filter: FindingFilter;
}

/** The usual file by one press, every other one by a dialog. */
export function ExportTools({ findings, filter }: ExportToolsProps) {
  const t = useT();
  const toast = useToast();
  const { language } = useSettings();
  const [open, setOpen] = useState(false);
  const making = useExport(findings, filter);
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
            {t('export.usual')}
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
