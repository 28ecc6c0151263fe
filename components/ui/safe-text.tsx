import type { Range } from '../../lib/model/match.ts';
import { type Piece, textPieces } from './text-pieces.ts';

const shown = (piece: Piece, key: number) => {
  const inner = piece.codePoint ? <span class="escaped">{piece.codePoint}</span> : piece.text;
  return piece.marked ? <mark key={key}>{inner}</mark> : <span key={key}>{inner}</span>;
};

/** Text from a page or file: kept in its own direction, marked places in `<mark>`, unseen characters written out. */
export const SafeText = ({ text, marks = [] }: { text: string; marks?: readonly Range[] }) => (
  <bdi>{textPieces(text, marks).map(shown)}</bdi>
);
