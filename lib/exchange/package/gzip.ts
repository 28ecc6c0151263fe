/** Text as a gzip file. */
export const gzip = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

export type Unpacked = { ok: true; text: string } | { ok: false; reason: 'too_large' | 'damaged' };

/**
 * Text out of a gzip file, read piece by piece: unpacking stops as soon as more than `maxBytes` came out, so that a
 * small file that swells to gigabytes never fills the memory.
 */
export async function gunzip(file: Blob, maxBytes: number): Promise<Unpacked> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > maxBytes) {
        await reader.cancel();
        return { ok: false, reason: 'too_large' };
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return { ok: true, text: text + decoder.decode() };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
