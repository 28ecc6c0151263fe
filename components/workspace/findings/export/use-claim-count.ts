import { useEffect, useState } from 'preact/hooks';
import { isShared } from '../../../../lib/log/presets.ts';
import type { Finding } from '../../../../lib/model/finding.ts';
import type { Order } from './order.ts';
import { claimsOf } from './record-sinks.ts';
import { useMaking } from './use-export.ts';

/** How many answered issues can leave and how many cannot; null until they are counted. */
export function useClaimCount(
  { preset }: Pick<Order, 'preset'>,
  findings: readonly Finding[],
): { count: number; leftOut: number } | null {
  const making = useMaking();
  const [counted, setCounted] = useState<{ count: number; leftOut: number } | null>(null);
  useEffect(() => {
    let stale = false;
    const shared = findings.filter((finding) => isShared(preset, finding));
    void claimsOf(shared, making(0)).then(({ reviews, leftOut }) => {
      if (!stale) setCounted({ count: reviews.length, leftOut });
    });
    return () => {
      stale = true;
    };
  }, [preset, findings]);
  return counted;
}
