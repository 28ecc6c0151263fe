import { useEffect, useState } from 'preact/hooks';
import { type Router, useRouter } from '../router.ts';

const kept = new WeakMap<Router, Map<string, unknown>>();

/** State that outlives its page for as long as the tab is open: going elsewhere and back loses no filter. */
export function useKept<Value>(name: string, start: Value): [Value, (value: Value) => void] {
  const router = useRouter();
  const [value, setValue] = useState<Value>(
    () => (kept.get(router)?.get(name) as Value | undefined) ?? start,
  );
  useEffect(() => {
    const values = kept.get(router) ?? new Map<string, unknown>();
    kept.set(router, values.set(name, value));
  }, [router, name, value]);
  return [value, setValue];
}
