import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { getSettings, watchSettings } from '../../lib/settings/settings.ts';

/** The settings, kept current; the defaults until they are read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void getSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}

export { changeSettings } from '../../lib/settings/settings.ts';
