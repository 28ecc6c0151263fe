import { useState } from 'preact/hooks';
import type { Reply } from '../../../lib/model/reply.ts';
import type { ErrorCode } from '../../../lib/util/outcome.ts';
import { useSend } from '../../hooks/use-send.ts';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { isLink } from '../start/pasted.ts';

/** Where the reply was posted: asked for after the copy, kept when the officer leaves the field. */
export function ReplyLink({ replyId, url }: { replyId: string; url: Reply['url'] }) {
  const t = useT();
  const send = useSend();
  const toast = useToast();
  const [typed, setTyped] = useState(url ?? '');
  const [left, setLeft] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  const broken = typed.trim() !== '' && !isLink(typed);
  const save = async () => {
    setLeft(true);
    const next = typed.trim() || null;
    if (broken || next === url) return;
    const outcome = await send('setReplyUrl', { replyId, url: next });
    if (!outcome.ok) return setError(outcome.error);
    setError(null);
    toast({ text: t('draft.sentSaved') });
  };
  return (
    <TextField
      type="url"
      label={t('draft.sent')}
      problem={(error && t(`error.${error}`)) ?? (left && broken ? t('flagged.badLink') : null)}
      value={typed}
      onValue={(value) => {
        setTyped(value);
        setLeft(false);
      }}
      onChange={() => void save()}
    />
  );
}
