import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { EMPTY_SOURCE, type SourceForm } from './entry-form.ts';
import { SourceVerdict } from './source-verdict.tsx';

interface SourceRowsProps {
  sources: readonly SourceForm[];
  suffixes: readonly string[];
  problemOf: (place: string) => string | null;
  onChange: (sources: SourceForm[]) => void;
}

/** Sources, each judged while it is typed. */
export function SourceRows({ sources, suffixes, problemOf, onChange }: SourceRowsProps) {
  const t = useT();
  const set = (index: number, change: Partial<SourceForm>) =>
    onChange(sources.map((source, at) => (at === index ? { ...source, ...change } : source)));
  return (
    <div class="rows">
      <ul class="rows__list">
        {sources.map((source, index) => (
          <li key={index} class="rows__row">
            <fieldset class="source-row">
              <legend class="visually-hidden">{t('entry.source', { number: index + 1 })}</legend>
              <TextField
                label={t('entry.sourceUrl')}
                type="url"
                inputMode="url"
                spellcheck={false}
                maxLength={4_000}
                value={source.url}
                problem={problemOf(`sources.${index}.url`)}
                onValue={(url) => set(index, { url })}
              />
              <TextField
                label={t('entry.sourcePublisher')}
                maxLength={200}
                value={source.publisher}
                problem={problemOf(`sources.${index}.publisher`)}
                onValue={(publisher) => set(index, { publisher })}
              />
              <TextField
                label={t('entry.sourceDate')}
                type="date"
                value={source.date}
                problem={problemOf(`sources.${index}.date`)}
                onValue={(date) => set(index, { date })}
              />
              <div class="source-row__verdict small" role="status">
                {source.url.trim() !== '' && <SourceVerdict url={source.url.trim()} suffixes={suffixes} />}
              </div>
            </fieldset>
            <div class="rows__tools">
              <IconButton
                label={t('entry.removeSource', { number: index + 1 })}
                icon="close"
                onClick={() => onChange(sources.filter((_, at) => at !== index))}
              />
            </div>
          </li>
        ))}
      </ul>
      <Button
        icon="plus"
        disabled={sources.length >= 10}
        onClick={() => onChange([...sources, EMPTY_SOURCE])}
      >
        {t('entry.addSource')}
      </Button>
    </div>
  );
}
