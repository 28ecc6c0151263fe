import { CONTENT_FORMS, type Finding, type FindingFields, ORIGINS } from '../../../lib/model/finding.ts';
import { THEMES, type Theme } from '../../../lib/model/theme.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

interface ClassificationProps {
  finding: Finding;
  change: (fields: Partial<FindingFields>) => void;
  /** Theme of the best match; only offered, never filled in by itself. */
  suggested: Theme | null;
}

export function Classification({ finding, change, suggested }: ClassificationProps) {
  const t = useT();
  const offered = suggested !== null && finding.theme === null;
  return (
    <div class="columns">
      <Select
        label={t('flagged.origin')}
        value={finding.origin}
        choices={ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
        onValue={(origin) => change({ origin })}
      />
      <Select
        label={t('flagged.form')}
        value={finding.form}
        choices={CONTENT_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
        onValue={(form) => change({ form })}
      />
      <Select<Theme | ''>
        label={t('flagged.theme')}
        look={offered}
        hint={
          offered && (
            <>
              {t('flagged.themeHint', { theme: t(`theme.${suggested}`) })}{' '}
              <Button variant="quiet" class="button--inline" onClick={() => change({ theme: suggested })}>
                {t('flagged.themeTake')}
              </Button>
            </>
          )
        }
        value={finding.theme ?? ''}
        choices={[
          { value: '', label: t('state.unset') },
          ...THEMES.map((value) => ({ value, label: t(`theme.${value}`) })),
        ]}
        onValue={(theme) => change({ theme: theme === '' ? null : theme })}
      />
    </div>
  );
}
