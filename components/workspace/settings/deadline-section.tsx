import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { DaySchema } from '../../../lib/model/primitives.ts';
import type { OfficeHours, Settings } from '../../../lib/model/settings.ts';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { SettingSection } from './setting-section.tsx';

interface DeadlineSectionProps {
  settings: Settings;
  set: (changes: Partial<Settings>) => void;
}

const WORKDAY = { from: '08:00', to: '16:00' };
const OFFICE_WEEK: OfficeHours = [...Array.from({ length: 5 }, () => WORKDAY), null, null];

/** Monday 6 January 2020 and the six days after it, by name. */
const dayName = (index: number, language: Settings['language']): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2020, 0, 6 + index),
  );

/** A number of hours; what is not one stays on the screen and is not stored. */
function Hours({ label, hours, store }: { label: string; hours: number; store: (hours: number) => void }) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const value = Number((typed ?? '').replace(',', '.'));
  const bad = typed !== null && !(value >= 0.5 && value <= 720);
  return (
    <TextField
      label={label}
      inputMode="decimal"
      maxLength={6}
      problem={bad ? t('settings.hoursBad') : null}
      value={typed ?? String(hours)}
      onValue={(text) => {
        setTyped(text);
        const next = Number(text.replace(',', '.'));
        if (next >= 0.5 && next <= 720) store(next);
      }}
    />
  );
}

function Week({ hours, settings, set }: DeadlineSectionProps & { hours: OfficeHours }) {
  const t = useT();
  const store = (index: number, day: OfficeHours[number]) => {
    if (!day || day.from < day.to)
      set({ officeHours: hours.map((before, at) => (at === index ? day : before)) });
  };
  return (
    <ul class="office-week">
      {hours.map((day, index) => {
        const name = dayName(index, settings.language);
        return (
          <li key={name} class="office-week__day">
            <label class="check">
              <input
                type="checkbox"
                checked={day !== null}
                onChange={(event) => store(index, event.currentTarget.checked ? WORKDAY : null)}
              />
              {name}
            </label>
            {day && (
              <>
                <input
                  class="input"
                  type="time"
                  aria-label={t('settings.opens', { day: name })}
                  value={day.from}
                  onChange={(event) => store(index, { ...day, from: event.currentTarget.value })}
                />
                –
                <input
                  class="input"
                  type="time"
                  aria-label={t('settings.closes', { day: name })}
                  value={day.to}
                  onChange={(event) => store(index, { ...day, to: event.currentTarget.value })}
                />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Holidays({ settings, set }: DeadlineSectionProps) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const linesOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean);
  const bad = linesOf(typed ?? '').filter((line) => !v.is(DaySchema, line));
  return (
    <TextArea
      label={t('settings.holidays')}
      hint={t('settings.holidaysHint')}
      problem={bad.length > 0 ? t('settings.holidaysBad', { lines: bad.join(', ') }) : null}
      rows={4}
      value={typed ?? settings.holidays.join('\n')}
      onValue={(text) => {
        setTyped(text);
        set({ holidays: linesOf(text).filter((line) => v.is(DaySchema, line)) });
      }}
    />
  );
}

/** Within how many hours the office decides and answers, and which hours count. */
export function DeadlineSection({ settings, set }: DeadlineSectionProps) {
  const t = useT();
  const { officeHours } = settings;
  return (
    <SettingSection title={t('settings.deadlines')} why={t('settings.deadlinesWhy')}>
      <Hours
        label={t('settings.decisionHours')}
        hours={settings.decisionHours}
        store={(decisionHours) => set({ decisionHours })}
      />
      <Hours
        label={t('settings.answerHours')}
        hours={settings.answerHours}
        store={(answerHours) => set({ answerHours })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={officeHours !== null}
          onChange={(event) => set({ officeHours: event.currentTarget.checked ? OFFICE_WEEK : null })}
        />
        {t('settings.officeHours')}
      </label>
      {officeHours && (
        <>
          <Week hours={officeHours} settings={settings} set={set} />
          <Holidays settings={settings} set={set} />
        </>
      )}
    </SettingSection>
  );
}
