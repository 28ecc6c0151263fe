/** A small picture, ready to be put into a file. */
export interface Thumbnail {
  /** JPEG. */
  content: Blob;
  /** Pixels. */
  width: number;
  height: number;
}

/** Large enough to tell which post it was; a thousand of them take about 5 MB. */
const WIDEST = 160;
const TALLEST = 100;

/** A picture made small; null where it is none that the browser can read. */
export async function thumbnailOf(picture: Blob): Promise<Thumbnail | null> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (!bitmap) return null;
  const scale = Math.min(1, WIDEST / bitmap.width, TALLEST / bitmap.height);
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const content = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.75 });
  return { content, width, height };
}
