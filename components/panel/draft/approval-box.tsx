import { useState } from 'preact/hooks';
import { type ApprovalReason, isSecondPerson } from '../../../lib/drafts/approval.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

interface ApprovalBoxProps {
  reasons: readonly ApprovalReason[];
  /** Who approved the text as it stands; empty while nobody has. */
  approvedBy: string;
  onApprove: (by: string) => void;
}

/** A second person reads the text on this screen and says yes with their name. */
export function ApprovalBox({ reasons, approvedBy, onApprove }: ApprovalBoxProps) {
  const t = useT();
  const { officer } = useSettings();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  if (approvedBy) return <Banner tone="green">{t('approval.given', { name: approvedBy })}</Banner>;
  const isOther = isSecondPerson(name, officer);
  const approve = () => {
    setTried(true);
    if (isOther) onApprove(name.trim());
  };
  return (
    <section class="card stack" aria-label={t('approval.title')}>
      <h3>{t('approval.title')}</h3>
      <ul class="small">
        {reasons.map((reason) => (
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
    </section>
  );
}
