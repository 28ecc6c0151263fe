import { useState } from 'preact/hooks';
import type { Correction } from '../../../lib/library/corrections.ts';
import { officialSource } from '../../../lib/library/official-source.ts';
import { appTranslate } from '../../../lib/locales/app.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { dayIn, formatDay } from '../../../lib/util/time.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { TextArea } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { OutLink } from '../frame/out-link.tsx';
import { Pairs } from '../frame/pairs.tsx';
import { hrefOf } from '../route.ts';
import { useCommand } from '../use-command.ts';

/** Replies are in Indonesian, whatever language the officer works in. */
const inIndonesian = appTranslate('id');

/** The correction as proposed: what was withdrawn, never the hoax itself again. */
function draftOf(
  { reply, entry, lapse, successor }: Correction,
  { zone, signature, officialSuffixes }: Settings,
): string {
  const draft = inIndonesian(`correction.draft.${lapse}`, {
    day: formatDay(dayIn(reply.copiedAt, zone)),
    until: entry.validUntil ? formatDay(entry.validUntil) : '',
  });
  const url = successor && officialSource(successor, officialSuffixes).source?.url;
  const newer =
    successor && url && inIndonesian('correction.draft.successor', { title: successor.title, url });
  return [draft, newer, signature].filter(Boolean).join('\n');
}

function DraftEditor({ correction }: { correction: Correction }) {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const settings = useSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? draftOf(correction, settings);
  const copy = async () => {
    try {
      await shell.copy(text);
      toast({ text: t('correction.copied') });
    } catch {
      toast({ tone: 'red', text: t('correction.copyFailed') });
    }
  };
  return (
    <>
      <TextArea label={t('correction.draft')} rows={4} value={text} onValue={setTyped} />
      <Button icon="copy" onClick={() => void copy()}>
        {t('correction.copy')}
      </Button>
    </>
  );
}

/** One reply that no longer stands: where it is, why, what to write under it, and the mark that it was done. */
export function CorrectionCard({ correction }: { correction: Correction }) {
  const t = useT();
  const command = useCommand();
  const settings = useSettings();
  const { reply, entry, lapse, successor, finding, done } = correction;
  const mark = () => void command('markCorrected', { replyId: reply.id, corrected: !done });
  return (
    <li class="correction">
      <div class="correction__head">
        <a class="library-row__code" href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}>
          {entry.code}
        </a>
        <Badge
          look={done ? { tone: 'green', icon: 'check' } : { tone: 'red', icon: 'stop' }}
          label={t(done ? 'correction.done' : `correction.lapse.${lapse}`)}
        />
      </div>
      <Pairs
        rows={[
          [t('correction.entry'), <s key="title">{entry.title}</s>],
          [
            t('correction.successor'),
            successor ? (
              <a key="successor" href={hrefOf({ page: 'library', view: 'entry', id: successor.id })}>
                {successor.code} · {successor.title}
              </a>
            ) : null,
          ],
          [
            t('correction.reply'),
            t('finding.copiedAt', {
              when: showInstant(reply.copiedAt, settings),
              by: reply.copiedBy || t('finding.someone'),
            }),
          ],
          [t('correction.where'), reply.url ? <OutLink key="url" url={reply.url} /> : t('correction.noUrl')],
          [
            t('correction.finding'),
            finding ? (
              <a key="finding" href={hrefOf({ page: 'findings', id: finding.id })}>
                {finding.narrative || t('findings.noNarrative')}
              </a>
            ) : null,
          ],
        ]}
      />
      {!done && <DraftEditor correction={correction} />}
      <Button icon={done ? 'undo' : 'check'} variant={done ? 'secondary' : 'primary'} onClick={mark}>
        {t(done ? 'correction.unmark' : 'correction.mark')}
      </Button>
    </li>
  );
}
