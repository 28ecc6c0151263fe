import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newId } from '../../lib/util/id.ts';
import type { Outcome } from '../../lib/util/outcome.ts';
import { done } from '../../lib/util/outcome.ts';
import { aPost } from '../log/findings.ts';

type Listener = (message: { data: unknown; sender: object }) => Promise<Outcome<unknown>>;
const listeners = new Map<string, Listener>();

vi.stubGlobal('chrome', fakeBrowser);
vi.mock('../../lib/messages/protocol.ts', () => ({
  onMessage: (name: string, listener: Listener) => listeners.set(name, listener),
}));

const OWN = 'chrome-extension://own/';
const own = { id: 'own', url: `${OWN}sidepanel.html` };
const hostPage = { id: 'own', url: 'https://x.com/home', tab: { id: 1 }, frameId: 0 };

const ask = async (name: string, data: unknown, sender: object) => {
  const outcome = await listeners.get(name)?.({ data, sender });
  return outcome?.ok ? 'done' : outcome?.error;
};

beforeAll(async () => {
  fakeBrowser.runtime.id = 'own';
  fakeBrowser.runtime.getURL = () => OWN;
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 10, usage: 10 }) } });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { onHostPage, onOwnPage } = await import('../../lib/messages/receive.ts');
  onOwnPage('deleteFindings', (ids) => done(ids.length));
  onOwnPage('setReplyUrl', () => done(null));
  onOwnPage('loadSamples', () => {
    throw Object.assign(new Error('aborted'), { name: 'AbortError' });
  });
  onHostPage('flag', () => done({ findingId: newId(), opened: true, earlier: 0 }));
});

describe('a call to the background', () => {
  it('that changes the log comes from the extension’s own pages only', async () => {
    expect(await ask('deleteFindings', [newId()], own)).toBe('done');
    expect(await ask('deleteFindings', [newId()], { ...own, tab: { id: 3 }, frameId: 0 })).toBe('done');
    expect(await ask('deleteFindings', [newId()], hostPage)).toBe('refused_sender');
    expect(await ask('deleteFindings', [newId()], { ...own, id: 'other' })).toBe('refused_sender');
    expect(await ask('deleteFindings', [newId()], { id: 'own' })).toBe('refused_sender');
    const imitation = { ...hostPage, url: 'https://evil.example/chrome-extension://own/' };
    expect(await ask('deleteFindings', [newId()], imitation)).toBe('refused_sender');
  });

  it('that flags comes from the top frame of a page only', async () => {
    const request = { post: aPost(), area: null };
    expect(await ask('flag', request, hostPage)).toBe('done');
    expect(await ask('flag', request, { ...hostPage, frameId: 4 })).toBe('refused_sender');
    expect(await ask('flag', request, own)).toBe('refused_sender');
    expect(await ask('flag', request, { ...hostPage, id: 'other' })).toBe('refused_sender');
  });

  it('is refused when its data is not what was agreed', async () => {
    const post = aPost();
    const refused = [
      { post: { ...post, more: 1 }, area: null },
      { post: { ...post, links: Array(21).fill({ url: 'https://a.id', title: null }) }, area: null },
      { post: { ...post, pageUrl: 'javascript:alert(1)' }, area: null },
      { post: { ...post, text: { ...post.text, value: 'x'.repeat(20_001) } }, area: null },
      null,
    ];
    for (const data of refused) expect(await ask('flag', data, hostPage)).toBe('invalid_input');
    const replyId = newId();
    expect(await ask('setReplyUrl', { replyId, url: 'data:text/html,x' }, own)).toBe('invalid_input');
    expect(await ask('setReplyUrl', { replyId, url: 'https://x.com/a/status/1' }, own)).toBe('done');
    expect(await ask('deleteFindings', ['1'], own)).toBe('invalid_input');
  });

  it('says that the disk is full where the store only gave up', async () => {
    expect(await ask('loadSamples', null, own)).toBe('storage_full');
  });
});
