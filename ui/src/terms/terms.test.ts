import { describe, expect, test } from "vitest";

import { fakeConcepts } from "../api/fake-terms";
import type { RenderingPlaceView } from "../api/types";
import { byLanguage, draftOf, emptyDraft, kept, saysTheSame } from "./draft";
import { Pages } from "./pages";
import { barsOf } from "./renderings";

const [harbour, watchdog] = fakeConcepts() as [
  ReturnType<typeof fakeConcepts>[number],
  ReturnType<typeof fakeConcepts>[number],
];

describe("a concept that is written", () => {
  test("keeps the terms that have words", () => {
    const draft = emptyDraft(["en", "fr"]);
    expect(kept(draft).terms).toEqual([]);
    draft.terms[1] = { ...(draft.terms[1] as (typeof draft.terms)[0]), text: "phare" };
    expect(kept(draft).terms.map(({ text }) => text)).toEqual(["phare"]);
  });

  test("says the same until something is changed", () => {
    const draft = draftOf(harbour);
    expect(saysTheSame(draft, draftOf(harbour))).toBe(true);
    expect(saysTheSame(draft, { ...draft, note: "Not the drink." })).toBe(false);
  });

  test("shows its terms by language, regions together", () => {
    const groups = byLanguage(watchdog.terms, ["fr", "en", "es"]);
    expect(groups.map(({ lang, terms }) => [lang, terms.map(({ place }) => place)])).toEqual([
      ["fr", [1, 2]],
      ["en", [0]],
    ]);
  });
});

test("renderings are counted by term, what is not rendered last", () => {
  const place = (term: number | null): RenderingPlaceView => ({
    row: 0,
    side: "target",
    term,
    left: "",
    text: "port",
    right: "",
  });
  const releases = [{ pair: 4, release: "Port", at: 0, places: [place(null), place(2), place(1), place(2)] }];
  const [bar] = barsOf({ concept: harbour, releases });
  expect(bar?.segments.map(({ term, places }) => [term, places.length])).toEqual([
    [1, 1],
    [2, 2],
    [null, 1],
  ]);
  expect(bar?.total).toBe(4);
});

test("a page is asked for once", () => {
  const pages = new Pages<string>();
  expect([pages.ask(3), pages.ask(3), pages.ask(4)]).toEqual([true, false, true]);
  pages.set(3, "rows");
  expect([pages.get(3), pages.get(4)]).toEqual(["rows", undefined]);
});
