import { defineBackground } from 'wxt/utils/define-background';
import { showWaiting } from '../../lib/browser/badge.ts';
import { keepBadge } from '../../lib/browser/keep-badge.ts';
import { clipMenus, flagMenu, registerCommands, registerMenus, siteMenu } from '../../lib/browser/menus.ts';
import { openPanelOnIconClick } from '../../lib/browser/panel.ts';
import { showMissingAccess } from '../../lib/browser/permissions.ts';
import { runOnSites } from '../../lib/browser/sites.ts';
import { usableSuffixes } from '../../lib/library/host-names.ts';
import { type PageKey, pageTranslate } from '../../lib/locales/page.ts';
import { waitingSentence } from '../../lib/locales/waiting.ts';
import { createServices } from '../../lib/services/index.ts';
import { getSettings, watchSettings } from '../../lib/settings/settings.ts';
import { registerHandlers } from './handlers.ts';

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
  keepBadge(async () => {
    const waiting = await services.waiting.count();
    await showWaiting(waiting, waitingSentence(waiting, (await getSettings()).language));
  }, [services.waiting.watch, watchSettings]);
  runOnSites(async () => (await getSettings()).sites, watchSettings);
});
