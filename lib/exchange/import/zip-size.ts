/** Signatures of a zip's central directory (APPNOTE.TXT 4.3.12 and 4.3.16) and the offsets of what is read there. */
const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;

/**
 * Bytes that a zip says it unpacks to, from its directory alone; null when it is no zip. Sizes of the 64-bit format show
 * as 4 GB, which is too large for anything here.
 */
export async function unpackedSize(file: Blob): Promise<number | null> {
  const start = Math.max(0, file.size - END_BYTES - MAX_COMMENT);
  const tail = new DataView(await file.slice(start).arrayBuffer());
  let at = tail.byteLength - END_BYTES;
  while (at >= 0 && tail.getUint32(at, true) !== DIRECTORY_END) at -= 1;
  if (at < 0) return null;
  const [count, length, offset] = [
    tail.getUint16(at + 10, true),
    tail.getUint32(at + 12, true),
    tail.getUint32(at + 16, true),
  ];
  const directory = new DataView(await file.slice(offset, offset + length).arrayBuffer());
  let size = 0;
  let place = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (place + 46 > directory.byteLength || directory.getUint32(place, true) !== ENTRY) return null;
    size += directory.getUint32(place + 24, true);
    place +=
      46 +
      directory.getUint16(place + 28, true) +
      directory.getUint16(place + 30, true) +
      directory.getUint16(place + 32, true);
  }
  return size;
}
