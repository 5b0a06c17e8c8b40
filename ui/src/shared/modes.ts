// The modes of the window: what the person is at. Each has a tab at the top, a key, and a screen in the middle (ModeScreen.svelte).

import type { Strings } from "../i18n";
import type { WindowCommand } from "./keys";

/** What the person is at. */
export type Mode = "revision" | "review" | "compare" | "terms" | "overview";

interface ModeEntry {
  mode: Mode;
  /** Goes there. */
  command: WindowCommand;
  name: (strings: Strings) => string;
}

/** The modes in the order of their tabs. */
export const MODES: readonly ModeEntry[] = [
  { mode: "revision", command: "modeRevision", name: (strings) => strings.modeRevision() },
  { mode: "review", command: "modeReview", name: (strings) => strings.modeReview() },
  { mode: "compare", command: "modeCompare", name: (strings) => strings.modeCompare() },
  { mode: "terms", command: "modeTerms", name: (strings) => strings.modeTerms() },
  { mode: "overview", command: "modeOverview", name: (strings) => strings.modeOverview() },
];

/** The mode that a command goes to, if it is one of those. */
export function modeOf(command: WindowCommand): Mode | null {
  return MODES.find((entry) => entry.command === command)?.mode ?? null;
}
