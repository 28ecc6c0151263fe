/** Shorter than what a person notices; keys and clicks are answered in between. */
const STRETCH_MS = 12;

/**
 * Lets everything that waits go first: keys, clicks, a frame. By a message and not by a timer, of which browsers let the
 * fifth in a row wait 4 ms, as long as the work between two of them.
 */
export const breathe = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Runs a generator to its end in short stretches; null where it was no longer wanted on the way. */
export async function inStretches<T>(steps: Generator<unknown, T>, wanted: () => boolean): Promise<T | null> {
  for (;;) {
    const until = performance.now() + STRETCH_MS;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return value as T;
    }
    await breathe();
    if (!wanted()) return null;
  }
}
