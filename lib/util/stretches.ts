/** Shorter than what a person notices; keys and clicks are answered in between. */
const STRETCH_MS = 12;

/** Lets everything that waits go first. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

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
