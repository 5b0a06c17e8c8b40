import { describe, expect, test } from "vitest";

import { type Invisible, piecesOf, spacesOf } from "./invisibles";

/** The text as pieces, those that are drawn in angle brackets. */
function drawn(text: string): string {
  return piecesOf(text)
    .map((piece) => (piece.invisible ? `<${piece.invisible}>` : piece.text))
    .join("");
}

describe("characters one cannot see", () => {
  test.each([
    ["", ""],
    ["The bay of Orrin, 31 families.", "The bay of Orrin, 31 families."],
    ["L’été – « ça », 25 %", "L’été – « ça », 25 %"],
    ["212\u{A0}jours\u{202F}; fin", "212<noBreak>jours<narrowNoBreak>; fin"],
    ["a\u{2009}b\u{2003}c\td", "a<thin>b<wide>c<tab>d"],
    ["co\u{AD}opé\u{200B}rative\u{FEFF}", "co<softHyphen>opé<zeroWidth>rative<zeroWidth>"],
    ["un\ndeux\u{2028}", "un<lineBreak>deux<lineBreak>"],
    ["\u{A0}\u{A0}", "<noBreak><noBreak>"],
  ])("%j", (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test("are told apart", () => {
    const kindOf = (text: string): Invisible | null | undefined => piecesOf(text)[0]?.invisible;
    expect(kindOf("\u{A0}")).not.toBe(kindOf("\u{202F}"));
  });

  test("plain spaces are drawn where one space takes the place of another", () => {
    const drawn = (text: string) => spacesOf(text).map(({ text, invisible }) => invisible ?? text);
    expect(drawn("a  b\u{A0}c")).toEqual(["a", "plain", "plain", "b", "noBreak", "c"]);
    expect(drawn(" ")).toEqual(["plain"]);
  });
});
