import { useState } from 'preact/hooks';
import { type FileRefusal, readPack } from '../../../lib/exchange/selector-pack/read.ts';
import type { SelectorPack } from '../../../lib/model/selector-pack.ts';
import { flawOf, type PackFlaw } from '../../../lib/sites/pack/check.ts';
import { useOfficeKey, useTrustedKeys } from '../../hooks/use-exchange.ts';
import { useShell } from '../../ui/shell.ts';

/** Why a pack was not taken; `detail` is what is wrong in it, or the strange key. */
export interface PackRefusal {
  reason: FileRefusal | PackFlaw['reason'] | 'unknown_key';
  detail: string;
}

export type PackFile =
  | { state: 'none' }
  | { state: 'refused'; refusal: PackRefusal }
  | { state: 'checked'; pack: SelectorPack; key: string };

/** Takes a file of selector lists as far as the preview: read, signature checked, every selector tried. */
export function usePackFile(replaces: number | undefined) {
  const { version } = useShell();
  const known = useTrustedKeys();
  const own = useOfficeKey();
  const [file, setFile] = useState<PackFile>({ state: 'none' });
  const trusted = [
    ...(known.status === 'ready' ? known.value : [])
      .filter(({ roles }) => roles.includes('publish'))
      .map(({ key }) => key),
    ...(own.status === 'ready' && own.value ? [own.value.publicKey] : []),
  ];

  const check = async (blob: Blob): Promise<PackFile> => {
    const refused = (reason: PackRefusal['reason'], detail = ''): PackFile => ({
      state: 'refused',
      refusal: { reason, detail },
    });
    const read = await readPack(blob);
    if (!read.ok) return refused(read.reason);
    const { pack, key } = read;
    if (!trusted.includes(key)) return refused('unknown_key', key);
    const flaw = flawOf(pack, { now: new Date(), program: version, replaces });
    return flaw ? refused(flaw.reason, 'detail' in flaw ? flaw.detail : '') : { state: 'checked', pack, key };
  };

  return {
    /** False until the trusted keys are known. */
    ready: known.status === 'ready' && own.status === 'ready',
    file,
    take: async (blob: Blob) => setFile(await check(blob)),
    drop: () => setFile({ state: 'none' }),
  };
}
