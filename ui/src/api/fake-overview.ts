// What the fake says of a pair, or of the project, at a glance.

import type {
  CheckedAllView,
  MapView,
  PairOverviewView,
  ReleaseView,
  RivalView,
  RowView,
  StatusView,
} from "./types";

/** The rows as they lie over the texts. */
export function mapOf(rows: readonly RowView[]): MapView {
  let [source, target] = [0, 0];
  const stretches = rows.map((row) => {
    const length = (side: "source" | "target") =>
      row[side].reduce((sum, { text }) => sum + Math.max(1, text.length), 0);
    const from: [number, number] = [source, target];
    source += length("source");
    target += length("target");
    return {
      row: row.index,
      rows: 1,
      source: [from[0], source] as [number, number],
      target: [from[1], target] as [number, number],
      confidence: row.confidence,
      doubtful: row.lowConfidence,
      missing: row.target.length === 0,
      added: row.source.length === 0,
      moved: row.moved,
      status: row.status,
    };
  });
  return { revision: 1, source, target, stretches };
}

/** How far each pair is: the rows are those of all of them. */
export function overviewOf(releases: readonly ReleaseView[], rows: readonly RowView[]): PairOverviewView[] {
  const count = (status: StatusView) => rows.filter((row) => row.status === status).length;
  return releases.flatMap(({ id, name, pairs }, place) =>
    pairs.map((pair) => ({
      pair: pair.id,
      release: id,
      name,
      sourceLang: pair.sourceLang,
      targetLang: pair.targetLang,
      toldApartBy: pair.toldApartBy,
      importedAt: Date.UTC(2026, 2, 14 - place),
      rows: rows.length,
      statuses: {
        approved: count("approved"),
        needsWork: count("needsWork"),
        rejected: count("rejected"),
        suspended: 0,
      },
      openComments: place,
      isBehind: false,
      signed: null,
    })),
  );
}

/** What was found in each pair. */
export function checkedAll(releases: readonly ReleaseView[], contents: number): CheckedAllView {
  const pairs = releases
    .flatMap((release) => release.pairs)
    .map(({ id }, place) => ({
      pair: id,
      counts: [
        { check: "char.invisible", severity: "error" as const, count: 1 + place },
        { check: "char.exotic-space", severity: "warning" as const, count: 4 },
        { check: "char.nfc", severity: "note" as const, count: 2 },
      ],
    }));
  return { contents, pairs };
}

/** The other pairs of the release of a pair. */
export function rivalsOf(releases: readonly ReleaseView[], pair: number): RivalView[] {
  const beside = releases.find(({ pairs }) => pairs.some(({ id }) => id === pair))?.pairs ?? [];
  return beside
    .filter(({ id }) => id !== pair)
    .map(({ id, toldApartBy, targetLang }) => ({
      pair: id,
      fileName: toldApartBy ?? "",
      lang: targetLang,
      signed: null,
    }));
}
