import { Icon } from './icon.tsx';

interface FilePickProps {
  label: string;
  /** Endings, such as `.csv,.xlsx`. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A button that opens the browser's choice of files; the browser's own words for it are not in the officer's language. */
export const FilePick = ({ label, accept, disabled = false, onFile }: FilePickProps) => (
  <label class="button file-pick">
    <Icon name="upload" />
    {label}
    <input
      class="file-pick__input"
      type="file"
      accept={accept}
      disabled={disabled}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) onFile(file);
        // The same file again is a change again.
        event.currentTarget.value = '';
      }}
    />
  </label>
);
