import { expect, test } from "vitest";

import type { RuleView } from "../api/types";
import { stringsIn } from "../i18n";
import { choicesOf, formsOf, formText, keyOf, layerName, typedForms, typedNumber } from "./rules";

function rule(forms: string[], choices: string[]): RuleView {
  return { name: "decimal", forms, choices, entry: "choice", layer: "norm", from: "fr", own: false };
}

test("a rule can be what it is, each form alone, or not held", () => {
  for (const [forms, choices, expected] of [
    [
      ["no-break", "narrow"],
      ["none", "no-break", "narrow"],
      [["no-break", "narrow"], ["none"], ["no-break"], ["narrow"], []],
    ],
    [["comma"], ["comma", "point"], [["comma"], ["point"], []]],
    [[], ["comma", "point"], [["comma"], ["point"], []]],
  ] as const) {
    const found = choicesOf(rule([...forms], [...choices]));
    expect(found).toEqual(expected);
    expect(new Set(found.map(keyOf)).size).toBe(found.length);
    expect(found.map((choice) => formsOf(keyOf(choice)))).toEqual(found);
  }
});

test("forms are called as the window speaks, and written where they have no name", () => {
  const say = (id: string) => (id === "form-no-break" ? "espace insécable" : id);
  for (const [written, text] of [
    ["no-break", "espace insécable"],
    ["amnesty/international", "amnesty/international"],
    ["unheard-of", "unheard-of"],
    ["5", "5"],
    ["·", "·"],
  ] as const) {
    expect(formText(say, written)).toBe(text);
  }
  expect(layerName(stringsIn("fr"), "house")).toBe("maison");
});

test("each character that is typed is a form", () => {
  expect(typedForms("5")).toEqual(["5"]);
  expect(typedForms(" · • ·")).toEqual(["·", "•"]);
  expect(typedForms("\u00A0")).toEqual(["\u00A0"]);
  expect(typedForms("  ")).toEqual([]);
});

test("a number is typed whole, or left out", () => {
  expect(typedNumber(" 40 ")).toEqual(["40"]);
  expect(typedNumber("  ")).toEqual([]);
});
