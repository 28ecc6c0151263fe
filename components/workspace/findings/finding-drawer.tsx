import { useEffect, useRef } from 'preact/hooks';
import { logRows } from '../../../lib/log/rows.ts';
import type { FindingFields } from '../../../lib/model/finding.ts';
import { type FindingRecord, useFindingRecord } from '../../hooks/use-log.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { useShortcuts } from '../frame/shortcuts.ts';
import { FindingIssue } from '../issues/finding-issue.tsx';
import { useRouter } from '../router.ts';
import { useCommand } from '../use-command.ts';
import { FindingClasses } from './detail/finding-classes.tsx';
import { FindingDraft } from './detail/finding-draft.tsx';
import { FindingEscalation } from './detail/finding-escalation.tsx';
import { FindingHandling } from './detail/finding-handling.tsx';
import { FindingHistory } from './detail/finding-history.tsx';
import { FindingMatches } from './detail/finding-matches.tsx';
import { FindingPost } from './detail/finding-post.tsx';
import { FindingReplies } from './detail/finding-replies.tsx';
import { PostFields } from './detail/post-fields.tsx';
import type { UsedWords } from './used-words.ts';
import './drawer.css';

function Record({ record, used }: { record: FindingRecord; used: UsedWords }) {
  const t = useT();
  const place = useSettings();
  const command = useCommand();
  const { finding } = record;
  const { escalation } = finding;
  const change = async (fields: Partial<FindingFields>): Promise<boolean> =>
    (await command('changeFindings', { ids: [finding.id], change: fields })).ok;
  const [row] = logRows([finding], record.replies, record.entries);
  return (
    <>
      {finding.personalRemovedAt && (
        <Banner tone="grey">
          {t('finding.personalRemoved', { when: showInstant(finding.personalRemovedAt, place) })}
        </Banner>
      )}
      {row && <FindingPost row={row} />}
      <PostFields finding={finding} change={change} />
      <FindingHandling record={record} change={change} />
      <FindingClasses finding={finding} used={used} change={change} />
      <FindingIssue finding={finding} />
      {escalation && <FindingEscalation finding={finding} escalation={escalation} change={change} />}
      <FindingMatches record={record} />
      {record.draft && record.replies.length === 0 && <FindingDraft draft={record.draft} />}
      <FindingReplies replies={record.replies} />
      <EvidenceList findingId={finding.id} />
      <FindingHistory record={record} />
    </>
  );
}

interface FindingDrawerProps {
  id: string;
  used: UsedWords;
  onClose: () => void;
  onDelete: (id: string) => void;
}

/** Everything about one finding, beside the list so that the list stays in sight. */
export function FindingDrawer({ id, used, onClose, onDelete }: FindingDrawerProps) {
  const t = useT();
  const shell = useShell();
  const router = useRouter();
  const live = useFindingRecord(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const record = live.status === 'ready' ? live.value : null;
  useShortcuts({ Escape: onClose });
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside class="drawer" aria-labelledby="drawer-title">
      <div class="drawer__head">
        <h1 id="drawer-title" class="drawer__title" ref={heading} tabIndex={-1}>
          {record?.finding.number ?? t('finding.title')}
        </h1>
        {record && <StatusBadge status={record.finding.status} />}
        <IconButton label={t('finding.close')} icon="close" onClick={onClose} />
      </div>
      <div class="drawer__body">
        {record && <Record key={id} record={record} used={used} />}
        {live.status === 'ready' && !record && <Banner tone="grey">{t('finding.missing')}</Banner>}
        {live.status === 'error' && <Banner tone="red">{t('workspace.readFailed')}</Banner>}
      </div>
      {record && (
        <div class="drawer__foot button-row">
          <Button variant="primary" icon="expand" onClick={() => shell.openPanel(id)}>
            {t('finding.openPanel')}
          </Button>
          <Button icon="up" onClick={() => router.go({ page: 'escalation', ids: [id] })}>
            {t('escalation.openMany')}
          </Button>
          <Button variant="danger" icon="trash" onClick={() => onDelete(id)}>
            {t('findings.delete')}
          </Button>
        </div>
      )}
    </aside>
  );
}
