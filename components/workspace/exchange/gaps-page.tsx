import { useMemo, useState } from 'preact/hooks';
import { dayIn } from '../../../lib/util/time.ts';
import { useListing } from '../../hooks/use-listing.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { useGroups } from '../frame/use-groups.ts';
import { EntryEditor } from '../library/entry-editor.tsx';
import { showNumber } from '../show.ts';
import { useCommand } from '../use-command.ts';
import { gapColumns, gapsAsText } from './gap-export.ts';
import { GapItem } from './gap-item.tsx';
import { findingsIn, type Gap, gapsOf, gapsToSend, MOST_GROUPED, waitingForEntry } from './gaps.ts';
import { LibraryNav } from './library-nav.tsx';

/** The request upwards: as text for WhatsApp, or as a workbook. */
function SendUp({ gaps: all }: { gaps: readonly Gap[] }) {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const settings = useSettings();
  const gaps = useMemo(() => gapsToSend(all), [all]);
  const withheld = findingsIn(all) - findingsIn(gaps);
  const attempt = async (work: () => Promise<string>) => {
    try {
      toast({ text: await work() });
    } catch {
      toast({ tone: 'red', text: t('gap.failed') });
    }
  };
  const copy = async () => {
    await shell.copy(gapsAsText(gaps, t, settings, new Date()));
    return t('gap.copied');
  };
  const save = async () => {
    const { tableToXlsx } = await import('../../../lib/exchange/xlsx.ts');
    const name = `permohonan-klarifikasi-${dayIn(new Date().toISOString(), settings.zone)}.xlsx`;
    const { zone, language } = settings;
    shell.download(
      name,
      await tableToXlsx(gaps, gapColumns(t, settings), { zone, sheetName: t('gap.title') }),
    );
    return t('gap.saved', { name, count: showNumber(gaps.length, language) });
  };
  return (
    <>
      <div class="button-row">
        <Button variant="primary" icon="copy" disabled={gaps.length === 0} onClick={() => void attempt(copy)}>
          {t('gap.copy')}
        </Button>
        <Button icon="download" disabled={gaps.length === 0} onClick={() => void attempt(save)}>
          {t('gap.xlsx')}
        </Button>
      </div>
      {withheld > 0 && (
        <p class="soft small">{t('gap.withheld', { count: showNumber(withheld, settings.language) })}</p>
      )}
    </>
  );
}

/** The form for the missing entry; once it is stored, its findings name it. */
function WriteEntry({ gap }: { gap: Gap }) {
  const t = useT();
  const { language } = useSettings();
  const command = useCommand();
  const link = async (id: string) => {
    const ids = gap.findings.map((finding) => finding.id);
    await command('changeFindings', { ids, change: { clarificationId: id, clarificationVersion: 1 } });
  };
  const note = t('gap.writing', {
    claim: gap.claim || t('gap.noClaim'),
    count: showNumber(gap.findings.length, language),
  });
  return <EntryEditor entry={null} start={{ claims: gap.claim }} onSaved={link} note={note} />;
}

interface RequestsProps {
  gaps: readonly Gap[];
  /** Findings that wait for an entry; where they are many, only the newest are in the requests. */
  waiting: number;
  onWrite: (gap: Gap) => void;
}

/** All requests, or that there are none. */
function Requests({ gaps, waiting, onWrite }: RequestsProps) {
  const t = useT();
  const { language } = useSettings();
  if (gaps.length === 0)
    return (
      <EmptyState icon="check" title={t('gap.noneTitle')}>
        <p>{t('gap.noneText')}</p>
      </EmptyState>
    );
  return (
    <>
      <p role="status">
        {t('gap.count', {
          claims: showNumber(gaps.length, language),
          findings: showNumber(findingsIn(gaps), language),
        })}
      </p>
      {waiting > MOST_GROUPED && (
        <Banner tone="amber">
          {t('gap.newestOnly', {
            most: showNumber(MOST_GROUPED, language),
            all: showNumber(waiting, language),
          })}
        </Banner>
      )}
      <SendUp gaps={gaps} />
      <ol class="gaps">
        {gaps.map((gap) => (
          <GapItem key={gap.id} gap={gap} onWrite={() => onWrite(gap)} />
        ))}
      </ol>
    </>
  );
}

/** What is asked and not answered yet. */
export function GapsPage() {
  const t = useT();
  const log = useListing();
  const [writing, setWriting] = useState<Gap | null>(null);
  const findings = log.status === 'ready' && log.value.complete ? log.value.findings : null;
  const waiting = useMemo(() => findings && waitingForEntry(findings), [findings]);
  const groups = useGroups(
    useMemo(() => waiting?.slice(0, MOST_GROUPED).map(({ id }) => id) ?? null, [waiting]),
  );
  const gaps = useMemo(() => waiting && groups && gapsOf(waiting, groups), [waiting, groups]);
  if (writing) return <WriteEntry gap={writing} />;
  if (log.status === 'error') return <LoadState live={log} />;
  return (
    <div class="page page--reading exchange">
      <h1>{t('gap.title')}</h1>
      <LibraryNav current="gaps" />
      <p class="soft">{t('gap.intro')}</p>
      {gaps && waiting ? (
        <Requests gaps={gaps} waiting={waiting.length} onWrite={setWriting} />
      ) : (
        <p role="status">{t('issue.proposing')}</p>
      )}
    </div>
  );
}
