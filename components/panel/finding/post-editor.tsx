import { type Finding, type FindingFields, FindingFieldsSchema } from '../../../lib/model/finding.ts';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { FieldInput } from './field-input.tsx';
import { POST_FIELDS, type PostField } from './post-fields.ts';

const KINDS = FindingFieldsSchema.entries.kind.options;

interface PostEditorProps {
  finding: Finding;
  change: (fields: Partial<FindingFields>) => void;
  /** Fields that stand elsewhere on the screen already. */
  without: readonly PostField[];
}

/** Every part of the post, to be mended. What was read stays as it was, beside it. */
export function PostEditor({ finding, change, without }: PostEditorProps) {
  const t = useT();
  return (
    <div class="card stack">
      {POST_FIELDS.filter((field) => !without.includes(field)).map((field) => (
        <FieldInput key={field} field={field} finding={finding} change={change} />
      ))}
      <div class="columns">
        <Select
          label={t('flagged.platform')}
          value={finding.platform}
          choices={PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))}
          onValue={(platform) => change({ platform })}
        />
        <Select
          label={t('flagged.kind')}
          value={finding.kind}
          choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onValue={(kind) => change({ kind })}
        />
      </div>
    </div>
  );
}
