import { type Browser, browser } from 'wxt/browser';
import { hostOf, isOfSite, sitePattern } from '../model/site-pattern.ts';
import { changeSettings, getSettings } from '../settings/settings.ts';
import { access } from './permissions.ts';
import { askTab, CONTENT_SCRIPT } from './tab.ts';

/** The site in a tab: whether the button is shown there. */
export interface Site {
  tabId: number;
  host: string;
  on: boolean;
}

const isPlatform = (host: string): boolean =>
  access.platforms.some((pattern) => isOfSite(host, pattern.split('/')[2]?.replace('*.', '') ?? ''));

/** What a site is called in the settings; subdomains are part of it. */
const nameOf = (host: string): string => host.replace(/^www\./, '');

const allows = (host: string): Promise<boolean> => access.allows([sitePattern(nameOf(host))]);

async function isOn(host: string): Promise<boolean> {
  const { sites, quietHosts } = await getSettings();
  if (quietHosts.includes(host)) return false;
  return isPlatform(host) || (sites.some((site) => isOfSite(host, site)) && allows(host));
}

/** Whether the site may be seen; asked for unless it is already. Browsers ask only before anything is awaited. */
async function allow(host: string): Promise<boolean> {
  if (isPlatform(host)) return true;
  const before = allows(host);
  const given = access.ask([sitePattern(nameOf(host))]).catch(() => false);
  return (await before) || (await given);
}

/** The site in front of the officer; null where the browser does not tell the address, or no button can be. */
export async function siteIn(tab: Browser.tabs.Tab | undefined): Promise<Site | null> {
  const host = hostOf(tab?.url);
  return tab?.id !== undefined && host ? { tabId: tab.id, host, on: await isOn(host) } : null;
}

const remember = (host: string, on: boolean) =>
  changeSettings(({ sites, quietHosts }) => {
    const others = sites.filter((site) => !isOfSite(host, site));
    const quiet = quietHosts.filter((one) => one !== host);
    if (isPlatform(host)) return { quietHosts: on ? quiet : [...quiet, host] };
    return { quietHosts: quiet, sites: on ? [...others, nameOf(host)] : others };
  });

async function apply({ tabId, host }: Site, on: boolean): Promise<void> {
  await remember(host, on);
  if (isPlatform(host)) return;
  if (on) await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
  // A site that is allowed by a wider permission cannot be given back alone.
  else await access.giveBack([sitePattern(nameOf(host))]).catch(() => {});
}

/**
 * Shows the button on a site from now on, also in the tab that is open, or no longer. To be called within the click,
 * before anything is awaited. Resolves to false when the permission was refused.
 */
export async function switchSite(site: Site, on: boolean): Promise<boolean> {
  if (on && !(await allow(site.host))) return false;
  await apply(site, on);
  return true;
}

/**
 * The other way round than it is, from the icon's own menu; told on the page. How it is can be known only after the
 * browser was asked, which gives no second question for a site that is allowed already.
 */
export async function turnSite(tab: Browser.tabs.Tab): Promise<void> {
  const host = hostOf(tab.url);
  if (!host || tab.id === undefined) return;
  const [on, given] = await Promise.all([isOn(host), allow(host)]);
  if (given) await apply({ tabId: tab.id, host, on }, !on);
  await askTab(tab.id, 'sayOnPage', given ? (on ? 'siteOff' : 'siteOn') : 'siteRefused');
}

/** The site in front of the panel of a window: the `SiteSwitch` of components/ui/shell.ts. */
export const siteSwitch = (windowId: number) => ({
  async now(): Promise<Site | null> {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    return siteIn(tab);
  },
  set: switchSite,
  watch(listener: () => void): () => void {
    const events = [browser.tabs.onActivated, browser.tabs.onUpdated] as const;
    for (const event of events) event.addListener(listener);
    return () => {
      for (const event of events) event.removeListener(listener);
    };
  },
});
