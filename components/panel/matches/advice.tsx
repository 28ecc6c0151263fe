import type { Advice } from '../../../lib/model/match.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';

interface AdviceListProps {
  advice: readonly Advice[];
  onNarrative: () => void;
  onOpinion: () => void;
}

const QUIET: ReadonlySet<Advice> = new Set(['not_election', 'opinion']);

/** What the matcher says of the post itself, with what can be done about it. */
export function AdviceList({ advice, onNarrative, onOpinion }: AdviceListProps) {
  const t = useT();
  const actionOf = (code: Advice) => {
    if (code === 'opinion') return <Button onClick={onOpinion}>{t('matches.opinionLog')}</Button>;
    return code === 'too_short' || code === 'no_text' || code === 'not_election' ? (
      <Button icon="edit" onClick={onNarrative}>
        {t('matches.writeNarrative')}
      </Button>
    ) : undefined;
  };
  return (
    <>
      {advice.map((code) => (
        <Banner key={code} tone={QUIET.has(code) ? 'grey' : 'amber'} actions={actionOf(code)}>
          {t(`advice.${code}`)}
        </Banner>
      ))}
    </>
  );
}
