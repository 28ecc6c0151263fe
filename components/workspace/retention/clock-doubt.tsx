import type { RetentionState } from '../../../lib/model/retention.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

/** Says that the clock went on by too much, and asks whether it is right. */
export function ClockDoubt({ state, now }: { state: RetentionState; now: Date }) {
  const t = useT();
  const place = useSettings();
  const toast = useToast();
  const command = useCommand();
  const trust = async () => {
    if ((await command('trustClock', null)).ok) toast({ text: t('retention.clockTrusted') });
  };
  return (
    <Banner
      tone="amber"
      title={t('retention.clockTitle')}
      actions={<Button onClick={() => void trust()}>{t('retention.clockRight')}</Button>}
    >
      {t('retention.clockText', {
        before: showInstant(state.checkedAt, place),
        now: showInstant(now.toISOString(), place),
      })}
    </Banner>
  );
}
