/** Places of private conversation: read at the officer's click only, never looked over for hints. */
const PRIVATE: readonly { host: string; path: RegExp }[] = [
  { host: 'web.whatsapp.com', path: /^\// },
  { host: 'web.telegram.org', path: /^\// },
  { host: 'facebook.com', path: /^\/(messages|messenger_media|t)(\/|$)/ },
  { host: 'business.facebook.com', path: /^\/latest\/inbox(\/|$)/ },
  { host: 'threads.com', path: /^\/(messages|direct)(\/|$)/ },
  { host: 'instagram.com', path: /^\/direct(\/|$)/ },
  { host: 'x.com', path: /^\/(messages|i\/chat)(\/|$)/ },
  { host: 'twitter.com', path: /^\/messages(\/|$)/ },
  { host: 'linkedin.com', path: /^\/messaging(\/|$)/ },
  { host: 'tiktok.com', path: /^\/messages(\/|$)/ },
];

/** Whether an address shows private messages. */
export const isPrivate = ({ hostname, pathname }: URL): boolean =>
  PRIVATE.some(
    ({ host, path }) => (hostname === host || hostname.endsWith(`.${host}`)) && path.test(pathname),
  );
