// A text in the pieces it is drawn from: sentences, and in them the characters one cannot see.

import type { ParagraphView, SentenceView } from "../api/types";

/** What a character that cannot be seen is, for the way it is drawn. */
export type Invisible =
  "noBreak" | "narrowNoBreak" | "thin" | "wide" | "tab" | "zeroWidth" | "softHyphen" | "lineBreak";

/** A run of text, or one character that cannot be seen. */
export interface Piece {
  text: string;
  invisible: Invisible | null;
}

/** A sentence, or what stands between two. */
export interface Span {
  /** Start in the paragraph's text, in UTF-16 units. */
  start: number;
  text: string;
  sentence: SentenceView | null;
  pieces: Piece[];
}

const INVISIBLES: Record<string, Invisible> = {
  "\u{00A0}": "noBreak",
  "\u{202F}": "narrowNoBreak",
  "\u{2009}": "thin",
  "\u{200A}": "thin",
  "\u{2006}": "thin",
  "\u{2000}": "wide",
  "\u{2001}": "wide",
  "\u{2002}": "wide",
  "\u{2003}": "wide",
  "\u{2004}": "wide",
  "\u{2005}": "wide",
  "\u{2007}": "wide",
  "\u{2008}": "wide",
  "\u{205F}": "wide",
  "\u{3000}": "wide",
  "\t": "tab",
  "\u{200B}": "zeroWidth",
  "\u{200C}": "zeroWidth",
  "\u{200D}": "zeroWidth",
  "\u{200E}": "zeroWidth",
  "\u{200F}": "zeroWidth",
  "\u{2060}": "zeroWidth",
  "\u{FEFF}": "zeroWidth",
  "\u{00AD}": "softHyphen",
  "\n": "lineBreak",
  "\u{2028}": "lineBreak",
};

const INVISIBLE = new RegExp(`(${Object.keys(INVISIBLES).join("|")})`, "u");

/** Cuts a text at the characters one cannot see. The pieces joined are the text. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(INVISIBLE)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, invisible: INVISIBLES[part] ?? null }));
}

/** Cuts a paragraph into its sentences and what stands between them. The spans joined are the text. */
export function spansOf({ text, sentences }: Pick<ParagraphView, "text" | "sentences">): Span[] {
  const spans: Span[] = [];
  let place = 0;
  const take = (end: number, sentence: SentenceView | null) => {
    if (end <= place) return;
    const part = text.slice(place, end);
    spans.push({ start: place, text: part, sentence, pieces: piecesOf(part) });
    place = end;
  };
  for (const sentence of sentences) {
    take(sentence.start, null);
    take(sentence.end, sentence);
  }
  take(text.length, null);
  return spans;
}
