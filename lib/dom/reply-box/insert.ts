import type { InsertResult } from '../../model/reply-box.ts';
import { contains } from '../node.ts';
import { type Box, boxAround, focused } from './find.ts';
import { sameText, shownIn } from './read.ts';

/** Editors redraw after the event; some only after a timer of their own. */
const PATIENCE_MS = 400;
/** An editor that took the event for its own may answer later: a second way meanwhile would double the text. */
const SLOW_MS = 1_500;
const STEP_MS = 20;
/** What was put in must still be there after so long: some editors rewrite it only then. */
const REST_MS = 300;
/** Some pages put the real editor, or a draft of their own, in place once the box has the focus. */
const SETTLE_MS = 100;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function until(isSo: () => boolean, patience = PATIENCE_MS): Promise<boolean> {
  for (let waited = 0; waited < patience && !isSo(); waited += STEP_MS) await after(STEP_MS);
  return isSo();
}

/** A way to change what a box holds; true where the editor said that it sees to it itself. */
type Way = (box: Box, text: string) => boolean;

const clipboardEvent = (type: 'paste' | 'cut', text: string): ClipboardEvent => {
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  return new ClipboardEvent(type, { bubbles: true, cancelable: true, composed: true, clipboardData });
};

/** Draft.js and Lexical keep a text of their own and take a paste into it; other boxes leave the event alone. */
const paste: Way = (box, text) => !box.dispatchEvent(clipboardEvent('paste', text));
/**
 * As if typed: `execCommand` is old, and still the one way that fires `input` and fills the browser's own undo. It fires
 * no `beforeinput`, by which editors take or refuse words themselves, so that comes first.
 */
const type: Way = (box, text) => {
  const asked = new InputEvent('beforeinput', {
    inputType: 'insertText',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!box.dispatchEvent(asked)) return true;
  document.execCommand('insertText', false, text);
  return false;
};
/** Draft.js takes only this for a deletion. */
const cut: Way = (box) => !box.dispatchEvent(clipboardEvent('cut', ''));
const erase: Way = () => {
  document.execCommand('delete');
  return false;
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
async function change(box: Box, ways: readonly Way[], text: string) {
  const before = shownIn(box);
  for (const way of ways) {
    if (!(await selectAll(box))) return;
    const isTaken = way(box, text);
    if (await until(() => shownIn(box) !== before, isTaken ? SLOW_MS : PATIENCE_MS)) return;
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

/** Gives a box the focus and lets the page do what it does then: afterwards there may be another box, or other words in it. */
export async function settle(box: Box): Promise<void> {
  box.focus({ preventScroll: true });
  await after(SETTLE_MS);
}

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
