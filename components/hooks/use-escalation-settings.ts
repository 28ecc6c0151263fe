import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_ESCALATION, type EscalationSettings } from '../../lib/model/channel.ts';
import { getEscalationSettings, watchEscalationSettings } from '../../lib/settings/escalation.ts';

export { changeEscalationSettings } from '../../lib/settings/escalation.ts';

/** Contacts and letterhead, kept current; the defaults until they are read. */
export function useEscalationSettings(): EscalationSettings {
  const [settings, setSettings] = useState(DEFAULT_ESCALATION);
  useEffect(() => {
    void getEscalationSettings().then(setSettings);
    return watchEscalationSettings(setSettings);
  }, []);
  return settings;
}
