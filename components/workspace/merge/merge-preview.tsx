import { useMemo, useState } from 'preact/hooks';
import type { MergePlan } from '../../../lib/log/merge/plan.ts';
import type { OfficeFile } from '../../../lib/log/merge/types.ts';
import type { ImportedFile, ImportResult } from '../../../lib/model/merge.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';
import { ApartList } from './apart-list.tsx';
import { ChangedList } from './changed-list.tsx';
import { ConflictList } from './conflict-list.tsx';
import { FileTable } from './file-table.tsx';
import { MergeNotes } from './merge-notes.tsx';
import { RefusedFiles } from './refused-files.tsx';
import { SamePostList } from './same-post-list.tsx';
import { useHandOver } from './use-hand-over.ts';
import type { ReadFiles } from './use-merge-files.ts';
import { useMergePlan } from './use-plan.ts';

const remembered = ({ name, head, records }: OfficeFile): ImportedFile => ({
  name: name.slice(0, 300),
  unit: head?.unit ?? records[0]?.finding.unit ?? '',
  unitCode: head?.unitCode ?? '',
  exportedAt: head?.exportedAt ?? null,
  // Those that were kept back are findings, too: their office has not reported that there was nothing.
  findings: records.length + (head?.withheld ?? 0),
});

const addedIn = ({ writes }: MergePlan): Set<string> =>
  new Set(
    writes.flatMap((write) => (write.kind === 'finding' && write.was === null ? write.finding.id : [])),
  );

interface MergePreviewProps {
  read: ReadFiles;
  onClose: () => void;
  /** `added` are the ids of findings that were not in the log. */
  onDone: (result: ImportResult, added: ReadonlySet<string>) => void;
}

/** What the files would change, every question with an answer that can be changed, and the button that does it. */
export function MergePreview({ read, onClose, onDone }: MergePreviewProps) {
  const t = useT();
  const { language } = useSettings();
  const handOver = useHandOver();
  const [left, setLeft] = useState<ReadonlySet<OfficeFile>>(new Set());
  const files = useMemo(() => read.files.filter((file) => !left.has(file)), [read, left]);
  const { plan, choose } = useMergePlan(read, files);
  const show = (value: number) => showNumber(value, language);
  const isNews = plan.writes.length > 0;
  const isRead = read.files.length > 0;
  const store = async () => {
    const result = await handOver.store(plan.writes, files.map(remembered));
    if (result) onDone(result, addedIn(plan));
  };
  const take = (file: OfficeFile, isTaken: boolean) =>
    setLeft(new Set(isTaken ? [...left].filter((one) => one !== file) : [...left, file]));
  const summary = isNews
    ? t('logMerge.summary', { added: show(plan.added), changed: show(plan.changed) })
    : t('logMerge.nothing');
  return (
    <section class="merge__part" aria-label={t('logMerge.preview')}>
      {isRead && (
        <p role="status" class="merge__summary">
          <strong>{summary}</strong>
        </p>
      )}
      <RefusedFiles refused={read.refused} />
      {isRead && (
        <>
          <FileTable files={read.files} plan={plan} onTake={take} />
          <ChangedList plan={plan} stored={read.stored} />
          <MergeNotes read={read} plan={plan} />
          <ConflictList conflicts={plan.conflicts} onChoose={choose} />
          <SamePostList posts={plan.samePosts} onChoose={choose} />
          <ApartList apart={plan.apart} onChoose={choose} />
        </>
      )}
      <div class="button-row merge__bar">
        {isRead && (
          <Button
            variant="primary"
            disabled={handOver.done !== null || files.length === 0}
            onClick={() => void store()}
          >
            {handOver.done === null
              ? t(isNews ? 'logMerge.import' : 'logMerge.remember')
              : t('logMerge.storing', { done: show(handOver.done), all: show(plan.writes.length) })}
          </Button>
        )}
        <Button disabled={handOver.done !== null} onClick={onClose}>
          {t(isRead ? 'action.cancel' : 'action.close')}
        </Button>
      </div>
    </section>
  );
}
