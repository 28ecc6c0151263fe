import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { type Site, useShell } from '../../ui/shell.ts';

/** The site in front, kept current; undefined until the browser has answered. Looked for again when the pointer comes: a click on the icon tells the address. */
function useSite(): Site | null | undefined {
  const { siteSwitch } = useShell();
  const { sites, quietHosts } = useSettings();
  const [site, setSite] = useState<Site | null>();
  useEffect(() => {
    const look = () => void siteSwitch.now().then(setSite);
    look();
    const stop = siteSwitch.watch(look);
    document.addEventListener('pointerenter', look);
    return () => {
      stop();
      document.removeEventListener('pointerenter', look);
    };
  }, [siteSwitch, sites, quietHosts]);
  return site;
}

/** Whether the button is shown on the site in front, and the way to change it. */
export function SiteSwitch() {
  const t = useT();
  const { siteSwitch } = useShell();
  const site = useSite();
  const [refused, setRefused] = useState<string | null>(null);
  if (site === undefined) return null;
  if (!site) return <p class="soft small">{t('siteSwitch.unknown')}</p>;
  const { host, on } = site;
  const turn = () => void siteSwitch.set(site, !on).then((given) => setRefused(given ? null : host));
  return (
    <div>
      <div class="site-switch">
        <span class="soft small">{t(on ? 'siteSwitch.on' : 'siteSwitch.off', { host })}</span>
        <Button
          variant="quiet"
          aria-label={t(on ? 'siteSwitch.hideOn' : 'siteSwitch.showOn', { host })}
          onClick={turn}
        >
          {t(on ? 'siteSwitch.hide' : 'siteSwitch.show')}
        </Button>
      </div>
      <p class="small note-amber" role="status">
        {refused === host && !on && t('siteSwitch.refused', { host })}
      </p>
    </div>
  );
}
