import { expect, test } from "vitest";

import { narrowed } from "./narrowed";

const commands = ["Prochain vide", "Réunir avec la suite", "Aller à l’écart", "Annuler la réunion"].map(
  (name) => ({
    name,
  }),
);

test.each([
  ["", ["Prochain vide", "Réunir avec la suite", "Aller à l’écart", "Annuler la réunion"]],
  ["  ", ["Prochain vide", "Réunir avec la suite", "Aller à l’écart", "Annuler la réunion"]],
  ["reuni", ["Réunir avec la suite", "Annuler la réunion"]],
  ["suite reunir", ["Réunir avec la suite"]],
  ["l'ecart", ["Aller à l’écart"]],
  ["xyz", []],
])("%j finds %j", (typed, expected) => {
  expect(narrowed(commands, typed).map(({ name }) => name)).toEqual(expected);
});
