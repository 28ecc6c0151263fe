import { Fragment } from 'preact';
import { Dialog } from './dialog.tsx';
import { useT } from './i18n.ts';

export const Kbd = ({ keys }: { keys: string }) => <kbd class="kbd">{keys}</kbd>;

export interface KeyLine {
  keys: readonly string[];
  does: string;
}

export const KeyList = ({ lines }: { lines: readonly KeyLine[] }) => (
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
);

/** The list that `?` opens. */
export const KeyHelp = ({ lines, onClose }: { lines: readonly KeyLine[]; onClose: () => void }) => (
  <Dialog title={useT()('keys.title')} onClose={onClose}>
    <KeyList lines={lines} />
  </Dialog>
);
