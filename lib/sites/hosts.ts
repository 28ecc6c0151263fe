/** Match patterns of the platforms that have an adapter: the host permissions of the manifest. */
export const SITE_MATCHES = [
  '*://*.facebook.com/*', // posts, groups, reels
  '*://*.x.com/*', // posts
  '*://*.twitter.com/*', // posts under the old name
  '*://*.instagram.com/*', // posts, reels
  '*://*.tiktok.com/*', // videos, comments
  '*://*.youtube.com/*', // videos, Shorts, comments, community posts
  '*://*.threads.com/*', // posts
  '*://*.threads.net/*', // posts under the old name
  '*://web.whatsapp.com/*', // the flagged message only, at the click
  '*://web.telegram.org/*', // messages of channels and groups
  '*://t.me/*', // public channel previews
  '*://*.linkedin.com/*', // posts
  '*://*.kaskus.co.id/*', // threads
];
