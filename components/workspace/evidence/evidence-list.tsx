import { useEvidence } from '../../hooks/use-evidence.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { EvidencePiece } from './evidence-piece.tsx';
import './evidence.css';

/** What was on the screen when the finding was flagged, and what that proves. */
export function EvidenceList({ findingId }: { findingId: string }) {
  const t = useT();
  const live = useEvidence(findingId);
  const pieces = live.status === 'ready' ? live.value : [];
  return (
    <section class="detail__section">
      <h2>{t('evidence.title')}</h2>
      {live.status === 'error' && <Banner tone="red">{t('workspace.readFailed')}</Banner>}
      {live.status === 'ready' && pieces.length === 0 && <p class="soft">{t('evidence.none')}</p>}
      {pieces.map((evidence) => (
        <EvidencePiece key={evidence.id} evidence={evidence} />
      ))}
      {pieces.length > 0 && <p class="soft small">{t('evidence.limits')}</p>}
    </section>
  );
}
