// Which commands go to a row of a kind, and which ones judge rows.

import type { Direction, RowFilter, StatusView } from "../api/types";
import type { WindowCommand } from "../shared/keys";

/** The rows that a command goes to, and which way. */
export const WAYS: Partial<Record<WindowCommand, [RowFilter, Direction]>> = {
  nextGap: ["gap", "next"],
  previousGap: ["gap", "previous"],
  nextNotOneToOne: ["notOneToOne", "next"],
  previousNotOneToOne: ["notOneToOne", "previous"],
  nextMoved: ["moved", "next"],
  previousMoved: ["moved", "previous"],
  nextLowConfidence: ["lowConfidence", "next"],
  previousLowConfidence: ["lowConfidence", "previous"],
  nextUnapproved: ["unapproved", "next"],
  previousUnapproved: ["unapproved", "previous"],
};

/** What a command says of the rows chosen. */
export const VERDICTS: Partial<Record<WindowCommand, StatusView>> = {
  approve: "approved",
  sendBack: "needsWork",
  reject: "rejected",
  reopen: "open",
};
