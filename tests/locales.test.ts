import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CLARIFICATION_STATUSES } from '../lib/model/clarification.ts';
import { LOG_COLUMNS } from '../lib/model/columns.ts';
import { PICTURE_PROBLEMS } from '../lib/model/evidence.ts';
import {
  CONTENT_FORMS,
  CONTENT_TYPES,
  DECISIONS,
  ESCALATION_OUTCOMES,
  INFORMATION_CLASSES,
  ORIGINS,
  STATUSES,
} from '../lib/model/finding.ts';
import { ADVICE, BANDS, MatchReasonSchema } from '../lib/model/match.ts';
import { PLATFORMS } from '../lib/model/platform.ts';
import { POST_KINDS } from '../lib/model/post.ts';
import { REASONS } from '../lib/model/reading.ts';
import { THEMES } from '../lib/model/theme.ts';
import { VERDICTS } from '../lib/model/verdict.ts';
import { ERROR_CODES } from '../lib/util/outcome.ts';

type Messages = Record<string, string>;

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const namesIn = (language: string) => readdirSync(folder(`lib/locales/${language}`)).sort();
const read = (language: string, name: string): Messages =>
  readJson(folder(`lib/locales/${language}/${name}`));

const files = namesIn('id');
const app = (language: string): Messages =>
  Object.assign({}, ...files.filter((name) => name !== 'page.json').map((name) => read(language, name)));

const places = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Keys written twice in one file: JSON keeps the last and says nothing. */
const repeatedKeys = (source: string) => {
  const keys = [...source.matchAll(/^\s*"((?:[^"\\]|\\.)*)"\s*:/gm)].map(([, key]) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
};

describe('the two languages', () => {
  it('have the same files', () => {
    expect(namesIn('en')).toEqual(files);
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('have the same keys in %s', (name) => {
    expect(Object.keys(read('en', name)).sort()).toEqual(Object.keys(read('id', name)).sort());
  });

  it.each(files)('have the same places to fill in %s', (name) => {
    const english = read('en', name);
    const broken = Object.entries(read('id', name)).filter(
      ([key, message]) => places(message).join() !== places(english[key] ?? '').join(),
    );
    expect(broken).toEqual([]);
  });

  it.each(files)('leave no message of %s empty or repeated', (name) => {
    for (const language of ['id', 'en']) {
      const path = folder(`lib/locales/${language}/${name}`);
      expect(Object.entries(readJson(path)).filter(([, message]) => String(message).trim() === '')).toEqual(
        [],
      );
      expect(repeatedKeys(readFileSync(path, 'utf8'))).toEqual([]);
    }
  });

  it('say in one file only what a key means', () => {
    const keys = files
      .filter((name) => name !== 'page.json')
      .flatMap((name) => Object.keys(read('id', name)));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('have the same keys in what the browser itself shows', () => {
    const manifest = (language: string) =>
      Object.keys(readJson(folder(`lib/public/_locales/${language}/messages.json`))).sort();
    expect(manifest('en')).toEqual(manifest('id'));
    expect(manifest('id').length).toBeGreaterThan(0);
  });
});

/** Every code that can reach a screen, and the prefix of its message. */
const CODES: Record<string, readonly string[]> = {
  reason: REASONS,
  advice: ADVICE,
  matchReason: MatchReasonSchema.entries.code.options,
  band: BANDS,
  verdict: VERDICTS,
  status: STATUSES,
  decision: DECISIONS,
  origin: ORIGINS,
  form: CONTENT_FORMS,
  contentType: CONTENT_TYPES,
  informationClass: INFORMATION_CLASSES,
  escalationOutcome: ESCALATION_OUTCOMES,
  column: LOG_COLUMNS,
  kind: POST_KINDS,
  platform: PLATFORMS,
  theme: THEMES,
  error: ERROR_CODES,
  entryStatus: CLARIFICATION_STATUSES,
  pictureProblem: PICTURE_PROBLEMS,
  health: ['healthy', 'partial', 'broken', 'not_loaded', 'login_needed'],
};

describe.each(['id', 'en'])('every code of the vocabulary has its words in %s', (language) => {
  it.each(Object.entries(CODES))('%s', (prefix, codes) => {
    const messages = app(language);
    expect(codes.map((code) => `${prefix}.${code}`).filter((key) => !messages[key])).toEqual([]);
  });
});
