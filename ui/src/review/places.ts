// What was found and what was said, by row.

import type { FoundPlaceView, ThreadView } from "../api/types";
import type { PlacedMark } from "../shared/marks";

/** What the rows show of the places found; `at` is the index of the one the reader is at. */
export function marksByRow(places: FoundPlaceView[], at: number | null): ReadonlyMap<number, PlacedMark[]> {
  const rows = new Map<number, PlacedMark[]>();
  for (const { index, row, side, paragraph, start, end } of places) {
    const mark: PlacedMark = { side, paragraph, start, end, severity: "found", current: index === at };
    rows.set(row, [...(rows.get(row) ?? []), mark]);
  }
  return rows;
}

/** How many threads each row has. */
export function countByRow(threads: ThreadView[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { row } of threads) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

export const NONE: ReadonlySet<number> = new Set();

/** The set with a number in it, or without. */
export function withNumber(set: ReadonlySet<number>, number: number, isIn: boolean): ReadonlySet<number> {
  const changed = new Set(set);
  if (isIn) changed.add(number);
  else changed.delete(number);
  return changed;
}

/** The places that stay left out after another search, by their index there: those that a person left out before, wherever
    they stand among the others now. */
export function stillLeftOut(
  leftOut: ReadonlySet<number>,
  before: FoundPlaceView[],
  now: FoundPlaceView[],
): ReadonlySet<number> {
  const keyOf = ({ side, paragraph, left, found, right }: FoundPlaceView) =>
    JSON.stringify([side, paragraph, left, found, right]);
  const keys = new Set(before.filter(({ index }) => leftOut.has(index)).map(keyOf));
  return new Set(now.filter((place) => keys.has(keyOf(place))).map(({ index }) => index));
}
