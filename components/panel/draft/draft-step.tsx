import type { Finding } from '../../../lib/model/finding.ts';
import { type ReplyRecord, useReplyRecord } from '../../hooks/use-panel-data.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { ErrorBanner } from '../error-banner.tsx';
import { PostExcerpt } from '../matches/post-excerpt.tsx';
import { entryPlace } from '../places.ts';
import { AnsweredEntry } from './answered-entry.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { useDraft } from './use-draft.ts';

/** The entry that the officer decided to answer with, in the version that was on the screen. */
export interface Answer {
  id: string;
  version: number | null;
}

interface DraftStepProps {
  finding: Finding;
  answer: Answer | null;
  onBack: () => void;
  onDone: () => void;
}

/** Step 3: the reply. There is none before a person has decided. */
export function DraftStep({ answer, ...props }: DraftStepProps) {
  const t = useT();
  if (answer) return <Decided answer={answer} {...props} />;
  return (
    <Banner tone="amber" actions={<Button onClick={props.onBack}>{t('draft.toMatches')}</Button>}>
      {t('draft.undecided')}
    </Banner>
  );
}

type DecidedProps = Omit<DraftStepProps, 'answer'> & { answer: Answer };

function Decided({ answer, finding, onBack, onDone }: DecidedProps) {
  const t = useT();
  const live = useReplyRecord(finding.id, answer.id);
  if (live.status === 'error') return <Banner tone="red">{t('panel.loadFailed')}</Banner>;
  if (live.status === 'loading') return <p class="soft">{t('state.loading')}</p>;
  const { entry } = live.value;
  if (!entry || entry.deletedAt)
    return (
      <Banner tone="red" actions={<Button onClick={onBack}>{t('draft.toMatches')}</Button>}>
        {t('draftRefusal.revoked')}
      </Banner>
    );
  return (
    <Answering
      key={entry.id}
      finding={finding}
      answer={answer}
      record={live.value}
      entry={entry}
      onBack={onBack}
      onDone={onDone}
    />
  );
}

type AnsweringProps = DecidedProps & { record: ReplyRecord; entry: NonNullable<ReplyRecord['entry']> };

function Answering({ finding, answer, record, entry, onBack, onDone }: AnsweringProps) {
  const t = useT();
  const shell = useShell();
  const draft = useDraft({
    findingId: finding.id,
    entry,
    stored: record.draft,
    platform: finding.platform,
    templates: record.templates,
  });
  const { refused } = draft.composed;
  const { state, flush } = draft.saving;
  return (
    <>
      <PostExcerpt finding={finding} marks={null} />
      <AnsweredEntry entry={entry} version={answer.version} />
      {state.status === 'failed' && (
        <ErrorBanner title={t('panel.unsaved')} error={state.error} onRetry={() => void flush()} />
      )}
      {draft.previous !== null && (
        <details class="fold fold--small">
          <summary>{t('draft.previous')}</summary>
          <p class="post__text">{draft.previous}</p>
          <Button onClick={() => draft.write(draft.previous ?? '')}>{t('draft.usePrevious')}</Button>
        </details>
      )}
      {refused && draft.wording.source === 'composed' && (
        <Banner
          tone="red"
          title={t('draft.refused')}
          actions={
            <>
              <Button onClick={onBack}>{t('draft.toMatches')}</Button>
              <Button icon="book" onClick={() => shell.openWorkspace(entryPlace(entry.id))}>
                {t('action.openLibrary')}
              </Button>
            </>
          }
        >
          {t(`draftRefusal.${refused}`)}
        </Banner>
      )}
      {(!refused || refused === 'does_not_fit' || draft.hasPrepared || draft.edited) && (
        <DraftEditor
          finding={finding}
          entry={entry}
          draft={draft}
          lastReply={record.replies[0]}
          onDone={onDone}
        />
      )}
    </>
  );
}
