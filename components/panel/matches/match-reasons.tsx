import type { MatchReason } from '../../../lib/model/match.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { SafeText } from '../../ui/safe-text.tsx';

const AGAINST: ReadonlySet<MatchReason['code']> = new Set([
  'place_differs',
  'year_differs',
  'figures_differ',
  'true_event_twin',
  'denial_twin',
  'debunking_post',
  'expired',
  'revoked',
  'rejected_before',
]);

const MOST_WORDS = 6;

const Words = ({ words }: { words: readonly string[] }) => (
  <>
    {words.slice(0, MOST_WORDS).map((word) => (
      <span key={word} class="reason__word">
        «<SafeText text={word} />»{' '}
      </span>
    ))}
  </>
);

/** Why a match is offered and what speaks against it, in words; what differs is named on both sides. */
export function MatchReasons({ reasons }: { reasons: readonly MatchReason[] }) {
  const t = useT();
  return (
    <ul class="reasons">
      {reasons.map(({ code, post, document }, at) => {
        const against = AGAINST.has(code);
        const both = post.length > 0 && document.length > 0 && against;
        return (
          // One code may stand for several entries.
          <li key={`${code} ${at}`} class={against ? 'reason reason--against' : 'reason'}>
            <Icon name={against ? 'warn' : 'check'} />
            <span>
              {t(`matchReason.${code}`)}
              {(post.length > 0 || document.length > 0) && ': '}
              <Words words={post.length > 0 ? post : document} />
              {both && '↔ '}
              {both && <Words words={document} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
