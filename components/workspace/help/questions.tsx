import { useT } from '../../ui/i18n.ts';
import { hrefOf, type Route } from '../route.ts';

/** What is asked most, and the page that helps. */
const QUESTIONS = [
  ['button', { page: 'health' }],
  ['none', { page: 'library', view: 'gaps', id: null }],
  ['report', { page: 'recap' }],
  ['merge', { page: 'merge', view: 'files' }],
  ['revoked', { page: 'library', view: 'corrections', id: null }],
  ['move', { page: 'library', view: 'packages', id: null }],
] as const satisfies ReadonlyArray<readonly [string, Route]>;

export function Questions() {
  const t = useT();
  return (
    <section class="help__questions" aria-labelledby="help-questions">
      <h2 id="help-questions">{t('help.ask.title')}</h2>
      <dl>
        {QUESTIONS.map(([name, route]) => (
          <div key={name}>
            <dt>{t(`help.ask.${name}.title`)}</dt>
            <dd>
              {t(`help.ask.${name}.text`)} <a href={hrefOf(route)}>{t(`help.ask.${name}.link`)}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
