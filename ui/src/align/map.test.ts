import { describe, expect, test } from "vitest";

import type { MapStretchView, MapView } from "../api/types";
import { drawn, look, stretchAt, stretchOf, worst } from "./map";

const stretch = (row: number, source: [number, number], target: [number, number]): MapStretchView => ({
  row,
  rows: 1,
  source,
  target,
  confidence: 1,
  doubtful: false,
  missing: target[0] === target[1],
  added: source[0] === source[1],
  moved: false,
  status: "open",
});
/** Three rows; the second has no counterpart in the target. */
const MAP: MapView = {
  revision: 1,
  source: 100,
  target: 50,
  stretches: [stretch(0, [0, 50], [0, 25]), stretch(1, [50, 70], [25, 25]), stretch(2, [70, 100], [25, 50])],
};

describe("the picture of a pair", () => {
  test("lays each row over its part of both texts", () => {
    const all = drawn(MAP, 200);
    expect(all.map(({ source, target }) => [source.top, source.height, target.top, target.height])).toEqual([
      [0, 100, 0, 100],
      [100, 40, 100, 0],
      [140, 60, 100, 100],
    ]);
    expect(all[1]?.ribbon).toBe("M20 100L36 120L20 140Z");
  });

  test("keeps what is short in sight, and draws nothing of empty texts", () => {
    expect(drawn({ ...MAP, source: 100_000 }, 200)[0]?.source.height).toBe(1.5);
    expect(drawn({ revision: 1, source: 0, target: 0, stretches: [] }, 200)).toEqual([]);
  });

  test("knows the row under a place of either text", () => {
    const all = drawn(MAP, 200);
    expect(stretchAt(all, 15, 110)?.row).toBe(1);
    expect(stretchAt(all, 57, 110)?.row).toBe(2);
    expect(stretchAt(all, 57, 5000)?.row).toBe(2);
    expect(stretchAt([], 15, 110)).toBeNull();
  });

  test("finds the stretch of a row", () => {
    expect([0, 1, 2, 3].map((row) => stretchOf(MAP.stretches, row))).toEqual([0, 1, 2, -1]);
  });

  test("shows what most needs to be looked at", () => {
    const [one] = MAP.stretches as [MapStretchView];
    expect(look(one)).toBe("sure");
    expect(look({ ...one, doubtful: true })).toBe("doubtful");
    expect(look({ ...one, doubtful: true, moved: true })).toBe("moved");
    expect(look({ ...one, missing: true, moved: true })).toBe("gap");
  });

  test("tells the gravest of what was found", () => {
    const counts = [{ error: 0, warning: 0, note: 3 }, { error: 0, warning: 1, note: 0 }, undefined];
    const marks = (row: number) => counts[row] && { marks: [], counts: counts[row] };
    const [one] = MAP.stretches as [MapStretchView];
    expect(worst(one, marks)).toBeNull();
    expect(worst({ ...one, rows: 3 }, marks)).toBe("warning");
  });
});
