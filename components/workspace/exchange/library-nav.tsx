import type { MessageKey } from '../../../lib/locales/app.ts';
import { useDueCount } from '../../hooks/use-library.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { hrefOf, type LibraryPlace } from '../route.ts';
import { showNumber } from '../show.ts';
import './exchange.css';

type Place = 'list' | LibraryPlace;

const PLACES: ReadonlyArray<readonly [Place, MessageKey]> = [
  ['list', 'exchange.list'],
  ['due', 'due.nav'],
  ['packages', 'exchange.packages'],
  ['import', 'exchange.import'],
  ['corrections', 'exchange.corrections'],
  ['gaps', 'exchange.gaps'],
  ['templates', 'templates.nav'],
  ['approvals', 'approvals.nav'],
];

/** The ways through the library. */
export function LibraryNav({ current }: { current: Place }) {
  const t = useT();
  const { language } = useSettings();
  const due = useDueCount();
  return (
    <nav aria-label={t('exchange.nav')}>
      <ul class="library-nav">
        {PLACES.map(([place, label]) => (
          <li key={place}>
            <a
              class="library-nav__link"
              href={hrefOf({ page: 'library', view: place, id: null })}
              aria-current={place === current ? 'page' : undefined}
            >
              {t(label)}
              {place === 'due' && due > 0 && (
                <span class="library-nav__count">{showNumber(due, language)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
