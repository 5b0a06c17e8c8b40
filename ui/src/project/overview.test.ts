import { describe, expect, test } from "vitest";

import type { CheckedAllView, PairOverviewView } from "../api/types";
import { barsOf, linesOf, type Order, partsOf, stateOf } from "./overview";

const pair = (id: number, name: string, changed: Partial<PairOverviewView> = {}): PairOverviewView => ({
  pair: id,
  release: id,
  name,
  sourceLang: "en",
  targetLang: "fr-CA",
  toldApartBy: null,
  importedAt: id,
  rows: 10,
  statuses: { approved: 0, needsWork: 0, rejected: 0, suspended: 0 },
  openComments: 0,
  isBehind: false,
  signed: null,
  ...changed,
});
const approved = (count: number) => ({ approved: count, needsWork: 0, rejected: 0, suspended: 0 });
const PAIRS = [
  pair(1, "Élan 2", { statuses: approved(10) }),
  pair(2, "élan 10", { statuses: { approved: 1, needsWork: 2, rejected: 1, suspended: 0 } }),
  pair(3, "Phare", { isBehind: true }),
];
const CHECKED: CheckedAllView = {
  contents: 1,
  pairs: [
    { pair: 1, counts: [{ check: "a", severity: "note", count: 9 }] },
    {
      pair: 2,
      counts: [
        { check: "b", severity: "error", count: 1 },
        { check: "a", severity: "note", count: 2 },
        { check: "c", severity: "warning", count: 3 },
      ],
    },
  ],
};

describe("the table of releases", () => {
  const names = (order: Order, search = "", checked: CheckedAllView | null = null) =>
    linesOf(PAIRS, checked, search, order, "fr").map((line) => line.name);

  test("is sorted as people read, in both ways", () => {
    expect(names({ column: "name", descending: false })).toEqual(["Élan 2", "élan 10", "Phare"]);
    expect(names({ column: "name", descending: true })).toEqual(["Phare", "élan 10", "Élan 2"]);
    expect(names({ column: "approved", descending: true })).toEqual(["Élan 2", "élan 10", "Phare"]);
    expect(names({ column: "state", descending: false })).toEqual(["Phare", "élan 10", "Élan 2"]);
  });

  test("puts what was not checked under what was", () => {
    expect(names({ column: "note", descending: true }, "", CHECKED)).toEqual(["Élan 2", "élan 10", "Phare"]);
  });

  test("is looked through without accents and capitals", () => {
    expect(names({ column: "name", descending: false }, " ELAN")).toEqual(["Élan 2", "élan 10"]);
    expect(names({ column: "name", descending: false }, "bateau")).toEqual([]);
  });
});

describe("the state of a pair", () => {
  test("says first what most needs somebody", () => {
    const signed = { by: "Ada", at: 1, reason: "", isOutdated: false, moreErrors: 0 };
    const [done, begun, behind] = PAIRS as [PairOverviewView, PairOverviewView, PairOverviewView];
    expect([done, begun, behind].map(stateOf)).toEqual(["done", "inWork", "behind"]);
    expect(stateOf(pair(4, "x"))).toBe("untouched");
    expect(stateOf({ ...done, signed })).toBe("signed");
    expect(stateOf({ ...done, signed: { ...signed, isOutdated: true } })).toBe("outdated");
    expect(stateOf({ ...behind, statuses: { ...behind.statuses, suspended: 1 } })).toBe("suspended");
  });
});

describe("the charts", () => {
  test("count every row once", () => {
    const parts = partsOf(PAIRS);
    expect(parts.map(({ status, count, pair }) => [status, count, pair])).toEqual([
      ["approved", 11, 1],
      ["needsWork", 2, 2],
      ["rejected", 1, 2],
      ["open", 16, 2],
    ]);
    expect(parts.reduce((all, { count }) => all + count, 0)).toBe(30);
  });

  test("show the gravest first, and the pair with the most of it", () => {
    const bars = barsOf(CHECKED, PAIRS);
    expect(bars.map(({ check, total, pair }) => [check, total, pair])).toEqual([
      ["b", 1, 2],
      ["c", 3, 2],
      ["a", 11, 1],
    ]);
    expect(barsOf(CHECKED, PAIRS.slice(1)).find(({ check }) => check === "a")).toEqual({
      check: "a",
      counts: { error: 0, warning: 0, note: 2 },
      total: 2,
      pair: 2,
    });
  });
});
