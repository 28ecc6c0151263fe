import type { RefusedFile } from '../../../lib/exchange/log/office-file.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';

/** Files that were not taken, each with the reason; nothing of them is in what follows. */
export function RefusedFiles({ refused }: { refused: readonly RefusedFile[] }) {
  const t = useT();
  if (refused.length === 0) return null;
  return (
    <Banner tone="red" title={t('logMerge.refused', { count: refused.length })}>
      <ul>
        {refused.map(({ name, problem, line }, index) => (
          <li key={`${index} ${name}`}>
            <bdi>{name}</bdi>: {t(`logFile.${problem}`)}
            {line !== null && ` ${t('logFile.line', { line })}`}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
