// What was found and what was said, by row.

import type { AnnotationView, FoundPlaceView, ThreadView } from "../api/types";
import type { PlacedMark, RowMarks } from "../shared/marks";

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

/** What was said, by row. */
export function byRow<T extends { row: number }>(said: T[]): ReadonlyMap<number, T[]> {
  const rows = new Map<number, T[]>();
  for (const one of said) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  return rows;
}

/** What the texts show of errors that were marked in stretches of them; `at` is the one the reader is at. */
export function marksOfErrors(annotations: AnnotationView[], at: number | null): PlacedMark[] {
  return annotations.flatMap(({ id, side, paragraph, span }) => {
    if (span === null || span[0] === span[1]) return [];
    const [start, end] = span;
    return [{ side, paragraph, start, end, severity: "marked" as const, current: id === at }];
  });
}

/** What a row shows of what was found, with what is sought and what was marked besides. */
export function rowMarks(
  found: RowMarks | undefined,
  more: PlacedMark[],
  marked: number,
): RowMarks | undefined {
  if (more.length === 0 && marked === 0) return found;
  return {
    marks: [...(found?.marks ?? []), ...more],
    counts: found?.counts ?? { error: 0, warning: 0, note: 0 },
    marked,
  };
}

/** The next or previous of what stands in rows, seen from the one the reader is at (`at`) or from a row. */
export function stepped<T extends { id: number; row: number }>(
  said: T[],
  at: number | null,
  direction: "next" | "previous",
  row: number,
): T | null {
  const here = said.findIndex(({ id }) => id === at);
  const isHere = here >= 0 && said[here]?.row === row;
  const fromRow =
    direction === "next" ? said.find((one) => one.row >= row) : said.findLast((one) => one.row <= row);
  return (isHere ? said[direction === "next" ? here + 1 : here - 1] : fromRow) ?? null;
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
