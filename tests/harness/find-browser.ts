import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Overrides the search: the absolute path of the program to use. */
const OVERRIDES: Record<BrowserKind, string> = {
  chromium: 'LURUSKAN_CHROMIUM',
  firefox: 'LURUSKAN_FIREFOX',
};

const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const WINDOWS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const MACOS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const runnable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const folders = (...names: string[]) => names.flatMap((name) => process.env[name] ?? []);

/** The program that the environment names for that kind; undefined when it names none. */
export const namedBrowser = (kind: BrowserKind): string | undefined => process.env[OVERRIDES[kind]];

function candidates(kind: BrowserKind): string[] {
  const forced = namedBrowser(kind);
  if (forced) return [forced];
  if (process.platform === 'win32') {
    const roots = folders('LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)');
    return WINDOWS[kind].flatMap((tail) => roots.map((folder) => join(folder, tail)));
  }
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const inPath = COMMANDS[kind].flatMap((name) => onPath.map((folder) => join(folder, name)));
  const apps = MACOS[kind].map((tail) => join('/Applications', tail));
  return process.platform === 'darwin' ? [...apps, ...inPath] : inPath;
}

/** Path of an installed browser of that kind, an unbranded one first; null when there is none. */
export const findBrowser = (kind: BrowserKind): string | null => candidates(kind).find(runnable) ?? null;
