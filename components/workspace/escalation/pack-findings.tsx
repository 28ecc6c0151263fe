import type { CaseFinding } from '../../../lib/exchange/escalation/case.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { OutLink } from '../frame/out-link.tsx';
import { hrefOf } from '../route.ts';

function Line({ finding, evidence }: CaseFinding) {
  const t = useT();
  const pictures = evidence.filter(({ evidence: { picture } }) => picture).length;
  return (
    <li>
      <a href={hrefOf({ page: 'findings', id: finding.id })}>{finding.number}</a>{' '}
      <span class="soft small">
        {t(`platform.${finding.platform}`)} ·{' '}
        {pictures > 0 ? t('escalation.pictures', { count: pictures }) : t('escalation.noPicture')}
      </span>
      <br />
      {finding.permalink ? (
        <OutLink url={finding.permalink} />
      ) : (
        <SafeText text={`${t('escalation.noUrl')} · ${(finding.narrative || finding.text).slice(0, 120)}`} />
      )}
    </li>
  );
}

/** What goes into the pack, each a click away from being completed. */
export function PackFindings({ findings }: { findings: readonly CaseFinding[] }) {
  const t = useT();
  return (
    <section>
      <h2 class="field__label">{t('escalation.findings')}</h2>
      <ul class="pack__findings small">
        {findings.map((one) => (
          <Line key={one.finding.id} {...one} />
        ))}
      </ul>
    </section>
  );
}
