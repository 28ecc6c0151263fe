import type { MessageKey } from '../../../lib/locales/app.ts';
import { useT } from '../../ui/i18n.ts';
import { lastDueCount } from '../library/use-due.ts';
import { hrefOf, type LibraryPlace } from '../route.ts';
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

interface LibraryNavProps {
  current: Place;
  /** How many entries have to be looked at; as last counted where the library is not at hand. */
  due?: number;
}

/** The ways through the library. */
export function LibraryNav({ current, due = lastDueCount() }: LibraryNavProps) {
  const t = useT();
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
              {place === 'due' && due > 0 && <span class="library-nav__count">{due}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
