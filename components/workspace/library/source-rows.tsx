import { checkSource } from '../../../lib/library/official-source.ts';
import { SOURCE_KINDS } from '../../../lib/model/clarification.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { EMPTY_SOURCE, type SourceForm } from './entry-form.ts';
import { SourceVerdict } from './source-verdict.tsx';

interface SourceRowsProps {
  sources: readonly SourceForm[];
  suffixes: readonly string[];
  problemOf: (place: string) => string | null;
  onChange: (sources: SourceForm[]) => void;
}

/** Another address: what was found under the old one does not hold for it. */
function addressChange(url: string, suffixes: readonly string[]): Partial<SourceForm> {
  const check = checkSource(url.trim(), suffixes);
  const kind = check.ok && check.kind === 'supporting' ? 'supporting' : 'official';
  return { url, kind, checkedOn: '', snapshot: null };
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
                onValue={(url) => set(index, addressChange(url, suffixes))}
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
              <Select
                label={t('entry.sourceKind')}
                value={source.kind}
                choices={SOURCE_KINDS.map((value) => ({ value, label: t(`source.${value}`) }))}
                onValue={(kind) => set(index, { kind })}
              />
              <TextField
                label={t('entry.sourceCheckedOn')}
                type="date"
                value={source.checkedOn}
                problem={problemOf(`sources.${index}.checkedOn`)}
                onValue={(checkedOn) => set(index, { checkedOn })}
              />
              <div class="source-row__verdict small" role="status">
                {source.url.trim() !== '' && (
                  <SourceVerdict
                    url={source.url.trim()}
                    suffixes={suffixes}
                    supporting={source.kind === 'supporting'}
                  />
                )}
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
