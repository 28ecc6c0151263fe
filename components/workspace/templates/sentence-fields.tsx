import type { DraftTone } from '../../../lib/model/draft-style.ts';
import { CONDITIONAL } from '../../../lib/model/template.ts';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import type { TemplateForm } from './use-template-form.ts';

/** The sentences of a tone that stand only where the verdict allows them. */
export function SentenceFields({ form, tone }: { form: TemplateForm; tone: DraftTone }) {
  const t = useT();
  const problems = form.problems.filter((one) => one.tone === tone && one.sentence !== null);
  return (
    <details class="template-sentences" open={problems.length > 0}>
      <summary>{t('templates.sentences')}</summary>
      <div class="template-sentences__fields">
        {CONDITIONAL.map((name) => {
          const found = problems.find(({ sentence }) => sentence === name);
          return (
            <TextField
              key={name}
              label={t(`templates.sentence.${name}`)}
              problem={found ? t(`templateProblem.${found.code}`, { words: found.words }) : null}
              maxLength={300}
              value={form.set[tone].sentences[name]}
              onValue={(typed) => form.setSentence(tone, name, typed)}
            />
          );
        })}
      </div>
    </details>
  );
}
