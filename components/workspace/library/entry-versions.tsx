import { useState } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useVersions } from '../../hooks/use-library.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { VersionDiff } from './version-diff.tsx';

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
      <VersionDiff before={before} after={entry} />
    </details>
  );
}
