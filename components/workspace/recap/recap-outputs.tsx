import { recapSheets } from '../../../lib/exchange/recap-sheets.ts';
import type { UnitChoice } from '../../../lib/log/office.ts';
import type { Recap } from '../../../lib/log/recap/recap.ts';
import { recapMessage } from '../../../lib/log/recap/whatsapp.ts';
import { fileName } from '../../../lib/util/file-name.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { hrefOf } from '../route.ts';
import { changeSentence, messageWords, sheetWords } from './recap-words.ts';
import { useUnitName } from './use-unit-name.ts';

interface RecapOutputsProps {
  recap: Recap;
  before: Recap;
  /** Whose findings were counted. */
  unit: UnitChoice;
}

/** The three ways out: text for a group, a workbook, paper. */
export function RecapOutputs({ recap, before, unit }: RecapOutputsProps) {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const { unitCode, zone, language } = useSettings();
  const unitName = useUnitName(unit);
  const attempt = async (work: () => Promise<string>) => {
    try {
      toast({ text: await work() });
    } catch {
      toast({ tone: 'red', text: t('recap.failed') });
    }
  };
  const copy = async () => {
    await shell.copy(
      recapMessage(recap, unitName, messageWords(t, language, changeSentence(t, language, recap, before))),
    );
    return t('recap.copied');
  };
  const save = async () => {
    const { sheetsToXlsx } = await import('../../../lib/exchange/xlsx.ts');
    const { from, to } = recap.period;
    const days = from === to ? from : `${from}-${to}`;
    const name = fileName(['luruskan-rekap', unit || unitCode, days], 'xlsx');
    shell.download(name, await sheetsToXlsx(recapSheets(recap, sheetWords(t), zone), zone));
    return t('recap.saved', { name });
  };
  return (
    <div class="button-row">
      <Button variant="primary" icon="copy" onClick={() => void attempt(copy)}>
        {t('recap.copy')}
      </Button>
      <Button icon="download" onClick={() => void attempt(save)}>
        {t('recap.xlsx')}
      </Button>
      <Button icon="note" onClick={() => print()}>
        {t('recap.print')}
      </Button>
      <a class="button button--quiet" href={hrefOf({ page: 'merge', view: 'silent' })}>
        {t('silent.open')}
      </a>
    </div>
  );
}
