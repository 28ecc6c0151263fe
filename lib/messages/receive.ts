import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type ErrorCode, errorCodeOf, failed, type Outcome } from '../util/outcome.ts';
import { onMessage, type Protocol } from './protocol.ts';
import { SCHEMAS } from './schemas.ts';

type Call = keyof typeof SCHEMAS & keyof Protocol;
type Sender = Browser.runtime.MessageSender;
type Value<C extends Call> = ReturnType<Protocol[C]> extends Outcome<infer T> ? T : never;
type Handler<C extends Call> = (
  data: Parameters<Protocol[C]>[0],
  sender: Sender,
) => Promise<Outcome<Value<C>>> | Outcome<Value<C>>;

/** The extension's own pages: their address is ours, whether they stand in a tab or in the panel. */
const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

/** A content script of ours, in the top frame of a tab. */
const isHostPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender);

/** Less free space than this is a full disk. */
const FULL_BELOW_BYTES = 1_000_000;

/** A really full disk gives a bare `AbortError`; only the estimate tells it from other failures of the store. */
async function storageCode(error: unknown): Promise<ErrorCode> {
  const code = errorCodeOf(error);
  if (code !== 'storage_failed') return code;
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
  return quota - usage < FULL_BELOW_BYTES ? 'storage_full' : code;
}

/** Checks sender and data before the handler runs; failures of the store come back as codes, never as silence. */
function receive<C extends Call>(call: C, allowed: (sender: Sender) => boolean, handler: Handler<C>): void {
  const answer = async (data: unknown, sender: Sender): Promise<Outcome<Value<C>>> => {
    if (!allowed(sender)) return failed('refused_sender', call);
    const parsed = v.safeParse(SCHEMAS[call], data);
    if (!parsed.success)
      return failed('invalid_input', v.flatten(parsed.issues).root?.[0] ?? v.summarize(parsed.issues));
    try {
      return await handler(parsed.output as Parameters<Protocol[C]>[0], sender);
    } catch (error) {
      console.error(call, error);
      return failed(await storageCode(error), error instanceof Error ? error.message : '');
    }
  };
  onMessage(call, (({ data, sender }: { data: unknown; sender: Sender }) => answer(data, sender)) as never);
}

/** A call that the extension's pages may make. */
export const onOwnPage = <C extends Call>(call: C, handler: Handler<C>): void =>
  receive(call, isOwnPage, handler);

/** A call that content scripts may make: flag, take the flag back, ask for hints, report health. */
export const onHostPage = <C extends 'flag' | 'undoFlag' | 'hints' | 'reportHealth'>(
  call: C,
  handler: Handler<C>,
): void => receive(call, isHostPage, handler);
