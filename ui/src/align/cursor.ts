// Where the reader is: a row, a side, a sentence of that side.

import type { MoveCommand } from "../shared/keys";
import type { RowView, SentenceView } from "../api/types";

/** One of the two texts. */
export type Side = "source" | "target";

/** The place of the reader. */
export interface Cursor {
  /** From 0. */
  row: number;
  side: Side;
  /** Which sentence of this side of the row, from 0; `null` while only the row is meant. */
  sentence: number | null;
}

/** A sentence with its text. */
export interface ReadSentence extends SentenceView {
  text: string;
}

/** The sentences of one side of a row, in order. */
export function sentencesOf(row: RowView, side: Side): ReadSentence[] {
  return row[side].flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => ({
      ...sentence,
      text: paragraph.text.slice(sentence.start, sentence.end),
    })),
  );
}

/** The sentence the cursor is at. */
export function sentenceAt(row: RowView | undefined, cursor: Cursor): ReadSentence | null {
  if (!row || cursor.sentence === null) return null;
  return sentencesOf(row, cursor.side)[cursor.sentence] ?? null;
}

/** What a move over rows needs to know. */
export interface Bounds {
  total: number;
  /** Rows that a page of the view holds. */
  page: number;
}

/** Where a command that moves by rows or sides leads; the sentence is left. */
export function moveByRow(cursor: Cursor, command: MoveCommand, { total, page }: Bounds): Cursor {
  const to = (row: number): Cursor => ({
    ...cursor,
    row: Math.max(0, Math.min(total - 1, row)),
    sentence: null,
  });
  switch (command) {
    case "rowDown":
      return to(cursor.row + 1);
    case "rowUp":
      return to(cursor.row - 1);
    case "pageDown":
      return to(cursor.row + page);
    case "pageUp":
      return to(cursor.row - page);
    case "firstRow":
      return to(0);
    case "lastRow":
      return to(total - 1);
    case "sourceSide":
      return { ...cursor, side: "source", sentence: null };
    case "targetSide":
      return { ...cursor, side: "target", sentence: null };
    case "nextSentence":
    case "previousSentence":
      return cursor;
  }
}

/** Where the next or previous sentence of this side is, looking up the rows it needs. The cursor itself at the ends. */
export async function moveBySentence(
  cursor: Cursor,
  step: 1 | -1,
  total: number,
  rowAt: (index: number) => Promise<RowView | undefined>,
): Promise<Cursor> {
  const row = await rowAt(cursor.row);
  const here = row ? sentencesOf(row, cursor.side).length : 0;
  const inRow = cursor.sentence === null ? (step === 1 ? 0 : -1) : cursor.sentence + step;
  if (inRow >= 0 && inRow < here) return { ...cursor, sentence: inRow };
  for (let index = cursor.row + step; index >= 0 && index < total; index += step) {
    const other = await rowAt(index);
    if (!other) return cursor;
    const count = sentencesOf(other, cursor.side).length;
    if (count > 0) return { ...cursor, row: index, sentence: step === 1 ? 0 : count - 1 };
  }
  return cursor;
}

/** The texts that render a sentence on the other side, among the rows given. */
export function counterparts(rows: RowView[], side: Side, bead: number): string[] {
  const other: Side = side === "source" ? "target" : "source";
  return rows.flatMap((row) =>
    sentencesOf(row, other)
      .filter((sentence) => sentence.bead === bead)
      .map(({ text }) => text),
  );
}
