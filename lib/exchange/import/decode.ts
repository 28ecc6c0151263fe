/** Signs that a file begins with when it names its own encoding. */
function markedEncoding(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : null;
}

/** Latin letters in UTF-16 have a zero in every other place; no other text has any. */
function zeroPattern(head: Uint8Array): string | null {
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const HEAD_BYTES = 4_096;

async function decoded(file: Blob, encoding: string, fatal: boolean): Promise<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder(encoding, { fatal });
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read())
    text += decoder.decode(part.value, { stream: true });
  return text + decoder.decode();
}

/** The encoding that a file's first bytes tell; null for UTF-8 without a mark, or a code page. */
export async function encodingOf(file: Blob): Promise<string | null> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  return markedEncoding(head) ?? zeroPattern(head);
}

/**
 * The text of a file, read piece by piece: UTF-8 or UTF-16 as marked or as the bytes show, else Windows-1252, which old
 * Excel writes (every byte is a sign there, so it never fails).
 */
export async function decodeFile(file: Blob): Promise<string> {
  const encoding = await encodingOf(file);
  if (encoding) return decoded(file, encoding, false);
  try {
    return await decoded(file, 'utf-8', true);
  } catch {
    return decoded(file, 'windows-1252', false);
  }
}
