import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Fixture, FixtureSchema } from '../model/fixture.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { askTab } from './tab.ts';

export interface OpenTab {
  id: number;
  title: string;
  address: string;
}

/** Brings a tab of this browser to the front. */
async function show(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
}

/** Makes fixtures of open pages: the `Fixtures` of components/ui/shell.ts. */
export const fixtures = {
  /** Tabs that may be read: others show neither title nor address. */
  async tabs(): Promise<OpenTab[]> {
    const own = browser.runtime.getURL('');
    const tabs = await browser.tabs.query({});
    return tabs.flatMap(({ id, title = '', url = '' }) =>
      id !== undefined && /^https?:/.test(url) && !url.startsWith(own) ? [{ id, title, address: url }] : [],
    );
  },
  /** Goes to a tab, lets the officer point at a post there, and comes back. Null when they thought better of it. */
  async pick(tabId: number): Promise<Outcome<Fixture | null>> {
    const own = await browser.tabs.getCurrent();
    try {
      await show(tabId);
      const answer = await askTab(tabId, 'pickFixture', null);
      if (!answer.ok) return answer;
      const parsed = v.safeParse(v.nullable(FixtureSchema), answer.value);
      return parsed.success ? done(parsed.output) : failed('invalid_input');
    } catch (error) {
      return failed('page_closed', error instanceof Error ? error.message : '');
    } finally {
      if (own?.id !== undefined) await show(own.id);
    }
  },
};
