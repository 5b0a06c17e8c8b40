// The rows of the fake's pair: what they are, and what becomes of them.

import type { Failure, FindRow, FoundPlaceView, PairView, RowView, TextView } from "./types";

/** Numbers about the pair. */
export function pairOf(id: number, rows: RowView[], isSwapped: boolean): PairView {
  const shape = (name: RowView["shape"]) => rows.filter((row) => row.shape === name).length;
  const status = (name: RowView["status"]) => rows.filter((row) => row.status === name).length;
  const [source, target] = [
    text("en", "harbour-watch.en.docx", rows),
    text("fr-CA", "harbour-watch.fr.docx", rows),
  ];
  return {
    id,
    source: isSwapped ? target : source,
    target: isSwapped ? source : target,
    rows: rows.length,
    oneToOne: shape("oneToOne"),
    missing: shape(isSwapped ? "added" : "missing"),
    added: shape(isSwapped ? "missing" : "added"),
    merged: shape(isSwapped ? "split" : "merged"),
    split: shape(isSwapped ? "merged" : "split"),
    manyToMany: shape("manyToMany"),
    moved: rows.filter(({ moved }) => moved).length,
    statuses: {
      approved: status("approved"),
      needsWork: status("needsWork"),
      rejected: status("rejected"),
      suspended: rows.filter(({ decision }) => decision?.suspended).length,
    },
    lowConfidence: rows.filter(({ lowConfidence }) => lowConfidence).length,
  };
}

/** The next or previous row of a kind. */
export function rowOf(rows: RowView[], { from, direction, wanted }: FindRow): number | null {
  const fits = (row: RowView | undefined) => {
    if (!row) return false;
    switch (wanted) {
      case "unapproved":
        return row.status !== "approved";
      case "needsWork":
      case "rejected":
        return row.status === wanted;
      case "suspended":
        return row.decision?.suspended !== null && row.decision?.suspended !== undefined;
      case "lowConfidence":
        return row.lowConfidence;
      case "moved":
        return row.moved;
      case "gap":
        return row.shape === "missing" || row.shape === "added";
      case "notOneToOne":
        return row.shape !== "oneToOne";
      default:
        return row.shape === wanted;
    }
  };
  const step = direction === "next" ? 1 : -1;
  for (let index = from + step; index >= 0 && index < rows.length; index += step) {
    if (fits(rows[index])) return index;
  }
  return null;
}

function text(lang: string, fileName: string, rows: RowView[]): TextView {
  const paragraphs = rows.flatMap((row) => (lang === "en" ? row.source : row.target));
  return {
    lang,
    fileName,
    encoding: "UTF-8",
    paragraphs: paragraphs.length,
    sentences: paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
    warnings:
      lang === "en"
        ? [
            { kind: "deletionsLeftOut", count: 3, detail: null },
            { kind: "languageMisdeclared", count: 1, detail: "fr-CA" },
          ]
        : [],
  };
}

const MIRRORED: Record<RowView["shape"], RowView["shape"]> = {
  oneToOne: "oneToOne",
  missing: "added",
  added: "missing",
  merged: "split",
  split: "merged",
  manyToMany: "manyToMany",
};

/** Where the words stand, to the character. */
export function foundIn(rows: RowView[], words: string, replacement: string): FoundPlaceView[] {
  const places = rows.flatMap((row) =>
    (["source", "target"] as const).flatMap((side) =>
      row[side]
        .filter(({ text }) => text.includes(words))
        .map(({ number, text }): FoundPlaceView => {
          const start = text.indexOf(words);
          const end = start + words.length;
          const around = { left: text.slice(0, start), found: words, replacement, right: text.slice(end) };
          return { index: 0, row: row.index, side, paragraph: number, start, end, ...around };
        }),
    ),
  );
  return places.map((place, index) => ({ ...place, index }));
}

/** Rows with some that follow each other joined. */
export function joined(rows: RowView[], start: number, count: number): RowView[] {
  const parts = rows.slice(start, start + count);
  const [first] = parts;
  if (!first || parts.length < count)
    throw { code: "nothingToRegroup", path: null, detail: null } satisfies Failure;
  const [source, target] = [parts.flatMap((row) => row.source), parts.flatMap((row) => row.target)];
  const one: RowView = { ...first, source, target, shape: "manyToMany", pinned: true, confidence: 100 };
  return [...rows.slice(0, start), one, ...rows.slice(start + count)].map((row, index) => ({
    ...row,
    index,
  }));
}

/** A row with its sides exchanged. */
export function swapped(row: RowView): RowView {
  return { ...row, shape: MIRRORED[row.shape], source: row.target, target: row.source };
}
