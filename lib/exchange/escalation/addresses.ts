import { redact } from '../../util/redact.ts';
import type { CellKind, CellValue, TableColumn } from '../../util/table.ts';
import { pictureName } from '../evidence-manifest.ts';
import { accountOf, type CaseFinding, type EscalationCase, showsAccounts } from './case.ts';
import { evidencePath } from './evidence-files.ts';
import { nameOf, packWord } from './words.ts';

interface Row {
  one: CaseFinding;
  position: number;
}

const column = (
  header: string,
  width: number,
  value: (row: Row) => CellValue,
  kind: CellKind = 'text',
): TableColumn<Row> => ({ header, kind, width, value });

/** The piece that shows most: the first that has a picture. */
const pictured = ({ evidence }: CaseFinding) =>
  evidence.find(({ evidence: { picture } }) => picture)?.evidence ?? null;

export const addressRows = ({ findings }: Pick<EscalationCase, 'findings'>): Row[] =>
  findings.map((one, index) => ({ one, position: index + 1 }));

/** The table of addresses: what a body needs to find each post again, and which file shows it. */
export function addressColumns({
  body,
  office,
}: Pick<EscalationCase, 'body' | 'office'>): TableColumn<Row>[] {
  const { zone } = office;
  const full = showsAccounts(body);
  return [
    column(packWord('column.position'), 6, ({ position }) => position, 'number'),
    column(nameOf('column.number'), 22, ({ one }) => one.finding.number),
    column(nameOf('column.platform'), 12, ({ one }) => nameOf(`platform.${one.finding.platform}`)),
    column(nameOf('column.permalink'), 60, ({ one }) => one.finding.permalink),
    column(nameOf('column.archiveUrl'), 40, ({ one }) => one.finding.archiveUrl),
    column(packWord('column.account'), 20, ({ one }) => accountOf(one.finding, body)),
    ...(full ? [column(packWord('column.name'), 20, ({ one }) => one.finding.name)] : []),
    column(`${nameOf('column.postedAt')} (${zone})`, 17, ({ one }) => one.finding.postedAt, 'date'),
    column(`${nameOf('column.foundAt')} (${zone})`, 17, ({ one }) => one.finding.createdAt, 'date'),
    column(packWord('column.visible'), 60, ({ one }) => (full ? one.finding.text : redact(one.finding.text))),
    column(packWord('column.picture'), 50, ({ one }) => {
      const evidence = pictured(one);
      return evidence && evidencePath(one, pictureName(evidence));
    }),
    column(packWord('column.hash'), 66, ({ one }) => pictured(one)?.picture?.sha256 ?? null),
    column(nameOf('column.informationClass'), 14, ({ one }) =>
      nameOf(`informationClass.${one.finding.informationClass}`),
    ),
  ];
}
