import { useState } from 'preact/hooks';
import type { Finding, FindingFields } from '../../../lib/model/finding.ts';
import { useHealth } from '../../hooks/use-health.ts';
import { useEntries } from '../../hooks/use-panel-data.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useSpread } from '../../hooks/use-spread.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { HealthNote } from '../../ui/health-note.tsx';
import { useT } from '../../ui/i18n.ts';
import { LibraryOffer } from '../start/library-offer.tsx';
import { useKeys } from '../state/keys.ts';
import type { Matches } from '../state/use-matches.ts';
import { Classification } from './classification.tsx';
import { FieldInput } from './field-input.tsx';
import { Narrative } from './narrative.tsx';
import { PostCard } from './post-card.tsx';
import { PostEditor } from './post-editor.tsx';
import { unreadOf } from './post-fields.ts';
import { ProvenanceDetail } from './provenance.tsx';

interface FindingStepProps {
  finding: Finding;
  change: (fields: Partial<FindingFields>) => void;
  matches: Matches;
  onNext: () => void;
  onOpen: (findingId: string) => void;
}

/** Step 1: what was read, what is missing, and what the officer says that it claims. */
export function FindingStep({ finding, change, matches, onNext, onOpen }: FindingStepProps) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const spread = useSpread(finding);
  const health = useHealth();
  const { language } = useSettings();
  const unread = unreadOf(finding);
  const offered = (matches.result?.matches ?? []).filter(({ band }) => band !== 'none');
  const best = offered[0];
  const entries = useEntries(best ? [best.id] : []);
  useKeys((command) => {
    if (command === 'next') onNext();
    return command === 'next';
  });
  const theme = (best && entries.get(best.id)?.themes[0]) ?? null;
  const [likest] = spread.findings;
  return (
    <>
      <PostCard finding={finding} editing={editing} onEdit={() => setEditing(!editing)} />
      {finding.post && <HealthNote health={health?.[finding.platform]} language={language} />}
      {likest && (
        <Banner
          tone="grey"
          actions={<Button onClick={() => onOpen(likest.id)}>{t('flagged.openEarlier')}</Button>}
        >
          {t(likest.likeness === 'same_post' ? 'flagged.earlier' : 'flagged.alike', {
            count: spread.count,
            answered: spread.answered,
          })}
        </Banner>
      )}
      {editing && <PostEditor finding={finding} change={change} without={unread.map(({ field }) => field)} />}
      {unread.map(({ field, reason }) => (
        <FieldInput
          key={field}
          field={field}
          finding={finding}
          change={change}
          hint={t(`reason.${reason}`)}
          unread
        />
      ))}
      <Narrative finding={finding} change={change} matches={matches} onNext={onNext} />
      <Classification finding={finding} change={change} suggested={theme === 'lainnya' ? null : theme} />
      <LibraryOffer onLoaded={matches.again} />
      <ProvenanceDetail post={finding.post} />
      <div class="step__foot">
        <Button variant="primary" icon="next" onClick={onNext}>
          {offered.length > 0
            ? t('flagged.toMatches', { count: offered.length })
            : t('flagged.toMatchesNone')}
        </Button>
      </div>
    </>
  );
}
