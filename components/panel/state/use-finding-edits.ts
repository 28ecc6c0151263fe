import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Finding, type FindingFields, FindingFieldsSchema } from '../../../lib/model/finding.ts';
import { useSend } from '../../hooks/use-send.ts';
import { createKeepsake } from './keepsake.ts';
import { useAutosave } from './use-autosave.ts';

/** What was parsed from JSON has no `undefined`, which the schema's type would allow. */
const ChangeSchema = v.partial(FindingFieldsSchema) as v.GenericSchema<unknown, Partial<FindingFields>>;

const notStored = (edits: Partial<FindingFields>, stored: Finding): Partial<FindingFields> =>
  Object.fromEntries(
    Object.entries(edits).filter(([field, value]) => stored[field as keyof FindingFields] !== value),
  );

/**
 * The finding as the officer sees it: what is stored, with the edits that are not stored yet on top, so that a save
 * never moves the cursor and a failed one never takes text off the screen.
 */
export function useFindingEdits(finding: Finding) {
  const send = useSend();
  const keep = useMemo(() => createKeepsake(`finding:${finding.id}`, ChangeSchema), [finding.id]);
  const kept = useMemo(() => keep.read() ?? {}, [keep]);
  const [edits, setEdits] = useState<Partial<FindingFields>>(kept);
  const saving = useAutosave<Partial<FindingFields>>(
    (change) => send('changeFindings', { ids: [finding.id], change }),
    keep,
  );
  useEffect(() => {
    if (Object.keys(kept).length > 0) saving.change(kept);
  }, [kept, saving.change]);
  // What is stored needs no edit on top: it would hide what is changed elsewhere later.
  useEffect(() => {
    if (saving.state.status === 'saved') setEdits((before) => notStored(before, finding));
  }, [saving.state.status, finding]);
  const change = useCallback(
    (fields: Partial<FindingFields>) => {
      setEdits((before) => ({ ...before, ...fields }));
      saving.change(fields);
    },
    [saving.change],
  );
  return { finding: { ...finding, ...edits }, change, flush: saving.flush, state: saving.state };
}
