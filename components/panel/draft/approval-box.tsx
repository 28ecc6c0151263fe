import { useState } from 'preact/hooks';
import { isSecondPerson } from '../../../lib/drafts/approval.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { ApprovalByFile } from './approval-by-file.tsx';
import type { ApprovalState } from './use-approval.ts';

/** A second person reads the text, on this screen or on another computer, and says yes with their name. */
export function ApprovalBox({ approval }: { approval: ApprovalState }) {
  const t = useT();
  const { officer } = useSettings();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  if (approval.approvedBy)
    return <Banner tone="green">{t('approval.given', { name: approval.approvedBy })}</Banner>;
  const isOther = isSecondPerson(name, officer);
  const approve = () => {
    setTried(true);
    if (isOther) approval.approve(name.trim());
  };
  return (
    <section class="card stack" aria-label={t('approval.title')}>
      <h3>{t('approval.title')}</h3>
      <ul class="small">
        {approval.reasons.map((reason) => (
          <li key={reason}>{t(`approval.${reason}`)}</li>
        ))}
      </ul>
      <TextField
        label={t('approval.name')}
        problem={tried && !isOther ? t('approval.other') : null}
        maxLength={200}
        value={name}
        onValue={setName}
      />
      <Button icon="check" onClick={approve}>
        {t('approval.approve')}
      </Button>
      <ApprovalByFile approval={approval} />
    </section>
  );
}
