/** The match pattern of a host and everything below it, as permissions and content scripts name it. */
export const sitePattern = (host: string): string => `*://*.${host}/*`;
