import { isExempt } from '../../../lib/exchange/escalation/case.ts';
import type { EscalationSettings } from '../../../lib/model/channel.ts';
import type { CaseRecords } from '../../hooks/use-case-records.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { BodyChoice } from './body-choice.tsx';
import { Contacts } from './contacts.tsx';
import { LetterView } from './letter-view.tsx';
import { MissingList } from './missing-list.tsx';
import { PackFields } from './pack-fields.tsx';
import { PackFindings } from './pack-findings.tsx';
import { PackOutputs } from './pack-outputs.tsx';
import { RecordEscalation } from './record-escalation.tsx';
import { usePack } from './use-pack.ts';

interface PackDeskProps {
  records: CaseRecords;
  settings: EscalationSettings;
}

/** To whom, why, with what: the form on the left, what comes of it on the right. */
export function PackDesk({ records, settings }: PackDeskProps) {
  const t = useT();
  const pack = usePack(records, settings);
  const { work } = pack;
  const exempt = work.findings.filter(isExempt).length;
  const count = work.findings.length;
  return (
    <>
      <p class="soft">
        {work.issue
          ? t('escalation.introIssue', { count, issue: `${work.issue.code} · ${work.issue.title}` })
          : t('escalation.intro', { count })}
      </p>
      {exempt > 0 && (
        <Banner tone="amber" title={t('escalation.exempt', { count: exempt })}>
          {t('escalation.exemptWhy')}
        </Banner>
      )}
      <div class="pack">
        <div class="pack__form">
          <BodyChoice pack={pack} />
          <PackFields pack={pack} />
          <PackFindings findings={work.findings} />
        </div>
        <div class="pack__result">
          <MissingList work={work} />
          <PackOutputs pack={pack} />
          <Contacts work={work} />
          <RecordEscalation key={work.body} work={work} />
          <LetterView pack={pack} />
        </div>
      </div>
    </>
  );
}
