import { useState } from 'preact/hooks';
import { shippedLimit } from '../../../lib/drafts/limits.ts';
import { PLATFORMS, type Platform } from '../../../lib/model/platform.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import {
  type Limit,
  LONGEST_LIMIT,
  type OwnLimits,
  SHORTEST_LIMIT,
  TEXT_KINDS,
  type TextKind,
} from '../../../lib/model/text-limit.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { SettingSection } from './setting-section.tsx';

interface LimitsSectionProps {
  settings: Settings;
  set: (changes: Partial<Settings>) => void;
}

interface CellProps {
  platform: Platform;
  kind: TextKind;
  limit: Limit;
  isOwn: boolean;
  onLimit: (limit: Limit) => void;
}

const inRange = (max: number) => Number.isInteger(max) && max >= SHORTEST_LIMIT && max <= LONGEST_LIMIT;

/** One limit: a number, or empty where none is known. A number out of range is said and not kept. */
function LimitCell({ platform, kind, limit, isOwn, onLimit }: CellProps) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const [isBad, setBad] = useState(false);
  const name = `${t(`platform.${platform}`)}, ${t(`limits.${kind}`)}`;
  const write = (value: string) => {
    setTyped(value);
    const max = value.trim() === '' ? null : Number(value);
    const isFine = max === null || inRange(max);
    setBad(!isFine);
    if (isFine) onLimit({ max, approx: limit.approx });
  };
  return (
    <td class="limits__cell">
      <input
        class="input limits__number"
        inputMode="numeric"
        aria-label={name}
        aria-invalid={isBad || undefined}
        value={typed ?? (limit.max === null ? '' : String(limit.max))}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <label class="limits__approx small">
        <input
          type="checkbox"
          aria-label={t('limits.approxOf', { name })}
          checked={limit.approx}
          onChange={(event) => onLimit({ max: limit.max, approx: event.currentTarget.checked })}
        />
        {t('limits.approx')}
      </label>
      {isBad && <p class="field__problem">{t('limits.bad', { min: SHORTEST_LIMIT, max: LONGEST_LIMIT })}</p>}
      {isOwn && !isBad && <p class="small soft">{t('limits.own')}</p>}
    </td>
  );
}

const same = (one: Limit, other: Limit) => one.max === other.max && one.approx === other.approx;

/** How long texts may be, platform by platform, where the office knows better than what is shipped. */
export function LimitsSection({ settings, set }: LimitsSectionProps) {
  const t = useT();
  const [round, setRound] = useState(0);
  const own = settings.limits;
  const change = (platform: Platform, kind: TextKind, limit: Limit) => {
    const { [`${platform}.${kind}` as const]: _, ...others } = own;
    const next: OwnLimits = same(limit, shippedLimit(platform, kind))
      ? others
      : { ...own, [`${platform}.${kind}`]: limit };
    set({ limits: next });
  };
  return (
    <SettingSection title={t('limits.title')} why={t('limits.why')}>
      <details class="limits">
        <summary>{t('limits.show', { count: Object.keys(own).length })}</summary>
        <table key={round}>
          <thead>
            <tr>
              <th scope="col">{t('limits.platform')}</th>
              {TEXT_KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {t(`limits.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PLATFORMS.map((platform) => (
              <tr key={platform}>
                <th scope="row">{t(`platform.${platform}`)}</th>
                {TEXT_KINDS.map((kind) => (
                  <LimitCell
                    key={kind}
                    platform={platform}
                    kind={kind}
                    limit={own[`${platform}.${kind}`] ?? shippedLimit(platform, kind)}
                    isOwn={own[`${platform}.${kind}`] !== undefined}
                    onLimit={(limit) => change(platform, kind, limit)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Button
          icon="undo"
          disabled={Object.keys(own).length === 0}
          onClick={() => {
            set({ limits: {} });
            setRound(round + 1);
          }}
        >
          {t('limits.reset')}
        </Button>
      </details>
    </SettingSection>
  );
}
