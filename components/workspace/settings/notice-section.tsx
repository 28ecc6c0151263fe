import { useEffect, useState } from 'preact/hooks';
import { changeSettings, useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { SettingSection } from './setting-section.tsx';

/** Whether the browser allows notifications, kept current; null until it has answered. */
function useNoticesAllowed(): boolean | null {
  const { notices } = useShell();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void notices.allowed().then(setAllowed);
    look();
    return notices.watch(look);
  }, [notices]);
  return allowed;
}

/** Whether the browser tells what is late. It is asked at the click, and a refusal is an answer. */
export function NoticeSection() {
  const t = useT();
  const { notices } = useShell();
  const { notifications } = useSettings();
  const allowed = useNoticesAllowed();
  const [refused, setRefused] = useState(false);
  const change = async (wanted: boolean) => {
    // Nothing may be awaited before the browser is asked: it only listens within the click.
    const given = wanted && (await notices.ask().catch(() => false));
    setRefused(wanted && !given);
    await changeSettings({ notifications: given });
    if (!wanted) await notices.giveBack();
    return given;
  };
  return (
    <SettingSection title={t('notice.title')} why={t('notice.why')}>
      <label class="check">
        <input
          type="checkbox"
          checked={notifications}
          onChange={(event) => {
            const box = event.currentTarget;
            // After a refusal the setting is what it was, so nothing else would take the tick back.
            void change(box.checked).then((on) => {
              box.checked = on;
            });
          }}
        />
        {t('notice.on')}
      </label>
      <p class="soft small">{t('notice.meaning')}</p>
      {refused && <Banner tone="amber">{t('notice.refused')}</Banner>}
      {notifications && allowed === false && <Banner tone="amber">{t('notice.lost')}</Banner>}
    </SettingSection>
  );
}
