import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What every layer may use beside what is named for it. */
const EVERYWHERE = ['lib/util', 'lib/model'];

/** The import arrows: a folder, and the folders it may import from. The longest folder that fits a file counts. */
const ARROWS: Record<string, readonly string[]> = {
  'lib/util': [],
  'lib/model': ['lib/util'],
  'lib/text': [],
  'lib/matching': ['lib/text'],
  'lib/dom': [],
  'lib/sites': ['lib/dom', 'lib/text'],
  'lib/locales': [],
  'lib/library': ['lib/text'],
  'lib/drafts': ['lib/text', 'lib/library', 'lib/locales'],
  'lib/log': ['lib/text', 'lib/locales'],
  'lib/exchange': ['lib/text', 'lib/library', 'lib/log', 'lib/locales'],
  'lib/db': [],
  'lib/settings': [],
  'lib/browser': ['lib/settings', 'lib/messages'],
  'lib/messages': [],
  'lib/services': [
    'lib/db',
    'lib/matching',
    'lib/text',
    'lib/drafts',
    'lib/library',
    'lib/log',
    'lib/exchange',
    'lib/settings',
    'lib/browser',
    'lib/messages',
  ],
  'components/ui': ['lib/locales'],
  'components/hooks': ['lib/db', 'lib/settings', 'lib/messages', 'lib/library'],
  'components/page': ['components/ui', 'lib/locales'],
  components: [
    'components/ui',
    'components/hooks',
    'lib/messages',
    'lib/text',
    'lib/matching',
    'lib/drafts',
    'lib/library',
    'lib/log',
    'lib/exchange',
    'lib/sites/pack',
    'lib/locales',
  ],
  'entrypoints/page.content': [
    'lib/sites',
    'lib/dom',
    'lib/messages',
    'lib/settings',
    'lib/browser',
    'lib/locales',
    'components/page',
    'components/ui',
  ],
  entrypoints: ['lib', 'components'],
};

/** Packages that only some folders may use. */
const PACKAGES: Record<string, readonly string[]> = {
  dexie: ['lib/db', 'components/hooks/use-live-query.ts'],
  'fuse.js': ['lib/matching', 'lib/library'],
  uuid: ['lib/util'],
  fflate: ['lib/exchange'],
  '@mozilla/readability': ['lib/exchange/clip'],
  uqr: ['components/ui'],
  papaparse: ['lib/exchange/import'],
  'read-excel-file': ['lib/exchange/import'],
  preact: ['components', 'entrypoints'],
  wxt: ['lib/browser', 'lib/messages', 'lib/settings', 'entrypoints'],
  '@webext-core/messaging': ['lib/messages'],
};

const FORBIDDEN: ReadonlyArray<readonly [what: string, pattern: RegExp]> = [
  [
    'HTML from text',
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
  ],
  ['code from text', /\beval\s*\(|\bnew Function\b/],
  ['network', /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|\bimportScripts\b/],
  ['unchecked type', /[:<,|&(]\s*any\b|\bas any\b|@ts-(?:ignore|nocheck|expect-error)/],
];

interface Source {
  path: string;
  text: string;
  lines: number;
}

function sources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.ts', '.tsx', '.mjs', '.css'].includes(extname(entry.name)))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const text = readFileSync(full, 'utf8');
      const path = relative(root, full).split(sep).join('/');
      return { path, text, lines: text.trimEnd().split('\n').length };
    });
}

const product = ['lib', 'components', 'entrypoints'].flatMap(sources);
const everything = [...product, ...sources('tests')];
const isEntryPoint = (path: string) => /^entrypoints\/([^/]+|[^/]+\/(index|main)\.tsx?)$/.test(path);
const isCode = ({ path }: Source) => !path.endsWith('.css');

interface Import {
  from: string;
  specifier: string;
  typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const importsOf = ({ path, text }: Source): Import[] =>
  [...text.matchAll(IMPORT)].map(([, type, specifier, dynamic]) => ({
    from: path,
    specifier: specifier ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const layerOf = (path: string) =>
  Object.keys(ARROWS)
    .filter((folder) => within(path, folder))
    .sort((a, b) => b.length - a.length)[0];

const targetOf = ({ from, specifier }: Import) => posix.join(dirname(from), specifier);

function brokenArrow(entry: Import): string | null {
  const target = targetOf(entry);
  const layer = layerOf(entry.from);
  if (!layer) return `${entry.from}: no layer is named for this folder`;
  // The protocol names the types of what it carries; values of other layers never travel with it.
  if (layer === 'lib/messages' && entry.typeOnly && within(target, 'lib')) return null;
  const home = entry.from.split('/').slice(0, 2).join('/');
  const allowed = [home, layer === 'lib/util' ? layer : EVERYWHERE, ARROWS[layer] ?? []].flat();
  const ok = allowed.some((folder) => within(target, folder)) && !within(target, 'entrypoints');
  return ok || (within(entry.from, 'entrypoints') && within(target, posix.dirname(entry.from)))
    ? null
    : `${entry.from} imports ${target}: ${layer} may import ${allowed.join(', ')}`;
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const relativeImports = product.flatMap(importsOf).filter(({ specifier }) => specifier.startsWith('.'));
const packageImports = product.flatMap(importsOf).filter(({ specifier }) => !specifier.startsWith('.'));

describe('the layers', () => {
  it('import only along the arrows', () => {
    expect(relativeImports.length).toBeGreaterThan(50);
    expect(relativeImports.flatMap((entry) => brokenArrow(entry) ?? [])).toEqual([]);
  });

  it('use packages only where they belong', () => {
    const broken = packageImports.flatMap(({ from, specifier }) => {
      const folders = PACKAGES[packageOf(specifier)];
      return folders && !folders.some((folder) => within(from, folder)) ? `${from} imports ${specifier}` : [];
    });
    expect(broken).toEqual([]);
  });

  it('name the file they import, with its extension', () => {
    const broken = relativeImports.filter(
      ({ specifier }) => !/\.(tsx?|css|json|mjs)(\?inline)?$/.test(specifier),
    );
    expect(broken).toEqual([]);
  });

  it('never import from tests', () => {
    expect(relativeImports.filter((entry) => within(targetOf(entry), 'tests'))).toEqual([]);
  });
});

describe('the files', () => {
  it('have at most 300 lines', () => {
    expect(
      everything.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  it('have a median of at most 70 lines in the product', () => {
    const lines = product
      .filter(isCode)
      .map((file) => file.lines)
      .sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(70);
  });

  it('are at most 40 lines where the browser enters', () => {
    const long = product.filter(({ path, lines }) => isEntryPoint(path) && lines > 40);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it.each(FORBIDDEN)('hold no %s', (_what, pattern) => {
    const broken = product.filter(isCode).flatMap(({ path, text }) =>
      text
        .split('\n')
        .map((line) => line.replace(/(^|\s)\/\/.*$|^\s*\/?\*.*$/, ''))
        .flatMap((line, index) => (pattern.test(line) ? `${path}:${index + 1}: ${line.trim()}` : [])),
    );
    expect(broken).toEqual([]);
  });
});
