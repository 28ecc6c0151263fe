import { useState } from 'preact/hooks';
import type { Finding, FindingFields } from '../../../lib/model/finding.ts';
import { MAX_POST_TEXT } from '../../../lib/model/primitives.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { fromLocalInput, toLocalInput } from '../../ui/dates.ts';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { isLink } from '../start/pasted.ts';
import type { PostField } from './post-fields.ts';

interface FieldInputProps {
  field: PostField;
  finding: Finding;
  change: (fields: Partial<FindingFields>) => void;
  hint?: string;
  /** Not read from the page: stays marked until it is filled in. */
  unread?: boolean;
}

/** One editable part of a post. Half-typed links and times stay on the screen and are stored once they are whole. */
export function FieldInput({ field, finding, change, hint, unread = false }: FieldInputProps) {
  const t = useT();
  const { zone } = useSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const label = t(`flagged.${field}`, { zone });
  const empty = !finding[field];
  const common = { label, hint: empty || !unread ? hint : undefined, look: unread && empty };
  if (field === 'permalink')
    return (
      <TextField
        {...common}
        type="url"
        value={typed ?? finding.permalink ?? ''}
        problem={typed && !isLink(typed) ? t('flagged.badLink') : null}
        onValue={(value) => {
          setTyped(value);
          if (value.trim() === '') change({ permalink: null });
          else if (isLink(value)) change({ permalink: value.trim() });
        }}
      />
    );
  if (field === 'postedAt')
    return (
      <TextField
        {...common}
        type="datetime-local"
        value={typed ?? (finding.postedAt ? toLocalInput(finding.postedAt, zone) : '')}
        onValue={(value) => {
          setTyped(value);
          change({ postedAt: fromLocalInput(value, zone) });
        }}
      />
    );
  if (field === 'text')
    return (
      <TextArea
        {...common}
        rows={unread ? 2 : 5}
        maxLength={MAX_POST_TEXT}
        value={finding.text}
        onValue={(text) => change({ text })}
      />
    );
  return (
    <TextField
      {...common}
      maxLength={field === 'handle' ? 200 : 300}
      value={finding[field]}
      onValue={(value) => change({ [field]: value })}
    />
  );
}
