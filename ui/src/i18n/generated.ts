// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.

/** The messages of the program in one language. */
export interface Strings {
  /** English */
  languageEnglish(): string;
  /** French */
  languageFrench(): string;
  /**
   * { $count ->
   *     [one] { $count } paragraph
   *    *[other] { $count } paragraphs
   * }
   */
  countParagraphs(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } sentence
   *    *[other] { $count } sentences
   * }
   */
  countSentences(args: { count: number }): string;
}

/** The messages, given a way to say the one of an id with its arguments. */
export function makeStrings(
  format: (id: string, args?: Record<string, string | number>) => string,
): Strings {
  return {
    languageEnglish: () => format("language-english"),
    languageFrench: () => format("language-french"),
    countParagraphs: (args) => format("count-paragraphs", args),
    countSentences: (args) => format("count-sentences", args),
  };
}
