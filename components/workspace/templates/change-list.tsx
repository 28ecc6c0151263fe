import type { TemplateChange } from '../../../lib/drafts/template-changes.ts';
import { useT } from '../../ui/i18n.ts';

interface ChangeListProps {
  changes: readonly TemplateChange[];
  before: string;
  after: string;
}

/** Two sets of templates side by side, as far as they differ. */
export function ChangeList({ changes, before, after }: ChangeListProps) {
  const t = useT();
  if (changes.length === 0) return <p class="soft">{t('templates.same')}</p>;
  return (
    <table class="template-changes">
      <thead>
        <tr>
          <th scope="col">{t('templates.where')}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.tone} ${change.form ?? change.sentence}`}>
            <th scope="row">
              {t(`draft.tone.${change.tone}`)} · {change.form && t(`draft.form.${change.form}`)}
              {change.sentence && t(`templates.sentence.${change.sentence}`)}
            </th>
            <td>{change.before || '–'}</td>
            <td>{change.after || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
