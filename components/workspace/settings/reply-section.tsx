import type { Settings } from '../../../lib/model/settings.ts';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { hrefOf } from '../route.ts';
import { SettingSection } from './setting-section.tsx';

interface ReplySectionProps {
  settings: Settings;
  set: (changes: Partial<Settings>) => void;
}

const REPEAT_HOURS = [0, 6, 24, 72, 168] as const;

/** The lines as typed, an unfinished last one included; as many and as long as the settings hold. */
const linesOf = (typed: string): string[] =>
  typed === ''
    ? []
    : typed
        .split('\n')
        .slice(0, 500)
        .map((line) => line.slice(0, 100));

/** What an office adds to each draft, and what it never says. */
export function ReplySection({ settings, set }: ReplySectionProps) {
  const t = useT();
  return (
    <SettingSection title={t('settings.replies')} why={t('settings.repliesWhy')}>
      <p>
        <a href={hrefOf({ page: 'library', view: 'templates', id: null })}>{t('templates.open')}</a>
      </p>
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
      <TextArea
        label={t('settings.avoid')}
        hint={t('settings.avoidHint')}
        rows={3}
        value={settings.avoidPhrases.join('\n')}
        onValue={(typed) => set({ avoidPhrases: linesOf(typed) })}
      />
      <Select
        label={t('settings.repeat')}
        value={String(settings.repeatHours)}
        choices={REPEAT_HOURS.map((hours) => ({
          value: String(hours),
          label: hours === 0 ? t('settings.repeat.off') : t('settings.repeat.hours', { count: hours }),
        }))}
        onValue={(hours) => set({ repeatHours: Number(hours) })}
      />
      <label class="setting__check">
        <input
          type="checkbox"
          checked={settings.secondApproval}
          onChange={(event) => set({ secondApproval: event.currentTarget.checked })}
        />
        {t('settings.secondApproval')}
      </label>
      <p class="small soft">{t('settings.secondApprovalWhy')}</p>
    </SettingSection>
  );
}
