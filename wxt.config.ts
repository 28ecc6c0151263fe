import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { SITE_MATCHES } from './lib/sites/hosts.ts';

/** Every permission has its reason here; a permission without one is not added. */
const PERMISSIONS = [
  // the number on the icon grows when a deadline passes, though nothing is written then; personal data whose time is up
  // is removed once a day
  'alarms',
  'activeTab', // flag on a page that is not in the list below, after the officer's own click
  'contextMenus', // "Tandai" on a selection, picture, video or link
  'scripting', // run the reader in the tab that activeTab opened
  'storage', // settings, and which finding the panel shows
  'unlimitedStorage', // the library and the log must not be evicted by the browser
];

/** Asked from a button, never at installation; each is told to the officer before the browser asks. */
const OPTIONAL_PERMISSIONS = [
  'notifications', // tell how many findings are late while the officer works in another window
];

/** Asked for in the same way. */
const OPTIONAL_HOSTS = [
  // Pictures of flagged posts (browsers allow them only with all sites or after a click of the browser's own), and the
  // button on a site that the officer names.
  '<all_urls>',
];

export default defineConfig({
  imports: false,
  publicDir: 'lib/public',
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Luruskan',
    description: '__MSG_description__',
    default_locale: 'id',
    minimum_chrome_version: browser === 'firefox' ? undefined : '109',
    permissions: PERMISSIONS,
    // Only the platforms that officers watch; anything else is read through activeTab.
    host_permissions: SITE_MATCHES,
    optional_permissions: OPTIONAL_PERMISSIONS,
    optional_host_permissions: OPTIONAL_HOSTS,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_action__' },
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'",
    },
    commands: {
      flag: {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_commandFlag__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandPanel__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'luruskan@luruskan.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
