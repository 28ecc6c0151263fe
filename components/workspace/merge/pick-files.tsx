import { useState } from 'preact/hooks';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

interface PickFilesProps {
  disabled: boolean;
  onFiles: (files: File[]) => void;
}

/** Many files at once, chosen or dropped. */
export function PickFiles({ disabled, onFiles }: PickFilesProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && !disabled) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is for everybody
    <div
      class={over ? 'merge__drop merge__drop--over' : 'merge__drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button button--primary file-pick">
        <Icon name="upload" />
        {t('logMerge.choose')}
        <input
          class="file-pick__input"
          type="file"
          multiple
          accept=".jsonl,.ndjson,.json,.txt,.xlsx,.csv,.zip"
          disabled={disabled}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="soft">{t('logMerge.dropHint')}</p>
    </div>
  );
}
