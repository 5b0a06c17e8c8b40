import { describe, expect, test } from "vitest";

import { releaseRows } from "../api/fake-texts";
import type { MoveCommand } from "../shared/keys";
import { counterparts, type Cursor, moveByRow, moveBySentence, sentenceAt, sentencesOf } from "./cursor";

const ROWS = releaseRows();
const rowAt = (index: number) => Promise.resolve(ROWS[index]);
const at = (row: number, side: Cursor["side"] = "source", sentence: number | null = null): Cursor => ({
  row,
  side,
  sentence,
});

describe("moving by rows", () => {
  const bounds = { total: 18, page: 5 };
  test.each<[Cursor, MoveCommand, Cursor]>([
    [at(3), "rowDown", at(4)],
    [at(3), "rowUp", at(2)],
    [at(0), "rowUp", at(0)],
    [at(17), "rowDown", at(17)],
    [at(3), "pageDown", at(8)],
    [at(3), "pageUp", at(0)],
    [at(15), "pageDown", at(17)],
    [at(9), "firstRow", at(0)],
    [at(9), "lastRow", at(17)],
    [at(9), "targetSide", at(9, "target")],
    [at(9, "target"), "sourceSide", at(9)],
    [at(9, "target", 1), "rowDown", at(10, "target")],
  ])("from %j, %s", (from, command, to) => {
    expect(moveByRow(from, command, bounds)).toEqual(to);
  });
});

describe("moving by sentences", () => {
  const move = (from: Cursor, step: 1 | -1) => moveBySentence(from, step, ROWS.length, rowAt);

  test("goes through a row, then on to the next one", async () => {
    expect(await move(at(3), 1)).toEqual(at(3, "source", 0));
    expect(await move(at(3, "source", 0), 1)).toEqual(at(3, "source", 1));
    expect(await move(at(3, "source", 1), 1)).toEqual(at(4, "source", 0));
    expect(await move(at(4, "source", 0), -1)).toEqual(at(3, "source", 1));
  });

  test("goes through the paragraphs of a merged row", async () => {
    expect(await move(at(6, "source", 1), 1)).toEqual(at(6, "source", 2));
  });

  test("leaves out rows with nothing on this side", async () => {
    const gap = ROWS.findIndex((row) => row.shape === "missing");
    expect((await move(at(gap - 1, "target", 0), 1)).row).toBe(gap + 1);
  });

  test("stays at the ends", async () => {
    expect(await move(at(0, "source", 0), -1)).toEqual(at(0, "source", 0));
    const last = at(ROWS.length - 1, "target", 0);
    expect(await move(last, 1)).toEqual(last);
  });
});

describe("sentences", () => {
  test("are found at the cursor with their text", () => {
    expect(sentenceAt(ROWS[3], at(3, "source", 1))?.text).toBe(
      "She should never have spent a single night in prison.",
    );
    expect(sentenceAt(ROWS[3], at(3))).toBeNull();
    expect(sentenceAt(undefined, at(3, "source", 0))).toBeNull();
  });

  test("are matched with what renders them, in neighbouring rows too", () => {
    const sentence = sentenceAt(ROWS[3], at(3, "source", 1));
    expect(counterparts(ROWS, "source", sentence?.bead ?? NaN)).toEqual([
      "Elle n’aurait jamais dû passer une seule nuit en prison.",
    ]);
    const alone = ROWS.flatMap((row) => sentencesOf(row, "source")).find((one) => one.alone);
    expect(counterparts(ROWS, "source", alone?.bead ?? NaN)).toEqual([]);
  });
});
