import { FIELDS, type Field } from '../../../lib/exchange/import/fields.ts';
import type { RawTable } from '../../../lib/exchange/import/raw-table.ts';
import { SOURCE_KINDS } from '../../../lib/model/clarification.ts';
import { useT } from '../../ui/i18n.ts';

interface ColumnMappingProps {
  table: RawTable;
  mapping: readonly (Field | null)[];
  onMapping: (mapping: (Field | null)[]) => void;
}

const EXAMPLE_LENGTH = 80;

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

/** The first line of the first cell that has anything in it, as far as it helps to know the column. */
const exampleOf = ({ rows }: RawTable, column: number): string =>
  (rows.slice(0, 50).find(({ cells }) => cells[column]?.trim())?.cells[column] ?? '')
    .trim()
    .split('\n', 1)
    .join('')
    .slice(0, EXAMPLE_LENGTH);

/** One line a column: its name, an example, and the field it fills. A field is filled by one column only. */
export function ColumnMapping({ table, mapping, onMapping }: ColumnMappingProps) {
  const t = useT();
  const nameOf = (name: string) => (table.ownNames && isField(name) ? t(`field.${name}`) : name);
  const shown = (name: string, example: string) => {
    const kind = table.ownNames && name === 'sourceKind' && SOURCE_KINDS.find((one) => one === example);
    return kind ? t(`source.${kind}`) : example;
  };
  const set = (column: number, field: Field | null) =>
    onMapping(mapping.map((old, at) => (at === column ? field : old === field ? null : old)));
  return (
    <table class="mapping">
      <thead>
        <tr>
          <th scope="col">{t('import.column')}</th>
          <th scope="col">{t('import.example')}</th>
          <th scope="col">{t('import.holds')}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((name, column) => (
          <tr key={column}>
            <th scope="row">{nameOf(name) || '–'}</th>
            <td class="soft">{shown(name, exampleOf(table, column))}</td>
            <td>
              <select
                class="input"
                aria-label={t('import.holdsOf', { column: nameOf(name) || String(column + 1) })}
                value={mapping[column] ?? ''}
                onChange={(event) => set(column, (event.currentTarget.value || null) as Field | null)}
              >
                <option value="">{t('import.unused')}</option>
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {t(`field.${field}`)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
