/** `make`, run at the first call and never again: what is costly to build costs nothing at the start of a program. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
