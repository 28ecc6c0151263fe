import type { PageEnv } from '../../lib/sites/index.ts';

/** Nothing in the saved pages or fixtures is younger. */
export const NOW = new Date('2026-11-22T03:00:00.000Z');

/** A page as the adapters see it, from HTML, under any address; jsdom has no layout, so `[hidden]` decides. */
export function pageOf(html: string, address: string): PageEnv {
  return {
    document: new DOMParser().parseFromString(html, 'text/html'),
    url: new URL(address),
    isVisible: (element) => element.closest('[hidden]') === null,
    visibleFor: () => 60_000,
    now: () => NOW,
  };
}
