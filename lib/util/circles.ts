/** Links from one id to the next that end where they began: each circle once, its members in order. */
export function circlesIn(next: ReadonlyMap<string, string>): string[][] {
  const settled = new Set<string>();
  const circles: string[][] = [];
  for (const start of next.keys()) {
    const path: string[] = [];
    const placeOf = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !placeOf.has(at)) {
      placeOf.set(at, path.length);
      path.push(at);
      at = next.get(at);
    }
    const first = at === undefined ? undefined : placeOf.get(at);
    if (first !== undefined) circles.push(path.slice(first));
    for (const id of path) settled.add(id);
  }
  return circles;
}
