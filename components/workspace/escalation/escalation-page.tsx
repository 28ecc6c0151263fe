import { MOST_FINDINGS } from '../../../lib/exchange/escalation/case.ts';
import { type CaseRecords, useCaseRecords } from '../../hooks/use-case-records.ts';
import { useEscalationSettings } from '../../hooks/use-escalation-settings.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { LoadState } from '../frame/load-state.tsx';
import { hrefOf } from '../route.ts';
import { OpenEscalations } from './open-escalations.tsx';
import { PackDesk } from './pack-desk.tsx';
import './escalation.css';

type Refusal = 'none' | 'several' | 'tooMany';

/** Why no pack can be made of these findings; null when one can. */
function refusalOf({ findings }: CaseRecords): Refusal | null {
  if (findings.length === 0) return 'none';
  if (findings.length > MOST_FINDINGS) return 'tooMany';
  const issues = new Set(findings.map(({ finding }) => finding.issueId));
  return findings.length > 1 && (issues.size > 1 || issues.has(null)) ? 'several' : null;
}

function Refused({ refusal }: { refusal: Refusal }) {
  const t = useT();
  return (
    <EmptyState
      icon="up"
      title={t(`escalation.${refusal}`, { count: MOST_FINDINGS })}
      actions={
        <a class="button button--secondary" href={hrefOf({ page: 'findings', id: null })}>
          {t('nav.findings')}
        </a>
      }
    >
      <p>{t(`escalation.${refusal}Text`)}</p>
    </EmptyState>
  );
}

function Pack({ ids }: { ids: readonly string[] }) {
  const t = useT();
  const records = useCaseRecords(ids);
  const settings = useEscalationSettings();
  if (records.status !== 'ready' || !settings) return <LoadState live={records} />;
  const refusal = refusalOf(records.value);
  return (
    <div class="page">
      <div>
        <p class="small">
          <a href={hrefOf({ page: 'escalation', ids: [] })}>{t('escalation.back')}</a>
        </p>
        <h1>{t('escalation.title')}</h1>
      </div>
      {refusal ? (
        <Refused refusal={refusal} />
      ) : (
        <PackDesk key={ids.join()} records={records.value} settings={settings} />
      )}
    </div>
  );
}

/** The pack for some findings; without any, what was passed on and waits for an outcome. */
export const EscalationPage = ({ ids }: { ids: readonly string[] }) =>
  ids.length > 0 ? <Pack ids={ids} /> : <OpenEscalations />;
