import { useState } from 'preact/hooks';
import { mayCarryPictures, needsReason } from '../../../../lib/log/shared-rows.ts';
import { LOG_COLUMNS } from '../../../../lib/model/columns.ts';
import type { Finding } from '../../../../lib/model/finding.ts';
import type { Preset } from '../../../../lib/model/log-file.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select, TextField } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { ExportProgress } from './export-progress.tsx';
import { ExportSummary } from './export-summary.tsx';
import { formatsFor, isTable, type Order, USUAL } from './order.ts';
import { PresetChoice } from './preset-choice.tsx';
import type { Export, Made } from './use-export.ts';
import { madeWords } from './words.ts';

interface ExportDialogProps {
  findings: readonly Finding[];
  making: Export;
  onClose: () => void;
}

interface Chosen extends Pick<Order, 'preset' | 'format' | 'pictures'> {
  columns: 'all' | 'shown';
}

/** The choice with another preset: what it does not allow falls back. */
const withPreset = (chosen: Chosen, preset: Preset): Chosen => ({
  ...chosen,
  preset,
  format: formatsFor(preset).includes(chosen.format) ? chosen.format : USUAL.format,
});

/** For whom, as what, with which columns; what is left out stands there before the file is made and after. */
export function ExportDialog({ findings, making, onClose }: ExportDialogProps) {
  const t = useT();
  const { columns, language } = useSettings();
  const [chosen, setChosen] = useState<Chosen>({ ...USUAL, columns: 'all' });
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const set = (next: Chosen) => {
    setChosen(next);
    setMade(null);
  };
  const { preset, format } = chosen;
  const pictures = chosen.pictures && format === 'xlsx' && mayCarryPictures(preset);
  const order: Order = {
    preset,
    format,
    pictures,
    columns: chosen.columns === 'all' ? LOG_COLUMNS : columns,
  };
  const mustSay = needsReason(preset, pictures);

  const save = async () => {
    if (mustSay && reason.trim() === '') {
      setMissing(true);
      return;
    }
    setMissing(false);
    setMade(await making.start(order, reason));
  };

  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <form
        class="dialog__form export-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (!making.progress) void save();
        }}
      >
        <PresetChoice
          preset={preset}
          findings={findings}
          onPreset={(next) => set(withPreset(chosen, next))}
        />
        <div class="export-dialog__pair">
          <Select
            label={t('export.as')}
            hint={t(`export.formatHint.${format}`)}
            value={format}
            choices={formatsFor(preset).map((value) => ({ value, label: t(`export.format.${value}`) }))}
            onValue={(next) => set({ ...chosen, format: next })}
          />
          {isTable(format) && (
            <Select
              label={t('export.columns')}
              value={chosen.columns}
              choices={[
                { value: 'all', label: t('export.columnsAll') },
                { value: 'shown', label: t('export.columnsShown') },
              ]}
              onValue={(next) => set({ ...chosen, columns: next })}
            />
          )}
        </div>
        {format === 'xlsx' && mayCarryPictures(preset) && (
          <label class="check">
            <input
              type="checkbox"
              checked={chosen.pictures}
              onChange={(event) => set({ ...chosen, pictures: event.currentTarget.checked })}
            />
            {t('export.pictures')}
          </label>
        )}
        {mustSay && (
          <TextField
            label={t('export.reason')}
            hint={t('export.reasonHint')}
            problem={missing && reason.trim() === '' ? t('export.reasonMissing') : null}
            autocomplete="off"
            maxLength={500}
            value={reason}
            onValue={setReason}
          />
        )}
        {made ? (
          <Banner tone="green">{madeWords(t, language, made, findings)}</Banner>
        ) : (
          <ExportSummary order={order} findings={findings} />
        )}
        {making.progress ? (
          <ExportProgress progress={making.progress} onCancel={making.cancel} />
        ) : (
          <div class="button-row">
            <Button variant={made ? 'secondary' : 'primary'} icon="download" type="submit">
              {t('export.save')}
            </Button>
            <Button variant={made ? 'primary' : 'secondary'} onClick={onClose}>
              {t(made ? 'action.close' : 'action.cancel')}
            </Button>
          </div>
        )}
      </form>
    </Dialog>
  );
}
