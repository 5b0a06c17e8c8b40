import { render } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { fakeClient } from "../api/fake";
import { COMPARISON } from "../api/fake-versions";
import Changes from "./Changes.svelte";
import { Comparing } from "./comparing.svelte";

test("a paragraph without source keeps its place beside two texts of one source", () => {
  const comparing = new Comparing(fakeClient(), 1);
  const paragraphs = COMPARISON.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    source: at === 0 ? [{ number: 1, text: "Le port d’Orrin." }] : [],
  }));
  comparing.view = { ...COMPARISON, oneText: false, paragraphs };
  const { container } = render(Changes, {
    comparing,
    sideBySide: false,
    showInvisibles: false,
    lang: "en",
    sourceLang: "fr",
    onbring: () => Promise.resolve(true),
    onstep: () => {},
  });
  const rows = [...container.querySelectorAll(".texts")];
  expect(rows.map((row) => [row.classList.contains("three"), row.children.length])).toEqual([
    [true, 3],
    [true, 3],
    [true, 3],
  ]);
  expect(rows.map((row) => row.children[0]?.textContent.replace(/\s+/g, " ").trim())).toEqual([
    "Common source Le port d’Orrin.",
    "Common source nothing",
    "Common source nothing",
  ]);
  expect(rows[0]?.children[0]?.querySelector("p")?.lang).toBe("fr");
});
