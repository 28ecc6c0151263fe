// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stored } from '../../exchange/package/entries.ts';
import { aSource } from '../../services/fixtures.ts';
import { desk } from './desk.tsx';

const { LibraryNav } = await import('../../../components/workspace/exchange/library-nav.tsx');

const TODAY = '2026-11-22';
const checked = { sources: [aSource('https://www.kpu.go.id/1', { checkedOn: TODAY })] };

let page: ReturnType<typeof desk>;
const count = () => page.root.querySelector('.library-nav__count')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${TODAY}T09:00:00+07:00`), toFake: ['Date', 'setInterval'] });
  page = desk();
});
afterEach(async () => {
  vi.useRealTimers();
  await page.close();
});

it('counts what is due on a page that does not show the library, with every change and with the day', async () => {
  const reviewed = stored({ ...checked, reviewBy: '2026-11-23' });
  await page.db.clarifications.bulkAdd([
    reviewed,
    stored({ ...checked, reviewBy: TODAY }),
    stored({ ...checked, reviewBy: TODAY, sample: true }),
  ]);
  page.show(<LibraryNav current="packages" />);
  await vi.waitFor(() => expect(count()).toBe('1'));
  await page.db.clarifications.update(reviewed.id, { validUntil: TODAY });
  await vi.waitFor(() => expect(count()).toBe('2'));
  await page.db.clarifications.update(reviewed.id, { validUntil: null });
  await vi.waitFor(() => expect(count()).toBe('1'));
  vi.setSystemTime(new Date('2026-11-23T00:00:30+07:00'));
  vi.advanceTimersByTime(60_000);
  await vi.waitFor(() => expect(count()).toBe('2'));
});
