import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { HttpUrlSchema } from '../../../../lib/model/primitives.ts';
import type { Reply } from '../../../../lib/model/reply.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { showInstant } from '../../../ui/dates.ts';
import { TextField } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { OutLink } from '../../frame/out-link.tsx';
import { useCommand } from '../../use-command.ts';
import { wordingWords } from './wording-words.ts';

/** The address of a posted reply: stored when the field is left or Enter is pressed. */
function ReplyAddress({ reply }: { reply: Reply }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const [typed, setTyped] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const store = async () => {
    if (typed === null || typed.trim() === (reply.url ?? '')) return;
    const url = typed.trim() || null;
    if (url && !v.is(HttpUrlSchema, url)) return setBad(true);
    const outcome = await command('setReplyUrl', { replyId: reply.id, url });
    if (!outcome.ok) return;
    setTyped(null);
    toast({ text: t('finding.saved') });
  };
  return (
    <TextField
      label={t('finding.replyUrl')}
      hint={t('finding.replyUrlHint')}
      problem={bad ? t('finding.replyUrlBad') : null}
      type="url"
      maxLength={4_000}
      value={typed ?? reply.url ?? ''}
      onValue={(value) => {
        setTyped(value);
        setBad(false);
      }}
      onBlur={() => void store()}
      onKeyDown={(event) => event.key === 'Enter' && void store()}
    />
  );
}

export function FindingReplies({ replies }: { replies: readonly Reply[] }) {
  const t = useT();
  const settings = useSettings();
  return (
    <section class="detail__section">
      <h2>{t('finding.replies')}</h2>
      {replies.length === 0 && <p class="soft">{t('finding.noReplies')}</p>}
      {replies.map((reply) => (
        <div key={reply.id} class="reply">
          <blockquote class="reply__text">
            <SafeText text={reply.text} />
          </blockquote>
          <p class="soft small">
            {t('finding.copiedAt', {
              when: showInstant(reply.copiedAt, settings),
              by: reply.copiedBy || t('finding.someone'),
            })}
          </p>
          <p class="soft small">{wordingWords(reply, t)}</p>
          {reply.url && <OutLink url={reply.url} />}
          <ReplyAddress reply={reply} />
        </div>
      ))}
    </section>
  );
}
