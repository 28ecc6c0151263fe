import { useId, useState } from 'preact/hooks';
import { TextField } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';

interface SavedFieldProps {
  label: string;
  stored: string;
  /** Answers whether it worked; what could not be stored stays in the field. */
  store: (value: string) => Promise<boolean>;
  type?: 'text' | 'url';
  /** What is wrong with a value, which is then not stored. */
  problem?: (value: string) => string | null;
  suggestions?: readonly string[];
}

/** A short text that is stored when the field is left or Enter is pressed. */
export function SavedField({ label, stored, store, type, problem, suggestions = [] }: SavedFieldProps) {
  const t = useT();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const keep = async () => {
    const value = typed?.trim();
    if (value === undefined || value === stored) return setTyped(null);
    const found = problem?.(value) ?? null;
    setWrong(found);
    if (found || !(await store(value))) return;
    setTyped(null);
    setSaved(true);
  };
  return (
    <>
      <TextField
        label={label}
        hint={saved && <span role="status">{t('finding.saved')}</span>}
        problem={wrong}
        type={type ?? 'text'}
        list={listId}
        autocomplete="off"
        maxLength={type === 'url' ? 4_000 : 200}
        value={typed ?? stored}
        onValue={(value) => {
          setTyped(value);
          setWrong(null);
          setSaved(false);
        }}
        onBlur={() => void keep()}
        onKeyDown={(event) => event.key === 'Enter' && void keep()}
      />
      <datalist id={listId}>
        {suggestions.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  );
}
