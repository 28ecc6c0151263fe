import type { Recap, Tally, TopIssue } from './recap.ts';

/** A message that officers still read in a group (`*bold*` is WhatsApp's own markup). */
export const MAX_MESSAGE = 1_500;

/** The words of the message; `key` names a fixed word, the others name what a tally counts. */
export interface RecapWords {
  line: (
    key:
      | 'title'
      | 'one'
      | 'range'
      | 'numbers'
      | 'overdue'
      | 'answers'
      | 'noAnswers'
      | 'platforms'
      | 'statuses'
      | 'top'
      | 'issue'
      | 'gaps'
      | 'noGaps'
      | 'apart'
      | 'withheld'
      | 'empty',
    values: Readonly<Record<string, string | number>>,
  ) => string;
  /** One sentence on how it was before; empty for none. */
  change: string;
  platform: (key: string) => string;
  status: (key: string) => string;
  /** A calendar day (`YYYY-MM-DD`) in words. */
  day: (day: string) => string;
  /** Minutes in words: `2 jam 5 menit`. */
  duration: (minutes: number) => string;
}

const LINK =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|id|net|org|info|xyz|me|ly|site|online|top|link)\b\S*/gi;

/** An address that cannot be pressed any more: `https://a.id/x` → `hxxps://a[.]id/x`. */
export const defang = (text: string): string =>
  text.replace(LINK, (link) => link.replace(/^http/i, 'hxxp').replace(/\.(?=\w)/g, '[.]'));

/** Signs that WhatsApp reads as markup, so that a title cannot make the rest of the message bold. */
export const plain = (text: string): string =>
  defang(
    text
      .replace(/[*_~`]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** The first signs of a text, at most `length`, with a mark where some are missing. */
export const cut = (text: string, length: number): string =>
  [...text].length <= length
    ? text
    : `${[...text]
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const list = (tallies: readonly Tally[], word: (key: string) => string): string =>
  tallies.map(({ key, content }) => `${word(key)} ${content}`).join(', ');

function responseLine({ response }: Recap, { line, duration }: RecapWords): string {
  if (response.median === null || response.p90 === null) return line('noAnswers', {});
  return line('answers', {
    median: duration(response.median),
    p90: duration(response.p90),
    share: percent(response.inTime ?? 0),
  });
}

const issueLine = (issue: TopIssue, index: number, titleLength: number, { line }: RecapWords): string =>
  line('issue', {
    rank: index + 1,
    title: cut(plain(issue.title), titleLength),
    content: issue.content,
    answered: issue.answered,
  });

function compose(recap: Recap, unit: string, words: RecapWords, titleLength: number): string {
  const { line, platform, status, day } = words;
  const { from, to } = recap.period;
  const head = [
    line('title', { unit: plain(unit) }),
    from === to ? line('one', { day: day(from) }) : line('range', { from: day(from), to: day(to) }),
  ];
  if (recap.content + recap.opinion === 0) return [...head, '', line('empty', {})].join('\n');
  const issueLines = (issues: readonly TopIssue[]) =>
    issues.map((issue, index) => issueLine(issue, index, titleLength, words));
  const { issues, content, decided, answered, open, opinion, duplicates, withheld } = recap;
  return [
    ...head,
    '',
    line('numbers', { issues, content, decided, answered, open }),
    ...(recap.overdue > 0 ? [line('overdue', { count: recap.overdue })] : []),
    responseLine(recap, words),
    ...(words.change ? [words.change] : []),
    line('platforms', { list: list(recap.platforms, platform) }),
    line('statuses', { list: list(recap.statuses, status) }),
    ...(recap.top.length > 0 ? ['', line('top', {}), ...issueLines(recap.top)] : []),
    '',
    ...(recap.gapContent > 0
      ? [line('gaps', { content: recap.gapContent }), ...issueLines(recap.gaps)]
      : [line('noGaps', {})]),
    ...(opinion + duplicates > 0 ? ['', line('apart', { opinion, duplicates })] : []),
    ...(withheld > 0 ? [line('withheld', { withheld })] : []),
  ].join('\n');
}

/** The recap as a message of at most {@link MAX_MESSAGE} signs; titles are shortened until it fits, links cannot be pressed. */
export function recapMessage(recap: Recap, unit: string, words: RecapWords): string {
  for (const length of [90, 60, 40]) {
    const message = compose(recap, unit, words, length);
    if (message.length <= MAX_MESSAGE) return message;
  }
  return cut(compose({ ...recap, gaps: [], top: recap.top.slice(0, 3) }, unit, words, 40), MAX_MESSAGE);
}
