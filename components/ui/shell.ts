import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What components ask of the browser around them; given by the entry point, replaced in tests. */
export interface Shell {
  version: string;
  openWorkspace(route: string): void;
  /** Opens the panel (or a tab in its place) on a finding. */
  openPanel(findingId: string | null): void;
  /** Puts plain text on the clipboard; rejects when the browser refuses. */
  copy(text: string): Promise<void>;
  download(name: string, content: Blob): void;
  /** Opens an address that was already checked to be http(s), without telling it where from. */
  openLink(url: string): void;
}

export const ShellContext = createContext<Shell | null>(null);

/** Throws when no entry point gave a shell: a programming error. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('ShellContext is missing');
  return shell;
}
