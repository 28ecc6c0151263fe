import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';

/** What a camera reads from a QR code as it is painted on the screen; null when it reads nothing. */
export async function readQr(code: Locator): Promise<string | null> {
  const picture = (await code.screenshot()).toString('base64');
  const blank = await code.page().context().newPage();
  const { data, width, height } = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas?.drawImage(bitmap, 0, 0);
    const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data: [...(pixels?.data ?? [])], width: bitmap.width, height: bitmap.height };
  }, picture);
  await blank.close();
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
