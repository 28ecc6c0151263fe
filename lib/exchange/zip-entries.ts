/** Signatures of a zip (APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16) and the offsets of what is read there. */
const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** One file of a zip, as its directory tells; nothing of it is unpacked. */
export interface ZipEntry {
  name: string;
  /** Bytes that it says it unpacks to. Sizes of the 64-bit format show as 4 GB, which is too large for anything here. */
  size: number;
  packed: number;
  /** Where its local header begins. */
  offset: number;
  method: number;
  /** Whether it can only be read with a password. */
  locked: boolean;
}

const viewOf = async (file: Blob, start: number, end: number): Promise<DataView> =>
  new DataView(await file.slice(start, end).arrayBuffer());

/** The files of a zip, from its directory alone; null when it is no zip. */
export async function zipEntries(file: Blob): Promise<ZipEntry[] | null> {
  const tail = await viewOf(file, Math.max(0, file.size - END_BYTES - MAX_COMMENT), file.size);
  let at = tail.byteLength - END_BYTES;
  while (at >= 0 && tail.getUint32(at, true) !== DIRECTORY_END) at -= 1;
  if (at < 0) return null;
  const [count, length, offset] = [
    tail.getUint16(at + 10, true),
    tail.getUint32(at + 12, true),
    tail.getUint32(at + 16, true),
  ];
  const directory = await viewOf(file, offset, offset + length);
  const entries: ZipEntry[] = [];
  let place = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (place + ENTRY_BYTES > directory.byteLength || directory.getUint32(place, true) !== ENTRY) return null;
    const lengthAt = (position: number) => directory.getUint16(place + position, true);
    const nameEnd = place + ENTRY_BYTES + lengthAt(28);
    const name = directory.buffer.slice(place + ENTRY_BYTES, nameEnd);
    entries.push({
      name: new TextDecoder().decode(name),
      size: directory.getUint32(place + 24, true),
      packed: directory.getUint32(place + 20, true),
      offset: directory.getUint32(place + 42, true),
      method: lengthAt(10),
      locked: (lengthAt(8) & 1) === 1,
    });
    place = nameEnd + lengthAt(30) + lengthAt(32);
  }
  return entries;
}

/** Bytes that a zip says it unpacks to; null when it is no zip. */
export const unpackedSize = async (file: Blob): Promise<number | null> =>
  (await zipEntries(file))?.reduce((sum, { size }) => sum + size, 0) ?? null;

/**
 * One file of a zip. Unpacking stops as soon as more comes out than the directory says. Throws for what is damaged, locked
 * or packed in a way that browsers do not know.
 */
export async function unpacked(file: Blob, entry: ZipEntry): Promise<Blob> {
  const { offset, packed, size, method, locked } = entry;
  const local = await viewOf(file, offset, offset + LOCAL_BYTES);
  const start = offset + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  const data = file.slice(start, start + packed);
  if (!locked && method === STORED && packed === size) return data;
  if (locked || method !== DEFLATED) throw new Error(`cannot unpack ${entry.name}`);
  const reader = data.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > size) throw new Error(`${entry.name} is larger than it says`);
    parts.push(part.value);
  }
  return new Blob(parts);
}
