import type { InsertResult } from '../../model/reply-box.ts';
import { contains } from '../node.ts';
import { type Box, boxAround, focused } from './find.ts';
import { sameText, shownIn } from './read.ts';

/** Editors redraw after the event; some only after a timer of their own. */
const PATIENCE_MS = 400;
const STEP_MS = 20;
/** What was put in must still be there after so long: some editors rewrite it only then. */
const REST_MS = 150;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function until(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS && !isSo(); waited += STEP_MS) await after(STEP_MS);
  return isSo();
}

const clipboardEvent = (type: 'paste' | 'cut', text: string): ClipboardEvent => {
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  return new ClipboardEvent(type, { bubbles: true, cancelable: true, composed: true, clipboardData });
};

/** Draft.js and Lexical keep a text of their own and take a paste into it; other boxes leave the event alone. */
const paste = (box: Box, text: string): void => {
  box.dispatchEvent(clipboardEvent('paste', text));
};
/**
 * As if typed: `execCommand` is old, and still the one way that fires `input` and fills the browser's own undo. It fires
 * no `beforeinput`, by which editors take or refuse words themselves, so that comes first.
 */
const type = (box: Box, text: string): void => {
  const asked = new InputEvent('beforeinput', {
    inputType: 'insertText',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (box.dispatchEvent(asked)) document.execCommand('insertText', false, text);
};
/** Draft.js takes only this for a deletion. */
const cut = (box: Box): void => {
  box.dispatchEvent(clipboardEvent('cut', ''));
};
const erase = (): void => {
  document.execCommand('delete');
};

/** Marks all that the box holds, so that what comes next takes its place. False where the box does not take the focus. */
async function selectAll(box: Box): Promise<boolean> {
  box.focus({ preventScroll: true });
  const active = focused();
  if (boxAround(active) !== box && !(active && contains(box, active))) return false;
  if (box instanceof HTMLTextAreaElement) box.select();
  else document.execCommand('selectAll');
  // Editors follow the selection by an event that comes in a later task.
  await after(STEP_MS);
  return true;
}

/** Tries the ways in turn until one changes what the box shows. */
async function change(box: Box, ways: readonly ((box: Box, text: string) => void)[], text: string) {
  const before = shownIn(box);
  for (const way of ways) {
    if (!(await selectAll(box))) return;
    way(box, text);
    if (await until(() => shownIn(box) !== before)) return;
  }
}

const put = async (box: Box, text: string): Promise<boolean> => {
  await change(box, box instanceof HTMLTextAreaElement ? [type] : [paste, type], text);
  const isThere = () => sameText(shownIn(box), text);
  if (!(await until(isThere))) return false;
  await after(REST_MS);
  return isThere();
};

const empty = (box: Box) => change(box, box instanceof HTMLTextAreaElement ? [erase] : [cut, erase], '');

/**
 * Puts a text into a box in place of what it holds and reads it back. Where the box shows anything else, it is given
 * back what it held before as far as it takes it. Nothing is pressed, clicked or sent.
 */
export async function insertInto(box: Box, text: string): Promise<InsertResult> {
  const before = shownIn(box);
  if (await put(box, text)) return { state: 'inserted' };
  const isAsBefore = () => sameText(shownIn(box), before);
  if (!isAsBefore()) await empty(box);
  if (!isAsBefore() && before.trim()) await put(box, before);
  return { state: 'changed', restored: isAsBefore() };
}
