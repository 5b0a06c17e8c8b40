import { describe, expect, test } from "vitest";

import { longRows, releaseRows } from "../api/fake-texts";
import { type Invisible, piecesOf, spansOf } from "./pieces";

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
});

describe("sentences of a paragraph", () => {
  test("and what stands between them make up the text, to the unit", () => {
    for (const row of [...releaseRows(), ...longRows()]) {
      for (const paragraph of [...row.source, ...row.target]) {
        const spans = spansOf(paragraph);
        expect(spans.map(({ text }) => text).join("")).toBe(paragraph.text);
        expect(spans.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("")).toBe(paragraph.text);
        expect(spans.filter(({ sentence }) => sentence).length).toBe(paragraph.sentences.length);
      }
    }
  });

  test("are cut at UTF-16 units, beyond the basic plane too", () => {
    const sentences = [
      { start: 0, end: 5, bead: 1, alone: false, crosses: false },
      { start: 6, end: 9, bead: 2, alone: false, crosses: false },
    ];
    const spans = spansOf({ text: "😀 a. b c", sentences });
    expect(spans.map(({ text }) => text)).toEqual(["😀 a.", " ", "b c"]);
  });
});
