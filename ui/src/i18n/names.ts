// Names of languages and ways of writing numbers, as the language of the window has them.

import type { Language, ProjectView, SideView } from "../api/types";
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

/** The name of a language where nothing stands before it: `Français (Canada)`. */
export function languageTitle(strings: Strings, language: Language, tag: string): string {
  const name = languageName(strings, language, tag);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** What a project is called: until it has a name of its own, after its first release. */
export function projectTitle(strings: Strings, { name, untitled, releases }: ProjectView): string {
  return untitled ? (releases[0]?.name ?? strings.projectUntitled()) : name;
}

/** A number with its thousands apart: `70,000`. */
export function formatNumber(language: Language, number: number): string {
  return new Intl.NumberFormat(language).format(number);
}

/** A number with two decimals at the most: `98.6`. */
export function formatDecimal(language: Language, number: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(number);
}

/** Hundredths as a percentage: `93 %` in French, `93%` in English. */
export function formatPercent(language: Language, hundredths: number): string {
  return new Intl.NumberFormat(language, { style: "percent" }).format(hundredths / 100);
}

/** A day: `14 mars 2026`, `14 March 2026`. */
export function formatDay(language: Language, milliseconds: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(milliseconds));
}

/** A day and a time of day: `14 mars 2026, 09:30`. */
export function formatMoment(language: Language, milliseconds: number): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return format.format(new Date(milliseconds));
}

/** A number with one decimal and its sign: `+2.1`, `−0.2`, `0.0`. */
export function formatSigned(language: Language, number: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const format = new Intl.NumberFormat(language, { ...digits, signDisplay: "exceptZero" });
  return format.format(number).replace("-", "\u2212");
}

/** The name of a side of a pair. */
export function sideName(strings: Strings, side: SideView): string {
  return side === "source" ? strings.sideSource() : strings.sideTarget();
}
