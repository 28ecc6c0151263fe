import { Fragment } from 'preact';
import type { DraftCheck, DraftCheckCode } from '../../../lib/drafts/checks.ts';
import { canRepair } from '../../../lib/drafts/suggest.ts';
import type { Range } from '../../../lib/model/match.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { SafeText } from '../../ui/safe-text.tsx';

const ICONS: Record<DraftCheck['severity'], IconName> = { ok: 'check', warn: 'warn', block: 'stop' };
const ORDER: Record<DraftCheck['severity'], number> = { block: 0, warn: 1, ok: 2 };
const LONGEST_PLACE = 60;

interface CheckListProps {
  text: string;
  checks: readonly DraftCheck[];
  /** Shows the place in the text. */
  onPlace: (range: Range) => void;
  /** Repairs every place of a check. */
  onRepair: (code: DraftCheckCode) => void;
}

/** What was looked at in the draft: problems first, each with the places that are meant. */
export function CheckList({ text, checks, onPlace, onRepair }: CheckListProps) {
  const t = useT();
  const sorted = [...checks].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return (
    <ul class="checks" aria-label={t('draft.checks')}>
      {sorted.map(({ code, severity, ranges }) => (
        <li key={code} class={`check check--${severity}`}>
          <Icon name={ICONS[severity]} />
          <span>
            <span class="visually-hidden">{t(`severity.${severity}`)}: </span>
            {t(`draftCheck.${code}`)}{' '}
            {ranges.map((range) => (
              <Fragment key={range[0]}>
                <button type="button" class="text-link" onClick={() => onPlace(range)}>
                  “<SafeText text={text.slice(range[0], Math.min(range[1], range[0] + LONGEST_PLACE))} />”
                </button>{' '}
              </Fragment>
            ))}
            {severity !== 'ok' && canRepair(code) && (
              <Button variant="quiet" class="button--inline" onClick={() => onRepair(code)}>
                {t('draft.repair')}
                <span class="visually-hidden">: {t(`draftCheck.${code}`)}</span>
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
