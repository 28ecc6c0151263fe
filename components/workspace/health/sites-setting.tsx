import { useState } from 'preact/hooks';
import { sitePattern } from '../../../lib/model/site-pattern.ts';
import { changeSettings, useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useAllowed } from '../../ui/use-allowed.ts';
import { HostList } from '../settings/host-list.tsx';
import { SettingSection } from '../settings/setting-section.tsx';

/** The sites beside the platforms on which the button is shown; the browser is asked for each. */
export function SitesSetting() {
  const t = useT();
  const { access } = useShell();
  const { sites } = useSettings();
  const allowed = useAllowed(sites.map(sitePattern));
  const [refused, setRefused] = useState<string | null>(null);

  const change = (hosts: string[]) => {
    const added = hosts.find((host) => !sites.includes(host));
    const removed = sites.find((host) => !hosts.includes(host));
    // Asked before anything is awaited: browsers ask only within the click.
    const answer = added ? access.ask([sitePattern(added)]) : Promise.resolve(true);
    void answer.then(async (given) => {
      setRefused(given ? null : (added ?? null));
      if (given)
        await changeSettings((stored) => {
          const kept = stored.sites.filter((host) => host !== removed && host !== added);
          return { sites: added ? [...kept, added] : kept };
        });
      // A site that is allowed by a wider permission cannot be given back alone.
      if (removed) await access.giveBack([sitePattern(removed)]).catch(() => {});
    });
  };

  return (
    <SettingSection title={t('sites.title')} why={t('sites.why')}>
      <HostList
        label="sites.list"
        addLabel="sites.add"
        hint="sites.hint"
        none="sites.none"
        hosts={sites}
        official={false}
        onChange={change}
      />
      {refused && <p role="status">{t('sites.refused', { host: refused })}</p>}
      {sites.length > 0 && allowed === false && (
        <p role="status">{t('sites.lost', { hosts: sites.join(', ') })}</p>
      )}
    </SettingSection>
  );
}
