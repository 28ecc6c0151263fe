import type { Page } from 'playwright-core';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { Chromium } from '../harness/chromium.ts';
import type { SidePanel } from '../harness/side-panel.ts';

/** Puts entries straight into the extension's database, which must be there already. */
export async function seedLibrary({ context, page }: Chromium, entries: Clarification[]): Promise<void> {
  const own = await context.newPage();
  await own.goto(page('manifest.json'));
  for (let start = 0; start < entries.length; start += 1_000)
    await own.evaluate(
      (part) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('luruskan');
          opening.onsuccess = () => {
            const db = opening.result;
            const change = db.transaction(['clarifications', 'indexes'], 'readwrite');
            // The saved index knows nothing of these entries.
            change.objectStore('indexes').clear();
            for (const entry of part) change.objectStore('clarifications').put(entry);
            change.oncomplete = () => {
              db.close();
              resolve();
            };
            change.onerror = () => reject(change.error);
          };
          opening.onerror = () => reject(opening.error);
        }),
      entries.slice(start, start + 1_000),
    );
  await own.close();
}

/** Makes a host page remember its last click on the overlay, and how long its main thread was blocked. */
export const watchHostPage = (page: Page) =>
  page.evaluate(() => {
    const seen = { click: 0, tasks: [] as { start: number; ms: number }[], paints: [] as number[] };
    Object.assign(window, { seen });
    const onClick = ({ timeStamp }: Event) => {
      seen.click = performance.timeOrigin + timeStamp;
    };
    document.addEventListener('click', onClick, { capture: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.tasks.push({ start: performance.timeOrigin + entry.startTime, ms: entry.duration });
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') seen.paints.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

interface HostSeen {
  click: number;
  tasks: { start: number; ms: number }[];
  paints: number[];
}

/** What {@link watchHostPage} has seen; times in ms since 1970, durations in ms. */
export const hostSeen = (page: Page): Promise<HostSeen> =>
  page.evaluate(() => (window as unknown as { seen: HostSeen }).seen);

/** The moment (ms since 1970) at which the panel has painted the matches of the post that begins with `words`. */
export const matchesPainted = (panel: SidePanel, words: string): Promise<number> =>
  panel.evaluate(`new Promise((resolve) => {
    const done = () => {
      const text = document.body.innerText;
      return text.includes(${JSON.stringify(words)}) && /Lihat kecocokan \\(\\d/.test(text);
    };
    const observer = new MutationObserver(() => check());
    const check = () => {
      if (!done()) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    };
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    check();
  })`);

/** Resolves when the panel has its content: a headless panel has no frames to wait for. */
export const panelFilled = (panel: SidePanel): Promise<void> =>
  panel.evaluate(`new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('#app')?.innerText.trim()) resolve();
      else setTimeout(look, 4);
    };
    look();
  })`);
