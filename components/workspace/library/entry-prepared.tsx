import type { Clarification } from '../../../lib/model/clarification.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';

const LENGTHS = ['short', 'medium', 'long'] as const;

/** The wordings that somebody approved; nothing where there is none. */
export function EntryPrepared({ prepared }: { prepared: Clarification['prepared'] }) {
  const t = useT();
  const written = LENGTHS.filter((length) => prepared[length] !== '');
  if (written.length === 0) return null;
  return (
    <section>
      <h2>{t('entry.part.approval')}</h2>
      {written.map((length) => (
        <div key={length}>
          <h3 class="small">{t(`entry.${length}`)}</h3>
          <p class="entry__prepared">
            <SafeText text={prepared[length]} />
          </p>
        </div>
      ))}
    </section>
  );
}
