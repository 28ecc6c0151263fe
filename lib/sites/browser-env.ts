import { isVisible } from '../dom/visible.ts';
import type { PageEnv } from './site.ts';

/** The real page: its address is asked for each time because single-page sites change it. */
export function browserEnv(window: Window): PageEnv {
  let shown = { href: window.location.href, since: Date.now() };
  let url = new URL(window.location.href);
  return {
    document: window.document,
    get url() {
      if (url.href !== window.location.href) url = new URL(window.location.href);
      return url;
    },
    isVisible,
    visibleFor() {
      if (shown.href !== window.location.href) shown = { href: window.location.href, since: Date.now() };
      return Date.now() - shown.since;
    },
    now: () => new Date(),
  };
}
