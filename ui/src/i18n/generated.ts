// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.

/** The messages of the program in one language. */
export interface Strings {
  /** Cannot read { $path }: { $reason }. Check the name and that you may read the file. */
  cliCannotRead(args: { path: string; reason: string }): string;
  /** { $path }: there is no such file. Check its name and folder. */
  cliNotFound(args: { path: string }): string;
  /** { $path }: this file may not be read. Ask for the right to read it, or copy it elsewhere. */
  cliNotAllowed(args: { path: string }): string;
  /** { $path }: this is a folder. Name a file in it. */
  cliIsFolder(args: { path: string }): string;
  /** { $path }: the file is empty. Choose another one. */
  cliFileEmpty(args: { path: string }): string;
  /** { $path }: the file holds no text, only images or white space. Choose another one, or recognise its text first. */
  cliNoText(args: { path: string }): string;
  /** { $path }: the file is protected by a password. Save it without one and try again. */
  cliEncrypted(args: { path: string }): string;
  /** { $path }: a file of the kind “{ $kind }” is not read. Save it as docx, odt, html, md or txt. */
  cliUnsupported(args: { path: string; kind: string }): string;
  /** { $path }, byte { $offset }: this is no text and no known kind of document. Save it as docx, odt, html, md or txt. */
  cliNotText(args: { path: string; offset: string }): string;
  /** { $path }: the document is damaged or cut short. Get it again from where it came. */
  cliDamaged(args: { path: string }): string;
  /** { $path }, part “{ $part }”: it is missing or damaged. Open the document in the program that wrote it and save it again. */
  cliPartDamaged(args: { path: string; part: string }): string;
  /** { $path }, part “{ $part }”, line { $line }, column { $column }: this is not well-formed XML. Open the document in the program that wrote it and save it again. */
  cliXmlDamaged(args: { path: string; part: string; line: string; column: string }): string;
  /** { $path }: the document goes beyond what is safe to unpack (size, number of parts, depth or document type). Check where it comes from. */
  cliUnsafe(args: { path: string }): string;
  /** Cannot write { $path }: { $reason }. Check the folder and that you may write there. */
  cliCannotWrite(args: { path: string; reason: string }): string;
  /** { $path }, line { $line }: not UTF-8 text. Save the file as UTF-8. */
  cliNotUtf8(args: { path: string; line: string }): string;
  /** Aligning */
  cliStageAlign(): string;
  /** Reading */
  cliStageRead(): string;
  /** Finding sentences */
  cliStageSegment(): string;
  /** Saving */
  cliStageSave(): string;
  /** Cannot write { $path }: its folder does not exist. Make it, or choose another one. */
  cliNoFolder(args: { path: string }): string;
  /** Cannot write { $path }: this is a folder. Name a file in it. */
  cliIsFolderToWrite(args: { path: string }): string;
  /** Cannot write { $path }: this is not allowed. Choose another folder, or ask for the right. */
  cliNotWritable(args: { path: string }): string;
  /** Cannot write { $path }: the disk is full. Free some space and try again. */
  cliDiskFull(args: { path: string }): string;
  /** { $path }: the folder of this project file does not exist. Make it, or choose another one. */
  cliProjectNoFolder(args: { path: string }): string;
  /** { $path }: this is no file. Name a project file, such as news.relecture. */
  cliProjectNotAFile(args: { path: string }): string;
  /** { $path }: this is no Relecture project; it was left as it is. Choose another name. */
  cliProjectForeign(args: { path: string }): string;
  /** { $path }: a newer version of Relecture made this project. Update Relecture to open it. */
  cliProjectNewer(args: { path: string }): string;
  /** { $path }: this project is damaged; it was left as it is. Open a copy of it. */
  cliProjectDamaged(args: { path: string }): string;
  /** { $path }: this project is open in another window or program. Close it there first. */
  cliProjectInUse(args: { path: string }): string;
  /** { $path }: this project, or its folder, may not be read or written. Copy it elsewhere, or ask for the right. */
  cliProjectReadOnly(args: { path: string }): string;
  /** { $path }: { $reason }. Nothing was changed. */
  cliProjectFailed(args: { path: string; reason: string }): string;
  /**
   * { $pairs ->
   *     [0] “{ $name }”, without a pair
   *     [one] “{ $name }”, { $pairs } pair
   *    *[other] “{ $name }”, { $pairs } pairs
   * }
   */
  cliImported(args: { pairs: number; name: string }): string;
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
  /** { $source } and { $target } */
  reportTitle(args: { source: string; target: string }): string;
  /** Bilingual report */
  reportEyebrow(): string;
  /** Skip to the pair */
  reportSkip(): string;
  /** Source */
  reportSource(): string;
  /** Target */
  reportTarget(): string;
  /** File */
  reportFile(): string;
  /** Format */
  reportFormat(): string;
  /** Language */
  reportLanguage(): string;
  /** not recognised */
  reportLanguageUnknown(): string;
  /** Encoding */
  reportEncoding(): string;
  /** Length */
  reportLength(): string;
  /**
   * { $count ->
   *     [one] { $count } character
   *    *[other] { $count } characters
   * }
   */
  reportCharacters(args: { count: number }): string;
  /** What the import changed or left out */
  reportWarnings(): string;
  /** Nothing was changed or left out. */
  reportWarningsNone(): string;
  /** Summary */
  reportSummary(): string;
  /**
   * { $count ->
   *     [one] { $count } row
   *    *[other] { $count } rows
   * }
   */
  reportRows(args: { count: number }): string;
  /** { $number }% */
  reportPercent(args: { number: number }): string;
  /** one to one */
  reportOneToOne(): string;
  /** missing from the target */
  reportMissing(): string;
  /** added in the target */
  reportAdded(): string;
  /** merged */
  reportMerged(): string;
  /** split */
  reportSplit(): string;
  /** regrouped */
  reportManyToMany(): string;
  /** moved */
  reportMoved(): string;
  /** uncertain */
  reportUnsure(): string;
  /** certain */
  reportSure(): string;
  /** rather certain */
  reportRatherSure(): string;
  /** sentence without counterpart */
  reportSentenceAlone(): string;
  /** Rows to look at */
  reportRemarkable(): string;
  /** Every paragraph has exactly one counterpart, in the same order. */
  reportRemarkableNone(): string;
  /**
   * { $count ->
   *     [one] And { $count } more row, marked below.
   *    *[other] And { $count } more rows, marked below.
   * }
   */
  reportRemarkableMore(args: { count: number }): string;
  /** Alignment map */
  reportMap(): string;
  /** The source on the left and the target on the right, from top to bottom. A ribbon joins the paragraphs that belong together; “Rows to look at” says the same in words. */
  reportMapText(): string;
  /** The pair */
  reportPair(): string;
  /** Row */
  reportRow(): string;
  /** no counterpart */
  reportNoCounterpart(): string;
  /** About the release */
  reportKindMetadata(): string;
  /** Title */
  reportKindTitle(): string;
  /** Lead */
  reportKindLead(): string;
  /** Heading */
  reportKindHeading(): string;
  /** Paragraph */
  reportKindParagraph(): string;
  /** List item */
  reportKindListItem(): string;
  /** Quotation */
  reportKindQuotation(): string;
  /** Table cell */
  reportKindTableCell(): string;
  /** Footnote */
  reportKindFootnote(): string;
  /** plain text */
  reportFormatText(): string;
  /** Markdown */
  reportFormatMarkdown(): string;
  /** web page */
  reportFormatHtml(): string;
  /** Word */
  reportFormatDocx(): string;
  /** OpenDocument */
  reportFormatOdt(): string;
  /** Spaces that do not break are underlined: a no-break space (U+00A0) with a square line, a narrow one (U+202F) with a dotted line. A plain space at the end of a paragraph is shown as a point. */
  reportSpaces(): string;
  /** Made by Relecture, on this computer alone. */
  reportMadeBy(): string;
  /** { NUMBER($number) } */
  reportNumber(args: { number: number }): string;
  /**
   * { $count ->
   *     [one] { $count } tracked insertion was taken as part of the text.
   *    *[other] { $count } tracked insertions were taken as part of the text.
   * }
   */
  warningInsertionsAccepted(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } tracked deletion was left out.
   *    *[other] { $count } tracked deletions were left out.
   * }
   */
  warningDeletionsLeftOut(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } comment was left out.
   *    *[other] { $count } comments were left out.
   * }
   */
  warningCommentsLeftOut(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } image or drawing was left out.
   *    *[other] { $count } images and drawings were left out.
   * }
   */
  warningImagesLeftOut(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } page header or footer was left out.
   *    *[other] { $count } page headers and footers were left out.
   * }
   */
  warningHeadersAndFootersLeftOut(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } text box was read where it is anchored.
   *    *[other] { $count } text boxes were read where they are anchored.
   * }
   */
  warningTextBoxesMoved(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } block around the article (menu, banner, related links) was left out.
   *    *[other] { $count } blocks around the article (menu, banners, related links) were left out.
   * }
   */
  warningPageFurnitureLeftOut(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } part without prose (code, formula, embedded object) was left out.
   *    *[other] { $count } parts without prose (code, formulas, embedded objects) were left out.
   * }
   */
  warningEmbeddedObjectsLeftOut(args: { count: number }): string;
  /** The file does not say its encoding; it was read as { $detail }. */
  warningEncodingGuessed(args: { detail: string }): string;
  /**
   * { $count ->
   *     [one] { $count } byte that means nothing in the file’s encoding was replaced by “�”.
   *    *[other] { $count } bytes that mean nothing in the file’s encoding were replaced by “�”.
   * }
   */
  warningBytesReplaced(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } control character was left out.
   *    *[other] { $count } control characters were left out.
   * }
   */
  warningControlCharactersLeftOut(args: { count: number }): string;
  /** The file says that its language is { $detail }, but its text is in another one. */
  warningLanguageMisdeclared(args: { detail: string }): string;
  /** The end of the file is missing or damaged; what stands before it was read. */
  warningTruncated(): string;
}

