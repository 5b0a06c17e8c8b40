// Names of languages and ways of writing numbers, as the language of the window has them.

import type { Language } from "../api/types";
import type { Strings } from "./generated";

/** The name of a language by its tag: `French (Canada)` for `fr-CA`. */
export function languageName(strings: Strings, language: Language, tag: string): string {
  if (tag === "und") return strings.languageUnknown();
  try {
    const names = new Intl.DisplayNames(language, { type: "language", languageDisplay: "standard" });
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Hundredths as a percentage: `93 %` in French, `93%` in English. */
export function formatPercent(language: Language, hundredths: number): string {
  return new Intl.NumberFormat(language, { style: "percent" }).format(hundredths / 100);
}
