// The table of the overview, and what its charts count.

import type { CheckedAllView, PairOverviewView, RowFilter, SeverityView, StatusView } from "../api/types";

/** How much of each severity was found in a pair. */
export type Counts = Record<SeverityView, number>;

/** A line of the table. */
export interface Line extends PairOverviewView {
  /** `null` until the pair is checked. */
  found: Counts | null;
}

export const COLUMNS = [
  "name",
  "languages",
  "importedAt",
  "rows",
  "approved",
  "openComments",
  "state",
  "error",
  "warning",
  "note",
] as const;

export type Column = (typeof COLUMNS)[number];

export interface Order {
  column: Column;
  descending: boolean;
}

/** How far a pair is, from the one that most needs somebody. */
export type State = "suspended" | "behind" | "outdated" | "untouched" | "inWork" | "done" | "signed";

const STATES: readonly State[] = ["suspended", "behind", "outdated", "untouched", "inWork", "done", "signed"];

export function stateOf({ rows, statuses, isBehind, signed }: PairOverviewView): State {
  if (statuses.suspended > 0) return "suspended";
  if (isBehind) return "behind";
  if (signed) return signed.isOutdated ? "outdated" : "signed";
  if (statuses.approved + statuses.needsWork + statuses.rejected === 0) return "untouched";
  return statuses.approved === rows ? "done" : "inWork";
}

/** The lines of the table: what is called as somebody looks for, in the order they want. */
export function linesOf(
  pairs: readonly PairOverviewView[],
  checked: CheckedAllView | null,
  search: string,
  { column, descending }: Order,
  locale: string,
): Line[] {
  const found = new Map(checked?.pairs.map(({ pair, counts }) => [pair, sum(counts)]));
  const wanted = folded(search);
  const lines = pairs
    .filter(({ name }) => folded(name).includes(wanted))
    .map((pair) => ({ ...pair, found: found.get(pair.pair) ?? null }));
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: Line, b: Line) => {
    const [left, right] = [keyOf(a, column), keyOf(b, column)];
    return typeof left === "string" && typeof right === "string"
      ? collator.compare(left, right)
      : Number(left) - Number(right);
  };
  return lines.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

function keyOf(line: Line, column: Column): string | number {
  switch (column) {
    case "languages":
      return `${line.sourceLang} ${line.targetLang}`;
    case "approved":
      return line.rows === 0 ? 0 : line.statuses.approved / line.rows;
    case "state":
      return STATES.indexOf(stateOf(line));
    case "error":
    case "warning":
    case "note":
      return line.found?.[column] ?? -1;
    default:
      return line[column];
  }
}

/** Without accents and capitals. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function sum(counts: readonly { severity: SeverityView; count: number }[]): Counts {
  const all: Counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, count } of counts) all[severity] += count;
  return all;
}

/** How many rows of some pairs are how far. */
export interface Part {
  status: StatusView;
  count: number;
  total: number;
  /** What finds the rows. */
  wanted: RowFilter;
  /** The first of the pairs that has one. */
  pair: number | null;
}

export function partsOf(pairs: readonly PairOverviewView[]): Part[] {
  const total = pairs.reduce((all, { rows }) => all + rows, 0);
  const part = (status: StatusView, wanted: RowFilter, of: (pair: PairOverviewView) => number): Part => ({
    status,
    wanted,
    total,
    count: pairs.reduce((all, pair) => all + of(pair), 0),
    pair: pairs.find((pair) => of(pair) > 0)?.pair ?? null,
  });
  const judged = ({ approved, needsWork, rejected }: PairOverviewView["statuses"]) =>
    approved + needsWork + rejected;
  return [
    part("approved", "unapproved", ({ statuses }) => statuses.approved),
    part("needsWork", "needsWork", ({ statuses }) => statuses.needsWork),
    part("rejected", "rejected", ({ statuses }) => statuses.rejected),
    part("open", "unapproved", ({ rows, statuses }) => rows - judged(statuses)),
  ];
}

/** What a check found in some pairs. */
export interface Bar {
  check: string;
  counts: Counts;
  total: number;
  /** The pair with the most of it. */
  pair: number;
}

/** What was found in some pairs, by check: the gravest first, then the most frequent. */
export function barsOf(checked: CheckedAllView, pairs: readonly PairOverviewView[]): Bar[] {
  const meant = new Set(pairs.map(({ pair }) => pair));
  const bars = new Map<string, Bar & { most: number }>();
  for (const { pair, counts } of checked.pairs.filter(({ pair }) => meant.has(pair))) {
    const here = new Map<string, number>();
    for (const { check, severity, count } of counts) {
      const bar = bars.get(check) ?? { check, counts: sum([]), total: 0, pair, most: 0 };
      bar.counts[severity] += count;
      bar.total += count;
      here.set(check, (here.get(check) ?? 0) + count);
      bars.set(check, bar);
    }
    for (const [check, count] of here) {
      const bar = bars.get(check);
      if (bar && count > bar.most) [bar.most, bar.pair] = [count, pair];
    }
  }
  const grave = ({ counts }: Bar) => (counts.error > 0 ? 0 : counts.warning > 0 ? 1 : 2);
  return [...bars.values()]
    .map(({ check, counts, total, pair }) => ({ check, counts, total, pair }))
    .toSorted((a, b) => grave(a) - grave(b) || b.total - a.total);
}
