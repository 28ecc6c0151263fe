import * as v from 'valibot';

/** A raw Ed25519 public key (RFC 8032), 32 bytes in base64url without padding. */
export const PublicKeySchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'not a public key'));
