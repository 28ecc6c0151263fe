import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type SaveState } from '../../../components/panel/state/autosave.ts';
import { done, failed, type Outcome } from '../../../lib/util/outcome.ts';

interface Fields {
  narrative?: string;
  text?: string;
}

describe('saving as one types', () => {
  let kept: Fields | null;
  let states: SaveState[];
  let saved: Fields[];
  let answer: () => Promise<Outcome<null>>;
  const create = () =>
    createAutosave<Fields>({
      save: (change) => {
        saved.push(change);
        return answer();
      },
      keep: {
        read: () => kept,
        write: (value) => {
          kept = value;
        },
        clear: () => {
          kept = null;
        },
      },
      onState: (state) => states.push(state),
      delay: 100,
    });

  beforeEach(() => {
    vi.useFakeTimers();
    kept = null;
    states = [];
    saved = [];
    answer = async () => done(null);
  });
  afterEach(() => vi.useRealTimers());

  it('stores one pause as one change, and keeps it aside until it is stored', async () => {
    const autosave = create();
    autosave.change({ narrative: 's' });
    autosave.change({ narrative: 'su', text: 'x' });
    expect(kept).toEqual({ narrative: 'su', text: 'x' });
    await vi.advanceTimersByTimeAsync(100);
    expect(saved).toEqual([{ narrative: 'su', text: 'x' }]);
    expect(kept).toBeNull();
  });

  it('keeps what failed, says why, and stores it together with what came later', async () => {
    const autosave = create();
    answer = async () => failed('storage_full');
    autosave.change({ narrative: 'lama', text: 'isi' });
    expect(await autosave.flush()).toBe(false);
    expect(states.at(-1)).toEqual({ status: 'failed', error: 'storage_full' });
    expect(kept).toEqual({ narrative: 'lama', text: 'isi' });
    answer = async () => done(null);
    autosave.change({ narrative: 'baru' });
    expect(await autosave.flush()).toBe(true);
    expect(saved.at(-1)).toEqual({ narrative: 'baru', text: 'isi' });
    expect(kept).toBeNull();
  });

  it('never has two saves under way, and loses nothing typed meanwhile', async () => {
    const autosave = create();
    let release = () => {};
    answer = () => new Promise((resolve) => (release = () => resolve(done(null))));
    autosave.change({ narrative: 'satu' });
    const flushed = autosave.flush();
    autosave.change({ narrative: 'dua' });
    void autosave.flush();
    expect(saved).toEqual([{ narrative: 'satu' }]);
    expect(kept).toEqual({ narrative: 'dua' });
    answer = async () => done(null);
    release();
    expect(await flushed).toBe(true);
    expect(saved).toEqual([{ narrative: 'satu' }, { narrative: 'dua' }]);
  });
});
