import { type Browser, browser } from 'wxt/browser';
import type { Area, PictureProblem, Shot } from '../model/evidence.ts';

/** Rounding of the browser's own, in device pixels, by which a picture may differ from the view it shows. */
const TOLERANCE = 4;
/** A browser that has not answered by then will not: a flag waits no longer for its picture. */
const PATIENCE_MS = 3_000;

const missed = (problem: PictureProblem): Shot => ({ ok: false, problem });

/** The words are Chromium's and Firefox's. */
function problemOf(error: unknown): PictureProblem {
  const words = error instanceof Error ? error.message : String(error);
  if (/permission|cannot access|not allowed|blocked/i.test(words)) return 'not_allowed';
  if (/MAX_CAPTURE|quota/i.test(words)) return 'too_often';
  return /no active|not visible|minimi[sz]ed|readback/i.test(words) ? 'out_of_view' : 'failed';
}

/** Bytes of a base64 `data:` address. It cannot be fetched: the extension's policy lets nothing be fetched. */
const blobOf = (dataUrl: string): Blob => {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (unit) => unit.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
};

/** The part of the area that is in the view, in device pixels; null when there is none. */
export function cropOf({ view, left, top, width, height }: Area) {
  const x = Math.max(0, left);
  const y = Math.max(0, top);
  const right = Math.min(view.width, left + width);
  const bottom = Math.min(view.height, top + height);
  if (right - x < 1 || bottom - y < 1) return null;
  const scaled = (length: number) => Math.round(length * view.scale);
  return {
    x: scaled(x),
    y: scaled(y),
    width: Math.max(1, scaled(right - x)),
    height: Math.max(1, scaled(bottom - y)),
    cut: left < -1 || top < -1 || left + width > view.width + 1 || top + height > view.height + 1,
  };
}

async function cropped(dataUrl: string, area: Area): Promise<Shot> {
  const crop = cropOf(area);
  if (!crop) return missed('out_of_view');
  const whole = await createImageBitmap(blobOf(dataUrl));
  const { width, height, scale } = area.view;
  const isSame = (is: number, expected: number) => Math.abs(is - expected * scale) <= TOLERANCE;
  if (!isSame(whole.width, width) || !isSame(whole.height, height)) return missed('moved');
  const canvas = new OffscreenCanvas(crop.width, crop.height);
  canvas.getContext('2d')?.drawImage(whole, -crop.x, -crop.y);
  whole.close();
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { ok: true, picture: { blob, width: crop.width, height: crop.height, cut: crop.cut } };
}

async function picture(tab: Browser.tabs.Tab, tabId: number, area: Area): Promise<Shot> {
  try {
    const dataUrl = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    // What was pictured is the tab in front: another one may have come there meanwhile.
    const isInFront = (await browser.tabs.get(tabId)).active;
    return isInFront ? await cropped(dataUrl, area) : missed('out_of_view');
  } catch (error) {
    return missed(problemOf(error));
  }
}

/**
 * Pictures the post in a tab. The browser is asked before anything is awaited, so that the panel, which opens at the
 * same click and narrows the page, is not in the picture. Never rejects.
 */
export function pictureTab(tab: Browser.tabs.Tab | undefined, area: Area | null): Promise<Shot> {
  if (!area) return Promise.resolve(missed('no_area'));
  if (tab?.id === undefined || !tab.active) return Promise.resolve(missed('out_of_view'));
  const late = new Promise<Shot>((resolve) => setTimeout(() => resolve(missed('failed')), PATIENCE_MS));
  return Promise.race([picture(tab, tab.id, area), late]);
}
