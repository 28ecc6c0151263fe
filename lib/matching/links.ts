const TRACKING = /^(?:utm_|fbclid|igsh|igshid|si$|s$|t$|ref|share|_|mibextid|feature)/;

/** One form for the forms of a link: no scheme, `www.`, tracking, fragment or last slash; `null` if it is none. */
export function linkKey(link: string): string | null {
  try {
    const url = new URL(link);
    if (!/^https?:$/.test(url.protocol)) return null;
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    url.searchParams.sort();
    const host = url.hostname.replace(/^(?:www|m|mobile|web)\./, '');
    return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
  } catch {
    return null;
  }
}
