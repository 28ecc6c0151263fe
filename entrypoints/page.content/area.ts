import type { Area } from '../../lib/model/evidence.ts';
import { isPrivate } from '../../lib/sites/private.ts';

/** What is to be pictured: an element, marked words, or the page as a whole (null). */
export type Box = Element | Range | null;

/** The panel narrows the page while it slides in; a view that kept its size for so long stands still. */
const STILL_MS = 150;
const LONGEST_WAIT_MS = 1_000;
/** Pages do not paint while they are hidden: then no frame comes. */
const FRAME_MS = 100;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Resolves when what was drawn before is on the screen. */
const painted = (): Promise<void> =>
  Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    after(FRAME_MS),
  ]);

async function viewStill(): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  let resized = Date.now();
  const stop = new AbortController();
  window.addEventListener('resize', () => (resized = Date.now()), { signal: stop.signal });
  while (Date.now() < end && Date.now() - resized < STILL_MS) await after(STILL_MS / 3);
  stop.abort();
}

const wholeView = () => ({ left: 0, top: 0, width: window.innerWidth, height: window.innerHeight });

/**
 * Where the box stands now. Null where nothing may be pictured: a whole page of private messages shows what nobody
 * flagged.
 */
function areaOf(box: Box): Area | null {
  if (!box && isPrivate(new URL(location.href))) return null;
  const { left, top, width, height } = box?.getBoundingClientRect() ?? wholeView();
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return {
    left,
    top,
    width,
    height,
    view: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
  };
}

/** The area to be pictured, once our own button is gone from the screen and the view stands still. */
export async function pictureArea(box: Box, panelIsOpening = false): Promise<Area | null> {
  if (panelIsOpening) await viewStill();
  await painted();
  return areaOf(box);
}
