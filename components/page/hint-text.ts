import type { PageKey } from '../../lib/locales/page.ts';
import type { Translate } from '../../lib/locales/translate.ts';
import type { Hint } from '../../lib/model/hint.ts';

/** A hint in a few words: `mirip KL-05`, `sudah ditandai 12×, dijawab`. */
export function hintText(hint: Hint, t: Translate<PageKey>): string {
  if (hint.kind === 'clarification') return t('hintClarification', { code: hint.code });
  return t(hint.answered ? 'hintAnswered' : 'hintFlagged', { count: hint.count });
}
