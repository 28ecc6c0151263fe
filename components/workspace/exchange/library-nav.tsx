import type { MessageKey } from '../../../lib/locales/app.ts';
import { useT } from '../../ui/i18n.ts';
import { hrefOf, type LibraryPlace } from '../route.ts';
import './exchange.css';

type Place = 'list' | LibraryPlace;

const PLACES: ReadonlyArray<readonly [Place, MessageKey]> = [
  ['list', 'exchange.list'],
  ['packages', 'exchange.packages'],
  ['import', 'exchange.import'],
  ['corrections', 'exchange.corrections'],
  ['gaps', 'exchange.gaps'],
];

/** The ways through the library. */
export function LibraryNav({ current }: { current: Place }) {
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
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
