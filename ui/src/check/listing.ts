// Findings, counted and laid out by row.

import type { FindingView, PlaceView } from "../api/types";
import type { RowMarks } from "../shared/marks";

/** A check and how many of the findings are its. */
export interface CheckCount {
  check: string;
  count: number;
}

/** The checks that made these findings, the most frequent first. */
export function countByCheck(findings: FindingView[]): CheckCount[] {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return [...counts].map(([check, count]) => ({ check, count })).sort((a, b) => b.count - a.count);
}

/** Whether both are what one check found at one place. */
export function sameFinding(one: FindingView, other: FindingView): boolean {
  const key = ({ check, source, target }: FindingView) => JSON.stringify([check, source, target]);
  return key(one) === key(other);
}

/** Where a person is sent to: the place in the target, or in the source where the target has none. */
export function firstPlace({ source, target }: FindingView): PlaceView | null {
  return target ?? source;
}

/** Places of a finding in one paragraph. */
export interface PlacesInParagraph {
  /** The first. */
  place: PlaceView;
  count: number;
}

/** The places of a finding, those in one paragraph together. */
export function byParagraph({ source, target, more }: FindingView): PlacesInParagraph[] {
  const found = new Map<string, PlacesInParagraph>();
  for (const place of [source, target, ...more]) {
    if (!place) continue;
    const key = `${place.side} ${place.paragraph}`;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { place, count: 1 });
  }
  return [...found.values()];
}

/** What the rows show of these findings; `at` is the index of the one the reader is at. */
export function marksByRow(findings: FindingView[], at: number | null): Map<number, RowMarks> {
  const rows = new Map<number, RowMarks>();
  const rowOf = (row: number): RowMarks => {
    const known = rows.get(row) ?? { marks: [], counts: { error: 0, warning: 0, note: 0 } };
    rows.set(row, known);
    return known;
  };
  for (const { index, severity, row, source, target, more } of findings) {
    rowOf(row).counts[severity]++;
    for (const place of [source, target, ...more]) {
      if (!place) continue;
      const { side, paragraph, start, end } = place;
      // What stands between two characters is shown at the one before it.
      const seen = end > start ? { start, end } : { start: Math.max(0, start - 1), end: Math.max(1, end) };
      rowOf(place.row).marks.push({ ...seen, severity, current: index === at, side, paragraph });
    }
  }
  return rows;
}
