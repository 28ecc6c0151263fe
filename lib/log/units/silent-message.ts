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

/** Offices that have not reported, as a message for a group: a heading in bold, then a line an office. */
export function silentMessage(units: readonly Unit[], words: Words): string {
  const { title, count, province, nothing } = words;
  const groups = [...byProvince(units)];
  const numbered = (members: readonly Unit[]) =>
    members.map(({ name }, index) => `${index + 1}. ${name}`).join('\n');
  const blocks = isOneList(units)
    ? [numbered(units)]
    : groups.map(([area, members]) => `*${province(area)}*\n${numbered(members)}`);
  const message = [`*${title}*`, count, ...blocks, ...(nothing ? [nothing] : [])].join('\n\n');
  return message.length <= LIMIT ? message : shortMessage(groups, words);
}

/** Too many to name each: how many in each province. */
const shortMessage = (groups: readonly [string, Unit[]][], { title, count, province }: Words): string =>
  [
    `*${title}*`,
    count,
    groups.map(([area, members]) => `${province(area)}: ${members.length}`).join('\n'),
  ].join('\n\n');
