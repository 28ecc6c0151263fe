import type { Panel } from '../e2e/pages/panel.ts';
import type { Desk } from '../harness/desk.ts';

const RUNS = 15;
const MESSAGE = 'Yang golput tahun ini bakal dipenjara, sudah ada hukuman pidananya';

/** From the panel's own clock: the officer's click on a button to the paint of the draft's words, in ms. */
const watchDraft = (panel: Panel): Promise<void> =>
  panel.page.evaluate(() => {
    const seen = { clicked: 0, shown: Promise.resolve(0) };
    Object.assign(window, { seen });
    const painted = () =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const box = document.querySelector<HTMLTextAreaElement>('.draft textarea');
          if (!box?.value) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
    const onClick = ({ timeStamp }: Event) => {
      seen.clicked = timeStamp;
      seen.shown = painted();
    };
    document.addEventListener('click', onClick, { capture: true });
  });

const clickToDraft = (panel: Panel): Promise<number> =>
  panel.page.evaluate(async () => {
    const { seen } = window as unknown as { seen: { clicked: number; shown: Promise<number> } };
    return (await seen.shown) - seen.clicked;
  });

/** A new finding with its match chosen; nothing is decided yet. */
async function toDecision(panel: Panel): Promise<void> {
  await panel.paste(MESSAGE);
  await panel.narrative.fill('Golput disebut dapat dipidana');
  await panel.toMatches();
  await panel.choose(1);
}

/** How long an officer waits for the draft after "Balas", the decision being stored in between, in ms a run. */
export async function measureDraft(desk: Desk): Promise<number[]> {
  const panel = await desk.panel();
  await panel.loadSamples();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await toDecision(panel);
    await watchDraft(panel);
    await panel.decisionButton('Balas').click();
    times.push(await clickToDraft(panel));
    await panel.page.goto(desk.browser.page('sidepanel.html'));
  }
  await panel.page.close();
  return times;
}
