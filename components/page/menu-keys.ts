/** Where the focus goes in a menu of `count` items when `key` is pressed on item `at`; null: the key is not ours. */
export function neighbour(at: number, count: number, key: string): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
