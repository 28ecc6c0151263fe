import type { OfficeKey } from '../../model/package.ts';
import { base64Url, bytesOf } from './base64.ts';

const ALGORITHM = { name: 'Ed25519' } as const;

/** Letters of the fingerprint: 128 bits, which nobody can meet by trying. */
const FINGERPRINT_BYTES = 16;

/**
 * A new key pair whose private half stays inside the browser; null where the browser does not know Ed25519
 * (Chrome and Edge before 137, Firefox before 129).
 */
export async function createOfficeKey(now: Date): Promise<OfficeKey | null> {
  try {
    const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
    if (!('publicKey' in pair)) return null;
    const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
    return { name: 'own', publicKey: base64Url(new Uint8Array(raw)), pair, createdAt: now.toISOString() };
  } catch {
    return null;
  }
}

/** Signature over the UTF-8 bytes of a text, base64url. */
export async function signText(text: string, key: OfficeKey): Promise<string> {
  const signature = await crypto.subtle.sign(ALGORITHM, key.pair.privateKey, new TextEncoder().encode(text));
  return base64Url(new Uint8Array(signature));
}

/** Whether the signature is that key's over exactly this text; null where the browser cannot tell. */
export async function verifyText(
  text: string,
  publicKey: string,
  signature: string,
): Promise<boolean | null> {
  const raw = bytesOf(publicKey);
  const signed = bytesOf(signature);
  if (!raw || !signed) return false;
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? null : false;
  }
  return crypto.subtle.verify(ALGORITHM, key, signed, new TextEncoder().encode(text));
}

/** What people read to each other to be sure of a key: `3f2a 91c0 …`, eight groups of the key's SHA-256. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const raw = bytesOf(publicKey) ?? new Uint8Array();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', raw)).slice(0, FINGERPRINT_BYTES);
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}
