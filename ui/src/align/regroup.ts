// Mending an alignment by hand: which command does what at the cursor, and what it is called there.

import type { RegroupChange, RegroupPlace, RowView } from "../api/types";
import type { Strings } from "../i18n";
import type { RegroupCommand } from "../shared/keys";
import type { Cursor } from "./cursor";
import type { RowRange } from "./selection";

/** The place that a change is made at. */
export function placeOf({ row, side, sentence }: Cursor): RegroupPlace {
  return { row, side, sentence };
}

/** What a command changes; rows chosen together are joined as one. Linking needs two places and is no change yet. */
export function changeOf(command: Exclude<RegroupCommand, "link">, chosen: RowRange): RegroupChange {
  switch (command) {
    case "mergeNext":
      return { kind: "mergeNext", rows: Math.max(2, chosen.count) };
    default:
      return { kind: command };
  }
}

/** What was done, for who cannot see it. */
export function doneWords(strings: Strings, command: RegroupCommand): string {
  switch (command) {
    case "mergeNext":
    case "mergePrevious":
      return strings.regroupedMerge();
    case "split":
      return strings.regroupedSplit();
    case "moveUp":
      return strings.regroupedMoveUp();
    case "moveDown":
      return strings.regroupedMoveDown();
    case "openGap":
      return strings.regroupedOpenGap();
    case "closeGap":
      return strings.regroupedCloseGap();
    case "swapNext":
      return strings.regroupedSwapNext();
    case "unlink":
      return strings.regroupedUnlink();
    case "link":
      return strings.regroupedLink();
  }
}

/** A command that makes sense at the cursor, and what it would do there. */
export interface Offer {
  command: RegroupCommand;
  name: string;
}

/** What can be mended at the cursor; `linking` is the row that waits for another one. */
export function offers(
  strings: Strings,
  row: RowView,
  cursor: Cursor,
  { chosen, total, linking }: { chosen: RowRange; total: number; linking: number | null },
): Offer[] {
  const { side, sentence } = cursor;
  const isSource = side === "source";
  const has = { source: row.source.length > 0, target: row.target.length > 0 };
  const isLast = cursor.row >= total - 1;
  const all: (Offer | false)[] = [
    chosen.count > 1
      ? { command: "mergeNext", name: strings.mergeChosen() }
      : !isLast && { command: "mergeNext", name: strings.mergeNext() },
    cursor.row > 0 && { command: "mergePrevious", name: strings.mergePrevious() },
    sentence !== null
      ? { command: "split", name: strings.splitSentence() }
      : (row.source.length > 1 || row.target.length > 1) && { command: "split", name: strings.splitRow() },
    has[side] && {
      command: "moveUp",
      name:
        sentence !== null
          ? strings.moveUpSentence()
          : isSource
            ? strings.moveUpSource()
            : strings.moveUpTarget(),
    },
    has[side] && {
      command: "moveDown",
      name:
        sentence !== null
          ? strings.moveDownSentence()
          : isSource
            ? strings.moveDownSource()
            : strings.moveDownTarget(),
    },
    has[side] && {
      command: "openGap",
      name: isSource ? strings.openGapSource() : strings.openGapTarget(),
    },
    !has[side] && {
      command: "closeGap",
      name: isSource ? strings.closeGapSource() : strings.closeGapTarget(),
    },
    !isLast && { command: "swapNext", name: strings.swapNext() },
    has.source && has.target && { command: "unlink", name: strings.unlink() },
    {
      command: "link",
      name:
        linking === null || linking === cursor.row
          ? strings.linkStart()
          : strings.linkEndRow({ row: linking + 1 }),
    },
  ];
  return all.filter((offer) => offer !== false);
}
