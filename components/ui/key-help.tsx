import { Fragment } from 'preact';
import { Dialog } from './dialog.tsx';
import { useT } from './i18n.ts';

export const Kbd = ({ keys }: { keys: string }) => <kbd class="kbd">{keys}</kbd>;

export interface KeyLine {
  keys: readonly string[];
  does: string;
}

/** The list that `?` opens. */
export function KeyHelp({ lines, onClose }: { lines: readonly KeyLine[]; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl class="keys">
        {lines.map((line) => (
          <Fragment key={line.does}>
            <dt>
              {line.keys.map((key) => (
                <Fragment key={key}>
                  <Kbd keys={key} />{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{line.does}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
