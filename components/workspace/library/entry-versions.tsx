import { useState } from 'preact/hooks';
import type { Field } from '../../../lib/exchange/import/fields.ts';
import type { MessageKey } from '../../../lib/locales/app.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useCodes, useVersions } from '../../hooks/use-library.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { Select } from '../../ui/field.tsx';
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

function Changes({ before, after }: { before: Clarification; after: Clarification }) {
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
          <th scope="col">{t('versions.then', { version: before.version })}</th>
          <th scope="col">{t('versions.now', { version: after.version })}</th>
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

/** An earlier version beside the present one, as far as they differ; nothing for an entry that never changed. */
export function EntryVersions({ entry }: { entry: Clarification }) {
  const t = useT();
  const settings = useSettings();
  const earlier = useVersions(entry.id).filter(({ version }) => version < entry.version);
  const [picked, setPicked] = useState('');
  const before = earlier.find(({ version }) => String(version) === picked) ?? earlier[0];
  if (!before) return null;
  return (
    <details class="versions">
      <summary>{t('versions.title')}</summary>
      <Select
        label={t('versions.pick')}
        value={String(before.version)}
        choices={earlier.map(({ version, updatedAt }) => ({
          value: String(version),
          label: t('versions.option', { version, when: showInstant(updatedAt, settings) }),
        }))}
        onValue={setPicked}
      />
      <Changes before={before} after={entry} />
    </details>
  );
}
