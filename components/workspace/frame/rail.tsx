import type { Settings } from '../../../lib/model/settings.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { hrefOf, type Page, type Route } from '../route.ts';

const PLACES: ReadonlyArray<{ route: Route; icon: IconName }> = [
  { route: { page: 'today' }, icon: 'clock' },
  { route: { page: 'findings', id: null }, icon: 'flag' },
  { route: { page: 'issues', id: null }, icon: 'speech' },
  { route: { page: 'escalation', ids: [] }, icon: 'up' },
  { route: { page: 'library', view: 'list', id: null }, icon: 'book' },
  { route: { page: 'recap' }, icon: 'bars' },
  { route: { page: 'health' }, icon: 'shield' },
  { route: { page: 'settings' }, icon: 'gear' },
  { route: { page: 'help' }, icon: 'question' },
];

/** Merging is reached from the log, and stands below it. */
const placeOf = (page: Page): Page => (page === 'merge' ? 'findings' : page);
const currentAt = (place: Page, page: Page) =>
  place === page ? 'page' : place === placeOf(page) ? 'true' : undefined;

interface RailProps {
  page: Page;
  settings: Pick<Settings, 'officer' | 'unit'>;
  /** Past the rail, to the page. */
  onSkip: () => void;
}

/** The ways through the workspace, and who works here: history is written under that name. */
export function Rail({ page, settings, onSkip }: RailProps) {
  const t = useT();
  return (
    <header class="rail">
      <button type="button" class="workspace__skip" onClick={onSkip}>
        {t('nav.skip')}
      </button>
      <p class="rail__brand">
        <Icon name="mark" />
        Luruskan
      </p>
      <nav aria-label={t('nav.label')}>
        <ul class="rail__places">
          {PLACES.map(({ route, icon }) => (
            <li key={route.page}>
              <a class="rail__place" href={hrefOf(route)} aria-current={currentAt(route.page, page)}>
                <Icon name={icon} />
                {t(`nav.${route.page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="rail__officer small">
        {settings.officer || <a href={hrefOf({ page: 'settings' })}>{t('nav.noOfficer')}</a>}
        {settings.unit && <span class="soft">{settings.unit}</span>}
      </p>
    </header>
  );
}
