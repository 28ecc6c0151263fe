import { storedItem } from './item.ts';

/** Which finding the panel of a window shows. Lives as long as the browser session. */
const item = storedItem<Record<string, string>>('session', 'panelTarget', {});

export const setPanelTarget = async (windowId: number, findingId: string): Promise<void> =>
  item.setValue({ ...(await item.getValue()), [windowId]: findingId });

export const getPanelTarget = async (windowId: number): Promise<string | null> =>
  (await item.getValue())[windowId] ?? null;

export const watchPanelTarget = (
  windowId: number,
  listener: (findingId: string | null) => void,
): (() => void) => item.watch((targets) => listener(targets[windowId] ?? null));
