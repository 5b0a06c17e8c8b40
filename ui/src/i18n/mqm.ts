// What types of error are called. Their messages are named after them, so they are looked up by name.

import type { CategoryView, ErrorLevelView } from "../api/types";
import type { SayById } from "./finding";
import type { Strings } from "./generated";

/** The name of a type of error. */
export function categoryName(say: SayById, category: CategoryView): string {
  return say(`mqm-${hyphened(category)}`, {});
}

/** The name of a dimension of MQM, by its name in the program: `localeConventions`. */
export function dimensionName(say: SayById, dimension: string): string {
  return say(`mqm-dimension-${hyphened(dimension)}`, {});
}

/** What a level of error is called. */
export function levelName(strings: Strings, level: ErrorLevelView): string {
  switch (level) {
    case "neutral":
      return strings.mqmLevelNeutral();
    case "minor":
      return strings.mqmLevelMinor();
    case "major":
      return strings.mqmLevelMajor();
    case "critical":
      return strings.mqmLevelCritical();
  }
}

/** An error in a few words: `Omission, Major`. */
export function errorName(
  strings: Strings,
  say: SayById,
  category: CategoryView,
  level: ErrorLevelView,
): string {
  return strings.annotationError({ category: categoryName(say, category), level: levelName(strings, level) });
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
