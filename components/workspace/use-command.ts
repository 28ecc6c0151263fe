import { useMemo } from 'preact/hooks';
import { type Send, useSend } from '../hooks/use-send.ts';
import { useT } from '../ui/i18n.ts';
import { useToast } from '../ui/toast.tsx';

/** Asks the background and says in words what went wrong; the caller keeps what was typed. */
export function useCommand(): Send {
  const t = useT();
  const toast = useToast();
  const send = useSend();
  return useMemo<Send>(
    () => async (name, request) => {
      const outcome = await send(name, request);
      if (!outcome.ok) toast({ tone: 'red', text: t(`error.${outcome.error}`, { detail: outcome.detail }) });
      return outcome;
    },
    [t, toast, send],
  );
}
