import { useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { composeDraft, prepareDraft } from '../../../lib/drafts/compose.ts';
import { allowsThread } from '../../../lib/drafts/limits.ts';
import { SHIPPED_TEMPLATES } from '../../../lib/drafts/template.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Wording, WordingSource } from '../../../lib/model/draft-style.ts';
import type { Platform } from '../../../lib/model/platform.ts';
import { type Draft, DraftSchema } from '../../../lib/model/reply.ts';
import type { TemplateVersion } from '../../../lib/model/template.ts';
import { useSend } from '../../hooks/use-send.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { createKeepsake } from '../state/keepsake.ts';
import { useAutosave } from '../state/use-autosave.ts';

const KeptSchema = v.omit(DraftSchema, ['updatedAt']);
type Kept = v.InferOutput<typeof KeptSchema>;

/** What the officer chooses of the wording. */
export type DraftStyle = Pick<Wording, 'form' | 'tone' | 'length'>;

const FIRST_STYLE: DraftStyle = { form: 'comment', tone: 'formal', length: 'standard' };

/** What the officer made of a text from each source; null where it is as it was offered. */
type Written = Record<WordingSource, string | null>;

interface Options {
  findingId: string;
  entry: Clarification;
  stored: Draft | undefined;
  /** Where the post is, so most likely where the reply goes. */
  platform: Platform;
  /** The templates in use; undefined for the shipped ones. */
  templates: TemplateVersion | undefined;
}

const other = (source: WordingSource): WordingSource => (source === 'prepared' ? 'composed' : 'prepared');

/** What was written before, by source. */
function writtenIn(own: Kept | Draft | null): Written {
  const written: Written = { prepared: null, composed: null };
  if (!own) return written;
  written[own.wording.source] = own.edited ? own.text : null;
  written[other(own.wording.source)] = own.aside;
  return written;
}

const styleOf = ({ form, tone, length }: Wording): DraftStyle => ({ form, tone, length });

/**
 * The reply that is being written: approved wording where the entry has some that fits, or else composed from the entry,
 * until the officer changes it; then the officer's own.
 */
export function useDraft({ findingId, entry, stored, platform: seenOn, templates }: Options) {
  const send = useSend();
  const settings = useSettings();
  const keep = useMemo(() => createKeepsake(`draft:${findingId}`, KeptSchema), [findingId]);
  const [before] = useState<Kept | Draft | undefined>(() => keep.read() ?? stored);
  const own = before?.clarificationId === entry.id ? before : null;
  const [platform, setPlatform] = useState<Platform>(own?.platform ?? seenOn);
  const [chosen, setChosen] = useState(own ? styleOf(own.wording) : FIRST_STYLE);
  const [wanted, setWanted] = useState<WordingSource>(own?.wording.source ?? 'prepared');
  const [written, setWritten] = useState<Written>(() => writtenIn(own));
  const saving = useAutosave<Kept>((draft) => send('saveDraft', draft), keep);

  // Elsewhere than on X a thread is read as the fullest text.
  const style = useMemo<DraftStyle>(
    () =>
      chosen.length === 'thread' && !allowsThread(platform, chosen.form)
        ? { ...chosen, length: 'full' }
        : chosen,
    [chosen, platform],
  );
  const offered = useMemo(() => {
    const set = templates?.set ?? SHIPPED_TEMPLATES;
    const options = { ...settings, ...style, platform, templates: set, now: new Date() };
    return { prepared: prepareDraft(entry, options), composed: composeDraft(entry, options) };
  }, [entry, platform, style, settings, templates]);
  const source: WordingSource =
    wanted === 'prepared' && !offered.prepared && written.prepared === null ? 'composed' : wanted;
  const templateVersion = source === 'composed' ? (templates?.version ?? 0) : null;
  const wording = useMemo<Wording>(
    () => ({ ...style, source, templateVersion }),
    [style, source, templateVersion],
  );
  const textIn = (from: WordingSource) => written[from] ?? offered[from]?.text ?? '';

  const keepAll = (from: WordingSource, texts: Written, changes: Partial<Pick<Kept, 'platform'>> = {}) =>
    saving.change({
      findingId,
      clarificationId: entry.id,
      clarificationVersion: entry.version,
      platform,
      text: texts[from] ?? offered[from]?.text ?? '',
      edited: texts[from] !== null,
      wording: { ...wording, source: from },
      aside: texts[other(from)],
      ...changes,
    });
  const put = (from: WordingSource, text: string | null) => {
    const next = { ...written, [from]: text };
    setWritten(next);
    keepAll(from, next);
  };
  useEffect(() => {
    const unsaved = keep.read();
    if (unsaved) saving.change(unsaved);
  }, [keep, saving.change]);

  return {
    platform,
    style,
    wording,
    templates: templates?.set ?? SHIPPED_TEMPLATES,
    composed: offered.composed,
    /** Whether there is approved wording, unchanged or edited, to turn to. */
    hasPrepared: offered.prepared !== null || written.prepared !== null,
    text: textIn(source),
    edited: written[source] !== null,
    /** What the officer wrote for another entry before. */
    previous: before && before.clarificationId !== entry.id && before.edited ? before.text : null,
    saving,
    setStyle: (changes: Partial<DraftStyle>) => setChosen({ ...chosen, ...changes }),
    /** Turns to the other source; what was written in this one stays. */
    setSource(next: WordingSource) {
      setWanted(next);
      keepAll(next, written);
    },
    setPlatform(next: Platform) {
      setPlatform(next);
      if (written[source] !== null) keepAll(source, written, { platform: next });
    },
    /** Offers another variant in place of what is there. */
    useVariant({ source: next, ...variant }: Partial<DraftStyle> & { source: WordingSource }) {
      setWritten({ ...written, [next]: null });
      setWanted(next);
      setChosen({ ...chosen, ...variant });
    },
    write: (text: string) => put(source, text),
    /** Back to the text that was offered; returns what was there. */
    composeAgain(): string {
      const gone = textIn(source);
      put(source, null);
      return gone;
    },
  };
}
export type DraftState = ReturnType<typeof useDraft>;
