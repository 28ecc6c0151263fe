/** `@aku•••`: an account as shown on screens that others may see; the first three letters help to tell two apart. */
export function maskHandle(handle: string): string {
  const bare = handle.replace(/^@/, '');
  return bare === '' ? '' : `@${[...bare].slice(0, 3).join('')}•••`;
}
