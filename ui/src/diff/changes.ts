// What differs between two texts, made ready to be shown and walked through.

import type {
  ComparedParagraphsView,
  ComparedTextView,
  ComparisonView,
  HunkKindView,
  HunkView,
  KindCountsView,
  HunkSideView,
} from "../api/types";

/** What a change is shown as: the kind of its words, or that whole paragraphs were put elsewhere. */
export type ChangeKind = HunkKindView | "paragraphs";

/** Every kind, the gravest first. */
export const KINDS: readonly ChangeKind[] = ["facts", "wording", "regional", "typography", "paragraphs"];

/** A change that can be gone to. */
export interface Change {
  /** Its place among all changes of the comparison. */
  index: number;
  /** The paragraphs it happened in, by their place in the comparison. */
  at: number;
  kind: ChangeKind;
  /** `null` where whole paragraphs are new, gone or elsewhere. */
  hunk: HunkView | null;
}

/** Every change of a comparison, in order. */
export function changesOf({ paragraphs }: Pick<ComparisonView, "paragraphs">): Change[] {
  const changes: Change[] = [];
  const take = (at: number, kind: ChangeKind, hunk: HunkView | null) =>
    changes.push({ index: changes.length, at, kind, hunk });
  paragraphs.forEach((paragraph, at) => {
    if (isElsewhere(paragraph)) take(at, "paragraphs", null);
    for (const hunk of paragraph.hunks) take(at, hunk.kind, hunk);
  });
  return changes;
}

/** Whether paragraphs are new, gone, moved, cut or joined. */
export function isElsewhere({ status }: Pick<ComparedParagraphsView, "status">): boolean {
  return status !== "same" && status !== "changed";
}

/** How many changes there are of a kind. */
export function countOf(counts: KindCountsView, kind: ChangeKind): number {
  return counts[kind];
}

/** A stretch of a text: as both have it, or as one of them alone. */
export interface Stretch {
  text: string;
  /** The change it belongs to; `null` for what both have. */
  change: Change | null;
  side: "both" | "old" | "new";
}

/** A paragraph of one side, cut at the changes in it. The stretches joined are its text. */
export function sideOf(
  { number, text }: ComparedTextView,
  changes: readonly Change[],
  side: "old" | "new",
): Stretch[] {
  const stretches: Stretch[] = [];
  let place = 0;
  const inside = changes
    .filter((change) => change.hunk?.[side].paragraph === number)
    .sort((a, b) => start(a, side) - start(b, side));
  for (const change of inside) {
    const { start, end } = change.hunk?.[side] ?? { start: 0, end: 0 };
    if (start > place) stretches.push({ text: text.slice(place, start), change: null, side: "both" });
    stretches.push({ text: text.slice(Math.max(start, place), end), change, side });
    place = Math.max(place, end);
  }
  if (place < text.length) stretches.push({ text: text.slice(place), change: null, side: "both" });
  return stretches;
}

/** The new paragraphs with what the old ones had besides put in where it stood: one text that shows both. */
export function inlineOf(
  { old, new: now }: Pick<ComparedParagraphsView, "old" | "new">,
  changes: readonly Change[],
): Stretch[][] {
  if (now.length === 0) return old.map(({ text }) => [{ text, change: changes[0] ?? null, side: "old" }]);
  if (old.length === 0) return now.map(({ text }) => [{ text, change: changes[0] ?? null, side: "new" }]);
  return now.map((paragraph) =>
    sideOf(paragraph, changes, "new").flatMap((stretch): Stretch[] => {
      const { change } = stretch;
      if (!change?.hunk) return [stretch];
      const was = textAt(old, change.hunk.old);
      return [{ text: was, change, side: "old" as const }, stretch].filter(({ text }) => text !== "");
    }),
  );
}

/** What paragraphs say at a stretch. */
export function textAt(
  paragraphs: readonly ComparedTextView[],
  { paragraph, start, end }: HunkSideView,
): string {
  return paragraphs.find(({ number }) => number === paragraph)?.text.slice(start, end) ?? "";
}

function start(change: Change, side: "old" | "new"): number {
  return change.hunk?.[side].start ?? 0;
}

/** The numbers of paragraphs as people write them: `3`, `3–4`. */
export function numbersOf(paragraphs: readonly ComparedTextView[]): string {
  const first = paragraphs[0]?.number;
  const last = paragraphs.at(-1)?.number;
  if (first === undefined || last === undefined) return "–";
  return first === last ? String(first) : `${first}–${last}`;
}
