import { useEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { EntryDraft } from '../../../lib/model/entry-draft.ts';
import { useSend } from '../../hooks/use-send.ts';
import { type EntryForm, EntryFormSchema } from './entry-form.ts';

/** Rest after a key press before what was typed is kept. */
const REST_MS = 400;

/** Where the form of an entry is kept: by its id, or for a new one by what it began with. */
export const draftKey = (entry: Clarification | null, start: Partial<EntryForm> = {}): string =>
  entry?.id ?? `new ${start.claims ?? start.title ?? ''}`.trim().slice(0, 100);

/** The form as it was kept; null when there is none, or when this version of the form knows it no more. */
export function restoredForm(draft: EntryDraft | null): EntryForm | null {
  if (!draft) return null;
  try {
    const checked = v.safeParse(EntryFormSchema, JSON.parse(draft.form));
    return checked.success ? checked.output : null;
  } catch {
    return null;
  }
}

interface Kept {
  key: string;
  /** The version that the form is to follow; 0 for a new entry. */
  version: number;
  form: EntryForm;
  isDirty: boolean;
  /** Something is kept already: it goes once the form is as it is stored. */
  wasKept: boolean;
}

/**
 * Keeps the form while it differs from what is stored, so that a killed browser loses at most the last word. `drop` is for
 * when it was saved or thrown away: nothing is kept after it.
 */
export function useKeptForm({ key, version, form, isDirty, wasKept }: Kept): { drop: () => void } {
  const send = useSend();
  const kept = useRef(wasKept);
  const closed = useRef(false);
  useEffect(() => {
    if (!isDirty && !kept.current) return;
    const timer = setTimeout(() => {
      if (closed.current) return;
      kept.current = isDirty;
      if (isDirty) void send('keepEntryDraft', { key, version, form: JSON.stringify(form) });
      else void send('dropEntryDraft', key);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [send, key, version, form, isDirty]);
  return {
    drop: () => {
      closed.current = true;
      void send('dropEntryDraft', key);
    },
  };
}
