import { useRef } from 'preact/hooks';
import type { TemplateProblem } from '../../../lib/drafts/template-problems.ts';
import { VARIABLES, type Variable } from '../../../lib/drafts/variables.ts';
import type { DraftForm, DraftTone } from '../../../lib/model/draft-style.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { ProblemList } from './problem-list.tsx';
import type { TemplateForm } from './use-template-form.ts';

interface TemplateEditorProps {
  form: TemplateForm;
  tone: DraftTone;
  draftForm: DraftForm;
}

/** One template as text: a paragraph a line, variables at a click, what is wrong with its place. */
export function TemplateEditor({ form, tone, draftForm }: TemplateEditorProps) {
  const t = useT();
  const box = useRef<HTMLTextAreaElement>(null);
  const lines = form.set[tone].forms[draftForm];
  const text = lines.join('\n');
  const problems = form.problems.filter((one) => one.tone === tone && one.form === draftForm);

  const insert = (variable: Variable) => {
    const [start, end] = [
      box.current?.selectionStart ?? text.length,
      box.current?.selectionEnd ?? text.length,
    ];
    const written = `{${variable}}`;
    form.setLines(tone, draftForm, text.slice(0, start) + written + text.slice(end));
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(start + written.length, start + written.length);
    });
  };
  const show = ({ line, range: [start, end] }: TemplateProblem) => {
    const before = lines.slice(0, line).reduce((length, one) => length + one.length + 1, 0);
    box.current?.focus();
    box.current?.setSelectionRange(before + start, before + end);
  };
  return (
    <div class="template-editor">
      <TextArea
        ref={box}
        label={t('templates.text')}
        hint={t('templates.textHint')}
        rows={9}
        value={text}
        onValue={(typed) => form.setLines(tone, draftForm, typed)}
      />
      <ul class="variables" aria-label={t('templates.variables')}>
        {VARIABLES.map((variable) => (
          <li key={variable}>
            <button
              type="button"
              class="variable"
              title={t(`variable.${variable}`)}
              onClick={() => insert(variable)}
            >
              {`{${variable}}`}
            </button>
          </li>
        ))}
      </ul>
      <ProblemList problems={problems} onPlace={show} />
      <Button variant="quiet" icon="undo" onClick={() => form.resetForm(tone, draftForm)}>
        {t('templates.resetOne')}
      </Button>
    </div>
  );
}
