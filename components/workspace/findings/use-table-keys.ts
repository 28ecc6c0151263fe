import { useShortcuts } from '../frame/shortcuts.ts';
import type { Selection } from './use-selection.ts';

/** What can be done to findings from the table, by their ids. */
export interface TableActions {
  onEdit: (ids: string[]) => void;
  onTag: (ids: string[]) => void;
}

interface TableKeysOptions {
  /** The finding that the keyboard stands on. */
  active: string | null;
  selection: Selection;
  actions: TableActions;
}

/** Bare keys of the table. They act on what is chosen; with nothing chosen, on the row that the keyboard stands on. */
export function useTableKeys({ active, selection, actions }: TableKeysOptions): void {
  const act = (run: (ids: string[]) => void) => () => {
    if (selection.ids.length > 0) run(selection.ids);
    else if (active) run([active]);
  };
  useShortcuts({
    x: () => active && selection.toggle(active),
    X: () => active && selection.extend(active),
    e: act(actions.onEdit),
    '#': act(actions.onTag),
  });
}
