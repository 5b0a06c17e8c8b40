import { describe, expect, test } from "vitest";

import { holds, nearsEnd, WINDOW_ROWS, windowAround } from "./row-window";

describe("the rows in the list", () => {
  test("are all of a short pair", () => {
    expect(windowAround(0, 0)).toEqual({ start: 0, end: 0 });
    expect(windowAround(17, 18)).toEqual({ start: 0, end: 18 });
    expect(nearsEnd(windowAround(0, WINDOW_ROWS), 0, WINDOW_ROWS - 1, WINDOW_ROWS)).toBe(false);
  });

  test("are those around the place in view of a long one", () => {
    for (const row of [0, 1, 2_500, 50_000, 97_499, 99_999]) {
      const window = windowAround(row, 100_000);
      expect(window.end - window.start).toBe(WINDOW_ROWS);
      expect(holds(window, row)).toBe(true);
      expect(nearsEnd(window, row, row, 100_000)).toBe(false);
    }
  });

  test("move on when the place in view nears one of their ends, but for the ends of the pair", () => {
    const window = { start: 10_000, end: 15_000 };
    expect(nearsEnd(window, 12_000, 12_010, 100_000)).toBe(false);
    expect(nearsEnd(window, 10_400, 10_410, 100_000)).toBe(true);
    expect(nearsEnd(window, 14_600, 14_610, 100_000)).toBe(true);
    expect(nearsEnd({ start: 0, end: 5_000 }, 0, 10, 100_000)).toBe(false);
    expect(nearsEnd({ start: 95_000, end: 100_000 }, 99_990, 99_999, 100_000)).toBe(false);
  });
});
