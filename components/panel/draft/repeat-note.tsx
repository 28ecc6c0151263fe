import type { Repeats } from '../../../lib/drafts/repeat.ts';
import type { Platform } from '../../../lib/model/platform.ts';
import type { Reply } from '../../../lib/model/reply.ts';
import type { Answers } from '../../hooks/use-answers.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';

interface RepeatNoteProps {
  platform: Platform;
  repeats: Repeats;
  answers: Answers;
  /** The reply that was copied just now: no earlier answer. */
  justCopied: string | null;
  /** Null when every variant was used. */
  onOther: (() => void) | null;
}

/** Who answered this post or issue already, and whether the same words or link go out again. */
export function RepeatNote({ platform, repeats, answers, justCopied, onOther }: RepeatNoteProps) {
  const t = useT();
  const settings = useSettings();
  const who = ({ copiedBy, copiedAt }: Reply) => ({
    name: copiedBy || t('repeat.someone'),
    time: showInstant(copiedAt, settings),
  });
  const post = answers.ofPost.find(({ id }) => id !== justCopied);
  const issue = answers.ofIssue[0];
  const words = () => {
    const where = { platform: t(`platform.${platform}`), hours: settings.repeatHours };
    if (repeats.text) return t('repeat.text', { ...where, ...who(repeats.text) });
    return t('repeat.link', { ...where, count: repeats.link.length });
  };
  const repeated = repeats.text !== null || repeats.link.length > 0;
  return (
    <>
      {post && <p class="small soft">{t('repeat.post', who(post))}</p>}
      {issue && (
        <p class="small soft">{t('repeat.issue', { count: answers.ofIssue.length, ...who(issue) })}</p>
      )}
      {repeated && (
        <Banner
          tone={repeats.text ? 'amber' : 'grey'}
          actions={repeats.text && onOther && <Button onClick={onOther}>{t('repeat.other')}</Button>}
        >
          {words()}
        </Banner>
      )}
    </>
  );
}
