import { encode } from 'uqr';

/** Light modules around a QR code that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** The modules of a QR code, row by row, true for dark; the quiet border is part of it. */
export const qrModules = (text: string): boolean[][] =>
  // The strongest correction that needs no larger code.
  encode(text, { ecc: 'L', boostEcc: true, border: QUIET }).data;
