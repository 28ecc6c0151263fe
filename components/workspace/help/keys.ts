import type { MessageKey } from '../../../lib/locales/app.ts';
import type { Translate } from '../../../lib/locales/translate.ts';
import type { KeyLine } from '../../ui/key-help.tsx';

/** The keys of the workspace, and the two that start everything elsewhere. */
export const keyLines = (t: Translate<MessageKey>): KeyLine[] => [
  { keys: ['Alt+Shift+T'], does: t('keys.flag') },
  { keys: ['Alt+Shift+L'], does: t('keys.panel') },
  { keys: ['/'], does: t('keys.search') },
  { keys: ['↓', '↑', 'j', 'k'], does: t('keys.move') },
  { keys: ['Home', 'End'], does: t('keys.ends') },
  { keys: ['Enter'], does: t('keys.open') },
  { keys: ['x'], does: t('keys.select') },
  { keys: ['Shift+x', 'Shift+↓'], does: t('keys.extend') },
  { keys: ['Ctrl+A'], does: t('keys.selectAll') },
  { keys: ['e'], does: t('keys.edit') },
  { keys: ['#'], does: t('keys.tag') },
  { keys: ['Delete'], does: t('keys.delete') },
  { keys: ['c'], does: t('keys.columns') },
  { keys: ['Esc'], does: t('keys.closeDetail') },
  { keys: ['?'], does: t('keys.list') },
];
