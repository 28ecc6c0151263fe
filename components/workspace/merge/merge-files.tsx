import { useState } from 'preact/hooks';
import type { ImportResult } from '../../../lib/model/merge.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { MergePreview } from './merge-preview.tsx';
import { MergeResult } from './merge-result.tsx';
import { PickFiles } from './pick-files.tsx';
import { useMergeFiles } from './use-merge-files.ts';

interface Made {
  result: ImportResult;
  /** Ids of findings that were not in the log. */
  added: ReadonlySet<string>;
}

/** From files to what they would change, and from there into the log. */
export function MergeFiles() {
  const t = useT();
  const { state, take, drop } = useMergeFiles();
  const [made, setMade] = useState<Made | null>(null);
  if (state.step === 'read')
    return (
      <MergePreview
        key={state.read.at.getTime()}
        read={state.read}
        onClose={drop}
        onDone={(result, added) => {
          setMade({ result, added });
          drop();
        }}
      />
    );
  return (
    <section class="merge__part" aria-label={t('logMerge.view.files')}>
      {made && <MergeResult {...made} onClose={() => setMade(null)} />}
      <p class="soft merge__intro">{t('logMerge.intro')}</p>
      <PickFiles
        disabled={state.step === 'reading'}
        onFiles={(files) => {
          setMade(null);
          void take(files);
        }}
      />
      {state.step === 'reading' && (
        <p role="status">{t('logMerge.reading', { done: state.done, all: state.of })}</p>
      )}
      {state.step === 'failed' && <Banner tone="red">{t('logMerge.readFailed')}</Banner>}
    </section>
  );
}
