import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';

const desk = useDesk();

/** Growth of the page's heap that may stay after the rounds below. */
const MOST_BYTES = 5_000_000;

it('forgets a thousand posts that came and went', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=golput]');
  const session = await page.context().newCDPSession(page);
  const settled = async () => {
    await page.waitForTimeout(1_500);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { usedSize, nodes };
  };
  const before = await settled();
  await page.evaluate(async () => {
    const cell = document.querySelector('[data-testid=cellInnerDiv]');
    for (let round = 0; round < 50; round += 1) {
      const copies = Array.from({ length: 20 }, (_, at) => {
        const copy = cell?.cloneNode(true) as HTMLElement;
        const text = copy.querySelector('[data-testid=tweetText]');
        if (text) text.textContent = `Unggahan ${round} ${at}`;
        return copy;
      });
      cell?.parentElement?.prepend(...copies);
      await new Promise((resolve) => setTimeout(resolve, 60));
      for (const copy of copies) copy.remove();
    }
  });
  const after = await settled();
  expect(after.usedSize - before.usedSize).toBeLessThan(MOST_BYTES);
  expect(after.nodes - before.nodes).toBeLessThan(500);
  await overlay.flag('[data-demo=golput]');
  await overlay.says(/Tersimpan/);
});
