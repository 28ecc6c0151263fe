import { useEffect } from 'preact/hooks';
import { isInField, useShortcuts } from '../frame/shortcuts.ts';
import type { Selection } from './use-selection.ts';

/** What can be done to findings from the table, by their ids. */
export interface TableActions {
  onEdit: (ids: string[]) => void;
  onTag: (ids: string[]) => void;
  onDelete: (ids: string[]) => void;
}

interface TableKeysOptions {
  /** The finding that the keyboard stands on. */
  active: string | null;
  /** Whether a finding is open beside the table: then Esc closes it. */
  open: boolean;
  selection: Selection;
  actions: TableActions;
}

/** Chooses every row, instead of every letter on the page. */
function useSelectAll(select: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isAll = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a';
      if (!isAll || event.defaultPrevented || isInField(event)) return;
      event.preventDefault();
      select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** Keys of the table. They act on what is chosen; with nothing chosen, on the row that the keyboard stands on. */
export function useTableKeys({ active, open, selection, actions }: TableKeysOptions): void {
  const act = (run: (ids: string[]) => void) => () => {
    if (selection.ids.length > 0) run(selection.ids);
    else if (active) run([active]);
  };
  useSelectAll(() => !selection.all && selection.toggleAll());
  useShortcuts({
    x: () => active && selection.toggle(active),
    X: () => active && selection.extend(active),
    e: act(actions.onEdit),
    '#': act(actions.onTag),
    Delete: act(actions.onDelete),
    ...(!open && selection.ids.length > 0 && { Escape: selection.clear }),
  });
}
