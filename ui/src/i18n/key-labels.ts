// How keys are called.

import type { Chord } from "../shared/keys";
import type { Strings } from "./generated";

/** `Ctrl+Shift+O`; in French `Ctrl+Maj+O`. */
export function keyLabel(strings: Strings, chord: Chord): string {
  const held = [
    chord.ctrl ? strings.keyCtrl() : "",
    chord.alt ? strings.keyAlt() : "",
    chord.shift ? strings.keyShift() : "",
  ].filter((name) => name !== "");
  return [...held, keyName(strings, chord.key)].join("+");
}

function keyName(strings: Strings, key: string): string {
  switch (key) {
    case "arrowup":
      return "↑";
    case "arrowdown":
      return "↓";
    case "arrowleft":
      return "←";
    case "arrowright":
      return "→";
    case "pageup":
      return strings.keyPageUp();
    case "pagedown":
      return strings.keyPageDown();
    case "home":
      return strings.keyHome();
    case "end":
      return strings.keyEnd();
    case "enter":
      return strings.keyEnter();
    case "delete":
      return strings.keyDelete();
    case "escape":
      return strings.keyEscape();
    case "-":
      return "−";
    default:
      return key.replace(/^Digit/, "").toUpperCase();
  }
}
