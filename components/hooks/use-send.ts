import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Protocol, sendMessage } from '../../lib/messages/protocol.ts';
import { errorCodeOf, failed, type Outcome } from '../../lib/util/outcome.ts';

type Request<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];
type Answer<Name extends keyof Protocol> = ReturnType<Protocol[Name]>;

/** Asks the background. Never rejects: a background that cannot be reached is an expected failure too. */
export type Send = <Name extends keyof Protocol>(name: Name, request: Request<Name>) => Promise<Answer<Name>>;

const send = (async (name: keyof Protocol, request: never) => {
  try {
    return await (sendMessage as (name: string, request: unknown) => Promise<Outcome<unknown>>)(
      name,
      request,
    );
  } catch (error) {
    return failed(errorCodeOf(error), error instanceof Error ? error.message : '');
  }
}) as Send;

/** Replaced in tests. */
export const SendContext = createContext<Send>(send);

export const useSend = (): Send => useContext(SendContext);
