import { HEALTH_FIELDS, type Health, type HealthState, type SeenHealth } from '../../../lib/model/health.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Badge } from '../../ui/badge.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import type { Look } from '../../ui/tones.ts';
import { showNumber } from '../show.ts';

const LOOK: Record<HealthState, Look> = {
  healthy: { tone: 'green', icon: 'check' },
  partial: { tone: 'amber', icon: 'warn' },
  broken: { tone: 'red', icon: 'stop' },
  not_loaded: { tone: 'grey', icon: 'clock' },
  login_needed: { tone: 'grey', icon: 'shield' },
};

function Shares({ health }: { health: Health }) {
  const t = useT();
  if (health.containers === 0) return <span class="soft">–</span>;
  return (
    <ul class="health__shares">
      {HEALTH_FIELDS.map((field) => (
        <li key={field} class={health.missing.includes(field) ? 'health__share--missing' : ''}>
          {t('healthPage.share', {
            field: t(`healthField.${field}`),
            percent: Math.round(health.shares[field] * 100),
          })}
        </li>
      ))}
    </ul>
  );
}

/** The stored numbers, one row a platform. */
export function HealthTable({ seen }: { seen: readonly SeenHealth[] }) {
  const t = useT();
  const settings = useSettings();
  const columns = ['platform', 'state', 'containers', 'shares', 'tier', 'when'] as const;
  const label = (column: (typeof columns)[number]) => t(`healthPage.${column}`);
  return (
    <div>
      <table class="health__table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {label(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((health) => (
            <tr key={health.platform}>
              <th scope="row">{t(`platform.${health.platform}`)}</th>
              <td data-label={label('state')}>
                <Badge look={LOOK[health.state]} label={t(`healthState.${health.state}`)} />
              </td>
              <td data-label={label('containers')}>{showNumber(health.containers, settings.language)}</td>
              <td data-label={label('shares')}>
                <Shares health={health} />
              </td>
              <td data-label={label('tier')}>{health.tier ?? '–'}</td>
              <td data-label={label('when')}>
                <time dateTime={health.at}>{showInstant(health.at, settings)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{t('healthPage.tierMeaning')}</p>
    </div>
  );
}
