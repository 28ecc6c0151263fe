import { useState } from 'preact/hooks';
import { type PackageRefusal, type ReadPackage, readPackage } from '../../../lib/exchange/package/read.ts';
import { comparePackage, type MergeRow, type Met } from '../../../lib/library/merge.ts';
import { type LibraryLookup, useLibraryLookup, useTrustedKeys } from '../../hooks/use-exchange.ts';
import { Banner } from '../../ui/banner.tsx';
import { FilePick } from '../../ui/file-pick.tsx';
import { useT } from '../../ui/i18n.ts';
import { TrustKey } from '../keys/trust-key.tsx';
import { PackagePreview } from './package-preview.tsx';

export type Received = Extract<ReadPackage, { ok: true }> & { rows: MergeRow[]; ownKey: string | null };
type State = 'idle' | 'reading' | { refused: PackageRefusal } | Received;

async function metOf(read: Extract<ReadPackage, { ok: true }>, lookup: LibraryLookup): Promise<Met> {
  const { entries } = read.content;
  const inUse = await lookup.byCode(entries.map(({ code }) => code));
  return {
    byId: await lookup.byId(entries.map(({ id }) => id)),
    idByCode: new Map([...inUse].map(([code, { id }]) => [code, id])),
    ownKey: (await lookup.officeKey())?.publicKey ?? null,
  };
}

/** Takes a package in: refused in words, or checked, compared and shown before anything is merged. */
export function ReceivePackage() {
  const t = useT();
  const lookup = useLibraryLookup();
  const trusted = useTrustedKeys();
  const [state, setState] = useState<State>('idle');

  const take = async (file: Blob) => {
    setState('reading');
    const read = await readPackage(file);
    if (!read.ok) return setState({ refused: read.reason });
    const met = await metOf(read, lookup);
    setState({ ...read, rows: comparePackage(read.content, read.key, met), ownKey: met.ownKey });
  };

  const received = typeof state === 'object' && 'ok' in state ? state : null;
  const known =
    trusted.status === 'ready' ? trusted.value.find(({ key }) => key === received?.key) : undefined;
  const publisher = known?.roles.includes('publish') ? known : undefined;
  const isOwn = received !== null && received.key === received.ownKey;
  return (
    <section class="exchange__part" aria-labelledby="package-receive">
      <h2 id="package-receive">{t('package.receive')}</h2>
      <FilePick
        label={t('package.choose')}
        accept=".luruskan"
        disabled={state === 'reading'}
        onFile={(file) => void take(file)}
      />
      {state === 'reading' && <p role="status">{t('package.reading')}</p>}
      {typeof state === 'object' && 'refused' in state && (
        <Banner tone="red" title={t('package.refusedTitle')}>
          {t(`package.refused.${state.refused}`)}
        </Banner>
      )}
      {received && !publisher && !isOwn && (
        <TrustKey
          key={received.key}
          publicKey={received.key}
          sender={received.content.publisher}
          known={known}
          needs="publish"
        />
      )}
      {received && (publisher || isOwn) && (
        <PackagePreview
          key={received.content.issuedAt}
          received={received}
          publisher={publisher}
          onDone={() => setState('idle')}
        />
      )}
    </section>
  );
}
