import { describe, expect, test } from "vitest";

import { keyLabel, stringsIn } from "../i18n";
import { chordOf, commandOf, moveKeys, type Pressed, selectionKeys, typesInto, windowKeys } from "./keys";

/** `Ctrl+Shift+o` as what the browser reports. */
function pressed(keys: string, code = ""): Pressed {
  const parts = keys.split("+");
  const key = parts.at(-1) === "" ? "+" : (parts.at(-1) ?? "");
  const holds = (name: string) => parts.slice(0, -1).includes(name);
  return {
    key,
    code,
    ctrlKey: holds("Ctrl"),
    metaKey: holds("Cmd"),
    altKey: holds("Alt"),
    shiftKey: holds("Shift"),
  };
}

describe("keys of the window", () => {
  test.each([
    ["a", "", null],
    ["g", "", null],
    ["Alt+ArrowLeft", "", null],
    ["Ctrl+g", "", "goToRow"],
    ["Cmd+z", "", "undo"],
    ["Ctrl+Shift+Z", "", "redo"],
    ["Ctrl+Shift+O", "", "openProject"],
    ["Ctrl+++", "", "zoomIn"],
    ["Ctrl+=", "Equal", "zoomIn"],
    ["Ctrl+à", "Digit0", "zoomReset"],
    ["Alt+&", "Digit1", "nextGap"],
    ["Alt+Shift+1", "Digit1", "previousGap"],
    ["F1", "F1", "keys"],
    ["Shift+?", "Comma", "keys"],
    ["Shift+F6", "F6", "previousRegion"],
  ])("%s (%s) does %s", (keys, code, command) => {
    expect(commandOf(windowKeys, pressed(keys, code))).toBe(command);
  });

  test("do one thing each", () => {
    for (const bindings of [windowKeys, [...moveKeys, ...selectionKeys]]) {
      const chords = bindings.flatMap((binding) => binding.chords.map((chord) => JSON.stringify(chord)));
      expect(new Set(chords).size).toBe(chords.length);
    }
  });

  test("are called as the language of the window calls them", () => {
    expect(keyLabel(stringsIn("en"), chordOf("openProject"))).toBe("Ctrl+Shift+O");
    expect(keyLabel(stringsIn("fr"), chordOf("openProject"))).toBe("Ctrl+Maj+O");
    expect(keyLabel(stringsIn("fr"), chordOf("nextGap"))).toBe("Alt+1");
    expect(keyLabel(stringsIn("fr"), { key: "pagedown" })).toBe("Page suiv.");
  });
});

describe("keys of the grid", () => {
  test.each([
    ["ArrowDown", "rowDown"],
    ["ArrowLeft", "sourceSide"],
    ["Alt+ArrowRight", "nextSentence"],
    ["Ctrl+End", "lastRow"],
    ["Shift+ ", "pageUp"],
    ["Enter", null],
    ["Tab", null],
  ])("%s does %s", (keys, command) => {
    expect(commandOf(moveKeys, pressed(keys))).toBe(command);
  });

  test.each([
    ["Shift+ArrowDown", "extendDown"],
    ["Ctrl+Shift+End", "extendToLast"],
    ["Ctrl+a", "selectAll"],
    ["Escape", "dropSelection"],
    ["ArrowDown", null],
  ])("%s chooses: %s", (keys, command) => {
    expect(commandOf(selectionKeys, pressed(keys))).toBe(command);
  });
});

test("what is typed into a field is left to it", () => {
  document.body.innerHTML = "<input><button></button>";
  expect(typesInto(document.querySelector("input"))).toBe(true);
  expect(typesInto(document.querySelector("button"))).toBe(false);
  expect(typesInto(null)).toBe(false);
});
