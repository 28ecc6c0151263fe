import { useEffect, useState } from 'preact/hooks';
import { useShell } from './shell.ts';

/** Whether all these sites (match patterns) may be seen, kept current; null until the browser has answered. */
export function useAllowed(sites: readonly string[]): boolean | null {
  const { access } = useShell();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const wanted = sites.join();
  useEffect(() => {
    const look = () => void access.allows(wanted ? wanted.split(',') : []).then(setAllowed);
    look();
    return access.watch(look);
  }, [access, wanted]);
  return allowed;
}
