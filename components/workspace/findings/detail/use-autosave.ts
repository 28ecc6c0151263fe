import { useEffect, useRef, useState } from 'preact/hooks';

const PAUSE_MS = 2_500;

interface Autosave {
  value: string;
  change: (value: string) => void;
  /** Stores at once what was typed: when the field is left. */
  flush: () => void;
  saved: boolean;
}

/**
 * Text that is stored when the field is left or typing pauses: each store is one entry of the history, so not with
 * every key. `store` answers whether it worked; text that was not stored stays in the field.
 */
export function useAutosave(stored: string, store: (value: string) => Promise<boolean>): Autosave {
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const latest = useRef({ typed, stored, store });
  latest.current = { typed, stored, store };

  const flush = () => {
    const { typed: text, stored: before, store: keep } = latest.current;
    if (text === null || text === before) return;
    void keep(text).then((ok) => setSaved(ok));
  };
  const flushRef = useRef(flush);
  flushRef.current = flush;

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => flushRef.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(() => {
    const leave = () => flushRef.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    value: typed ?? stored,
    change: (value) => {
      setTyped(value);
      setSaved(false);
    },
    flush,
    saved,
  };
}
