import enClip from './en/clip.json' with { type: 'json' };
import enCommon from './en/common.json' with { type: 'json' };
import enEntries from './en/entries.json' with { type: 'json' };
import enEscalation from './en/escalation.json' with { type: 'json' };
import enEvidence from './en/evidence.json' with { type: 'json' };
import enExport from './en/export.json' with { type: 'json' };
import enHealth from './en/health.json' with { type: 'json' };
import enIssues from './en/issues.json' with { type: 'json' };
import enKeys from './en/keys.json' with { type: 'json' };
import enLibraryExchange from './en/library-exchange.json' with { type: 'json' };
import enLog from './en/log.json' with { type: 'json' };
import enMerge from './en/merge.json' with { type: 'json' };
import enPanel from './en/panel.json' with { type: 'json' };
import enRecap from './en/recap.json' with { type: 'json' };
import enSending from './en/sending.json' with { type: 'json' };
import enTemplates from './en/templates.json' with { type: 'json' };
import enToday from './en/today.json' with { type: 'json' };
import enWorkspace from './en/workspace.json' with { type: 'json' };
import idClip from './id/clip.json' with { type: 'json' };
import idCommon from './id/common.json' with { type: 'json' };
import idEntries from './id/entries.json' with { type: 'json' };
import idEscalation from './id/escalation.json' with { type: 'json' };
import idEvidence from './id/evidence.json' with { type: 'json' };
import idExport from './id/export.json' with { type: 'json' };
import idHealth from './id/health.json' with { type: 'json' };
import idIssues from './id/issues.json' with { type: 'json' };
import idKeys from './id/keys.json' with { type: 'json' };
import idLibraryExchange from './id/library-exchange.json' with { type: 'json' };
import idLog from './id/log.json' with { type: 'json' };
import idMerge from './id/merge.json' with { type: 'json' };
import idPanel from './id/panel.json' with { type: 'json' };
import idRecap from './id/recap.json' with { type: 'json' };
import idSending from './id/sending.json' with { type: 'json' };
import idTemplates from './id/templates.json' with { type: 'json' };
import idToday from './id/today.json' with { type: 'json' };
import idWorkspace from './id/workspace.json' with { type: 'json' };
import { createTranslate, type Language, type Translate } from './translate.ts';

const id = {
  ...idClip,
  ...idCommon,
  ...idEntries,
  ...idEscalation,
  ...idEvidence,
  ...idExport,
  ...idHealth,
  ...idIssues,
  ...idKeys,
  ...idLibraryExchange,
  ...idLog,
  ...idMerge,
  ...idPanel,
  ...idRecap,
  ...idSending,
  ...idTemplates,
  ...idToday,
  ...idWorkspace,
};
const en: Record<MessageKey, string> = {
  ...enClip,
  ...enCommon,
  ...enEntries,
  ...enEscalation,
  ...enEvidence,
  ...enExport,
  ...enHealth,
  ...enIssues,
  ...enKeys,
  ...enLibraryExchange,
  ...enLog,
  ...enMerge,
  ...enPanel,
  ...enRecap,
  ...enSending,
  ...enTemplates,
  ...enToday,
  ...enWorkspace,
};

/** Messages of the extension's own pages. Indonesian is the source; English must have the same keys (a test compares). */
export type MessageKey = keyof typeof id;

export const appTranslate = (language: Language): Translate<MessageKey> =>
  createTranslate<MessageKey>(language === 'id' ? id : en);
