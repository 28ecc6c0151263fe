import { useLibraryLookup } from '../../hooks/use-exchange.ts';
import { useCodes } from '../../hooks/use-library.ts';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

interface SuccessorFieldProps {
  /** An entry's id, or a code that no entry bears. */
  value: string;
  problem: string | null;
  onValue: (value: string) => void;
}

/** Which entry replaces this one, by the code that people know it under. */
export function SuccessorField({ value, problem, onValue }: SuccessorFieldProps) {
  const t = useT();
  const lookup = useLibraryLookup();
  const code = useCodes([value]).get(value);
  const type = async (typed: string) => {
    onValue(typed);
    const found = (await lookup.byCode([typed.trim()])).get(typed.trim());
    if (found) onValue(found.id);
  };
  return (
    <TextField
      label={t('entry.supersededBy')}
      hint={t('entry.supersededByHint')}
      maxLength={40}
      autocomplete="off"
      value={code ?? value}
      problem={problem}
      onValue={(typed) => void type(typed)}
    />
  );
}
