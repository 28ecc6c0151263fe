import type { Clarification } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';

interface EntryChoiceProps {
  entries: readonly Clarification[];
  /** Ids; null for all. */
  chosen: ReadonlySet<string> | null;
  onChoose: (chosen: ReadonlySet<string> | null) => void;
}

function Entries({ entries, chosen, onChoose }: EntryChoiceProps) {
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <ul class="entry-choice">
      {entries.map(({ id, code, title }) => (
        <li key={id}>
          <label class="check">
            <input type="checkbox" checked={chosen?.has(id) ?? false} onChange={() => toggle(id)} />
            <span>
              <span class="library-row__code">{code}</span> {title}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** All entries, or those that are ticked. */
export function EntryChoice(props: EntryChoiceProps) {
  const t = useT();
  const { language } = useSettings();
  const { entries, chosen, onChoose } = props;
  return (
    <fieldset class="exchange__choice">
      <legend>{t('package.choice')}</legend>
      <label class="check">
        <input type="radio" name="package-choice" checked={chosen === null} onChange={() => onChoose(null)} />
        {t('package.all', { count: showNumber(entries.length, language) })}
      </label>
      <label class="check">
        <input
          type="radio"
          name="package-choice"
          checked={chosen !== null}
          onChange={() => onChoose(new Set())}
        />
        {t('package.chosen')}
      </label>
      {chosen && <Entries {...props} />}
    </fieldset>
  );
}
