// What was found in a row, as the texts show it: places to underline, and counts beside them.

import type { SeverityView, SideView, TermStateView } from "../api/types";

/** A stretch of a paragraph's text where something was found, in UTF-16 units; never empty. */
export interface Mark {
  start: number;
  end: number;
  /** How grave it is; "found" for what somebody looks for, "marked" for an error that somebody marked. */
  severity: SeverityView | "found" | "marked";
  /** Whether the reader is at this finding. */
  current: boolean;
}

/** A mark in its paragraph. */
export interface PlacedMark extends Mark {
  side: SideView;
  /** The number of the paragraph in its text, from 1. */
  paragraph: number;
}

/** A stretch of a paragraph's text where a known term stands, in UTF-16 units; never empty. */
export interface TermMark {
  start: number;
  end: number;
  state: TermStateView;
}

/** A term in its paragraph. */
export interface PlacedTerm extends TermMark {
  side: SideView;
  /** The number of the paragraph in its text, from 1. */
  paragraph: number;
}

/** What was found in a row. */
export interface RowMarks {
  marks: PlacedMark[];
  /** How many findings of each severity. */
  counts: Record<SeverityView, number>;
  /** How many errors somebody marked. */
  marked?: number;
}

/** Every severity, the gravest first. */
export const SEVERITIES: readonly SeverityView[] = ["error", "warning", "note"];