/** The messages, given a way to say the one of an id with its arguments. */
export function makeStrings(
  format: (id: string, args?: Record<string, string | number>) => string,
): Strings {
  return {
    cliCannotRead: (args) => format("cli-cannot-read", args),
    cliNotFound: (args) => format("cli-not-found", args),
    cliNotAllowed: (args) => format("cli-not-allowed", args),
    cliIsFolder: (args) => format("cli-is-folder", args),
    cliFileEmpty: (args) => format("cli-file-empty", args),
    cliNoText: (args) => format("cli-no-text", args),
    cliEncrypted: (args) => format("cli-encrypted", args),
    cliUnsupported: (args) => format("cli-unsupported", args),
    cliNotText: (args) => format("cli-not-text", args),
    cliDamaged: (args) => format("cli-damaged", args),
    cliPartDamaged: (args) => format("cli-part-damaged", args),
    cliXmlDamaged: (args) => format("cli-xml-damaged", args),
    cliUnsafe: (args) => format("cli-unsafe", args),
    cliCannotWrite: (args) => format("cli-cannot-write", args),
    cliNotUtf8: (args) => format("cli-not-utf8", args),
    cliStageAlign: () => format("cli-stage-align"),
    cliStageRead: () => format("cli-stage-read"),
    cliStageSegment: () => format("cli-stage-segment"),
    cliStageSave: () => format("cli-stage-save"),
    cliNoFolder: (args) => format("cli-no-folder", args),
    cliIsFolderToWrite: (args) => format("cli-is-folder-to-write", args),
    cliNotWritable: (args) => format("cli-not-writable", args),
    cliDiskFull: (args) => format("cli-disk-full", args),
    cliProjectNoFolder: (args) => format("cli-project-no-folder", args),
    cliProjectNotAFile: (args) => format("cli-project-not-a-file", args),
    cliProjectForeign: (args) => format("cli-project-foreign", args),
    cliProjectNewer: (args) => format("cli-project-newer", args),
    cliProjectDamaged: (args) => format("cli-project-damaged", args),
    cliProjectInUse: (args) => format("cli-project-in-use", args),
    cliProjectReadOnly: (args) => format("cli-project-read-only", args),
    cliProjectFailed: (args) => format("cli-project-failed", args),
    cliImported: (args) => format("cli-imported", args),
    languageEnglish: () => format("language-english"),
    languageFrench: () => format("language-french"),
    countParagraphs: (args) => format("count-paragraphs", args),
    countSentences: (args) => format("count-sentences", args),
    reportTitle: (args) => format("report-title", args),
    reportEyebrow: () => format("report-eyebrow"),
    reportSkip: () => format("report-skip"),
    reportSource: () => format("report-source"),
    reportTarget: () => format("report-target"),
    reportFile: () => format("report-file"),
    reportFormat: () => format("report-format"),
    reportLanguage: () => format("report-language"),
    reportLanguageUnknown: () => format("report-language-unknown"),
    reportEncoding: () => format("report-encoding"),
    reportLength: () => format("report-length"),
    reportCharacters: (args) => format("report-characters", args),
    reportWarnings: () => format("report-warnings"),
    reportWarningsNone: () => format("report-warnings-none"),
    reportSummary: () => format("report-summary"),
    reportRows: (args) => format("report-rows", args),
    reportPercent: (args) => format("report-percent", args),
    reportOneToOne: () => format("report-one-to-one"),
    reportMissing: () => format("report-missing"),
    reportAdded: () => format("report-added"),
    reportMerged: () => format("report-merged"),
    reportSplit: () => format("report-split"),
    reportManyToMany: () => format("report-many-to-many"),
    reportMoved: () => format("report-moved"),
    reportUnsure: () => format("report-unsure"),
    reportSure: () => format("report-sure"),
    reportRatherSure: () => format("report-rather-sure"),
    reportSentenceAlone: () => format("report-sentence-alone"),
    reportRemarkable: () => format("report-remarkable"),
    reportRemarkableNone: () => format("report-remarkable-none"),
    reportRemarkableMore: (args) => format("report-remarkable-more", args),
    reportMap: () => format("report-map"),
    reportMapText: () => format("report-map-text"),
    reportPair: () => format("report-pair"),
    reportRow: () => format("report-row"),
    reportNoCounterpart: () => format("report-no-counterpart"),
    reportKindMetadata: () => format("report-kind-metadata"),
    reportKindTitle: () => format("report-kind-title"),
    reportKindLead: () => format("report-kind-lead"),
    reportKindHeading: () => format("report-kind-heading"),
    reportKindParagraph: () => format("report-kind-paragraph"),
    reportKindListItem: () => format("report-kind-list-item"),
    reportKindQuotation: () => format("report-kind-quotation"),
    reportKindTableCell: () => format("report-kind-table-cell"),
    reportKindFootnote: () => format("report-kind-footnote"),
    reportFormatText: () => format("report-format-text"),
    reportFormatMarkdown: () => format("report-format-markdown"),
    reportFormatHtml: () => format("report-format-html"),
    reportFormatDocx: () => format("report-format-docx"),
    reportFormatOdt: () => format("report-format-odt"),
    reportSpaces: () => format("report-spaces"),
    reportMadeBy: () => format("report-made-by"),
    reportNumber: (args) => format("report-number", args),
    warningInsertionsAccepted: (args) => format("warning-insertions-accepted", args),
    warningDeletionsLeftOut: (args) => format("warning-deletions-left-out", args),
    warningCommentsLeftOut: (args) => format("warning-comments-left-out", args),
    warningImagesLeftOut: (args) => format("warning-images-left-out", args),
    warningHeadersAndFootersLeftOut: (args) => format("warning-headers-and-footers-left-out", args),
    warningTextBoxesMoved: (args) => format("warning-text-boxes-moved", args),
    warningPageFurnitureLeftOut: (args) => format("warning-page-furniture-left-out", args),
    warningEmbeddedObjectsLeftOut: (args) => format("warning-embedded-objects-left-out", args),
    warningEncodingGuessed: (args) => format("warning-encoding-guessed", args),
    warningBytesReplaced: (args) => format("warning-bytes-replaced", args),
    warningControlCharactersLeftOut: (args) => format("warning-control-characters-left-out", args),
    warningLanguageMisdeclared: (args) => format("warning-language-misdeclared", args),
    warningTruncated: () => format("warning-truncated"),
  };
}
