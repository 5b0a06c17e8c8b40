// The typology of MQM Core as it is shown to choose from: types by dimension, each with a key.

import type { CategoryView, ErrorLevelView } from "../api/types";

const DIMENSION: Record<CategoryView, string> = {
  inconsistentWithTerminologyResource: "terminology",
  inconsistentUseOfTerminology: "terminology",
  wrongTerm: "terminology",
  mistranslation: "accuracy",
  overtranslation: "accuracy",
  undertranslation: "accuracy",
  addition: "accuracy",
  omission: "accuracy",
  doNotTranslate: "accuracy",
  untranslated: "accuracy",
  grammar: "linguisticConventions",
  punctuation: "linguisticConventions",
  spelling: "linguisticConventions",
  unintelligible: "linguisticConventions",
  characterEncoding: "linguisticConventions",
  textualConventions: "linguisticConventions",
  organizationStyle: "style",
  thirdPartyStyle: "style",
  inconsistentWithExternalReference: "style",
  languageRegister: "style",
  awkwardStyle: "style",
  unidiomaticStyle: "style",
  inconsistentStyle: "style",
  numberFormat: "localeConventions",
  currencyFormat: "localeConventions",
  measurementFormat: "localeConventions",
  timeFormat: "localeConventions",
  dateFormat: "localeConventions",
  addressFormat: "localeConventions",
  telephoneFormat: "localeConventions",
  shortcutKey: "localeConventions",
  cultureSpecificReference: "audienceAppropriateness",
  offensive: "audienceAppropriateness",
  layout: "designAndMarkup",
  markupTag: "designAndMarkup",
  truncationOrTextExpansion: "designAndMarkup",
  missingText: "designAndMarkup",
  linkOrCrossReference: "designAndMarkup",
};

/** A type of error and the key that chooses it. */
export interface KeyedCategory {
  category: CategoryView;
  /** A letter; a capital where the small ones are used up. */
  key: string;
}

/** A dimension with its types. */
export interface DimensionEntry {
  dimension: string;
  categories: KeyedCategory[];
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Every dimension with its types, in the order of the standard. */
export const DIMENSIONS: readonly DimensionEntry[] = dimensions();

function dimensions(): DimensionEntry[] {
  const entries: DimensionEntry[] = [];
  Object.entries(DIMENSION).forEach(([category, dimension], place) => {
    if (entries.at(-1)?.dimension !== dimension) entries.push({ dimension, categories: [] });
    entries.at(-1)?.categories.push({ category: category as CategoryView, key: LETTERS[place] ?? "" });
  });
  return entries;
}

/** The type that a key chooses. */
export function categoryOfKey(key: string): CategoryView | null {
  const keyed = DIMENSIONS.flatMap(({ categories }) => categories);
  return keyed.find((entry) => entry.key === key)?.category ?? null;
}

/** Every level, the lightest first, each with the digit that chooses it: its place, from 1. */
export const LEVELS: readonly ErrorLevelView[] = ["neutral", "minor", "major", "critical"];

/** The level that a digit chooses. */
export function levelOfKey(key: string): ErrorLevelView | null {
  return LEVELS[Number(key) - 1] ?? null;
}
