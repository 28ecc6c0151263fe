import * as v from 'valibot';
import { type Template, type TemplateSet, TemplateSetSchema } from '../model/template.ts';
import shipped from './templates.json' with { type: 'json' };
import {
  isSentenceVariable,
  isWordVariable,
  type PartName,
  SENTENCE_VARIABLES,
  type SentenceVariable,
  type WordVariable,
} from './variables.ts';

/** The templates that every office begins with; `templates.json` is made to be read. */
export const SHIPPED_TEMPLATES: TemplateSet = v.parse(TemplateSetSchema, shipped);

/** One sentence of a template. `text` is what is written: all of it, or what leads to the variable. */
export interface Piece {
  name: PartName;
  paragraph: number;
  text: string;
  variable: SentenceVariable | null;
}

export const VARIABLE = /\{([^{}]*)\}/g;

/** Ends of sentences inside a line: before a capital or a variable, so that `kpu.go.id` and `1.972` stay whole. */
const BETWEEN = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}{])/u;
const ENDED = /[.!?…]["”’)]?$/u;

const sentencesOf = (written: string): string[] => written.trim().split(BETWEEN).filter(Boolean);

function piecesOfLine(line: string, paragraph: number, isAfterFact: boolean): Piece[] {
  const pieces: Piece[] = [];
  let after = isAfterFact;
  const write = (text: string) => {
    const plain = after ? 'advice' : 'opening';
    pieces.push({ name: text.includes('{tanggal}') ? 'dateline' : plain, paragraph, text, variable: null });
  };
  let from = 0;
  for (const found of line.matchAll(VARIABLE)) {
    const variable = found[1] ?? '';
    if (!isSentenceVariable(variable)) continue;
    const sentences = sentencesOf(line.slice(from, found.index));
    const lead = ENDED.test(sentences.at(-1) ?? '.') ? '' : (sentences.pop() ?? '');
    for (const text of sentences) write(text);
    pieces.push({ name: SENTENCE_VARIABLES[variable], paragraph, text: lead, variable });
    after ||= variable === 'fakta';
    from = found.index + found[0].length;
  }
  for (const text of sentencesOf(line.slice(from))) write(text);
  return pieces;
}

/** A template as its sentences, in the order of reading. */
export function readTemplate(template: Template): Piece[] {
  const pieces: Piece[] = [];
  for (const [paragraph, line] of template.entries())
    pieces.push(
      ...piecesOfLine(
        line,
        paragraph,
        pieces.some(({ variable }) => variable === 'fakta'),
      ),
    );
  return pieces;
}

export type Words = Readonly<Record<WordVariable, string>>;

/** A sentence with its words filled in; empty where one is not known. */
export function fillWords(text: string, words: Words): string {
  let isWhole = true;
  const filled = text.replace(VARIABLE, (written, name: string) => {
    if (!isWordVariable(name)) return written;
    if (words[name] === '') isWhole = false;
    return words[name];
  });
  return isWhole ? filled : '';
}

/** A set is read once: the checks ask for it with every key. */
const read = new WeakMap<TemplateSet, readonly Piece[]>();

function piecesOf(set: TemplateSet): readonly Piece[] {
  const known = read.get(set);
  if (known) return known;
  const pieces = Object.values(set)
    .flatMap(({ forms }) => Object.values(forms))
    .flatMap(readTemplate);
  read.set(set, pieces);
  return pieces;
}

/** Everything that an office says in its own words in one of its templates, filled in; before the fact, or anywhere. */
export function officeSentences(set: TemplateSet, words: Words): { before: string[]; all: string[] } {
  const pieces = piecesOf(set)
    .map((piece) => ({ ...piece, filled: fillWords(piece.text, words) }))
    .filter(({ filled }) => filled);
  const before = pieces.filter(({ name }) => name === 'opening' || name === 'dateline');
  const conditional = Object.values(set).flatMap(({ sentences }) => Object.values(sentences));
  return {
    before: [...new Set(before.map(({ filled }) => filled))],
    all: [...new Set([...pieces.map(({ filled }) => filled), ...conditional])],
  };
}
