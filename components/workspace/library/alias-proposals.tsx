import type { AliasProposal } from '../../../lib/model/alias-proposal.ts';
import { useAliasProposals } from '../../hooks/use-library.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

function Proposal({ proposal }: { proposal: AliasProposal }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const answer = async (name: 'acceptAlias' | 'dismissAlias', said: 'alias.accepted' | 'alias.dismissed') => {
    const outcome = await command(name, proposal.id);
    if (outcome.ok) toast({ tone: 'green', text: t(said) });
  };
  return (
    <li class="alias">
      <q>
        <SafeText text={proposal.text} />
      </q>
      <div class="button-row">
        <Button icon="check" onClick={() => void answer('acceptAlias', 'alias.accepted')}>
          {t('alias.accept')}
        </Button>
        <Button onClick={() => void answer('dismissAlias', 'alias.dismissed')}>{t('alias.dismiss')}</Button>
      </div>
    </li>
  );
}

/** Wordings that officers connected with this entry by hand: they help matching once the editor takes them in. */
export function AliasProposals({ clarificationId }: { clarificationId: string }) {
  const t = useT();
  const proposals = useAliasProposals(clarificationId);
  if (proposals.length === 0) return null;
  return (
    <section data-testid="alias-proposals">
      <h2>{t('alias.title', { count: proposals.length })}</h2>
      <p class="soft small">{t('alias.note')}</p>
      <ul class="aliases">
        {proposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}
