import { useState } from 'preact/hooks';
import { type OpenedApproval, readApproval } from '../../../lib/exchange/approval/file.ts';
import { useTrustedKeys } from '../../hooks/use-exchange.ts';
import { Banner } from '../../ui/banner.tsx';
import { FilePick } from '../../ui/file-pick.tsx';
import { useT } from '../../ui/i18n.ts';
import { LibraryNav } from '../exchange/library-nav.tsx';
import { TrustKey } from '../keys/trust-key.tsx';
import { AnswerTaken } from './answer-taken.tsx';
import { RequestReview } from './request-review.tsx';
import './approvals.css';

type Opened = Extract<OpenedApproval, { ok: true }>;

/** What the file is, once its key is known; whoever answers must be one who may approve. */
function Content({ opened, onDone }: { opened: Opened; onDone: () => void }) {
  const { content, envelope } = opened;
  const t = useT();
  const trusted = useTrustedKeys();
  if (trusted.status !== 'ready') return null;
  const known = trusted.value.find(({ key }) => key === envelope.key);
  const needs = content.kind === 'request' ? null : 'approve';
  if (!known || (needs && !known.roles.includes(needs))) {
    const person = content.kind === 'request' ? content.officer : content.approver;
    const sender = [person, content.office].filter(Boolean).join(', ') || t('approvals.someone');
    return <TrustKey publicKey={envelope.key} sender={sender} known={known} needs={needs} />;
  }
  return content.kind === 'request' ? (
    <RequestReview request={content} from={known.name} onDone={onDone} />
  ) : (
    <AnswerTaken answer={content} envelope={envelope} />
  );
}

/** Where requests of others are read and answered, and answers are taken over. */
export function ApprovalsPage() {
  const t = useT();
  const [opened, setOpened] = useState<OpenedApproval | null>(null);
  return (
    <div class="page exchange">
      <h1>{t('approvals.title')}</h1>
      <LibraryNav current="approvals" />
      <p class="soft">{t('approvals.intro')}</p>
      <div class="button-row">
        <FilePick
          label={t('approvals.open')}
          accept=".luruskan"
          onFile={(file) => void readApproval(file).then(setOpened)}
        />
      </div>
      {opened && !opened.ok && (
        <Banner tone="red" title={t('approvals.refused')}>
          {t(`approvalFile.${opened.reason}`)}
        </Banner>
      )}
      {opened?.ok && (
        <Content key={opened.envelope.signature} opened={opened} onDone={() => setOpened(null)} />
      )}
    </div>
  );
}
