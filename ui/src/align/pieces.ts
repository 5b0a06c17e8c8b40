// A text in the pieces it is drawn from: sentences, in them the characters one cannot see, and what was found there.

import type { ParagraphView, SentenceView } from "../api/types";
import { type Piece, piecesOf } from "../shared/invisibles";
import type { Mark, TermMark } from "../shared/marks";

/** A piece of a text, the gravest mark it lies under, and the term it belongs to. */
export interface MarkedPiece extends Piece {
  mark: Mark | null;
  term: TermMark | null;
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
  terms: readonly TermMark[] = [],
): Span[] {
  const spans: Span[] = [];
  let place = 0;
  const take = (end: number, sentence: SentenceView | null) => {
    if (end <= place) return;
    const part = text.slice(place, end);
    spans.push({ start: place, text: part, sentence, pieces: markedPieces(part, place, marks, terms) });
    place = end;
  };
  for (const sentence of sentences) {
    take(sentence.start, null);
    take(sentence.end, sentence);
  }
  take(text.length, null);
  return spans;
}

const WEIGHT = { found: 5, marked: 4, error: 3, warning: 2, note: 1 };

/** Cuts a part of a text, which begins at `start`, at the characters one cannot see and at the ends of marks and terms. */
function markedPieces(
  part: string,
  start: number,
  marks: readonly Mark[],
  terms: readonly TermMark[],
): MarkedPiece[] {
  const end = start + part.length;
  const touches = (stretch: { start: number; end: number }) => stretch.start < end && start < stretch.end;
  const near = marks.filter(touches);
  const named = terms.filter(touches);
  const cuts = [...new Set([start, end, ...[...near, ...named].flatMap((of) => [of.start, of.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? start;
    const over = near.filter((mark) => mark.start <= from && to <= mark.end);
    const mark = over.reduce<Mark | null>(
      (gravest, other) => (gravest && rank(gravest) >= rank(other) ? gravest : other),
      null,
    );
    const term = named.find((of) => of.start <= from && to <= of.end) ?? null;
    return piecesOf(part.slice(from - start, to - start)).map((piece) => ({ ...piece, mark, term }));
  });
}

/** The mark that a reader is at lies over all others. */
function rank({ severity, current }: Mark): number {
  return WEIGHT[severity] + (current ? 10 : 0);
}
