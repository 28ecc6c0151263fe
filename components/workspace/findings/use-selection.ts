import { useMemo, useState } from 'preact/hooks';

export interface Selection {
  /** Ids that are chosen and still in the list. */
  ids: string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Chooses all, or none when all are chosen. */
  toggleAll: () => void;
  clear: () => void;
  all: boolean;
}

/** Which rows are chosen. What the filter hides is no longer chosen: nobody acts on rows that are out of sight. */
export function useSelection(shownIds: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => shownIds.filter((id) => chosen.has(id)), [shownIds, chosen]);
  const all = ids.length > 0 && ids.length === shownIds.length;
  return {
    ids,
    all,
    has: (id) => chosen.has(id),
    toggle: (id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    toggleAll: () => setChosen(all ? new Set() : new Set(shownIds)),
    clear: () => setChosen(new Set()),
  };
}
