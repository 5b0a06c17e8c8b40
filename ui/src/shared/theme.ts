// The colours of the window, from the settings and the system.

import type { ThemeChoice } from "../api/types";

/** The value of `data-theme`: where the settings leave it to the system, its wish for more contrast is followed. */
export function themeName(choice: ThemeChoice, wantsContrast: boolean): ThemeChoice {
  return choice === "system" && wantsContrast ? "contrast" : choice;
}

/** Puts the colours on the document. */
export function applyTheme(choice: ThemeChoice): void {
  const wantsContrast = window.matchMedia("(prefers-contrast: more)").matches;
  document.documentElement.dataset["theme"] = themeName(choice, wantsContrast);
}
