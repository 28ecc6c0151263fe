import { useMemo, useRef, useState } from 'preact/hooks';

export interface Selection {
  /** Ids that are chosen and still in the list. */
  ids: string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Chooses everything from the row that was chosen last to this one. */
  extend: (id: string) => void;
  /** The same from a given row, where none was chosen last. */
  extendFrom: (from: string | undefined, to: string | undefined) => void;
  /** Chooses all, or none when all are chosen. */
  toggleAll: () => void;
  clear: () => void;
  all: boolean;
}

/** Which rows are chosen. What the filter hides is no longer chosen: nobody acts on rows that are out of sight. */
export function useSelection(shownIds: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const ids = useMemo(
    () => (chosen.size === 0 ? [] : shownIds.filter((id) => chosen.has(id))),
    [shownIds, chosen],
  );
  const all = ids.length > 0 && ids.length === shownIds.length;
  const toggle = (id: string) => {
    last.current = id;
    // From what is chosen by now: a second key may come before the first one is painted.
    setChosen((before) => {
      const next = new Set(shownIds.filter((shown) => before.has(shown)));
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const extend = (id: string) => {
    const from = last.current === null ? -1 : shownIds.indexOf(last.current);
    const to = shownIds.indexOf(id);
    if (from < 0 || to < 0) return toggle(id);
    setChosen(new Set([...ids, ...shownIds.slice(Math.min(from, to), Math.max(from, to) + 1)]));
  };
  return {
    ids,
    all,
    has: (id) => chosen.has(id),
    toggle,
    extend,
    extendFrom: (from, to) => {
      if (ids.length === 0) last.current = from ?? null;
      if (to) extend(to);
    },
    toggleAll: () => setChosen(all ? new Set() : new Set(shownIds)),
    clear: () => setChosen(new Set()),
  };
}
