import { expect, test } from "vitest";

import type { ParagraphView, RowView } from "../api/types";
import { isChosen, rangeOf, rowsAsHtml, rowsAsText } from "./selection";

function row(source: string[], target: string[]): RowView {
  const paragraphs = (texts: string[]) => texts.map((text) => ({ text }) as ParagraphView);
  return { source: paragraphs(source), target: paragraphs(target) } as RowView;
}

test("rows are chosen from either end", () => {
  for (const [anchor, end, start, count] of [
    [3, 3, 3, 1],
    [3, 5, 3, 3],
    [5, 3, 3, 3],
    [0, 9, 0, 10],
  ] as const) {
    expect(rangeOf({ anchor, end })).toEqual({ start, count });
    expect(isChosen({ anchor, end }, start)).toBe(true);
    expect(isChosen({ anchor, end }, start + count)).toBe(false);
  }
  expect(isChosen(null, 0)).toBe(false);
});

test("rows are copied raw, a line each, and a table reads them back", () => {
  for (const [rows, text] of [
    [[row(["One:"], ["Un\u{A0}:"])], "One:\tUn\u{A0}:"],
    [[row(["One"], []), row([], ["Deux"])], "One\t\n\tDeux"],
    [[row(["One", "Two"], ["Un"])], '"One\nTwo"\tUn'],
    [[row(['The "port"'], ["Le «\u{202F}port\u{202F}»"])], '"The ""port"""\tLe «\u{202F}port\u{202F}»'],
  ] as const) {
    expect(rowsAsText([...rows])).toBe(text);
  }
  expect(rowsAsHtml([row(["A < B"], ["A\u{202F}!", "B"])], ["en", "fr-CA"])).toBe(
    '<table><tbody><tr><td lang="en"><p>A &lt; B</p></td>' +
      '<td lang="fr-CA"><p>A\u{202F}!</p><p>B</p></td></tr></tbody></table>',
  );
});
