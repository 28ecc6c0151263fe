const X_EPOCH = 1_288_834_974_657n;
const INSTAGRAM_EPOCH = 1_314_220_021_721n;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const millis = (at: string) => BigInt(Date.parse(at));

/** A status id that carries its own time: `(id >> 22) + 1288834974657` ms. */
export const xId = (at: string) => String((millis(at) - X_EPOCH) << 22n);

/** A TikTok video id that carries its own time: `id >> 32` s. */
export const tiktokId = (at: string) => String(((millis(at) / 1000n) << 32n) + 12_345n);

/** An Instagram code that carries its own time: base64 of `(ms - 1314220021721) << 23`. */
export function instagramCode(at: string): string {
  let number = (millis(at) - INSTAGRAM_EPOCH) << 23n;
  let code = '';
  for (; number > 0n; number >>= 6n) code = BASE64.charAt(Number(number & 63n)) + code;
  return code;
}

/** A stable Facebook post number; it carries no time. */
export const facebookId = (at: string) => String(1_000_000_000_000n + millis(at) / 1000n);
