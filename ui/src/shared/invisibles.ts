// Characters that one cannot see, and how they are drawn.

/** What a character that cannot be seen is, for the way it is drawn. */
export type Invisible =
  "plain" | "noBreak" | "narrowNoBreak" | "thin" | "wide" | "tab" | "zeroWidth" | "softHyphen" | "lineBreak";

/** A run of text, or one character that cannot be seen. */
export interface Piece {
  text: string;
  invisible: Invisible | null;
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

/** Cuts a text at all spaces besides, for where one space takes the place of another. */
export function spacesOf(text: string): Piece[] {
  return piecesOf(text).flatMap((piece) =>
    piece.invisible
      ? [piece]
      : piece.text
          .split(/( )/)
          .filter((part) => part !== "")
          .map((part): Piece => ({ text: part, invisible: part === " " ? "plain" : null })),
  );
}
