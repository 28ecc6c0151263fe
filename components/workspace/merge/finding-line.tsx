import { claimOf } from '../../../lib/log/claim.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { showInstant } from '../../ui/dates.ts';
import { SafeText } from '../../ui/safe-text.tsx';

/** A finding in a question: whose it is, from when, and what the post claims. */
export function FindingLine({ finding }: { finding: Finding }) {
  const settings = useSettings();
  return (
    <span class="merge__finding">
      <span>
        <b>{finding.number}</b> <SafeText text={finding.unit} />{' '}
        <span class="soft small">{showInstant(finding.createdAt, settings)}</span>{' '}
        <StatusBadge status={finding.status} />
      </span>
      <SafeText text={claimOf([finding])} />
    </span>
  );
}
