import type { Clarification } from '../../../lib/model/clarification.ts';
import { WORDING_SOURCES } from '../../../lib/model/draft-style.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import type { DraftState } from './use-draft.ts';
import './wording.css';

/** Which wording the reply is in: approved with the entry, or composed by the templates. Shown where there is a choice. */
export function WordingChoice({ entry, draft }: { entry: Clarification; draft: DraftState }) {
  const t = useT();
  const settings = useSettings();
  const { source } = draft.wording;
  if (!draft.hasPrepared) return null;
  const approval = {
    name: entry.approvedBy,
    date: entry.approvedOn ? showDay(entry.approvedOn, settings) : t('wording.noDate'),
  };
  return (
    <fieldset class="wording">
      <legend class="field__label">{t('wording.title')}</legend>
      {WORDING_SOURCES.map((one) => (
        <label key={one} class="wording__choice">
          <input type="radio" name="wording" checked={one === source} onChange={() => draft.setSource(one)} />
          <span>{t(one === 'prepared' ? 'wording.approved' : 'wording.composed', approval)}</span>
        </label>
      ))}
      {source === 'prepared' && draft.edited && (
        <p class="small soft">{t('wording.approvedEdited', approval)}</p>
      )}
    </fieldset>
  );
}
