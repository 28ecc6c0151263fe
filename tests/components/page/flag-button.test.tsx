// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FlagButton } from '../../../components/page/FlagButton.tsx';
import type { FlagState } from '../../../components/page/state.ts';
import { pageTranslate } from '../../../lib/locales/page.ts';

const actions = {
  onFlag: vi.fn(),
  onFlagArea: vi.fn(),
  onFlagSelection: vi.fn(),
  onQuiet: vi.fn(),
  onUndo: vi.fn(),
  onDismiss: vi.fn(),
};
const show = (state: FlagState) =>
  act(() => render(<FlagButton state={state} t={pageTranslate('id')} {...actions} />, document.body));
const named = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const focused = () => document.activeElement?.textContent?.trim();

const SAVED: FlagState = { kind: 'saved', findingId: 'f1', earlier: 0, opened: true };

describe('the button on a page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetAllMocks();
  });
  afterEach(() => {
    render(null, document.body);
    vi.useRealTimers();
  });

  it('opens its menu by keyboard, goes round in it, and gives the focus back on Escape', () => {
    show({ kind: 'idle' });
    const more = named('Pilihan lain');
    act(() => more?.focus());
    press('ArrowDown');
    expect(focused()).toBe('Tandai area');
    press('ArrowUp');
    expect(focused()).toBe('Jangan tampilkan di situs ini');
    press('Escape');
    expect(document.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(more);
  });

  it('leaves after six seconds when saved, not while the focus is on it', () => {
    show({ kind: 'idle' });
    act(() => named('Tandai')?.click());
    show(SAVED);
    expect(focused()).toBe('Urungkan');
    act(() => void vi.advanceTimersByTime(60_000));
    expect(actions.onDismiss).not.toHaveBeenCalled();
    act(() => (document.activeElement as HTMLElement).blur());
    act(() => void vi.advanceTimersByTime(6_000));
    expect(actions.onDismiss).toHaveBeenCalledOnce();
  });

  it('takes back the finding that was saved', () => {
    show(SAVED);
    act(() => named('Urungkan')?.click());
    expect(actions.onUndo).toHaveBeenCalledWith('f1');
  });

  it('keeps a problem on the page and offers to try again', () => {
    show({ kind: 'problem', message: 'failed', retry: true });
    act(() => void vi.advanceTimersByTime(60_000));
    expect(actions.onDismiss).not.toHaveBeenCalled();
    act(() => named('Coba lagi')?.click());
    expect(actions.onFlag).toHaveBeenCalledOnce();
  });
});
