// The words for why a row is a row.

import type { MatchKind, ScorePart } from "../api/types";
import type { Strings } from "../i18n";

/** What a part of a score is called. */
export function partName(strings: Strings, part: ScorePart): string {
  switch (part) {
    case "shape":
      return strings.whyShape();
    case "length":
      return strings.whyLength();
    case "structure":
      return strings.whyStructure();
    case "numbers":
      return strings.whyNumbers();
    case "names":
      return strings.whyNames();
    case "lexicon":
      return strings.whyLexicon();
    case "learnt":
      return strings.whyLearnt();
    case "missing":
      return strings.whyMissing();
  }
}

/** What makes two words match. */
export function matchName(strings: Strings, by: MatchKind): string {
  switch (by) {
    case "number":
      return strings.whyByNumber();
    case "mark":
      return strings.whyByMark();
    case "name":
      return strings.whyByName();
    case "lexicon":
      return strings.whyByLexicon();
    case "learnt":
      return strings.whyByLearnt();
  }
}
