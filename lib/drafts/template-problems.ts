import { type DraftForm, type DraftTone, FORMS, TONES } from '../model/draft-style.ts';
import type { Range } from '../model/match.ts';
import { CONDITIONAL, type Conditional, type Template, type TemplateSet } from '../model/template.ts';
import { checkShouting } from './check-form.ts';
import { checkPersonalData } from './check-personal.ts';
import { checkGuard } from './guard.ts';
import { findLinks } from './links.ts';
import { findPhrases } from './phrase-search.ts';
import { DENIALS } from './phrases.ts';
import { VARIABLE } from './template.ts';
import { isSentenceVariable, isWordVariable, REQUIRED_VARIABLES } from './variables.ts';

/** What keeps a template from being saved. Each code has a sentence in the locale files (`templateProblem.<code>`). */
export const TEMPLATE_PROBLEMS = [
  'unknown_variable',
  'stray_brace', // a `{` or `}` that belongs to no variable
  'variable_missing', // of those that every reply must have
  'variable_twice',
  'variable_not_apart', // a whole sentence glued to letters or signs
  'warning_before_fact',
  'link_written', // an address beside `{tautan}`
  'variable_in_sentence', // a variable in a conditional sentence
  'sentence_empty',
  'denial', // calls something untrue whatever the verdict
  'threat',
  'mockery',
  'order',
  'campaign',
  'overclaim',
  'claim_restated',
  'office_phrase',
  'all_caps',
  'exclamations',
  'private_person',
  'personal_data',
] as const;
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEMS)[number];

/** The place: a template (`form`, `line` from 0) or a conditional sentence, and where in that line. */
export interface TemplateProblem {
  code: TemplateProblemCode;
  tone: DraftTone;
  form: DraftForm | null;
  sentence: Conditional | null;
  line: number;
  range: Range;
  /** The variable or the words that are meant. */
  words: string;
}

type Found = Pick<TemplateProblem, 'code' | 'line' | 'range' | 'words'>;

const problem = (code: TemplateProblemCode, line: number, range: Range, words: string): Found => ({
  code,
  line,
  range,
  words,
});

/** Words that no office may write into a template, as the guard of drafts finds them. */
function wordProblems(text: string, line: number, avoid: readonly string[], mayDeny: boolean): Found[] {
  const plain = text.replace(VARIABLE, (written) => ' '.repeat(written.length));
  const checks = [...checkGuard(plain, [], avoid), ...checkShouting(plain, ''), ...checkPersonalData(plain)];
  const denials = mayDeny ? [] : findPhrases(plain, DENIALS);
  return [
    ...checks.flatMap(({ code, ranges }) =>
      TEMPLATE_PROBLEMS.flatMap((known) =>
        known === code ? ranges.map((range) => problem(known, line, range, text.slice(...range))) : [],
      ),
    ),
    ...denials.map((range) => problem('denial', line, range, text.slice(...range))),
    ...findLinks(plain).map(({ start, end }) =>
      problem('link_written', line, [start, end], text.slice(start, end)),
    ),
  ];
}

interface Used {
  name: string;
  line: number;
  range: Range;
  /** Letters or signs stand right beside it. */
  touched: boolean;
}

const usedIn = (template: Template): Used[] =>
  template.flatMap((text, line) =>
    [...text.matchAll(VARIABLE)].map((found) => {
      const end = found.index + found[0].length;
      return {
        name: found[1] ?? '',
        line,
        range: [found.index, end] as Range,
        touched: /\S/.test(text.slice(Math.max(0, found.index - 1), found.index) + text.slice(end, end + 1)),
      };
    }),
  );

function bracesIn(text: string, line: number): Found[] {
  const plain = text.replace(VARIABLE, (written) => ' '.repeat(written.length));
  return [...plain.matchAll(/[{}]/g)].map(({ index }) =>
    problem('stray_brace', line, [index, index + 1], plain.slice(index, index + 1)),
  );
}

function variableProblems(template: Template): Found[] {
  const used = usedIn(template);
  const written = (name: string) => `{${name}}`;
  const at = (code: TemplateProblemCode, { name, line, range }: Used) =>
    problem(code, line, range, written(name));
  const isRepeated = ({ name }: Used, index: number) =>
    isSentenceVariable(name) && used.findIndex((one) => one.name === name) < index;
  const fact = used.findIndex(({ name }) => name === 'fakta');
  const early = used.filter(
    ({ name }, index) => index < fact && ['peringatan', 'alasan', 'fakta_lain'].includes(name),
  );
  return [
    ...template.flatMap(bracesIn),
    ...used
      .filter(({ name }) => !isSentenceVariable(name) && !isWordVariable(name))
      .map((one) => at('unknown_variable', one)),
    ...REQUIRED_VARIABLES.filter((name) => !used.some((one) => one.name === name)).map((name) =>
      problem('variable_missing', 0, [0, 0], written(name)),
    ),
    ...used.filter(isRepeated).map((one) => at('variable_twice', one)),
    ...used
      .filter(({ name, touched }) => touched && isSentenceVariable(name))
      .map((one) => at('variable_not_apart', one)),
    ...early.map((one) => at('warning_before_fact', one)),
  ];
}

/** What is wrong with one template. `avoid`: what the office itself avoids. */
export const problemsOfTemplate = (template: Template, avoid: readonly string[] = []): Found[] => [
  ...variableProblems(template),
  ...template.flatMap((text, line) => wordProblems(text, line, avoid, false)),
];

/** What is wrong with a conditional sentence: only the one about untrue claims may say so. */
export function problemsOfSentence(text: string, name: Conditional, avoid: readonly string[] = []): Found[] {
  const variables = [...text.matchAll(VARIABLE)];
  return [
    ...(text.trim() === '' && name !== 'final' ? [problem('sentence_empty', 0, [0, 0], '')] : []),
    ...variables.map((found) =>
      problem('variable_in_sentence', 0, [found.index, found.index + found[0].length], found[0]),
    ),
    ...bracesIn(text, 0),
    ...wordProblems(text, 0, avoid, name === 'untrue'),
  ];
}

/** Everything that keeps a set of templates from being saved, in the order of tones and forms. */
export function templateProblems(set: TemplateSet, avoid: readonly string[] = []): TemplateProblem[] {
  return TONES.flatMap((tone) => [
    ...CONDITIONAL.flatMap((sentence) =>
      problemsOfSentence(set[tone].sentences[sentence], sentence, avoid).map((found) => ({
        ...found,
        tone,
        form: null,
        sentence,
      })),
    ),
    ...FORMS.flatMap((form) =>
      problemsOfTemplate(set[tone].forms[form], avoid).map((found) => ({
        ...found,
        tone,
        form,
        sentence: null,
      })),
    ),
  ]);
}
