import { type ComponentChildren, Fragment } from 'preact';

/** Label and value of what is short; rows without a value are left out. */
export const Pairs = ({
  rows,
}: {
  rows: ReadonlyArray<readonly [label: string, value: ComponentChildren]>;
}) => (
  <dl class="pairs">
    {rows
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
  </dl>
);
