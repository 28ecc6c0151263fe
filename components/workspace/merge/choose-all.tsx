import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';

interface ChooseAllProps {
  /** How many questions there are. */
  count: number;
  options: readonly { value: string; label: string }[];
  onValue: (value: string) => void;
}

/** One answer for all questions of a kind; each can still be answered otherwise. */
export function ChooseAll({ count, options, onValue }: ChooseAllProps) {
  const t = useT();
  if (count < 2) return null;
  return (
    <div class="button-row">
      <span class="soft">{t('logMerge.forAll')}</span>
      {options.map(({ value, label }) => (
        <Button key={value} onClick={() => onValue(value)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
