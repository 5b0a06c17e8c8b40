// Rows chosen together: from the row where choosing began to the row it was drawn to.

import type { RowView } from "../api/types";

/** Rows chosen together, from 0; either end may come first. */
export interface RowSelection {
  anchor: number;
  end: number;
}

/** Rows that follow each other. */
export interface RowRange {
  /** The first, from 0. */
  start: number;
  count: number;
}

export function rangeOf({ anchor, end }: RowSelection): RowRange {
  const start = Math.min(anchor, end);
  return { start, count: Math.max(anchor, end) - start + 1 };
}

export function isChosen(selection: RowSelection | null, row: number): boolean {
  if (!selection) return false;
  const { start, count } = rangeOf(selection);
  return row >= start && row < start + count;
}

/** Rows as a table of tabs and lines, raw to the character: source, then target. */
export function rowsAsText(rows: RowView[]): string {
  const cell = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => [row.source, row.target].map((side) => cell(textOf(side))).join("\t")).join("\n");
}

/** Rows as a table for what is pasted into pages and word processors. */
export function rowsAsHtml(rows: RowView[], [source, target]: [source: string, target: string]): string {
  const table = document.createElement("table");
  for (const row of rows) {
    const line = table.insertRow();
    for (const [side, lang] of [
      [row.source, source],
      [row.target, target],
    ] as const) {
      const cell = line.insertCell();
      cell.lang = lang;
      for (const { text } of side) {
        const paragraph = cell.appendChild(document.createElement("p"));
        paragraph.textContent = text;
      }
    }
  }
  return table.outerHTML;
}

function textOf(paragraphs: RowView["source"]): string {
  return paragraphs.map(({ text }) => text).join("\n");
}
