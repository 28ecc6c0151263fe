import type { Finding } from '../../../lib/model/finding.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { provenanceOf } from './post-fields.ts';

/** Which reader gave each field and how sure it is. */
export function ProvenanceDetail({ post }: Pick<Finding, 'post'>) {
  const t = useT();
  const settings = useSettings();
  if (!post) return <p class="small soft">{t('flagged.provNone')}</p>;
  return (
    <details class="fold">
      <summary>{t('flagged.provenance')}</summary>
      <table class="provenance">
        <thead>
          <tr>
            <th scope="col">{t('flagged.provField')}</th>
            <th scope="col">{t('flagged.provSource')}</th>
            <th scope="col">{t('flagged.provSure')}</th>
          </tr>
        </thead>
        <tbody>
          {provenanceOf(post).map(({ field, source, sure }) => (
            <tr key={field}>
              <th scope="row">{t(`flagged.${field}`, { zone: settings.zone })}</th>
              <td>{source ? <SafeText text={source} /> : t('state.unread')}</td>
              <td>{source ? `${sure} %` : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">
        {t('flagged.provAt', { time: showInstant(post.readAt, settings) })}
        {post.pageUrl && (
          <>
            {' · '}
            <SafeText text={post.pageUrl} />
          </>
        )}
      </p>
    </details>
  );
}
