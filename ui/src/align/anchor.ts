// What a comment or a mark is about, from what is selected in the grid or from its cursor.

import type { AnchorView } from "../api/types";
import { PARAGRAPH } from "./copy";
import type { Side } from "./cursor";
import type { Reading } from "./reading.svelte";

/** The stretch that is selected, as far as it goes in the paragraph where it begins. */
export function selectedAnchor(selection: Selection | null): AnchorView | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = range.startContainer;
  const element = from instanceof Element ? from : from.parentElement;
  const paragraph = element?.closest<HTMLElement>(PARAGRAPH);
  const side = paragraph?.closest<HTMLElement>("[data-side]")?.dataset["side"] as Side | undefined;
  const row = paragraph?.closest<HTMLElement>("[data-row]")?.dataset["row"];
  const number = paragraph?.dataset["number"];
  if (!paragraph || !side || row === undefined || number === undefined) return null;
  const text = paragraph.textContent;
  const before = paragraph.ownerDocument.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  let end = text.length;
  if (paragraph.contains(range.endContainer)) {
    before.setEnd(range.endContainer, range.endOffset);
    end = before.toString().length;
  }
  if (end <= start) return null;
  return {
    row: Number(row),
    side,
    paragraph: Number(number),
    span: [start, end],
    quote: text.slice(start, end),
  };
}

/** The sentence or the paragraph at the cursor; where its side of the row is empty, what stands on the other. */
export function anchorAt(reading: Reading): AnchorView | null {
  const { cursor } = reading;
  const row = reading.row(cursor.row);
  if (!row) return null;
  const other: Side = cursor.side === "source" ? "target" : "source";
  const side = row[cursor.side].length > 0 ? cursor.side : other;
  const [whole] = row[side];
  if (!whole) return null;
  let first = 0;
  for (const { number, sentences, text } of row[side]) {
    const sentence =
      side === cursor.side && cursor.sentence !== null ? sentences[cursor.sentence - first] : undefined;
    first += sentences.length;
    if (sentence) {
      const { start, end } = sentence;
      return { row: cursor.row, side, paragraph: number, span: [start, end], quote: text.slice(start, end) };
    }
  }
  return { row: cursor.row, side, paragraph: whole.number, span: null, quote: "" };
}
