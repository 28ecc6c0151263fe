import { type Box, boxAround, findBox, isMessageBox, refusalOf } from '../../lib/dom/reply-box/find.ts';
import { insertInto, settle } from '../../lib/dom/reply-box/insert.ts';
import { shownIn } from '../../lib/dom/reply-box/read.ts';
import { onMessage } from '../../lib/messages/protocol.ts';
import type { BoxRefusal } from '../../lib/model/reply-box.ts';
import { platformOf } from '../../lib/sites/index.ts';
import { isPrivate } from '../../lib/sites/private.ts';
import { done } from '../../lib/util/outcome.ts';

/** Puts drafts into the box that the officer last wrote in, when the panel asks for it. */
export function answerInsert(signal: AbortSignal): void {
  let last: WeakRef<Element> | null = null;
  document.addEventListener(
    'focusin',
    (event) => {
      const [inner] = event.composedPath();
      if (inner instanceof Element && boxAround(inner)) last = new WeakRef(inner);
    },
    { capture: true, passive: true, signal },
  );

  /** The box and why nothing may go into it. */
  const boxFor = (isMessage: boolean): { box: Box; reason: null } | { box: null; reason: BoxRefusal } => {
    const box = findBox(last?.deref() ?? null);
    const isForOne = box !== null && (isPrivate(new URL(location.href)) || isMessageBox(box));
    const reason = refusalOf(box) ?? (isForOne && !isMessage ? 'private_message' : null);
    return box && !reason ? { box, reason: null } : { box: null, reason: reason ?? 'no_box' };
  };

  onMessage('lookAtBox', ({ data }) => {
    const { box, reason } = boxFor(data.isMessage);
    if (!box) return done({ state: 'refused', reason });
    return done({
      state: 'open',
      filled: shownIn(box).trim() !== '',
      host: location.hostname,
      platform: platformOf(new URL(location.href)),
    });
  });

  onMessage('insertReply', async ({ data }) => {
    const seen = boxFor(data.isMessage);
    if (seen.box) await settle(seen.box);
    const { box, reason } = boxFor(data.isMessage);
    if (!box) return done({ state: 'refused', reason });
    if (!data.replace && shownIn(box).trim() !== '') return done({ state: 'filled' });
    return done(await insertInto(box, data.text));
  });
}
