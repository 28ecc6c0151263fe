import type { PageLine } from './page-lines.ts';

/** A fact check as its publisher wrote it. */
export interface FactCheck {
  /** The publisher's own word, such as `SALAH`; empty when there is none. */
  label: string;
  /** The title without its label: nearly always the hoax, not the fact. */
  title: string;
  narrative: string;
  /** Paragraphs that say what is so, the plainest first. */
  facts: string[];
  references: string[];
}

/** `[SALAH] Judul`, also with the asterisks of WhatsApp, or after the number that a database of fact checks gave it. */
const LABELLED =
  /^[*_\s]*(?:\([A-Z\d-]{3,30}\)\s*)?\[\s*(\p{L}[\p{L} /]{2,30}?)\s*\][*_\s]*:?\s*(.*?)[*_\s]*$/u;
const SECTIONS = {
  kategori: 'category',
  sumber: 'circulating',
  narasi: 'narrative',
  penjelasan: 'explanation',
  fakta: 'explanation',
  'hasil cek fakta': 'explanation',
  kesimpulan: 'conclusion',
  referensi: 'references',
  rujukan: 'references',
  'link counter': 'references',
} as const;
type Section = (typeof SECTIONS)[keyof typeof SECTIONS] | 'summary';

/** `NARASI`, `[NARASI]:`, `Penjelasan : Beredar …`. Words alone count only where nothing or a colon follows. */
const HEADING = new RegExp(
  `^[*_\\s]*(?:\\[(${Object.keys(SECTIONS).join('|')})\\]\\s*:?|(${Object.keys(SECTIONS).join('|')})[*_\\s]*(?::|$))[*_\\s]*(.*)$`,
  'i',
);
/** `Hasil periksa fakta NAMA`: below it stands what was found, before the parts. */
const BYLINE = /^hasil periksa fakta\b/i;
/** Rules, and what leads on to something else. */
const IDLE = /^([=_*\-–—.\s]+|.*\bselengkapnya\b.{0,30}|baca juga\b.*|sumber foto\b.*)$/i;
/** Where a paragraph turns from what circulates to what is so. */
const TURN =
  /\b(faktanya|nyatanya|ternyata|namun|ditelusuri|penelusuran|sebenarnya|kesimpulan|disimpulkan|tidak benar|membantah|menegaskan|menyatakan|memastikan)\b/i;
const SHARING = /(sharer|intent\/tweet|\/\/wa\.me|api\.whatsapp|t\.me\/share|\/share\?)/i;

/** The label and title in a line; null in any other, headings included. */
export function labelledTitle(text: string): { label: string; title: string } | null {
  const [, label = '', title = ''] = LABELLED.exec(text) ?? [];
  return title === '' || label.toLowerCase() in SECTIONS ? null : { label: label.toUpperCase(), title };
}

function headingOf(text: string): { section: Section; rest: string } | null {
  if (BYLINE.test(text)) return { section: 'conclusion', rest: '' };
  const [, bracketed, plain, rest = ''] = HEADING.exec(text) ?? [];
  const name = (bracketed ?? plain)?.toLowerCase() as keyof typeof SECTIONS | undefined;
  return name ? { section: SECTIONS[name], rest } : null;
}

/** Whether a text is a fact check: it begins with a labelled title, or a line is a heading in brackets or a numbered title. */
export const looksLikeFactCheck = (text: string): boolean =>
  text
    .trimStart()
    .split('\n')
    .some((line, at) =>
      /^[*_\s]*\[/.test(line)
        ? headingOf(line.trim()) !== null || (at === 0 && labelledTitle(line) !== null)
        : labelledTitle(line) !== null,
    );

type Parts = Map<Section, PageLine[]>;

/** Cuts lines into records: each begins at a labelled title, or where the sections of another begin anew. */
function recordsIn(lines: readonly PageLine[]): { head: ReturnType<typeof labelledTitle>; parts: Parts }[] {
  const records: { head: ReturnType<typeof labelledTitle>; parts: Parts }[] = [
    { head: null, parts: new Map() },
  ];
  let section: Section = 'summary';
  for (const line of lines) {
    const head = labelledTitle(line.text);
    if (head) {
      records.push({ head, parts: new Map() });
      section = 'summary';
      continue;
    }
    const heading = headingOf(line.text);
    if (heading) section = heading.section;
    const text = heading ? heading.rest : line.text;
    if ((text === '' && line.links.length === 0) || IDLE.test(text)) continue;
    const parts = records.at(-1)?.parts;
    parts?.set(section, [...(parts.get(section) ?? []), { ...line, text }]);
  }
  return records;
}

const wordsOf = (parts: Parts, section: Section): string[] =>
  (parts.get(section) ?? []).map(({ text }) => text).filter((text) => text !== '');

/** Summary, conclusion and explanation, as far as they say what is so rather than what circulates. */
function factsOf(parts: Parts): string[] {
  const explanation = wordsOf(parts, 'explanation');
  const turned = explanation.findIndex((text) => TURN.test(text));
  const facts = [
    ...wordsOf(parts, 'summary').filter((text) => TURN.test(text)),
    ...wordsOf(parts, 'conclusion'),
    ...explanation.slice(Math.max(turned, 0)),
  ];
  return [
    ...new Set(facts.map((text) => text.replace(/^faktanya\s*,?\s*(.)/i, (_, first) => first.toUpperCase()))),
  ];
}

/** The records of a page or message, each with its explanation; titles of other articles have none and are no records. */
export function factChecks(lines: readonly PageLine[]): FactCheck[] {
  return recordsIn(lines).flatMap(({ head, parts }): FactCheck[] => {
    const facts = factsOf(parts);
    if (!parts.has('explanation') || facts.length === 0) return [];
    const [category = ''] = wordsOf(parts, 'category');
    return [
      {
        label: head?.label ?? category.toUpperCase(),
        title: head?.title ?? '',
        narrative: wordsOf(parts, 'narrative').join(' '),
        facts,
        references: (parts.get('references') ?? [])
          .flatMap(({ links }) => links)
          .filter((address) => !SHARING.test(address)),
      },
    ];
  });
}
