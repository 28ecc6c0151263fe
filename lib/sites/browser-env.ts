import { isVisible } from '../dom/visible.ts';
import type { PageEnv } from './site.ts';

/** The real page: its address is asked for each time because single-page sites change it. */
export function browserEnv(window: Window): PageEnv {
  let shown = { href: window.location.href, since: Date.now() };
  return {
    document: window.document,
    get url() {
      return new URL(window.location.href);
    },
    isVisible,
    visibleFor() {
      if (shown.href !== window.location.href) shown = { href: window.location.href, since: Date.now() };
      return Date.now() - shown.since;
    },
    now: () => new Date(),
  };
}
