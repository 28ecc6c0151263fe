import { useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { composeDraft } from '../../../lib/drafts/compose.ts';
import type { DraftForm } from '../../../lib/drafts/forms.ts';
import { allowsThread, type DraftLength } from '../../../lib/drafts/limits.ts';
import type { DraftTone } from '../../../lib/drafts/tones.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Platform } from '../../../lib/model/platform.ts';
import { type Draft, DraftSchema } from '../../../lib/model/reply.ts';
import { useSend } from '../../hooks/use-send.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { createKeepsake } from '../state/keepsake.ts';
import { useAutosave } from '../state/use-autosave.ts';

const KeptSchema = v.omit(DraftSchema, ['updatedAt']);
type Kept = v.InferOutput<typeof KeptSchema>;

/** What the officer chooses of the wording. */
export interface DraftStyle {
  form: DraftForm;
  tone: DraftTone;
  length: DraftLength;
}

const FIRST_STYLE: DraftStyle = { form: 'comment', tone: 'formal', length: 'standard' };

interface Options {
  findingId: string;
  entry: Clarification;
  stored: Draft | undefined;
  /** Where the post is, so most likely where the reply goes. */
  platform: Platform;
}

/** The reply that is being written: composed from the entry until the officer changes it, then the officer's own. */
export function useDraft({ findingId, entry, stored, platform: seenOn }: Options) {
  const send = useSend();
  const settings = useSettings();
  const keep = useMemo(() => createKeepsake(`draft:${findingId}`, KeptSchema), [findingId]);
  const [before] = useState<Kept | Draft | undefined>(() => keep.read() ?? stored);
  const own = before?.clarificationId === entry.id ? before : null;
  const [platform, setPlatform] = useState<Platform>(own?.platform ?? seenOn);
  const [chosen, setChosen] = useState(FIRST_STYLE);
  const [written, setWritten] = useState<string | null>(own?.edited ? own.text : null);
  const saving = useAutosave<Kept>((draft) => send('saveDraft', draft), keep);

  // Elsewhere than on X a thread is read as the fullest text.
  const style = useMemo<DraftStyle>(
    () =>
      chosen.length === 'thread' && !allowsThread(platform, chosen.form)
        ? { ...chosen, length: 'full' }
        : chosen,
    [chosen, platform],
  );
  const composed = useMemo(
    () => composeDraft(entry, { ...settings, ...style, platform, now: new Date() }),
    [entry, platform, style, settings],
  );
  const keepText = (text: string, edited: boolean, on: Platform) =>
    saving.change({
      findingId,
      clarificationId: entry.id,
      clarificationVersion: entry.version,
      platform: on,
      text,
      edited,
    });
  useEffect(() => {
    const unsaved = keep.read();
    if (unsaved) saving.change(unsaved);
  }, [keep, saving.change]);

  return {
    platform,
    style,
    composed,
    text: written ?? composed.text ?? '',
    edited: written !== null,
    /** What the officer wrote for another entry before. */
    previous: before && before.clarificationId !== entry.id && before.edited ? before.text : null,
    saving,
    setStyle: (changes: Partial<DraftStyle>) => setChosen({ ...chosen, ...changes }),
    setPlatform(next: Platform) {
      setPlatform(next);
      if (written !== null) keepText(written, true, next);
    },
    /** Composes another variant in place of what is there. */
    useVariant(variant: Partial<DraftStyle>) {
      setWritten(null);
      setChosen({ ...chosen, ...variant });
    },
    write(text: string) {
      setWritten(text);
      keepText(text, true, platform);
    },
    /** Back to the composed text; returns what was there. */
    composeAgain(): string {
      const gone = written ?? '';
      setWritten(null);
      keepText(composed.text ?? '', false, platform);
      return gone;
    },
  };
}
export type DraftState = ReturnType<typeof useDraft>;
