import { useState } from 'preact/hooks';
import type { Field } from '../../../lib/exchange/import/fields.ts';
import type { MessageKey } from '../../../lib/locales/app.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useCodes } from '../../hooks/use-library.ts';
import { useT } from '../../ui/i18n.ts';
import { versionChanges } from './version-changes.ts';

/** Fields whose values have words of their own in the locale files. */
const WORDS: Partial<Record<Field, string>> = {
  verdict: 'verdict',
  status: 'entryStatus',
  level: 'level',
  election: 'election',
  themes: 'theme',
  sourceKind: 'source',
};

interface VersionDiffProps {
  before: Clarification;
  after: Clarification;
  /** Whether `after` only stands in a file yet. */
  isPending?: boolean;
}

/** Two versions of an entry side by side, as far as they differ. */
export function VersionDiff({ before, after, isPending = false }: VersionDiffProps) {
  const t = useT();
  const codes = useCodes([before.supersededBy, after.supersededBy]);
  const changes = versionChanges(before, after, (id) => codes.get(id) ?? id);
  if (changes.length === 0) return <p class="soft">{t('versions.same')}</p>;
  const shown = (field: Field, text: string) => {
    const prefix = WORDS[field];
    if (!prefix || text === '') return text;
    return text
      .split('\n')
      .map((value) => t(`${prefix}.${value}` as MessageKey))
      .join('\n');
  };
  return (
    <table class="mapping">
      <thead>
        <tr>
          <th scope="col">{t('versions.field')}</th>
          <th scope="col">{t(isPending ? 'versions.here' : 'versions.then', { version: before.version })}</th>
          <th scope="col">{t(isPending ? 'versions.inFile' : 'versions.now', { version: after.version })}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before: then, after: now }) => (
          <tr key={field}>
            <th scope="row">{t(`field.${field}`)}</th>
            <td>{shown(field, then) || '–'}</td>
            <td>{shown(field, now) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a file would change in an entry; folded away until somebody asks, since such lists are long. */
export function FoldedDiff(props: Omit<VersionDiffProps, 'isPending'>) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <details class="versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('versions.show')}</summary>
      {open && <VersionDiff {...props} isPending />}
    </details>
  );
}
