import { expect, test } from "vitest";

import type { Client } from "../api/contract";
import type { FindText, FoundTextView } from "../api/types";
import { FindingText } from "./finding-text.svelte";

/** A client that answers when it is told to. */
function slow() {
  const asked: { text: string; answer: (total: number) => void }[] = [];
  const call = (_: string, { query }: FindText) =>
    new Promise<FoundTextView>((resolve) => {
      const answer = (total: number) => resolve({ contents: 1, total, inTarget: 0, places: [] });
      asked.push({ text: query.text, answer });
    });
  return { asked, finding: new FindingText({ call } as unknown as Client) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("of what is typed while a search is under way the last alone is looked for", async () => {
  const { asked, finding } = slow();
  for (const text of ["p", "po", "por", "port"]) {
    finding.query = { ...finding.query, text };
    finding.changed(1);
  }
  expect(asked.map(({ text }) => text)).toEqual(["p"]);
  asked[0]?.answer(40);
  await settled();
  expect(finding.view?.total).toBe(40);
  expect(asked.map(({ text }) => text)).toEqual(["p", "port"]);
  asked[1]?.answer(3);
  await settled();
  expect(finding.view?.total).toBe(3);
  expect(asked).toHaveLength(2);
});

test("what is wiped out is looked for no more", async () => {
  const { asked, finding } = slow();
  finding.query = { ...finding.query, text: "port" };
  finding.changed(1);
  finding.query = { ...finding.query, text: "" };
  finding.changed(1);
  for (const { answer } of asked) answer(3);
  await settled();
  expect(finding.view).toBeNull();
  finding.query = { ...finding.query, text: "phare" };
  finding.changed(1);
  expect(asked.map(({ text }) => text)).toEqual(["port", "", "phare"]);
});
