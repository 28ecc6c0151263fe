import enCommon from './en/common.json' with { type: 'json' };
import enEvidence from './en/evidence.json' with { type: 'json' };
import enHealth from './en/health.json' with { type: 'json' };
import enLibraryExchange from './en/library-exchange.json' with { type: 'json' };
import enPanel from './en/panel.json' with { type: 'json' };
import enWorkspace from './en/workspace.json' with { type: 'json' };
import idCommon from './id/common.json' with { type: 'json' };
import idEvidence from './id/evidence.json' with { type: 'json' };
import idHealth from './id/health.json' with { type: 'json' };
import idLibraryExchange from './id/library-exchange.json' with { type: 'json' };
import idPanel from './id/panel.json' with { type: 'json' };
import idWorkspace from './id/workspace.json' with { type: 'json' };
import { createTranslate, type Language, type Translate } from './translate.ts';

const id = { ...idCommon, ...idPanel, ...idWorkspace, ...idEvidence, ...idHealth, ...idLibraryExchange };
const en: Record<MessageKey, string> = {
  ...enCommon,
  ...enPanel,
  ...enWorkspace,
  ...enEvidence,
  ...enHealth,
  ...enLibraryExchange,
};

/** Messages of the extension's own pages. Indonesian is the source; English must have the same keys (a test compares). */
export type MessageKey = keyof typeof id;

export const appTranslate = (language: Language): Translate<MessageKey> =>
  createTranslate<MessageKey>(language === 'id' ? id : en);
