import { useId, useState } from 'preact/hooks';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';

interface TagInputProps {
  label: string;
  hint?: string;
  tags: readonly string[];
  /** Tags that other findings have. */
  known: readonly string[];
  /** Gets how the tags change: what stands here may be older than what was just stored. */
  onTags: (change: (tags: readonly string[]) => string[]) => void;
}

const MAX_LENGTH = 50;

/** Tags as they stand, and a field that takes one more with Enter or a comma. */
export function TagInput({ label, hint, tags, known, onTags }: TagInputProps) {
  const t = useT();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const fresh = text
      .split(',')
      .map((tag) => tag.trim().replace(/^#/, '').slice(0, MAX_LENGTH))
      .filter((tag) => tag && !tags.includes(tag));
    setTyped('');
    if (fresh.length > 0) onTags((before) => [...new Set([...before, ...fresh])]);
  };
  return (
    <div class="tag-input">
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <SafeText text={tag} />
              <IconButton
                icon="close"
                label={t('tag.remove', { tag })}
                onClick={() => onTags((before) => before.filter((one) => one !== tag))}
              />
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={label}
        hint={hint ?? t('tag.hint')}
        list={listId}
        autocomplete="off"
        maxLength={MAX_LENGTH}
        value={typed}
        onValue={(value) => (value.includes(',') ? add(value) : setTyped(value))}
        onBlur={() => typed && add(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !typed) return;
          event.preventDefault();
          add(typed);
        }}
      />
      <datalist id={listId}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
