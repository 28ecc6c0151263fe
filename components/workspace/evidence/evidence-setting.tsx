import { useState } from 'preact/hooks';
import { changeSettings, useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useAllowed } from '../../ui/use-allowed.ts';
import { SettingSection } from '../settings/setting-section.tsx';
import { PictureRoom } from './picture-room.tsx';
import './evidence.css';

/** Browsers take pictures of a page only with this, or right after a click in their own interface. */
const ALL_SITES = ['<all_urls>'];

function PicturePermission() {
  const t = useT();
  const { access } = useShell();
  const allowed = useAllowed(ALL_SITES);
  const [refused, setRefused] = useState(false);
  if (allowed === null) return null;
  if (allowed)
    return (
      <Banner
        tone="green"
        actions={
          <Button onClick={() => void access.giveBack(ALL_SITES)}>{t('evidenceSetting.giveBack')}</Button>
        }
      >
        {t('evidenceSetting.allowed')}
      </Banner>
    );
  return (
    <Banner
      tone="amber"
      title={t('evidenceSetting.notAllowed')}
      actions={
        <Button onClick={() => void access.ask(ALL_SITES).then((given) => setRefused(!given))}>
          {t('evidenceSetting.ask')}
        </Button>
      }
    >
      <p>{t('evidenceSetting.notAllowedMeaning')}</p>
      {refused && <p>{t('evidenceSetting.refused')}</p>}
    </Banner>
  );
}

/** Whether pictures and hashes are kept, and whether the browser lets pictures be taken. */
export function EvidenceSetting() {
  const t = useT();
  const { evidence } = useSettings();
  return (
    <SettingSection title={t('evidenceSetting.title')} why={t('evidenceSetting.why')}>
      <label class="evidence__check">
        <input
          type="checkbox"
          checked={evidence}
          onChange={(event) => void changeSettings({ evidence: event.currentTarget.checked })}
        />
        {t('evidenceSetting.keep')}
      </label>
      <p class="soft small">{t('evidenceSetting.privacy')}</p>
      {evidence && <PicturePermission />}
      <PictureRoom />
    </SettingSection>
  );
}
