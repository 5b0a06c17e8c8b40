// The picture of a pair: where its rows lie over the two texts, in pixels, and what is said of them.

import type { MapStretchView, MapView } from "../api/types";
import type { RowMarks } from "../shared/marks";

/** The columns of the picture, in pixels from the left: marks, source, ribbons, target, marks. */
export const COLUMNS = { source: 10, ribbons: 20, target: 52, end: 62, width: 72 } as const;

/** The least height of a stretch that is seen, in pixels. */
const LEAST = 1.5;

/** A stretch as it is drawn. */
export interface Drawn {
  stretch: MapStretchView;
  /** Top and height on either side, in pixels; of no height on a side that is empty. */
  source: Bar;
  target: Bar;
  /** The ribbon from one side to the other; of a gap, a wedge that ends between them. */
  ribbon: string;
}

export interface Bar {
  top: number;
  height: number;
}

/** The stretches of a pair as they are drawn over so many pixels. */
export function drawn({ source, target, stretches }: MapView, height: number): Drawn[] {
  const bar = ([start, end]: [number, number], length: number): Bar => {
    const scale = length > 0 ? height / length : 0;
    return { top: start * scale, height: end > start ? Math.max(LEAST, (end - start) * scale) : 0 };
  };
  return stretches.map((stretch) => {
    const [left, right] = [bar(stretch.source, source), bar(stretch.target, target)];
    return { stretch, source: left, target: right, ribbon: ribbon(left, right) };
  });
}

function ribbon(source: Bar, target: Bar): string {
  const { ribbons: left, target: right } = COLUMNS;
  const middle = (left + right) / 2;
  const [a, b] = [round(source.top), round(source.top + source.height)];
  const [c, d] = [round(target.top), round(target.top + target.height)];
  if (target.height === 0) return `M${left} ${a}L${middle} ${round((source.top + b) / 2)}L${left} ${b}Z`;
  if (source.height === 0) return `M${right} ${c}L${middle} ${round((target.top + d) / 2)}L${right} ${d}Z`;
  return `M${left} ${a}C${middle} ${a} ${middle} ${c} ${right} ${c}L${right} ${d}C${middle} ${d} ${middle} ${b} ${left} ${b}Z`;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** The stretch that holds a row. */
export function stretchOf(stretches: readonly MapStretchView[], row: number): number {
  return stretches.findIndex((stretch) => row < stretch.row + stretch.rows);
}

/** The stretch at a place of the picture: of the text that is nearer. */
export function stretchAt(all: readonly Drawn[], x: number, y: number): MapStretchView | null {
  const side = x < (COLUMNS.ribbons + COLUMNS.target) / 2 ? "source" : "target";
  const distance = (bar: Bar) => Math.max(bar.top - y, y - bar.top - bar.height, 0);
  let nearest: Drawn | null = null;
  for (const one of all) {
    if (nearest === null || distance(one[side]) < distance(nearest[side])) nearest = one;
  }
  return nearest?.stretch ?? null;
}

/** How a ribbon is drawn. */
export type MapLook = "gap" | "moved" | "doubtful" | "sure";

/** How a ribbon is drawn: what most needs to be looked at comes first. */
export function look({ missing, added, moved, doubtful }: MapStretchView): MapLook {
  if (missing || added) return "gap";
  if (moved) return "moved";
  return doubtful ? "doubtful" : "sure";
}

/** The gravest of what was found in a stretch, notes left out. */
export function worst(
  { row, rows }: MapStretchView,
  marksOf: (row: number) => RowMarks | undefined,
): "error" | "warning" | null {
  let found: "warning" | null = null;
  for (let at = row; at < row + rows; at++) {
    const counts = marksOf(at)?.counts;
    if (counts && counts.error > 0) return "error";
    if (counts && counts.warning > 0) found = "warning";
  }
  return found;
}
