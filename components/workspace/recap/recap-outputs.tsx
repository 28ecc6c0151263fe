import { recapSheets } from '../../../lib/exchange/recap-sheets.ts';
import type { UnitChoice } from '../../../lib/log/office.ts';
import type { Recap } from '../../../lib/log/recap/recap.ts';
import { recapMessage } from '../../../lib/log/recap/whatsapp.ts';
import { fileName } from '../../../lib/util/file-name.ts';
import { formatDay, formatInstant } from '../../../lib/util/time.ts';
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
  const { officer, unitCode, zone, language } = useSettings();
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
  const aboutRecap = () => {
    const [from, to] = [recap.period.from, recap.period.to].map((day) => formatDay(day, language));
    const made = formatInstant(new Date().toISOString(), zone, language);
    return [
      [t('column.unit'), unitName],
      [t('recap.period'), from === to ? (from ?? '') : t('recap.range', { from: from ?? '', to: to ?? '' })],
      [t('recap.audience'), t(`recap.audience.${recap.audience}`)],
      // Those outside KPU need no officer's name.
      [t('recap.madeAt'), recap.audience !== 'public' && officer ? `${made}, ${officer}` : made],
    ] as const;
  };
  const save = async () => {
    const { sheetsToXlsx } = await import('../../../lib/exchange/xlsx.ts');
    const { from, to } = recap.period;
    const days = from === to ? from : `${from}-${to}`;
    const name = fileName(['luruskan-rekap', unit || unitCode, days], 'xlsx');
    const sheets = recapSheets(recap, sheetWords(t), zone, aboutRecap());
    shell.download(name, await sheetsToXlsx(sheets, zone));
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
