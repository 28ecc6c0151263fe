import type { DraftForm } from '../model/draft-style.ts';
import type { TextKind } from '../model/text-limit.ts';

interface Shape {
  kind: TextKind;
  /** Stands alone, so that it needs more room than an answer. */
  long: boolean;
  /** An empty line between the paragraphs. */
  spaced: boolean;
}

/** What the platforms make of each form. Its sentences are in the templates. */
export const SHAPES: Readonly<Record<DraftForm, Shape>> = {
  comment: { kind: 'comment', long: false, spaced: false },
  quote: { kind: 'post', long: false, spaced: false },
  direct_message: { kind: 'message', long: false, spaced: true },
  broadcast: { kind: 'message', long: true, spaced: true },
  statement: { kind: 'post', long: true, spaced: true },
};
