import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { checkDraft, isBlocked } from '../../../lib/drafts/check.ts';
import type { DraftCheckCode } from '../../../lib/drafts/checks.ts';
import { repairAll } from '../../../lib/drafts/suggest.ts';
import type { CopyInput } from '../../../lib/messages/calls/reply.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Range } from '../../../lib/model/match.ts';
import type { Reply } from '../../../lib/model/reply.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { ErrorBanner } from '../error-banner.tsx';
import { useKeys } from '../state/keys.ts';
import { ApprovalBox } from './approval-box.tsx';
import { ReplyCard } from './card/reply-card.tsx';
import { CheckList } from './check-list.tsx';
import { Counter } from './counter.tsx';
import { DraftOptions } from './draft-options.tsx';
import { InsertNote } from './insert-note.tsx';
import { RepeatNote } from './repeat-note.tsx';
import { ReplyLink } from './reply-link.tsx';
import { ThreadParts } from './thread-parts.tsx';
import { useApproval } from './use-approval.ts';
import { useCopy } from './use-copy.ts';
import type { DraftState } from './use-draft.ts';
import { useInsert } from './use-insert.ts';
import { useRepeats } from './use-repeats.ts';
import { WordingChoice } from './wording-choice.tsx';
import './draft-editor.css';

interface DraftEditorProps {
  finding: Finding;
  entry: Clarification;
  draft: DraftState;
  lastReply: Reply | undefined;
  onDone: () => void;
}

/** The draft, what speaks for and against it, and the copy. */
export function DraftEditor({ finding, entry, draft, lastReply, onDone }: DraftEditorProps) {
  const t = useT();
  const toast = useToast();
  const settings = useSettings();
  const box = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const copying = useCopy();
  const inserting = useInsert(copying);
  const { problem, replyId, copied } = copying;
  const busy = copying.busy || inserting.busy;
  const { text, platform, style } = draft;
  const check = useCallback(
    (words: string) =>
      checkDraft(words, {
        clarification: entry,
        platform,
        form: style.form,
        officialSuffixes: settings.officialSuffixes,
        office: settings,
        avoid: settings.avoidPhrases,
        limits: settings.limits,
        templates: draft.templates,
        today: dayIn(new Date().toISOString(), settings.zone),
      }),
    [entry, platform, style.form, settings, draft.templates],
  );
  const checks = useMemo(() => check(text), [check, text]);
  const approval = useApproval(finding, entry, draft);
  const unapproved = approval.reasons.length > 0 && !approval.approvedBy;
  const { answers, repeats, other } = useRepeats(finding, entry, draft);
  const blocking = checks.find(({ severity }) => severity === 'block');
  const shownReply = replyId ?? lastReply?.id;

  const show = ([start, end]: Range) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  const repair = (code: DraftCheckCode) => {
    const before = text;
    draft.write(repairAll(text, code, check));
    toast({ text: t('draft.repaired'), undo: () => draft.write(before) });
  };
  /** Lets the draft leave by one of the ways, unless something forbids it. */
  const leaveBy = (way: (input: CopyInput) => Promise<void>) => {
    setTried(true);
    if (isBlocked(checks) || unapproved || busy) return;
    void draft.saving.flush();
    void way({
      findingId: finding.id,
      clarificationId: entry.id,
      clarificationVersion: entry.version,
      platform,
      text,
      wording: draft.wording,
      edited: draft.edited,
      approvedBy: approval.approvedHere,
    });
  };
  const copyNow = () => {
    inserting.forget();
    leaveBy(copying.copy);
  };
  useKeys((command) => {
    if (command === 'copy') copyNow();
    return command === 'copy';
  });
  return (
    <>
      <WordingChoice entry={entry} draft={draft} />
      <DraftOptions draft={draft} />
      <div class="draft">
        <TextArea ref={box} label={t('draft.label')} rows={8} value={text} onValue={draft.write} />
        <Counter platform={platform} form={style.form} text={text} />
      </div>
      <CheckList text={text} checks={checks} onPlace={show} onRepair={repair} />
      <RepeatNote
        platform={platform}
        repeats={repeats}
        answers={answers}
        justCopied={replyId}
        onOther={other && (() => draft.useVariant(other))}
      />
      {approval.reasons.length > 0 && <ApprovalBox approval={approval} />}
      <ReplyCard findingId={finding.id} entry={entry} unapproved={unapproved} />
      <div class="step__foot">
        {problem === 'clipboard' && <Banner tone="amber">{t('draft.copyRefused')}</Banner>}
        {problem && problem !== 'clipboard' && <ErrorBanner error={problem.error} />}
        <InsertNote
          news={inserting.news}
          platform={platform}
          onAgree={() => leaveBy(inserting.agree)}
          onCopy={copyNow}
        />
        <p class="small note-red" role="status">
          {tried && blocking && t('draft.copyBlocked', { reason: t(`draftCheck.${blocking.code}`) })}
          {tried && !blocking && unapproved && t('draft.copyBlocked', { reason: t('approval.missing') })}
        </p>
        {copied === text && <ThreadParts text={text} />}
        {shownReply && (
          <ReplyLink
            key={shownReply}
            replyId={shownReply}
            url={lastReply?.id === shownReply ? lastReply.url : null}
          />
        )}
        <div class="button-row">
          <Button
            variant="primary"
            icon="copy"
            aria-disabled={blocking !== undefined || unapproved || busy}
            aria-keyshortcuts="Control+Enter"
            title="Ctrl+Enter"
            onClick={copyNow}
          >
            {t('draft.copy')}
          </Button>
          <Button
            aria-disabled={blocking !== undefined || unapproved || busy}
            onClick={() => leaveBy(inserting.insert)}
          >
            {t('insert.action')}
          </Button>
          {shownReply && <Button onClick={onDone}>{t('draft.done')}</Button>}
        </div>
      </div>
    </>
  );
}
