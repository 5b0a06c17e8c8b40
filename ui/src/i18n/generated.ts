// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.

/** The messages of the program in one language. */
export interface Strings {
  /** Cannot read { $path }: { $reason }. Check the name and that you may read the file. */
  cliCannotRead(args: { path: string; reason: string }): string;
  /** Cannot write { $path }: { $reason }. Check the folder and that you may write there. */
  cliCannotWrite(args: { path: string; reason: string }): string;
  /** { $path }, line { $line }: not UTF-8 text. Save the file as UTF-8. */
  cliNotUtf8(args: { path: string; line: string }): string;
  /** Aligning */
  cliStageAlign(): string;
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
    cliCannotRead: (args) => format("cli-cannot-read", args),
    cliCannotWrite: (args) => format("cli-cannot-write", args),
    cliNotUtf8: (args) => format("cli-not-utf8", args),
    cliStageAlign: () => format("cli-stage-align"),
    languageEnglish: () => format("language-english"),
    languageFrench: () => format("language-french"),
    countParagraphs: (args) => format("count-paragraphs", args),
    countSentences: (args) => format("count-sentences", args),
  };
}
