import { useEffect, useState } from 'preact/hooks';
import { fingerprintOf } from '../../../lib/exchange/package/keys.ts';

/** A key as people compare it by telephone: groups of four. */
export function Fingerprint({ publicKey }: { publicKey: string }) {
  const [shown, setShown] = useState('');
  useEffect(() => {
    let current = true;
    void fingerprintOf(publicKey).then((text) => {
      if (current) setShown(text);
    });
    return () => {
      current = false;
    };
  }, [publicKey]);
  return <code class="fingerprint">{shown}</code>;
}
