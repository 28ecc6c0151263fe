import { useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { moved } from './entry-form.ts';

interface FactListProps {
  facts: readonly string[];
  problemOf: (place: string) => string | null;
  onChange: (facts: string[]) => void;
}

/** Ordered facts: add, remove, move with Alt+↑ and Alt+↓; the focus travels with the fact. */
export function FactList({ facts, problemOf, onChange }: FactListProps) {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  const [told, tell] = useState('');
  const focusOn = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index]?.focus());

  const move = (index: number, by: -1 | 1) => {
    const target = index + by;
    if (target < 0 || target >= facts.length) return;
    onChange(moved(facts, index, by));
    tell(t('entry.factMoved', { number: target + 1 }));
    focusOn(target);
  };
  const remove = (index: number) => {
    const left = facts.filter((_, one) => one !== index);
    onChange(left.length > 0 ? left : ['']);
    focusOn(Math.max(0, index - 1));
  };

  return (
    <div class="rows">
      <ol class="rows__list" ref={list}>
        {facts.map((fact, index) => (
          <li key={index} class="rows__row">
            <TextArea
              label={t('entry.fact', { number: index + 1 })}
              rows={2}
              maxLength={5_000}
              value={fact}
              problem={problemOf(`facts.${index}`) ?? (index === 0 ? problemOf('facts') : null)}
              onValue={(value) => onChange(facts.map((one, at) => (at === index ? value : one)))}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                event.preventDefault();
                move(index, event.key === 'ArrowUp' ? -1 : 1);
              }}
            />
            <div class="rows__tools">
              <IconButton
                label={t('entry.moveUp', { number: index + 1 })}
                icon="up"
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <IconButton
                label={t('entry.moveDown', { number: index + 1 })}
                icon="chevronDown"
                disabled={index === facts.length - 1}
                onClick={() => move(index, 1)}
              />
              <IconButton
                label={t('entry.removeFact', { number: index + 1 })}
                icon="close"
                onClick={() => remove(index)}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button
        icon="plus"
        disabled={facts.length >= 20}
        onClick={() => {
          onChange([...facts, '']);
          focusOn(facts.length);
        }}
      >
        {t('entry.addFact')}
      </Button>
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}
