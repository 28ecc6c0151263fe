import { useEffect, useRef } from 'preact/hooks';

/** Changes a value by what it was; answers whether the store took it. */
export type GoOn<Value> = (change: (last: Value) => Value) => Promise<boolean>;

/**
 * For values that are changed in part (a list, a group of fields): each change goes on from the last one, also while that is
 * still on its way to the store and the screen shows the one before.
 */
export function useGoingOn<Value>(stored: Value, store: (value: Value) => Promise<boolean>): GoOn<Value> {
  const latest = useRef(stored);
  const onTheWay = useRef(0);
  const asText = JSON.stringify(stored);
  useEffect(() => {
    if (onTheWay.current === 0) latest.current = stored;
  }, [asText]);
  return async (change) => {
    const before = latest.current;
    const next = change(before);
    latest.current = next;
    onTheWay.current += 1;
    try {
      const taken = await store(next);
      if (!taken && latest.current === next) latest.current = before;
      return taken;
    } finally {
      onTheWay.current -= 1;
    }
  };
}
