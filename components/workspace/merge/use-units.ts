import { useEffect, useState } from 'preact/hooks';
import { loadUnits, type Unit } from '../../../lib/log/units/units.ts';

/** All offices, once their list is read; empty until then. */
export function useUnits(): readonly Unit[] {
  const [units, setUnits] = useState<readonly Unit[]>([]);
  useEffect(() => {
    let current = true;
    void loadUnits().then((all) => {
      if (current) setUnits(all);
    });
    return () => {
      current = false;
    };
  }, []);
  return units;
}
