import type { Status } from '../../lib/model/finding.ts';
import type { Band } from '../../lib/model/match.ts';
import type { Verdict } from '../../lib/model/verdict.ts';
import { useT } from './i18n.ts';
import { Icon } from './icon.tsx';
import { BAND_LOOK, type Look, STATUS_LOOK, VERDICT_LOOK } from './tones.ts';

/** Colour, icon and word together: each alone is not enough for everyone. */
export const Badge = ({ look, label }: { look: Look; label: string }) => (
  <span class={`badge badge--${look.tone}`}>
    <Icon name={look.icon} />
    {label}
  </span>
);

export const VerdictBadge = ({ verdict }: { verdict: Verdict }) => (
  <Badge look={VERDICT_LOOK[verdict]} label={useT()(`verdict.${verdict}`)} />
);

export const BandBadge = ({ band }: { band: Band }) => (
  <Badge look={BAND_LOOK[band]} label={useT()(`band.${band}`)} />
);

export const StatusBadge = ({ status }: { status: Status }) => (
  <Badge look={STATUS_LOOK[status]} label={useT()(`status.${status}`)} />
);

/** Entries of the sample library must never be taken for an approved statement. */
export const SampleMark = () => {
  const t = useT();
  return (
    <span class="badge badge--amber badge--sample" title={t('sample.meaning')}>
      {t('sample.mark')}
    </span>
  );
};
