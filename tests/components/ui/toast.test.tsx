// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastProvider, useToast } from '../../../components/ui/toast.tsx';

const undo = vi.fn();

const Exports = () => {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast({ text: 'Rekap diunduh.' })}>
      Unduh
    </button>
  );
};

const Deletes = () => {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast({ text: '12 temuan dihapus.', undo })}>
      Hapus
    </button>
  );
};

describe('a message with a way back', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    act(() =>
      render(
        <ToastProvider>
          <Deletes />
        </ToastProvider>,
        document.body,
      ),
    );
    act(() => document.querySelector('button')?.click());
  });
  afterEach(() => {
    render(null, document.body);
    vi.useRealTimers();
  });
  const status = () => document.querySelector('[role=status]')?.textContent ?? '';
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('is told to screen readers and leaves after six seconds', () => {
    expect(status()).toContain('12 temuan dihapus.');
    pass(5_900);
    expect(status()).toContain('12 temuan dihapus.');
    pass(200);
    expect(status()).toBe('');
  });

  it('stays while the focus is on it', () => {
    const back = document.querySelector<HTMLButtonElement>('.toast button');
    act(() => back?.focus());
    pass(60_000);
    expect(status()).toContain('12 temuan dihapus.');
    act(() => back?.blur());
    pass(6_100);
    expect(status()).toBe('');
  });

  it('is taken back once and then gone', () => {
    act(() => document.querySelector<HTMLButtonElement>('.toast button')?.click());
    expect(undo).toHaveBeenCalledOnce();
    expect(status()).toBe('');
  });
});

describe('a message about what was done on a screen', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    render(null, document.body);
    vi.useRealTimers();
  });
  const status = () => document.querySelector('[role=status]')?.textContent ?? '';
  const goOn = () => act(() => void window.dispatchEvent(new Event('hashchange')));
  const show = (what: ComponentChildren) =>
    act(() => {
      render(<ToastProvider>{what}</ToastProvider>, document.body);
      document.querySelector('button')?.click();
    });

  it('leaves with that screen, unless it came with the step to the next', () => {
    show(<Exports />);
    goOn();
    expect(status()).toContain('Rekap diunduh.');
    act(() => void vi.advanceTimersByTime(1_500));
    goOn();
    expect(status()).toBe('');
  });

  it('gives way to the next', () => {
    show(<Exports />);
    act(() => document.querySelector('button')?.click());
    expect(document.querySelectorAll('.toast')).toHaveLength(1);
  });

  it('stays where something can be taken back', () => {
    show(<Deletes />);
    act(() => void vi.advanceTimersByTime(1_500));
    goOn();
    expect(status()).toContain('12 temuan dihapus.');
  });
});
