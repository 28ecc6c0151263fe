import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);

const { DatabaseContext } = await import('../../../components/hooks/database.ts');
const { SendContext } = await import('../../../components/hooks/use-send.ts');
const { Frame } = await import('../../../components/ui/frame.tsx');
const { createRouter, RouterContext } = await import('../../../components/workspace/router.ts');
const { createDatabase } = await import('../../../lib/db/database.ts');

type Call = [name: string, request: unknown];

/** A page of the workspace on a store of its own; calls to the background are kept and answered by `answer`. */
export function desk(answer: (...call: Call) => unknown = () => ({ ok: true, value: 1 })) {
  const db = createDatabase(`desk-${Math.random()}`);
  const calls: Call[] = [];
  const downloads: { name: string; content: Blob }[] = [];
  const root = document.body.appendChild(document.createElement('div'));
  const shell = {
    version: '1',
    openWorkspace: vi.fn(),
    openPanel: vi.fn(),
    copy: vi.fn(),
    copyPicture: vi.fn(),
    openLink: vi.fn(),
    access: {
      platforms: [],
      allows: async () => true,
      ask: async () => true,
      giveBack: async () => {},
      watch: () => () => {},
    },
    notices: {
      allowed: async () => false,
      ask: async () => false,
      giveBack: async () => {},
      watch: () => () => {},
    },
    clip: { address: async () => null, read: async () => null, open: async () => {} },
    siteSwitch: { now: async () => null, set: async () => true, watch: () => () => {} },
    fixtures: { tabs: async () => [], pick: async () => ({ ok: true, value: null }) as const },
    replyBox: {
      look: async () => ({ ok: true, value: { state: 'refused', reason: 'no_box' } }) as const,
      insert: async () => ({ ok: true, value: { state: 'refused', reason: 'no_box' } }) as const,
    },
    download: (name: string, content: Blob) => downloads.push({ name, content }),
  };
  const send = async (...call: Call) => {
    calls.push(call);
    return answer(...call);
  };
  const router = createRouter(window);
  return {
    db,
    calls,
    downloads,
    root,
    router,
    show: (page: ComponentChildren) =>
      act(() =>
        render(
          <DatabaseContext.Provider value={db}>
            <SendContext.Provider value={send as never}>
              <Frame shell={shell} language="id">
                <RouterContext.Provider value={router}>{page}</RouterContext.Provider>
              </Frame>
            </SendContext.Provider>
          </DatabaseContext.Provider>,
          root,
        ),
      ),
    close: async () => {
      render(null, root);
      root.remove();
      await db.delete();
    },
  };
}

/** A control by its label or its words. */
export function byName<Kind extends HTMLElement>(root: ParentNode, name: string): Kind {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === name);
  const target =
    (label && (label.control ?? label.querySelector('input'))) ??
    [...root.querySelectorAll('button, a, input')].find(
      (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
    );
  if (!target) throw new Error(`nothing is named “${name}”`);
  return target as Kind;
}

export const type = (control: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  act(() => {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const click = (control: HTMLElement) => act(() => control.click());
