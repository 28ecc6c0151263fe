import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../../lib/model/evidence.ts';
import { sha256 } from '../../../lib/util/sha256.ts';

/** An address of the blob for as long as it is shown; null before that. */
export function useBlobUrl(blob: Blob): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

/** Whether the stored picture still has the hash that it was stored with; null until that is computed. */
export function useUnchanged(picture: NonNullable<Evidence['picture']>): boolean | null {
  const { blob, sha256: expected } = picture;
  const [unchanged, setUnchanged] = useState<boolean | null>(null);
  useEffect(() => {
    let left = false;
    const tell = (same: boolean) => !left && setUnchanged(same);
    void sha256(blob).then(
      (is) => tell(is === expected),
      () => tell(false),
    );
    return () => {
      left = true;
    };
  }, [blob, expected]);
  return unchanged;
}
