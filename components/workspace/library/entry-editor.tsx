import { useRef } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { EntryDraft } from '../../../lib/model/entry-draft.ts';
import { useEntryDraft } from '../../hooks/use-entry-draft.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { hrefOf, type Route } from '../route.ts';
import { useRouter } from '../router.ts';
import { ApprovalPart } from './approval-part.tsx';
import { inputOf } from './entry-form.ts';
import { FactList } from './fact-list.tsx';
import { FormPart } from './form-part.tsx';
import { draftKey } from './kept-form.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { LikeEntries, useLikeEntries } from './like-entries.tsx';
import { MatchingPart } from './matching-part.tsx';
import { ReplyPreview } from './reply-preview.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { ScopePart } from './scope-part.tsx';
import { SourceRows } from './source-rows.tsx';
import { StatementPart } from './statement-part.tsx';
import { type EntryStart, useEntryForm } from './use-entry-form.ts';
import './editor.css';

const backTo = (entry: Clarification | null): Route =>
  entry ? { page: 'library', view: 'entry', id: entry.id } : { page: 'library', view: 'list', id: null };

interface EntryEditorProps extends EntryStart {
  entry: Clarification | null;
  /** What a new entry is written for. */
  note?: string;
}

/** The form for a new entry (`entry` null) or a new version of one, with the reply that it gives beside it. */
export function EntryEditor(props: EntryEditorProps) {
  const kept = useEntryDraft(draftKey(props.entry, props.start));
  return kept === undefined ? null : <Form {...props} kept={kept} />;
}

function Form({ entry, kept, note, ...begin }: EntryEditorProps & { kept: EntryDraft | null }) {
  const t = useT();
  const router = useRouter();
  const { officialSuffixes } = useSettings();
  const editor = useEntryForm(entry, kept, begin);
  const { form, set, problemOf, problemCount, saving, heldBack } = editor;
  const like = useLikeEntries(entry?.id ?? null, form);
  const ref = useRef<HTMLFormElement>(null);

  const save = async (to?: string) => {
    if (await editor.save(to)) return;
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };

  return (
    <form
      class="editor"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="editor__head">
        <h1>{entry ? t('entry.edit', { code: entry.code }) : t('entry.new')}</h1>
        <p class="editor__problems" role="status">
          {problemCount > 0 && t('entry.problems', { count: problemCount })}
        </p>
        <div class="button-row">
          <Button type="submit" variant="primary" disabled={saving}>
            {t(saving ? 'entry.saving' : 'entry.save')}
          </Button>
          <Button onClick={() => router.go(backTo(entry))}>{t('action.cancel')}</Button>
        </div>
      </div>
      <div class="editor__parts">
        {note && <Banner tone="grey">{note}</Banner>}
        {editor.restored && (
          <RestoredNotice draft={editor.restored} entry={entry} onDiscard={editor.startAfresh} />
        )}
        <StatementPart form={form} set={set} problemOf={problemOf} />
        <FormPart title={t('entry.part.facts')} note={t('entry.factsHint')}>
          <FactList facts={form.facts} problemOf={problemOf} onChange={(facts) => set({ facts })} />
        </FormPart>
        <ApprovalPart form={form} set={set} problemOf={problemOf} stored={editor.stored} />
        <FormPart title={t('entry.part.sources')}>
          <SourceRows
            sources={form.sources}
            suffixes={officialSuffixes}
            problemOf={problemOf}
            onChange={(sources) => set({ sources })}
          />
        </FormPart>
        <MatchingPart form={form} set={set} problemOf={problemOf}>
          {/* Where nothing stands beside the form, the warning stands below what it is about (editor.css). */}
          <div class="editor__like editor__like--narrow">
            <LikeEntries like={like} />
          </div>
        </MatchingPart>
        <ScopePart form={form} set={set} problemOf={problemOf} />
      </div>
      <aside class="editor__preview" aria-label={t('entry.preview')}>
        <div class="editor__like">
          <LikeEntries like={like} />
        </div>
        <h2>{t('entry.preview')}</h2>
        <ReplyPreview input={inputOf(form)} />
      </aside>
      {heldBack !== null && (
        <LeaveDialog
          onStay={editor.stay}
          onDiscard={editor.discard}
          onSave={() => void save(heldBack || hrefOf(backTo(entry)))}
        />
      )}
    </form>
  );
}
