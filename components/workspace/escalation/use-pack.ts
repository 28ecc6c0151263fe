import { useMemo } from 'preact/hooks';
import { addresseeOf, type EscalationCase, platformNames } from '../../../lib/exchange/escalation/case.ts';
import { type Letter, letterOf } from '../../../lib/exchange/escalation/letter.ts';
import { letterBody } from '../../../lib/exchange/escalation/letter-body.ts';
import { SHIPPED_CONTACTS } from '../../../lib/log/escalation/contacts.ts';
import { type Proposal, proposeBodies } from '../../../lib/log/escalation/propose.ts';
import { upperName } from '../../../lib/log/units/units.ts';
import type { Body, EscalationSettings } from '../../../lib/model/channel.ts';
import { dayIn } from '../../../lib/util/time.ts';
import type { CaseRecords } from '../../hooks/use-case-records.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useKept } from '../frame/use-kept.ts';
import { useUnits } from '../merge/use-units.ts';

/** What the officer typed; what was not touched follows from the records. Addressee and text are kept body by body. */
interface Typed {
  body: Body | null;
  reason: string;
  legal: string;
  number: string;
  day: string | null;
  addressees: Partial<Record<Body, string>>;
  texts: Partial<Record<Body, string>>;
}

const NOTHING_TYPED: Typed = {
  body: null,
  reason: '',
  legal: '',
  number: '',
  day: null,
  addressees: {},
  texts: {},
};

export interface Pack {
  work: EscalationCase;
  proposal: Proposal;
  letter: Letter;
  /** Whether the officer wrote the text of the letter. */
  edited: boolean;
  type: (change: Partial<Pick<Typed, 'body' | 'reason' | 'legal' | 'number' | 'day'>>) => void;
  address: (addressee: string) => void;
  /** The officer's own text of the letter; null to compose it again. */
  write: (text: string | null) => void;
}

/** A pack that is being filled in. What was typed stays for as long as the tab is open. */
export function usePack({ findings, issue, clarification }: CaseRecords, own: EscalationSettings): Pack {
  const { unit, unitCode, zone, officialSuffixes } = useSettings();
  const units = useUnits();
  const at = useNow().toISOString();
  const [typed, setTyped] = useKept<Typed>(
    `escalation ${findings.map(({ finding }) => finding.id).join()}`,
    NOTHING_TYPED,
  );
  const proposal = useMemo(
    () =>
      proposeBodies(
        findings.map(({ finding }) => finding),
        clarification?.verdict ?? null,
      ),
    [findings, clarification],
  );
  const body = typed.body ?? proposal.bodies[0] ?? 'upper';
  const work: EscalationCase = {
    body,
    kind: proposal.kind,
    addressee:
      typed.addressees[body] ??
      addresseeOf(body, own.letter, {
        platforms: platformNames({ findings }),
        upper: upperName(units, unitCode),
      }),
    reason: typed.reason,
    legal: typed.legal,
    number: typed.number,
    day: typed.day ?? dayIn(at, zone),
    findings,
    issue,
    clarification,
    office: { unit, zone, letter: own.letter, contacts: own.contacts ?? SHIPPED_CONTACTS, officialSuffixes },
    at,
  };
  const text = typed.texts[body];
  const write = (next: string | null) => {
    const { [body]: _, ...others } = typed.texts;
    setTyped({ ...typed, texts: next === null ? others : { ...others, [body]: next } });
  };
  return {
    work,
    proposal,
    letter: letterOf(work, text ?? letterBody(work)),
    edited: text !== undefined,
    type: (change) => setTyped({ ...typed, ...change }),
    address: (addressee) => setTyped({ ...typed, addressees: { ...typed.addressees, [body]: addressee } }),
    write,
  };
}
