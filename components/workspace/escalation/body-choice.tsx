import { BODIES } from '../../../lib/model/channel.ts';
import { useT } from '../../ui/i18n.ts';
import type { Pack } from './use-pack.ts';

/** The bodies, those that are proposed marked and the reason in words; another is one click away. */
export function BodyChoice({ pack: { work, proposal, type } }: { pack: Pack }) {
  const t = useT();
  const { kind, bodies, word } = proposal;
  const because = kind === 'fraud' && word ? 'fraudWord' : kind;
  return (
    <fieldset class="bodies">
      <legend class="field__label">{t('escalation.to')}</legend>
      <div class="bodies__choices">
        {BODIES.map((body) => (
          <label key={body} class="bodies__choice">
            <input type="radio" name="body" checked={work.body === body} onChange={() => type({ body })} />
            <span>
              {t(`escalation.body.${body}`)}
              {bodies.includes(body) && <span class="soft small"> · {t('escalation.suggested')}</span>}
            </span>
          </label>
        ))}
      </div>
      <p class="field__hint">{t(`escalation.because.${because}`, { word })}</p>
    </fieldset>
  );
}
