import { expect, it } from 'vitest';
import { demoPost } from '../harness/demo/posts.ts';
import { xPage } from '../harness/demo/x.ts';
import { useDesk } from './desk.ts';
import { chooseFlagInMenu } from './native-events.ts';
import { findings } from './records.ts';

const desk = useDesk();
const HOME = 'https://x.com/home';
let flags = 0;

/** The demo's timeline with a script of the page before anything else, and more in its body. */
async function visitWith(script: () => void, body = '') {
  const { context } = desk().browser;
  const page = xPage('/home').replace('<head>', `<head><script>(${script})()</script>`);
  await context.route(HOME, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: page.replace('</body>', `${body}</body>`),
    }),
  );
  return desk().visit('x');
}

async function flagsRight({ overlay }: Awaited<ReturnType<typeof visitWith>>, name: string): Promise<void> {
  await overlay.flag(`[data-demo=${name}]`);
  await overlay.says(/Tersimpan/);
  await storedRight(name);
}

async function storedRight(name: string): Promise<void> {
  flags += 1;
  const stored = (await findings(desk().browser, flags)).at(-1);
  expect(stored).toMatchObject({ text: demoPost(name).text, handle: demoPost(name).handle });
}

it('reads right where a page tampers with the language itself', async () => {
  const visit = await visitWith(() => {
    const trap = { get: () => 'palsu', set: () => {}, configurable: true };
    for (const key of ['value', 'text', 'handle', 'platform', 'kind', 'container'])
      Object.defineProperty(Object.prototype, key, trap);
    for (const method of [
      'querySelector',
      'querySelectorAll',
      'closest',
      'matches',
      'getAttribute',
      'attachShadow',
    ])
      Object.assign(Element.prototype, {
        [method]: () => {
          throw new Error('no');
        },
      });
    Object.assign(Array.prototype, { map: () => ['palsu'], filter: () => [] });
    JSON.parse = () => ({ ok: true });
    Object.assign(window, { MutationObserver: class {}, IntersectionObserver: class {} });
  });
  await flagsRight(visit, 'golput');
});

it('neither loses the button for good nor hangs where a script removes and covers whatever is added', async () => {
  const visit = await visitWith(() => {
    let removed = 0;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node.nodeName === 'LURUSKAN-OVERLAY' && removed < 3) {
            removed += 1;
            (node as Element).remove();
          }
      document.querySelector('luruskan-overlay')?.setAttribute('style', 'display: none');
      document.querySelector('luruskan-overlay')?.setAttribute('hidden', '');
    }).observe(document.documentElement, { childList: true, subtree: true });
  });
  const { page } = visit;
  for (const name of ['bubur', 'malaysia', 'sosialisasi', 'server', 'undangan']) {
    await page.locator(`[data-demo=${name}]`).hover();
    await page.waitForTimeout(250);
  }
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const next = () => {
          count += 1;
          requestAnimationFrame(next);
        };
        next();
        setTimeout(() => resolve(count), 1_000);
      }),
  );
  expect(frames).toBeGreaterThan(20);
  await flagsRight(visit, 'kontainer');
});

it('is not slowed by 50,000 nodes that imitate posts, and still reads the true ones', async () => {
  const fakes = '<article role="article"><a href="/x"><b>7 kontainer</b></a></article>'.repeat(12_500);
  const visit = await visitWith(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    addEventListener('load', () =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(entry.duration);
      }).observe({ type: 'longtask' }),
    );
  }, fakes);
  // The names of so many nodes take seconds to ask for: the menu needs no button.
  await visit.page.locator('[data-demo=cekfakta] [data-testid=tweetText]').click({ button: 'right' });
  await chooseFlagInMenu(desk().browser, {});
  await storedRight('cekfakta');
  await visit.page.evaluate(() => {
    document.body.append(document.createElement('i'));
  });
  await visit.page.waitForTimeout(2_000);
  const longest = await visit.page.evaluate(() =>
    Math.max(0, ...(window as unknown as { seen: number[] }).seen),
  );
  expect(longest).toBeLessThan(500);
});

it('takes words that imitate our own for words of the post', async () => {
  const imitation = `<luruskan-overlay style="position:fixed;top:0;left:0"><button>Tandai</button></luruskan-overlay>
    <div role="status">Tersimpan ✓ Urungkan</div>`;
  const visit = await visitWith(() => {}, imitation);
  await visit.page.waitForTimeout(500);
  expect(await visit.page.locator('luruskan-overlay button').count()).toBe(0);
  expect(await visit.overlay.words()).not.toMatch(/Tersimpan/);
  await flagsRight(visit, 'kpps');
});
