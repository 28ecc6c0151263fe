/**
 * Patterns of words, for `cueText`: one a line, words parted by single spaces, `_` for a space inside a choice.
 *   a|b      either word             word?   may be missing
 *   ~3       up to three words       …       up to fourteen words, both of the same sentence
 *   *        up to thirty words      /       start of a sentence
 *   ^        start of the text       <name>  a choice of `sets`
 * A choice may use the signs of regular expressions (`tersangka\\w*`). Lines that start with `#` are remarks.
 */
export function patternsOf(lines: string, sets: Readonly<Record<string, string>>): RegExp[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map(
      (line) =>
        new RegExp(
          `(?<!\\S)${line
            .split(' ')
            .map((token) => compile(token, sets))
            .join('')}`,
          'gu',
        ),
    );
}

const SIGNS: Readonly<Record<string, string>> = {
  '…': '(?:[^\\s.!?]\\S* ){0,14}',
  '*': '(?:\\S+ ){0,30}',
  '/': '(?<=^|[.!?:] )',
  '^': '(?<=^(?:[.!?:] )*)',
};

function compile(token: string, sets: Readonly<Record<string, string>>): string {
  const sign = SIGNS[token];
  if (sign) return sign;
  if (token.startsWith('~')) return `(?:[^\\s.!?]\\S* ){0,${token.slice(1)}}`;
  const isOptional = token.endsWith('?');
  const words = (isOptional ? token.slice(0, -1) : token)
    .replace(/<(\w+)>/g, (_, name: string) => sets[name] ?? name)
    .replaceAll('_', ' ');
  return `(?:(?:${words})(?: |$))${isOptional ? '?' : ''}`;
}
