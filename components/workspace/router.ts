import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { hrefOf, parseRoute, type Route } from './route.ts';

/** Told where the person wants to go; answers true when leaving may go on at once. */
export type Guard = (to: string) => boolean;

export interface Router {
  current(): string;
  go(route: Route): void;
  /** Goes on to an address that a guard held back, without asking again. */
  leave(to: string): void;
  /** Holds back every change of the address until the returned function is called. */
  guard(guard: Guard): () => void;
  watch(listener: () => void): () => void;
}

/** Routes by `location.hash`. A held-back change is undone in the address bar, so that address and screen agree. */
export function createRouter(view: Window): Router {
  let current = view.location.hash;
  let held: Guard | null = null;
  const listeners = new Set<() => void>();

  view.addEventListener('hashchange', () => {
    const to = view.location.hash;
    if (to === current) return;
    if (held && !held(to)) {
      view.history.replaceState(null, '', current || '#');
      return;
    }
    current = to;
    for (const listener of listeners) listener();
  });

  const go = (hash: string) => {
    view.location.hash = hash;
  };
  return {
    current: () => current,
    go: (route) => go(hrefOf(route)),
    leave: (to) => {
      held = null;
      go(to);
    },
    guard: (guard) => {
      held = guard;
      return () => {
        if (held === guard) held = null;
      };
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const RouterContext = createContext<Router | null>(null);

/** Throws outside the workspace: a programming error. */
export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('RouterContext is missing');
  return router;
}

export function useRoute(): Route {
  const router = useRouter();
  const [hash, setHash] = useState(router.current());
  useEffect(() => {
    const follow = () => setHash(router.current());
    // The address may have changed between the first drawing and now.
    follow();
    return router.watch(follow);
  }, [router]);
  return parseRoute(hash);
}
