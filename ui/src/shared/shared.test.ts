import { describe, expect, test } from "vitest";

import { asFileName, fileName, folderOf } from "./paths";
import { themeName } from "./theme.svelte";
import { zoomed } from "./zoom";

describe("paths of any system", () => {
  test.each([
    ["/home/ada/a b.docx", "a b.docx", "/home/ada"],
    ["C:\\Users\\Ada\\été.docx", "été.docx", "C:\\Users\\Ada"],
    ["release.txt", "release.txt", ""],
    ["/release.txt", "release.txt", "/"],
  ])("%s", (path, name, folder) => {
    expect(fileName(path)).toBe(name);
    expect(folderOf(path)).toBe(folder);
  });
});

test("the colours follow the settings, and the system where the settings leave it to it", () => {
  expect(themeName("system", false)).toBe("system");
  expect(themeName("system", true)).toBe("contrast");
  expect(themeName("light", true)).toBe("light");
});

test("sizes go up and down by steps, and stop at the ends", () => {
  expect(zoomed(100, "in")).toBe(110);
  expect(zoomed(100, "out")).toBe(90);
  expect(zoomed(300, "in")).toBe(300);
  expect(zoomed(50, "out")).toBe(50);
});

test("a name becomes one that every system takes for a file", () => {
  expect(asFileName("Orrin: 1/2 “bay”?")).toBe("Orrin  1 2 “bay”");
});
