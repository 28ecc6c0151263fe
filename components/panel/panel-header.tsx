import { IconButton } from '../ui/button.tsx';
import { useT } from '../ui/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { useShell } from '../ui/shell.ts';
import { findingPlace, SETTINGS } from './places.ts';

interface PanelHeaderProps {
  findingId: string | null;
  onStart: () => void;
}

export function PanelHeader({ findingId, onStart }: PanelHeaderProps) {
  const t = useT();
  const shell = useShell();
  return (
    <header class="panel__head">
      <h1 class="panel__brand">
        <Icon name="mark" />
        Luruskan
      </h1>
      <nav class="panel__tools" aria-label={t('panel.tools')}>
        {findingId !== null && <IconButton label={t('panel.start')} icon="table" onClick={onStart} />}
        <IconButton label={t('clip.panel')} icon="book" onClick={() => void shell.clip.open()} />
        <IconButton label={t('panel.settings')} icon="gear" onClick={() => shell.openWorkspace(SETTINGS)} />
        <IconButton
          label={t('panel.workspace')}
          icon="expand"
          onClick={() => shell.openWorkspace(findingId ? findingPlace(findingId) : '')}
        />
      </nav>
    </header>
  );
}
