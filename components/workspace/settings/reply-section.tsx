import type { Settings } from '../../../lib/model/settings.ts';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { SettingSection } from './setting-section.tsx';

interface ReplySectionProps {
  settings: Settings;
  set: (changes: Partial<Settings>) => void;
}

/** What an office adds to each draft. */
export function ReplySection({ settings, set }: ReplySectionProps) {
  const t = useT();
  return (
    <SettingSection title={t('settings.replies')} why={t('settings.repliesWhy')}>
      <TextField
        label={t('settings.greeting')}
        hint={t('settings.greetingHint')}
        maxLength={200}
        value={settings.greeting}
        onValue={(greeting) => set({ greeting })}
      />
      <TextField
        label={t('settings.signature')}
        hint={t('settings.signatureHint')}
        maxLength={100}
        value={settings.signature}
        onValue={(signature) => set({ signature })}
      />
      <TextField
        label={t('settings.closing')}
        hint={t('settings.closingHint')}
        maxLength={200}
        value={settings.closing}
        onValue={(closing) => set({ closing })}
      />
      <TextField
        label={t('settings.hashtags')}
        hint={t('settings.hashtagsHint')}
        maxLength={100}
        value={settings.hashtags}
        onValue={(hashtags) => set({ hashtags })}
      />
    </SettingSection>
  );
}
