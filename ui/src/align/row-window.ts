// Which rows the scrolled list holds. Engines give up on boxes higher than some 33 million pixels, which 100,000 rows at
// 200 % pass: of a long pair the list holds a part around the place in view, and moves on when that place nears its end.

/** A run of rows, the end left out. */
export interface RowWindow {
  start: number;
  end: number;
}

/** The most rows in the list: at 200 % each may be 3,000 pixels high. */
export const WINDOW_ROWS = 5000;

/** How near the end of the list the view may come before it moves on. */
const MARGIN = 500;

/** The rows of the list when `row` is in view. */
export function windowAround(row: number, total: number): RowWindow {
  const start = Math.max(0, Math.min(row - Math.floor(WINDOW_ROWS / 2), total - WINDOW_ROWS));
  return { start, end: Math.min(total, start + WINDOW_ROWS) };
}

/** Whether the list should move on, with the rows from `first` to `last` in view. */
export function nearsEnd(window: RowWindow, first: number, last: number, total: number): boolean {
  return (
    (window.start > 0 && first - window.start < MARGIN) || (window.end < total && window.end - last < MARGIN)
  );
}

/** Whether the list holds the row. */
export function holds(window: RowWindow, row: number): boolean {
  return row >= window.start && row < window.end;
}
