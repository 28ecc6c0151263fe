import { countFor } from '../../../lib/drafts/count.ts';
import { LIMITS } from '../../../lib/drafts/limits.ts';
import type { Platform } from '../../../lib/model/platform.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

/** Length as the platform counts it, against its limit where one is known. */
export function Counter({ platform, text }: { platform: Platform; text: string }) {
  const t = useT();
  const { language } = useSettings();
  const count = countFor(platform, text);
  const { max, approx } = LIMITS[platform];
  const over = max !== null && count > max;
  const number = (value: number) => value.toLocaleString(language);
  const words = () => {
    if (max === null) return t('draft.countPlain', { count: number(count) });
    return t(approx ? 'draft.countApprox' : 'draft.count', {
      count: number(count),
      max: number(max),
    });
  };
  return (
    <p class={over ? 'counter counter--over' : 'counter'}>
      {over && <Icon name="warn" />}
      <span class="visually-hidden">{t('draft.countName')}: </span>
      {words()}
    </p>
  );
}
