import type { EscalationCase } from '../../../lib/exchange/escalation/case.ts';
import { type Missing, missingOf, NEEDED } from '../../../lib/exchange/escalation/missing.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';

function Lines({ missing }: { missing: readonly Missing[] }) {
  const t = useT();
  return (
    <ul class="pack__missing">
      {missing.map(({ code, count }) => (
        <li key={code}>{t(`escalation.missing.${code}`, { count })}</li>
      ))}
    </ul>
  );
}

/** What a body would ask back for, said before the pack is made. */
export function MissingList({ work }: { work: EscalationCase }) {
  const t = useT();
  const missing = missingOf(work);
  const needed = missing.filter(({ code }) => NEEDED.has(code));
  const other = missing.filter(({ code }) => !NEEDED.has(code));
  return (
    <>
      {needed.length > 0 ? (
        <Banner tone="amber" title={t('escalation.missing')}>
          <p class="small">{t('escalation.missingWhy')}</p>
          <Lines missing={needed} />
        </Banner>
      ) : (
        <Banner tone="green">{t('escalation.complete')}</Banner>
      )}
      {other.length > 0 && (
        <Banner tone="grey" title={t('escalation.look')}>
          <Lines missing={other} />
        </Banner>
      )}
    </>
  );
}
