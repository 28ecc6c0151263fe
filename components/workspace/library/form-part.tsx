import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { EntryForm } from './entry-form.ts';

/** What each part of the form is given. */
export interface PartProps {
  form: EntryForm;
  set: (change: Partial<EntryForm>) => void;
  /** The words for what is wrong at a place of the form, once saving was tried. */
  problemOf: (place: string) => string | null;
}

interface FormPartProps {
  title: string;
  note?: string;
  children: ComponentChildren;
}

export function FormPart({ title, note, children }: FormPartProps) {
  const id = useId();
  return (
    <section class="form-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p class="soft small">{note}</p>}
      {children}
    </section>
  );
}
