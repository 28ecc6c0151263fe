import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '../../../../lib/exchange/clip/read-clip.ts';
import { takeSnapshot } from '../../../../lib/exchange/clip/snapshot.ts';
import type { Snapshot } from '../../../../lib/model/clarification.ts';
import type { Settings } from '../../../../lib/model/settings.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { type Shell, useShell } from '../../../ui/shell.ts';
import { type ClipRefusal, clipGate } from './clip-gate.ts';

export interface Clipped {
  clip: Clip;
  kind: 'official' | 'supporting';
  snapshot: Snapshot;
}
export type ClipState = 'reading' | { refused: ClipRefusal; address: string } | Clipped;

/** Judges the address before the page is read, and again afterwards: a tab may have gone on meanwhile. */
async function clipTab(tabId: number, shell: Shell, settings: Settings): Promise<ClipState> {
  const address = await shell.clip.address(tabId);
  if (!address) return { refused: 'no_access', address: '' };
  const before = clipGate(address, settings);
  if (!before.ok) return { refused: before.reason, address };
  const copy = await shell.clip.read(tabId);
  if (!copy) return { refused: 'no_access', address };
  const gate = clipGate(copy.url, settings);
  if (!gate.ok) return { refused: gate.reason, address: copy.url };
  const { readClip } = await import('../../../../lib/exchange/clip/read-clip.ts');
  const clip = readClip(copy);
  if (clip.text.trim() === '') return { refused: 'no_text', address: copy.url };
  return { clip, kind: gate.kind, snapshot: await takeSnapshot(clip.text, new Date()) };
}

/** The page in a tab, read once and again whenever `again` is called. */
export function useClip(tabId: number): { state: ClipState; again: () => void } {
  const shell = useShell();
  const settings = useSettings();
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<ClipState>('reading');
  useEffect(() => {
    let current = true;
    setState('reading');
    void clipTab(tabId, shell, settings).then((next) => current && setState(next));
    return () => {
      current = false;
    };
    // Settings that change later do not throw away a form that was begun.
  }, [tabId, turn, shell]);
  return { state, again: () => setTurn((before) => before + 1) };
}
