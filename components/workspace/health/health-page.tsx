import type { SeenHealth } from '../../../lib/model/health.ts';
import { useHealth } from '../../hooks/use-health.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HealthNote } from '../../ui/health-note.tsx';
import { useT } from '../../ui/i18n.ts';
import { FixtureTool } from './fixture-tool.tsx';
import { HealthTable } from './health-table.tsx';
import { PlatformAccess } from './platform-access.tsx';
import { SelectorPackTool } from './selector-pack.tsx';
import './health.css';

/** The sentence of each platform that is not well. */
function ToDo({ seen }: { seen: readonly SeenHealth[] }) {
  const t = useT();
  const { language } = useSettings();
  const unwell = seen.filter(({ state }) => state === 'partial' || state === 'broken');
  return (
    <section aria-labelledby="health-todo">
      <h2 id="health-todo">{t('healthPage.todo')}</h2>
      {unwell.length === 0 && <p class="soft">{t('healthPage.allWell')}</p>}
      {unwell.map((health) => (
        <HealthNote key={health.platform} health={health} language={language} />
      ))}
    </section>
  );
}

/** How well each platform can be read here, what to do where it cannot, and the tool that makes a bug report of it. */
export function HealthPage() {
  const t = useT();
  const log = useHealth();
  const seen = Object.values(log ?? {}).sort((a, b) => b.at.localeCompare(a.at));
  return (
    <div class="page health">
      <div>
        <h1>{t('healthPage.title')}</h1>
        <p class="soft">{t('healthPage.intro')}</p>
      </div>
      <PlatformAccess />
      {log && seen.length === 0 && (
        <EmptyState icon="bars" title={t('healthPage.empty')}>
          <p>{t('healthPage.emptyHint')}</p>
        </EmptyState>
      )}
      {seen.length > 0 && (
        <>
          <HealthTable seen={seen} />
          <ToDo seen={seen} />
        </>
      )}
      <SelectorPackTool />
      <FixtureTool />
    </div>
  );
}
