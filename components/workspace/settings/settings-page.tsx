import { useState } from 'preact/hooks';
import { LANGUAGES, type Settings, ZONES } from '../../../lib/model/settings.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShell } from '../../ui/shell.ts';
import { EscalationSection } from '../escalation/escalation-section.tsx';
import { EvidenceSetting } from '../evidence/evidence-setting.tsx';
import { SitesSetting } from '../health/sites-setting.tsx';
import { RetentionSection } from '../retention/retention-section.tsx';
import { DeadlineSection } from './deadline-section.tsx';
import { HostList } from './host-list.tsx';
import { LimitsSection } from './limits-section.tsx';
import { NoticeSection } from './notice-section.tsx';
import { ReplySection } from './reply-section.tsx';
import { SettingSection } from './setting-section.tsx';
import { StorageSection } from './storage-section.tsx';
import { UnitFields } from './unit-fields.tsx';
import { type SavingState, useSaving } from './use-saving.ts';
import './settings.css';

const LANGUAGE_NAMES = { id: 'Bahasa Indonesia', en: 'English' } as const;

function Saved({ state }: { state: SavingState }) {
  const t = useT();
  return (
    <p class={`settings__state settings__state--${state} small`} role="status">
      {state === 'saved' && <Icon name="check" />}
      {state !== 'idle' && t(`settings.${state}`)}
    </p>
  );
}

export function SettingsPage() {
  const t = useT();
  const stored = useSettings();
  const { version } = useShell();
  const { state, save } = useSaving();
  // What was typed stays on the screen, whatever comes back from the store.
  const [typed, setTyped] = useState<Partial<Settings>>({});
  const settings = { ...stored, ...typed };
  const set = (changes: Partial<Settings>) => {
    setTyped((before) => ({ ...before, ...changes }));
    save(changes);
  };
  return (
    <div class="page page--reading">
      <div class="page__head settings__head">
        <div>
          <h1>{t('settings.title')}</h1>
          <p class="soft">{t('settings.intro')}</p>
        </div>
        <Saved state={state} />
      </div>
      <SettingSection title={t('settings.office')} why={t('settings.officeWhy')}>
        <TextField
          label={t('settings.officer')}
          maxLength={200}
          autocomplete="name"
          value={settings.officer}
          onValue={(officer) => set({ officer })}
        />
        <UnitFields settings={settings} set={set} />
      </SettingSection>
      <SettingSection title={t('settings.display')} why={t('settings.displayWhy')}>
        <Select
          label={t('settings.language')}
          value={settings.language}
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onValue={(language) => set({ language })}
        />
        <Select
          label={t('settings.zone')}
          value={settings.zone}
          choices={ZONES.map((value) => ({ value, label: t(`settings.zone.${value}`) }))}
          onValue={(zone) => set({ zone })}
        />
      </SettingSection>
      <DeadlineSection settings={settings} set={set} />
      <NoticeSection />
      <ReplySection settings={settings} set={set} />
      <LimitsSection settings={settings} set={set} />
      <SettingSection title={t('settings.sources')} why={t('settings.sourcesWhy')}>
        <HostList
          label="settings.suffixes"
          addLabel="settings.suffixAdd"
          hint="settings.suffixHint"
          none="settings.suffixNone"
          hosts={settings.officialSuffixes}
          official
          onChange={(officialSuffixes) => set({ officialSuffixes })}
        />
        <HostList
          label="settings.supporting"
          addLabel="settings.supportingAdd"
          hint="settings.supportingHint"
          none="settings.supportingNone"
          hosts={settings.supportingSuffixes}
          official
          onChange={(supportingSuffixes) => set({ supportingSuffixes })}
        />
      </SettingSection>
      <SettingSection title={t('settings.quiet')} why={t('settings.quietWhy')}>
        <HostList
          label="settings.quietHosts"
          addLabel="settings.quietAdd"
          hint="settings.quietHint"
          none="settings.quietNone"
          hosts={settings.quietHosts}
          official={false}
          onChange={(quietHosts) => set({ quietHosts })}
        />
      </SettingSection>
      <EscalationSection />
      <SitesSetting />
      <EvidenceSetting />
      <RetentionSection settings={settings} set={set} />
      <StorageSection />
      <SettingSection title={t('settings.about')}>
        <p>{t('settings.version', { version })}</p>
        <p class="soft">{t('settings.independent')}</p>
      </SettingSection>
    </div>
  );
}
