import { useEffect, useState } from 'preact/hooks';
import type { EscalationSettings } from '../../lib/model/channel.ts';
import { getEscalationSettings, watchEscalationSettings } from '../../lib/settings/escalation.ts';

export { changeEscalationSettings } from '../../lib/settings/escalation.ts';

/** Contacts and letterhead, kept current; null until they are read. */
export function useEscalationSettings(): EscalationSettings | null {
  const [settings, setSettings] = useState<EscalationSettings | null>(null);
  useEffect(() => {
    void getEscalationSettings().then(setSettings);
    return watchEscalationSettings(setSettings);
  }, []);
  return settings;
}
