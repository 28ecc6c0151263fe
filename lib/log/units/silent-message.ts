import { byProvince, isOneList, type Unit } from './units.ts';

interface Words {
  title: string;
  /** How many of how many. */
  count: string;
  /** Heading of the offices of provinces themselves. */
  province: (area: string) => string;
  /** Who reported that there was nothing; empty where nobody did. */
  nothing: string;
}

/** WhatsApp shows about so much before a message is folded away. */
const LIMIT = 4_000;

/**
 * Offices that have not reported, as a message for a group: a heading in bold, then a line an office. Where that is too long
 * it goes without those who had nothing to report, then with how many there are in each province.
 */
export function silentMessage(units: readonly Unit[], { title, count, province, nothing }: Words): string {
  const groups = [...byProvince(units)];
  const numbered = (members: readonly Unit[]) =>
    members.map(({ name }, index) => `${index + 1}. ${name}`).join('\n');
  const names = isOneList(units)
    ? [numbered(units)]
    : groups.map(([area, members]) => `*${province(area)}*\n${numbered(members)}`);
  const counts = groups.map(([area, members]) => `${province(area)}: ${members.length}`).join('\n');
  const messages = [[...names, nothing], names, [counts]].map((blocks) =>
    [`*${title}*`, count, ...blocks].filter(Boolean).join('\n\n'),
  );
  return messages.find(({ length }) => length <= LIMIT) ?? messages.at(-1) ?? '';
}
