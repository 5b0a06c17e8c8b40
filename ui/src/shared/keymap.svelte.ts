// The keys that the person chose, in place of those of the table.

import type { Chord } from "./keys";

class Keymap {
  /** By the name of the command; `null` for a command that was left without a key. */
  chosen: Record<string, Chord | null> = $state.raw({});

  /** Takes the keys out of the settings; what names no key is passed over. */
  choose(keys: Record<string, string | undefined>): void {
    this.chosen = Object.fromEntries(
      Object.entries(keys).map(([command, name]) => [command, name ? chordFrom(name) : null]),
    );
  }
}

/** The keys of the person who uses the window. */
export const keymap = new Keymap();

/** A chord as the settings keep it: `ctrl+shift+m`. */
export function chordName({ key, ctrl, alt, shift }: Chord): string {
  return [ctrl && "ctrl", alt && "alt", shift && "shift", key].filter(Boolean).join("+");
}

function chordFrom(name: string): Chord {
  // The key may be a plus sign itself.
  const parts = name.split(/\+(?=.)/);
  const key = parts.at(-1) ?? "";
  const held = parts.slice(0, -1);
  return { key, ctrl: held.includes("ctrl"), alt: held.includes("alt"), shift: held.includes("shift") };
}

/** Keys that only hold others down. */
const HOLDING = ["Control", "Alt", "Shift", "Meta", "AltGraph", "CapsLock", "Dead"];

/** The chord that was pressed; `null` while only keys are held. Digits are kept by their place on the keyboard. */
export function chordPressed(
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): Chord | null {
  if (HOLDING.includes(event.key)) return null;
  const key = event.code.startsWith("Digit") ? event.code : event.key.toLowerCase();
  return { key, ctrl: event.ctrlKey || event.metaKey, alt: event.altKey, shift: event.shiftKey };
}
