import { useEffect, useState } from 'preact/hooks';
import { approvalReasons } from '../../../lib/drafts/approval.ts';
import { readApproval, writeApproval } from '../../../lib/exchange/approval/file.ts';
import { travelling } from '../../../lib/exchange/package/write.ts';
import { officialSource } from '../../../lib/library/official-source.ts';
import type { MessageKey } from '../../../lib/locales/app.ts';
import type { ApprovalReason } from '../../../lib/model/approval.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { sha256 } from '../../../lib/util/sha256.ts';
import { useApprovals } from '../../hooks/use-approvals.ts';
import { useLibraryLookup } from '../../hooks/use-exchange.ts';
import { useSend } from '../../hooks/use-send.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useShell } from '../../ui/shell.ts';
import type { DraftState } from './use-draft.ts';

/** The hash of a text; null until it is known. */
function useHash(text: string): string | null {
  const [known, setKnown] = useState({ text: '', hash: '' });
  useEffect(() => {
    let isCurrent = true;
    void sha256(text).then((hash) => isCurrent && setKnown({ text, hash }));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return known.text === text ? known.hash : null;
}

/** The second person's part in a reply: here on the screen, or by a file that comes back. */
export function useApproval(finding: Finding, entry: Clarification, { text, platform }: DraftState) {
  const send = useSend();
  const shell = useShell();
  const settings = useSettings();
  const lookup = useLibraryLookup();
  const asked = useApprovals(finding.id);
  const hash = useHash(text);
  const [here, setHere] = useState({ text: '', by: '' });
  const [said, setSaid] = useState<{ text: string; message: MessageKey } | null>(null);
  const setMessage = (message: MessageKey) => setSaid({ text, message });

  const { officialSuffixes } = settings;
  const url = officialSource(entry, officialSuffixes).source?.url ?? '';
  const around = { office: settings, url, officialSuffixes };
  const reasons: ApprovalReason[] = settings.secondApproval
    ? approvalReasons({ entry, seen: finding.matchesSeen, text, around })
    : [];
  const ofText = asked.filter((one) => one.textSha256 === hash && one.clarificationVersion === entry.version);
  const byFile = ofText.find(({ answer }) => answer?.outcome === 'approved')?.answer ?? null;
  const approvedHere = here.text === text ? here.by : '';

  const ask = async (): Promise<void> => {
    const made = await send('ensureOfficeKey', null);
    if (!made.ok) return setMessage(`error.${made.error}`);
    const about = { findingId: finding.id, clarificationId: entry.id, clarificationVersion: entry.version };
    const requested = await send('requestApproval', { ...about, text });
    if (!requested.ok) return setMessage(`error.${requested.error}`);
    const key = await lookup.officeKey();
    if (!key) return setMessage('error.no_ed25519');
    const { id, at } = requested.value;
    const file = await writeApproval(
      {
        kind: 'request',
        id,
        office: settings.unit,
        officer: settings.officer,
        requestedAt: at,
        reasons,
        platform,
        text,
        entry: travelling(entry),
      },
      key,
    );
    shell.download(`persetujuan-${entry.code.replace(/[^\w-]+/g, '-')}.luruskan`, file);
    setMessage('approvalFile.asked');
  };

  const take = async (file: Blob): Promise<void> => {
    const opened = await readApproval(file);
    if (!opened.ok) return setMessage(`approvalFile.${opened.reason}`);
    const taken = await send('takeApproval', opened.envelope);
    setMessage(taken.ok ? `approvalFile.${taken.value}` : `error.${taken.error}`);
  };

  return {
    reasons,
    /** The name given on this screen for exactly this text. */
    approvedHere,
    /** Who approved exactly this text, here or by file; empty while nobody has. */
    approvedBy: approvedHere || (byFile?.approver ?? ''),
    approve: (by: string) => setHere({ text, by }),
    /** The last request about this text, or about an earlier one. */
    last: ofText[0] ?? asked[0] ?? null,
    /** Whether the last request is about the text as it stands. */
    lastIsOfText: ofText.length > 0,
    /** What came of the last file, as long as the text is the same. */
    message: said?.text === text ? said.message : null,
    ask,
    take,
  };
}
export type ApprovalState = ReturnType<typeof useApproval>;
