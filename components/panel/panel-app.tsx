import { useSettings } from '../hooks/use-settings.ts';
import { Frame } from '../ui/frame.tsx';
import type { Shell } from '../ui/shell.ts';
import { PanelScreen } from './panel-screen.tsx';
import './panel.css';
import './panel-matches.css';
import './panel-steps.css';

export interface PanelProps {
  /** The finding to show; null: the start. */
  findingId: string | null;
  /** The browser window that the panel belongs to. */
  windowId: number;
  onOpen: (findingId: string | null) => void;
}

/** The officer's side panel: flag → match → draft. */
export function PanelApp({ shell, ...props }: PanelProps & { shell: Shell }) {
  const { language } = useSettings();
  return (
    <Frame shell={shell} language={language}>
      <PanelScreen {...props} />
    </Frame>
  );
}
