import { checkSource, isNamedPublisher } from '../../../lib/library/official-source.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Badge } from '../../ui/badge.tsx';
import { useT } from '../../ui/i18n.ts';

interface SourceVerdictProps {
  url: string;
  suffixes: readonly string[];
  /** Its editor means it only to back the entry up. */
  supporting: boolean;
}

/** What the address is worth as a source, and why, while it is typed and wherever it is shown. */
export function SourceVerdict({ url, suffixes, supporting }: SourceVerdictProps) {
  const t = useT();
  const { supportingSuffixes } = useSettings();
  const check = checkSource(url, suffixes);
  if (!check.ok)
    return (
      <span class="source-verdict">
        <Badge look={{ tone: 'red', icon: 'stop' }} label={t('source.refused')} />
        <span>{t(`source.${check.reason}`)}</span>
      </span>
    );
  return (
    <span class="source-verdict">
      {check.kind === 'official' && !supporting ? (
        <Badge look={{ tone: 'green', icon: 'check' }} label={t('source.official')} />
      ) : (
        <>
          <Badge look={{ tone: 'grey', icon: 'info' }} label={t('source.supporting')} />
          <span class="soft">
            {t(check.kind === 'official' ? 'source.supportingByChoice' : 'source.supportingHint')}{' '}
            {check.kind === 'supporting' &&
              !isNamedPublisher(url, supportingSuffixes) &&
              t('source.unknownPublisher')}
          </span>
        </>
      )}
    </span>
  );
}
