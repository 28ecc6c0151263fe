import { defineBackground } from 'wxt/utils/define-background';
import { registerCommands, registerMenus } from '../../lib/browser/menus.ts';
import { openPanelOnIconClick } from '../../lib/browser/panel.ts';
import { showMissingAccess } from '../../lib/browser/permissions.ts';
import { runOnSites } from '../../lib/browser/sites.ts';
import { pageTranslate } from '../../lib/locales/page.ts';
import { createServices } from '../../lib/services/index.ts';
import { getSettings, watchSettings } from '../../lib/settings/settings.ts';
import { registerHandlers } from './handlers.ts';

export default defineBackground(() => {
  const services = createServices();
  registerHandlers(services);
  registerMenus(async () => pageTranslate((await getSettings()).language)('flagMenu'), watchSettings);
  registerCommands();
  openPanelOnIconClick();
  showMissingAccess();
  runOnSites(async () => (await getSettings()).sites, watchSettings);
});
