/** The match pattern of a host and everything below it, as permissions and content scripts name it. */
export const sitePattern = (host: string): string => `*://*.${host}/*`;

/** The host of a web address; null for pages of the browser, files and what is no address. */
export function hostOf(address: string | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(address ?? '');
    return /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}

/** Whether a host is the site, or lies below it. */
export const isOfSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);
