import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { InsertRequest } from '../messages/calls/content.ts';
import { type BoxLook, BoxLookSchema, type InsertResult, InsertResultSchema } from '../model/reply-box.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { askTab } from './tab.ts';

/** The tab in front of the window; where the panel itself is a tab, the one that was in front before it. */
async function tabBeside(windowId: number): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent();
  if (!own) return (await browser.tabs.query({ windowId, active: true }))[0]?.id;
  const others = (await browser.tabs.query({ windowId })).filter(({ id }) => id !== own.id);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

/** What a page answers is hostile until its schema passed. */
async function checked<T>(
  answer: Promise<Outcome<unknown>>,
  schema: v.GenericSchema<unknown, T>,
): Promise<Outcome<T>> {
  const outcome = await answer;
  if (!outcome.ok) return outcome;
  const parsed = v.safeParse(schema, outcome.value);
  return parsed.success ? done(parsed.output) : failed('invalid_input');
}

/** The box for replies in the tab that the officer looks at: the `ReplyBox` of components/ui/shell.ts. */
export const replyBox = (windowId: number) => ({
  look: async (isMessage: boolean): Promise<Outcome<BoxLook>> =>
    checked(askTab(await tabBeside(windowId), 'lookAtBox', { isMessage }), BoxLookSchema),
  insert: async (request: InsertRequest): Promise<Outcome<InsertResult>> =>
    checked(askTab(await tabBeside(windowId), 'insertReply', request), InsertResultSchema),
});
