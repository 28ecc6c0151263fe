/** One line of a page as a reader sees it, and where its links lead. */
export interface PageLine {
  text: string;
  links: string[];
}

/** Elements that end a line. */
const BLOCKS =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
/** What a page shows beside its text, or not at all. */
const ASIDE = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|ASIDE|FOOTER|FORM|BUTTON|SELECT|SVG|IFRAME|OBJECT)$/i;

const ADDRESS = /https?:\/\/[^\s<>"')\]]+/g;
const addressesIn = (text: string): string[] => text.match(ADDRESS) ?? [];
const isWebAddress = (address: string) => /^https?:\/\//i.test(address);

/** The lines of a page or a part of one that was parsed and stands in no window. Empty lines are left out. */
export function pageLines(root: Node): PageLine[] {
  const lines: PageLine[] = [];
  let open: PageLine = { text: '', links: [] };
  const close = () => {
    const text = open.text.replace(/\s+/g, ' ').trim();
    const links = [...new Set([...open.links, ...addressesIn(text)])];
    if (text !== '' || links.length > 0) lines.push({ text, links });
    open = { text: '', links: [] };
  };
  // With a list of its own instead of recursion: a hostile page may be nested deeper than the stack.
  const waiting: (Node | null)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === null) {
      close();
      continue;
    }
    if (node.nodeType === 3) open.text += node.nodeValue ?? '';
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue;
    if (ASIDE.test(node.nodeName)) continue;
    const href = node.nodeName === 'A' ? ((node as Element).getAttribute('href') ?? '') : '';
    if (isWebAddress(href)) open.links.push(href);
    const isBlock = BLOCKS.test(node.nodeName);
    if (isBlock) close();
    if (isBlock) waiting.push(null);
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
  close();
  return lines;
}

/** The lines of a text that may hold markup, read as a page of its own that nothing runs in. */
export const markupLines = (html: string): string[] =>
  pageLines(new DOMParser().parseFromString(html, 'text/html').body)
    .map(({ text }) => text)
    .filter((text) => text !== '');

/** Pasted text in the same shape. */
export const textLines = (text: string): PageLine[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, links: addressesIn(line) }));
