import { describe, expect, test } from "vitest";

import { type Held, helpFor } from "./typing";

const FRENCH: Held = new Map([
  ["space_before_semicolon", ["narrow"]],
  ["space_before_exclamation", ["narrow", "no-break"]],
  ["space_before_colon", ["no-break"]],
  ["space_before_percent", ["no-break"]],
  ["space_inside_guillemets", ["no-break"]],
  ["quotes", ["guillemets"]],
  ["apostrophe", ["curly"]],
  ["dash", ["spaced-en"]],
  ["ellipsis", ["sign"]],
]);
const ENGLISH: Held = new Map([
  ["space_before_semicolon", ["none"]],
  ["space_before_colon", ["none"]],
  ["quotes", ["curly-double"]],
  ["apostrophe", ["curly"]],
]);

/** What stands there once the help is taken. */
function typed(before: string, held: Held): string {
  const help = helpFor(before, held);
  return help ? before.slice(0, before.length - help.instead) + help.text : before;
}

describe("left alone", () => {
  test.each([
    "Le port est ouvert.",
    "https:",
    "https://port.example/a?",
    "ada@port.example;",
    "à 18:",
    "18%",
    "bien :".replace(" ", "\u{00A0}"),
    " '",
    "Le port.",
    "mot-",
    "---",
    "....",
  ])("%s", (before) => {
    expect(typed(before, FRENCH)).toBe(before);
  });

  test.each(["bien :", "bien;", "bien!", "bien --"])("%s in English", (before) => {
    expect(typed(before, ENGLISH)).toBe(before);
  });

  test("everything where no rule holds", () => {
    for (const before of ["bien !", "l'", '"', "a --", "a..."]) expect(typed(before, new Map())).toBe(before);
  });
});

test.each([
  ["bien :", "bien\u{00A0}:"],
  ["bien ;", "bien\u{202F};"],
  ["bien!", "bien\u{202F}!"],
  ["vraiment »?", "vraiment »\u{202F}?"],
  ["10 %", "10\u{00A0}%"],
  ["l'", "l’"],
  ['"', "«\u{00A0}"],
  ['Elle dit "', "Elle dit «\u{00A0}"],
  ['« bien"', "« bien\u{00A0}»"],
  ['« bien "', "« bien\u{00A0}»"],
  ["port --", "port –"],
  ["port...", "port…"],
])("%j becomes %j in French", (before, after) => {
  expect(typed(before, FRENCH)).toBe(after);
});

test.each([
  ["it's".slice(0, 3), "it’"],
  ['She said "', "She said “"],
  ['“good"', "“good”"],
])("%j becomes %j in English", (before, after) => {
  expect(typed(before, ENGLISH)).toBe(after);
});
