import { useEffect, useRef } from 'preact/hooks';
import { useShortcuts } from '../frame/shortcuts.ts';

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-today]')];

/** The row that holds the focus; -1 outside of all. */
const current = (all: readonly HTMLElement[]): number =>
  all.findIndex((row) => row.closest('li')?.contains(document.activeElement));

/**
 * `j` and `k` walk through the rows of all groups, by what bears `data-today` in each. When an action takes the row away
 * that had the focus, the row that comes to its place gets it.
 */
export function useRowFocus(): void {
  const last = useRef(-1);
  const move = (step: number) => {
    const all = rows();
    const at = current(all);
    all[Math.max(0, Math.min(at + step, all.length - 1))]?.focus();
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  useEffect(() => {
    const onFocus = () => {
      last.current = current(rows());
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useEffect(() => {
    if (last.current < 0 || document.activeElement !== document.body) return;
    const all = rows();
    all[Math.min(last.current, all.length - 1)]?.focus();
  });
}
