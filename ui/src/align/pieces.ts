// A text in the pieces it is drawn from: sentences, in them the characters one cannot see, and what was found there.

import type { ParagraphView, SentenceView } from "../api/types";
import { type Piece, piecesOf } from "../shared/invisibles";
import type { Mark } from "../shared/marks";

/** A piece of a text, and the gravest mark it lies under. */
export interface MarkedPiece extends Piece {
  mark: Mark | null;
}

/** A sentence, or what stands between two. */
export interface Span {
  /** Start in the paragraph's text, in UTF-16 units. */
  start: number;
  text: string;
  sentence: SentenceView | null;
  pieces: MarkedPiece[];
}

/** Cuts a paragraph into its sentences and what stands between them. The spans joined are the text. */
export function spansOf(
  { text, sentences }: Pick<ParagraphView, "text" | "sentences">,
  marks: readonly Mark[] = [],
): Span[] {
  const spans: Span[] = [];
  let place = 0;
  const take = (end: number, sentence: SentenceView | null) => {
    if (end <= place) return;
    const part = text.slice(place, end);
    spans.push({ start: place, text: part, sentence, pieces: markedPieces(part, place, marks) });
    place = end;
  };
  for (const sentence of sentences) {
    take(sentence.start, null);
    take(sentence.end, sentence);
  }
  take(text.length, null);
  return spans;
}

const WEIGHT = { found: 4, error: 3, warning: 2, note: 1 };

/** Cuts a part of a text, which begins at `start`, at the characters one cannot see and at the ends of marks. */
function markedPieces(part: string, start: number, marks: readonly Mark[]): MarkedPiece[] {
  const end = start + part.length;
  const near = marks.filter((mark) => mark.start < end && start < mark.end);
  const cuts = [...new Set([start, end, ...near.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? start;
    const over = near.filter((mark) => mark.start <= from && to <= mark.end);
    const mark = over.reduce<Mark | null>(
      (gravest, other) => (gravest && rank(gravest) >= rank(other) ? gravest : other),
      null,
    );
    return piecesOf(part.slice(from - start, to - start)).map((piece) => ({ ...piece, mark }));
  });
}

/** The mark that a reader is at lies over all others. */
function rank({ severity, current }: Mark): number {
  return WEIGHT[severity] + (current ? 10 : 0);
}
