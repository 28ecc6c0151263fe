import type { TemplateProblem } from '../../../lib/drafts/template-problems.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import type { TemplateForm } from './use-template-form.ts';

interface SaveBarProps {
  form: TemplateForm;
  /** Turns to the template that a problem is in. */
  onShow: (problem: TemplateProblem) => void;
}

/** What would be saved, what keeps it from that, and the way back. Nothing while nothing was changed. */
export function SaveBar({ form, onShow }: SaveBarProps) {
  const t = useT();
  const { changes, problems } = form;
  const [first] = problems;
  if (changes.length === 0) return null;
  return (
    <div class="template-save">
      <p role="status">
        {first ? (
          <>
            <Icon name="stop" /> {t('templates.blocked', { count: problems.length })}{' '}
            <button type="button" class="text-link" onClick={() => onShow(first)}>
              {t('templates.toProblem', {
                tone: t(`draft.tone.${first.tone}`),
                form: first.form ? t(`draft.form.${first.form}`) : t('templates.sentences'),
              })}
            </button>
          </>
        ) : (
          t('templates.changed', { count: changes.length })
        )}
      </p>
      <div class="button-row">
        <Button
          variant="primary"
          aria-disabled={first !== undefined}
          onClick={() => !first && void form.save()}
        >
          {t('templates.save')}
        </Button>
        <Button onClick={form.discard}>{t('templates.discard')}</Button>
      </div>
    </div>
  );
}
