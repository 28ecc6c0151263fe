import { useEffect, useState } from 'preact/hooks';
import { getHealth, type HealthLog, watchHealth } from '../../lib/settings/health.ts';

/** The last health of each platform, kept current; null until it is read. */
export function useHealth(): HealthLog | null {
  const [log, setLog] = useState<HealthLog | null>(null);
  useEffect(() => {
    void getHealth().then(setLog);
    return watchHealth(setLog);
  }, []);
  return log;
}
