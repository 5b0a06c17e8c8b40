import { describe, expect, test } from "vitest";

import { longRows, releaseRows } from "../api/fake-texts";
import type { Mark } from "../shared/marks";
import { spansOf } from "./pieces";

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

  test("are cut where something was found, under the gravest of what was found", () => {
    const mark = (start: number, end: number, severity: Mark["severity"], current = false): Mark => ({
      start,
      end,
      severity,
      current,
    });
    const drawn = (marks: Mark[]) =>
      spansOf({ text: "Le port est ouvert.", sentences: [] }, marks)
        .flatMap(({ pieces }) => pieces)
        .map(({ text, mark }) => (mark ? `[${text}]${mark.severity}` : text))
        .join("");
    expect(drawn([])).toBe("Le port est ouvert.");
    expect(drawn([mark(3, 7, "note")])).toBe("Le [port]note est ouvert.");
    expect(drawn([mark(3, 7, "note"), mark(5, 11, "error")])).toBe("Le [po]note[rt]error[ est]error ouvert.");
    expect(drawn([mark(0, 19, "note", true), mark(3, 7, "error")])).toBe(
      "[Le ]note[port]note[ est ouvert.]note",
    );
  });
});
