import { expect, test } from "vitest";

import { stringsIn } from "../i18n";
import { windowKeys } from "../shared/keys";
import { menuOf, SECTIONS } from "./menu";

test("every command of the window has one place in the menu", () => {
  const inMenu = SECTIONS.flatMap(({ groups }) => groups.flat());
  const known = windowKeys.map(({ command }) => command);
  expect([...inMenu].sort()).toEqual([...new Set(known)].sort());
});

test("an item tells its key", () => {
  const [file] = menuOf(stringsIn("en"));
  expect(file?.title).toBe("File");
  expect(file?.groups[0]?.[0]).toEqual({ id: "openFiles", text: "Open two files (Ctrl+O)" });
});
