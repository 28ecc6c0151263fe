import type { Platform } from '../../../lib/model/platform.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import type { InsertNews } from './use-insert.ts';

interface InsertNoteProps {
  news: InsertNews | null;
  platform: Platform;
  /** The officer agrees to what is asked. */
  onAgree: () => void;
  onCopy: () => void;
}

/** What stands between the draft and the reply box, with what the officer can do about it. */
export function InsertNote({ news, platform, onAgree, onCopy }: InsertNoteProps) {
  const t = useT();
  if (!news) return null;
  if (news.kind === 'refused') return <Banner tone="amber">{t(`insert.${news.reason}`)}</Banner>;
  if (news.kind === 'copied') return <Banner tone="amber">{t(`insert.${news.why}`)}</Banner>;
  const isFilled = news.kind === 'filled';
  return (
    <Banner
      tone="amber"
      title={
        isFilled
          ? t('insert.filled')
          : t('insert.otherSite', { host: news.host, platform: t(`platform.${platform}`) })
      }
      actions={
        <>
          <Button onClick={onAgree}>{t(isFilled ? 'insert.replace' : 'insert.anyway')}</Button>
          <Button onClick={onCopy}>{t('insert.copyInstead')}</Button>
        </>
      }
    >
      {t(isFilled ? 'insert.filledMeaning' : 'insert.otherSiteMeaning')}
    </Banner>
  );
}
