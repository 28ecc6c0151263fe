import { defineBackground } from 'wxt/utils/define-background';
import { clipMenus, flagMenu, registerCommands, registerMenus, siteMenu } from '../../lib/browser/menus.ts';
import { openPanelOnIconClick } from '../../lib/browser/panel.ts';
import { showMissingAccess } from '../../lib/browser/permissions.ts';
import { repeat } from '../../lib/browser/repeat.ts';
import { runOnSites } from '../../lib/browser/sites.ts';
import { usableSuffixes } from '../../lib/library/host-names.ts';
import { type PageKey, pageTranslate } from '../../lib/locales/page.ts';
import { createServices } from '../../lib/services/index.ts';
import { getSettings, watchSettings } from '../../lib/settings/settings.ts';
import { registerHandlers } from './handlers.ts';
import { tellWaiting } from './tell-waiting.ts';

/** The look is made once a day; a computer that is never switched off has to come by it, too. */
const RETENTION_MINUTES = 60;

const clippableHosts = async () => {
  const { officialSuffixes, supportingSuffixes } = await getSettings();
  return usableSuffixes([...officialSuffixes, ...supportingSuffixes]);
};

export default defineBackground(() => {
  const services = createServices();
  registerHandlers(services);
  const title = (key: PageKey) => async () => pageTranslate((await getSettings()).language)(key);
  registerMenus(
    [
      flagMenu(title('flagMenu')),
      siteMenu(title('siteMenu')),
      ...clipMenus(title('clipMenu'), clippableHosts),
    ],
    watchSettings,
  );
  registerCommands();
  openPanelOnIconClick();
  showMissingAccess();
  tellWaiting(services);
  repeat('retention', RETENTION_MINUTES, services.retention.look);
  runOnSites(async () => (await getSettings()).sites, watchSettings);
});
