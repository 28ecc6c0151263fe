import { useState } from 'preact/hooks';
import { isSecondPerson } from '../../../lib/drafts/approval.ts';
import { writeApproval } from '../../../lib/exchange/approval/file.ts';
import { APPROVAL_OUTCOMES, type ApprovalAnswer, type ApprovalRequest } from '../../../lib/model/approval.ts';
import { sha256 } from '../../../lib/util/sha256.ts';
import { useLibraryLookup } from '../../hooks/use-exchange.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

/** Yes or no with a remark, as a signed file. */
export function AnswerForm({ request, onDone }: { request: ApprovalRequest; onDone: () => void }) {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const command = useCommand();
  const lookup = useLibraryLookup();
  const settings = useSettings();
  const [name, setName] = useState<string | null>(null);
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState<ApprovalAnswer['outcome'] | null>(null);
  const approver = (name ?? settings.officer).trim();
  const isOther = isSecondPerson(approver, request.officer);
  const isSaid = remark.trim() !== '';

  const answer = async (outcome: ApprovalAnswer['outcome']) => {
    setTried(outcome);
    if (!isOther || (outcome === 'returned' && !isSaid)) return;
    const made = await command('ensureOfficeKey', null);
    const key = made.ok ? await lookup.officeKey() : undefined;
    if (!key) return;
    const file = await writeApproval(
      {
        kind: 'answer',
        id: request.id,
        textSha256: await sha256(request.text),
        outcome,
        remark: remark.trim(),
        approver,
        office: settings.unit,
        answeredAt: new Date().toISOString(),
      },
      key,
    );
    shell.download(`jawaban-${request.entry.code.replace(/[^\w-]+/g, '-')}.luruskan`, file);
    toast({ text: t(`approvals.saved.${outcome}`) });
    onDone();
  };
  return (
    <section class="approval__answer" aria-label={t('approvals.answer')}>
      <TextField
        label={t('approval.name')}
        problem={tried && !isOther ? t('approvals.other') : null}
        maxLength={200}
        value={name ?? settings.officer}
        onValue={setName}
      />
      <TextArea
        label={t('approvals.remark')}
        problem={tried === 'returned' && !isSaid ? t('approvals.remarkMissing') : null}
        rows={3}
        maxLength={1_000}
        value={remark}
        onValue={setRemark}
      />
      <div class="button-row">
        {APPROVAL_OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            variant={outcome === 'approved' ? 'primary' : 'secondary'}
            icon={outcome === 'approved' ? 'check' : 'undo'}
            onClick={() => void answer(outcome)}
          >
            {t(`approvals.${outcome}`)}
          </Button>
        ))}
      </div>
      <p class="small soft">{t('approvals.exactly')}</p>
    </section>
  );
}
