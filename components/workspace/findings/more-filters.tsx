import { INFORMATION_CLASSES, ORIGINS } from '../../../lib/model/finding.ts';
import { type FindingFilter, PERIODS, WAITING } from '../../../lib/model/view.ts';
import { useIssues } from '../../hooks/use-issues.ts';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { UnitSelect } from './unit-select.tsx';
import type { UsedWords } from './used-words.ts';

interface MoreFiltersProps {
  filter: FindingFilter;
  used: UsedWords;
  set: (change: Partial<FindingFilter>) => void;
}

/** The empty choice stands for "all". */
export const orNull = <Value extends string>(value: Value | ''): Value | null => value || null;

/** Stands for "nobody" in the list of names, where the empty choice means everybody. */
const NOBODY = '\u0000';

/** Filters that are needed less often. */
export function MoreFilters({ filter, used, set }: MoreFiltersProps) {
  const t = useT();
  const all = { value: '' as const, label: t('findings.all') };
  const issues = useIssues();
  const standing =
    issues.status === 'ready'
      ? issues.value.filter(({ mergedInto, deletedAt }) => !mergedInto && !deletedAt)
      : [];
  const listed = (words: readonly string[]) => words.map((value) => ({ value, label: value }));
  return (
    <>
      <UnitSelect units={used.units} value={filter.unit} onValue={(unit) => set({ unit })} />
      <Select
        label={t('findings.issue')}
        value={filter.issueId ?? ''}
        choices={[all, ...standing.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))]}
        onValue={(issueId) => set({ issueId: orNull(issueId) })}
      />
      <Select
        label={t('column.due')}
        value={filter.waiting ?? ''}
        choices={[all, ...WAITING.map((value) => ({ value, label: t(`waiting.${value}`) }))]}
        onValue={(waiting) => set({ waiting: orNull(waiting) })}
      />
      <Select
        label={t('finding.origin')}
        value={filter.origin ?? ''}
        choices={[all, ...ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))]}
        onValue={(origin) => set({ origin: orNull(origin) })}
      />
      <Select
        label={t('column.informationClass')}
        value={filter.informationClass ?? ''}
        choices={[
          all,
          ...INFORMATION_CLASSES.map((value) => ({ value, label: t(`informationClass.${value}`) })),
        ]}
        onValue={(informationClass) => set({ informationClass: orNull(informationClass) })}
      />
      <Select
        label={t('findings.tag')}
        value={filter.tag ?? ''}
        choices={[all, ...listed(used.tags)]}
        onValue={(tag) => set({ tag: orNull(tag) })}
      />
      <Select
        label={t('column.assignee')}
        value={filter.assignee === '' ? NOBODY : (filter.assignee ?? '')}
        choices={[all, { value: NOBODY, label: t('findings.nobody') }, ...listed(used.assignees)]}
        onValue={(name) => set({ assignee: name === NOBODY ? '' : orNull(name) })}
      />
      <Select
        label={t('findings.period')}
        value={filter.period ?? ''}
        choices={[all, ...PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))]}
        onValue={(period) => set({ period: orNull(period) })}
      />
      <TextField
        label={t('findings.from')}
        type="date"
        max={filter.to ?? undefined}
        value={filter.from ?? ''}
        onValue={(from) => set({ from: orNull(from) })}
      />
      <TextField
        label={t('findings.to')}
        type="date"
        min={filter.from ?? undefined}
        value={filter.to ?? ''}
        onValue={(to) => set({ to: orNull(to) })}
      />
    </>
  );
}
