// The colours of the window, from the settings and the system.

import { untrack } from "svelte";

import type { ThemeChoice } from "../api/types";

/** When the colours changed: for what is drawn, and does not follow the style sheet by itself. */
class ThemeColours {
  /** Goes up with every change. */
  revision = $state(0);

  constructor() {
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.changed());
  }

  changed(): void {
    untrack(() => this.revision++);
  }
}

export const themeColours = new ThemeColours();

/** The value of `data-theme`: where the settings leave it to the system, its wish for more contrast is followed. */
export function themeName(choice: ThemeChoice, wantsContrast: boolean): ThemeChoice {
  return choice === "system" && wantsContrast ? "contrast" : choice;
}

/** Puts the colours on the document. */
export function applyTheme(choice: ThemeChoice): void {
  const wantsContrast = window.matchMedia("(prefers-contrast: more)").matches;
  document.documentElement.dataset["theme"] = themeName(choice, wantsContrast);
  themeColours.changed();
}
