import { useEffect, useRef, useState } from 'preact/hooks';
import { isShared } from '../../../../lib/log/presets.ts';
import type { Finding } from '../../../../lib/model/finding.ts';
import type { FindingFilter } from '../../../../lib/model/view.ts';
import { useExportSource } from '../../../hooks/use-export-source.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { useT } from '../../../ui/i18n.ts';
import { useShell } from '../../../ui/shell.ts';
import { useToast } from '../../../ui/toast.tsx';
import { useCommand } from '../../use-command.ts';
import { makeFile } from './make-file.ts';
import type { Making, Poured } from './making.ts';
import { exportName, type Order } from './order.ts';

/** A file that was handed over. */
export type Made = Omit<Poured, 'file'> & Pick<Order, 'preset' | 'format'> & { name: string };

export interface Export {
  /** How many findings were read, of how many; null while nothing is made. */
  progress: { done: number; all: number } | null;
  /** Makes the file and hands it over; null when it failed (which is said) or was cancelled. */
  start(order: Order, reason: string): Promise<Made | null>;
  cancel(): void;
}

/** What every file is made with. */
export function useMaking(): (withheld: number) => Making {
  const t = useT();
  const settings = useSettings();
  const source = useExportSource();
  return (withheld) => ({
    source,
    table: { label: t, zone: settings.zone, rules: settings },
    office: settings,
    words: { sheetName: t('findings.title'), pictures: t('export.pictureColumn') },
    now: new Date(),
    withheld,
  });
}

/** What is exported, and how it was come by. */
export interface Exported {
  /** In order. */
  findings: readonly Finding[];
  /** Whether they were chosen of those that the filter shows. */
  chosen: boolean;
  filter: FindingFilter;
}

/** Makes files of findings. Each is recorded before it leaves. */
export function useExport({ findings, chosen, filter }: Exported): Export {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const command = useCommand();
  const makingOf = useMaking();
  const [progress, setProgress] = useState<Export['progress']>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async (order: Order, reason: string, signal: AbortSignal): Promise<Made | null> => {
    const { preset, format, pictures } = order;
    const withheld = findings.filter((finding) => !isShared(preset, finding)).length;
    const making = makingOf(withheld);
    const { file, ...counts } = await makeFile(order, findings, making, {
      signal,
      onProgress: (done, all) => setProgress({ done, all }),
    });
    const rows = counts.count;
    const input = { preset, format, pictures, reason: reason.trim(), rows, withheld, filter, chosen };
    if (!(await command('recordExport', input)).ok) return null;
    const name = exportName(order, making.now, making.office);
    shell.download(name, file);
    return { ...counts, preset, format, name };
  };

  return {
    progress,
    async start(order, reason) {
      const own = new AbortController();
      running.current = own;
      try {
        return await make(order, reason, own.signal);
      } catch (error) {
        if (own.signal.aborted) toast({ text: t('export.cancelled') });
        else {
          console.error(error);
          toast({ tone: 'red', text: t('export.failed') });
        }
        return null;
      } finally {
        running.current = null;
        setProgress(null);
      }
    },
    cancel: () => running.current?.abort(),
  };
}
