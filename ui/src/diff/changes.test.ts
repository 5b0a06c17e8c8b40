import { describe, expect, test } from "vitest";

import type { ComparedParagraphsView, HunkKindView, HunkView } from "../api/types";
import { changesOf, inlineOf, numbersOf, sideOf } from "./changes";

const OLD = "The port had 212 boats.";
const NEW = "The port had 230 big boats.";

function hunk(kind: HunkKindView, old: [number, number], now: [number, number]): HunkView {
  const stretch = ([start, end]: [number, number]) => ({ paragraph: 1, start, end });
  return { kind, expected: false, old: stretch(old), new: stretch(now) };
}

function paragraph(over: Partial<ComparedParagraphsView> = {}): ComparedParagraphsView {
  return {
    status: "changed",
    old: [{ number: 1, text: OLD }],
    new: [{ number: 1, text: NEW }],
    hunks: [hunk("facts", [13, 16], [13, 16]), hunk("wording", [17, 17], [17, 21])],
    source: [],
    ...over,
  };
}

describe("changes", () => {
  test("are in order, and whole paragraphs are changes too", () => {
    const gone = paragraph({ status: "removed", new: [], hunks: [] });
    const changes = changesOf({ paragraphs: [paragraph({ status: "same", hunks: [] }), paragraph(), gone] });
    expect(changes.map(({ at, kind }) => [at, kind])).toEqual([
      [1, "facts"],
      [1, "wording"],
      [2, "paragraphs"],
    ]);
  });

  test("cut each side into stretches that joined are its text", () => {
    const shown = paragraph();
    const changes = changesOf({ paragraphs: [shown] });
    const [old, now] = [shown.old[0], shown.new[0]];
    if (!old || !now) throw new Error("there is a paragraph");
    const before = sideOf(old, changes, "old");
    expect(before.map(({ text }) => text).join("")).toBe(OLD);
    expect(before.filter(({ change }) => change).map(({ text }) => text)).toEqual(["212", ""]);
    const after = sideOf(now, changes, "new");
    expect(after.map(({ text }) => text).join("")).toBe(NEW);
    expect(after.filter(({ change }) => change).map(({ text }) => text)).toEqual(["230", "big "]);
  });

  test("in one text stand beside what they replaced", () => {
    const shown = paragraph();
    const [stretches] = inlineOf(shown, changesOf({ paragraphs: [shown] }));
    expect(stretches?.map(({ text, side }) => `${side}:${text}`)).toEqual([
      "both:The port had ",
      "old:212",
      "new:230",
      "both: ",
      "new:big ",
      "both:boats.",
    ]);
    const gone = paragraph({ status: "removed", new: [], hunks: [] });
    expect(inlineOf(gone, changesOf({ paragraphs: [gone] }))[0]?.[0]).toMatchObject({
      text: OLD,
      side: "old",
    });
  });

  test("name their paragraphs as people do", () => {
    expect(numbersOf([])).toBe("–");
    expect(numbersOf([{ number: 3, text: "" }])).toBe("3");
    expect(numbersOf([3, 4, 5].map((number) => ({ number, text: "" })))).toBe("3–5");
  });
});
