import { liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'error'; error: unknown };

/**
 * Runs a database query again whenever what it read changes. (`dexie-react-hooks` needs React itself and fails
 * under Preact.) The last value stays on the screen while a query with new `inputs` runs.
 */
export function useLiveQuery<T>(query: () => Promise<T>, inputs: Inputs): Live<T> {
  const [live, setLive] = useState<Live<T>>({ status: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ status: 'ready', value }),
      error: (error) => setLive({ status: 'error', error }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}
