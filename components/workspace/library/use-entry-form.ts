import { useEffect, useState } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { EntryDraft } from '../../../lib/model/entry-draft.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { hrefOf } from '../route.ts';
import { useRouter } from '../router.ts';
import { useCommand } from '../use-command.ts';
import { EMPTY_FORM, type EntryForm, formOf } from './entry-form.ts';
import { checkForm, type Problems } from './entry-problems.ts';
import { draftKey, restoredForm, useKeptForm } from './kept-form.ts';

const same = (a: EntryForm, b: EntryForm) => JSON.stringify(a) === JSON.stringify(b);

/** A new entry that begins with something, and what is to follow once it is stored. */
export interface EntryStart {
  start?: Partial<EntryForm>;
  onSaved?: (id: string) => Promise<void>;
}

/** The state of the form: what was typed, what is wrong with it, and the way out. `kept` is what a closed browser left. */
export function useEntryForm(
  entry: Clarification | null,
  kept: EntryDraft | null,
  { start: given, onSaved }: EntryStart = {},
) {
  const t = useT();
  const toast = useToast();
  const router = useRouter();
  const command = useCommand();
  const [start] = useState(() => (entry ? formOf(entry) : { ...EMPTY_FORM, ...given }));
  const [restored, setRestored] = useState(() => restoredForm(kept));
  const [form, setForm] = useState(restored ?? start);
  const [tried, setTried] = useState(false);
  const [takenCode, setTakenCode] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [heldBack, setHeldBack] = useState<string | null>(null);

  const dirty = !same(form, start);
  const { drop } = useKeptForm({
    key: draftKey(entry, given),
    version: entry?.version ?? 0,
    form,
    isDirty: dirty,
    wasKept: kept !== null,
  });
  const checked = checkForm(form);
  const problems: Problems = {
    ...checked.problems,
    ...(takenCode === form.code.trim() && { code: { key: 'error.code_taken', values: {} } }),
  };

  useEffect(() => {
    if (!dirty) return;
    const lift = router.guard((to) => {
      setHeldBack(to);
      return false;
    });
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      lift();
      window.removeEventListener('beforeunload', ask);
    };
  }, [dirty, router]);

  /** Stores the entry and goes on to `to`, or to the entry itself. False when something has to be corrected first. */
  const save = async (to?: string): Promise<boolean> => {
    setTried(true);
    setHeldBack(null);
    if (!checked.input) return false;
    setSaving(true);
    const outcome = await command('saveClarification', { id: entry?.id ?? null, input: checked.input });
    setSaving(false);
    if (!outcome.ok) {
      if (outcome.error === 'code_taken') setTakenCode(checked.input.code);
      return false;
    }
    drop();
    await onSaved?.(outcome.value.id);
    toast({ text: t('entry.saved', { code: checked.input.code }) });
    router.leave(to ?? hrefOf({ page: 'library', view: 'entry', id: outcome.value.id }));
    return true;
  };

  return {
    form,
    /** The form before anything was typed. */
    stored: start,
    set: (change: Partial<EntryForm>) => setForm((before) => ({ ...before, ...change })),
    saving,
    save,
    problemCount: tried ? Object.keys(problems).length : 0,
    problemOf: (place: string): string | null => {
      const problem = tried ? problems[place] : undefined;
      return problem ? t(problem.key, problem.values) : null;
    },
    /** The address that unsaved work holds back, and what to do about it. */
    heldBack,
    stay: () => setHeldBack(null),
    discard: () => {
      if (heldBack === null) return;
      drop();
      router.leave(heldBack);
    },
    /** The kept form that is on the screen, and the way back to what is stored. */
    restored: restored && kept,
    startAfresh: () => {
      setRestored(null);
      setForm(start);
    },
  };
}
