// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.

/** The messages of the program in one language. */
export interface Strings {
  /** Cannot read { $path }: { $reason }. Check the name and that you may read the file. */
  cliCannotRead(args: { path: string; reason: string }): string;
  /** { $path }: there is no such file. Check its name and folder. */
  cliNotFound(args: { path: string }): string;
  /** { $path }: this file may not be read. Ask for the right to read it, or for a copy. */
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
  /** { $path }: this file holds one text only. Name its translation after it; a file that holds both is a TMX or XLIFF file. */
  cliNoTarget(args: { path: string }): string;
  /** { $path }: no unit of this file is in the two languages. It names { $langs }: choose two of them with --source-lang and --target-lang. */
  cliNotInBothLanguages(args: { path: string; langs: string }): string;
  /** { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export it again from the program that made it. */
  cliBilingualDamaged(args: { path: string; line: string; column: string }): string;
  /** Cannot write { $path }: { $reason }. Check the folder and that you may write there. */
  cliCannotWrite(args: { path: string; reason: string }): string;
  /** { $path }, line { $line }: not UTF-8 text. Save the file as UTF-8. */
  cliNotUtf8(args: { path: string; line: string }): string;
  /** Line { $line }: this is no JSON object ({ $reason }). Write one object a line, with id, source and target. */
  cliBatchNotJson(args: { line: string; reason: string }): string;
  /** Line { $line }: { $reason }. Give id, and source and target or source_path and target_path. */
  cliBatchWrong(args: { line: string; reason: string }): string;
  /** Line { $line }: give either { $text } or { $file }. */
  cliBatchOneOf(args: { line: string; text: string; file: string }): string;
  /** --explain goes with --format json: add it, or leave --explain out. */
  cliExplainNeedsJson(): string;
  /** Line { $line }: the program failed at this pair; the others go on. */
  cliBatchFailed(args: { line: string }): string;
  /** Finding pairs */
  cliStagePair(): string;
  /** { $percent }% sure */
  cliHowSure(args: { percent: string }): string;
  /** { $path }: left alone, no other file here says the same in another language */
  cliUnpaired(args: { path: string }): string;
  /** No two files here are two languages of one release. Name the two files, or choose another folder. */
  cliNoPairs(): string;
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
  /** Cannot write { $path }: it is one of the files to read. Name another file after --output. */
  cliOutputIsInput(args: { path: string }): string;
  /** the standard input */
  cliStandardInput(): string;
  /** the standard output */
  cliStandardOutput(): string;
  /** { $file }: { $warning } */
  cliWarning(args: { file: string; warning: string }): string;
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
  /** Learning */
  cliStageLearn(): string;
  /** { $path }, line { $line }: no tab between a source and a target. Put one there, or leave the line out. */
  cliNotAPair(args: { path: string; line: string }): string;
  /** { $path }: this is no translation memory (TMX), but a file of the kind “{ $root }”. Export it as TMX from the program that made it. */
  cliNotATmx(args: { path: string; root: string }): string;
  /** { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export the memory again from the program that made it. */
  cliTmxDamaged(args: { path: string; line: string; column: string }): string;
  /** { $path }: the characters are not in the encoding that the file declares. Save it in UTF-8. */
  cliTmxEncoding(args: { path: string }): string;
  /** { $path }, line { $line }: this unit of the translation memory is too long to be one. Check where the file comes from. */
  cliTmxTooLong(args: { path: string; line: string }): string;
  /**
   * { $path }: { $units ->
   *     [one] { $units } unit is not in both { $source } and { $target }, and was left out.
   *    *[other] { $units } units are not in both { $source } and { $target }, and were left out.
   * }
   */
  cliTmxOtherLanguages(args: { path: string; units: number; source: string; target: string }): string;
  /**
   * { $units ->
   *     [one] { $units } unit has text on one side only and is not in the translation memory.
   *    *[other] { $units } units have text on one side only and are not in the translation memory.
   * }
   */
  cliTmxOneSided(args: { units: number }): string;
  /**
   * { $characters ->
   *     [one] { $characters } control character cannot be written in a translation memory and was left out.
   *    *[other] { $characters } control characters cannot be written in a translation memory and were left out.
   * }
   */
  cliTmxLeftOut(args: { characters: number }): string;
  /** { $path }: the language of this text is not known, and a translation memory names it. Say it with { $option }. */
  cliTmxUnknownLanguage(args: { path: string; option: string }): string;
  /** { $path }: no column is named “{ $lang }”. Name the columns after the languages in the first line. */
  cliTermsNoColumn(args: { path: string; lang: string }): string;
  /** Source and target are of one language. Name two with --source-lang and --target-lang. */
  cliLexiconOneLanguage(): string;
  /** There is no pair to learn from. Name files with lines of source, tab, target, translation memories (TMX) or projects. */
  cliLexiconNoPairs(): string;
  /**
   * { $entries ->
   *     [one] { $entries } pair of words learnt
   *    *[other] { $entries } pairs of words learnt
   * }
   */
  cliLexiconLearnt(args: { entries: number }): string;
  /** { $path }: this is no lexicon that this version of Relecture reads. Make one with “relecture lexicon train”. */
  cliNotALexicon(args: { path: string }): string;
  /** { $path }: this lexicon is damaged or cut short. Make it again with “relecture lexicon train”. */
  cliLexiconDamaged(args: { path: string }): string;
  /** The languages of the texts are not known, so that no lexicon can be used. Name them with --source-lang and --target-lang. */
  cliLexiconUnknownLanguages(): string;
  /** { $path }: this lexicon is for { $from } and { $to }, the texts are in { $source } and { $target }. Leave it out, or name another one. */
  cliLexiconOtherLanguages(args: { path: string; from: string; to: string; source: string; target: string }): string;
  /** Checking */
  cliStageCheck(): string;
  /** There is no check or family of checks named “{ $name }”. The output of --format json names them. */
  cliNoSuchCheck(args: { name: string }): string;
  /** There is no profile named “{ $name }”. Name a JSON file, or one of: { $profiles }. */
  cliNoSuchProfile(args: { name: string; profiles: string }): string;
  /** { $path }: this is no profile ({ $reason }). Correct the file, or leave --profile out. */
  cliNotAProfile(args: { path: string; reason: string }): string;
  /** { $file }, ¶ { NUMBER($paragraph) }: { $severity }: { $message } [{ $evidence }] ({ $check }) */
  cliFinding(args: { file: string; paragraph: number; severity: string; message: string; evidence: string; check: string }): string;
  /**
   * { $errors ->
   *     [one] { $errors } error
   *    *[other] { $errors } errors
   * }, { $warnings ->
   *     [one] { $warnings } warning
   *    *[other] { $warnings } warnings
   * }, { $notes ->
   *     [one] { $notes } note
   *    *[other] { $notes } notes
   * }
   */
  cliFindings(args: { errors: number; warnings: number; notes: number }): string;
  /** “auto” is no profile of its own. Name one that “relecture profiles list” shows, or a JSON file. */
  cliAutoIsNoProfile(): string;
  /** { $path }: its language cannot be told. Say it with --lang. */
  cliLanguageUnknown(args: { path: string }): string;
  /** There is no profile for the language “{ $lang }”. Name another with --lang. */
  cliNoProfileForLanguage(args: { lang: string }): string;
  /**
   * { $path }: { $concepts ->
   *     [one] { $concepts } concept
   *    *[other] { $concepts } concepts
   * }, { $terms ->
   *     [one] { $terms } term
   *    *[other] { $terms } terms
   * } ({ $kind })
   */
  cliTermsRead(args: { path: string; concepts: number; terms: number; kind: string }): string;
  /** termbase */
  cliTermsKindJson(): string;
  /** table with a term a row */
  cliTermsKindTable(): string;
  /** table with a column for each language */
  cliTermsKindColumns(): string;
  /** table of sources and targets */
  cliTermsKindPairs(): string;
  /**
   * { $path }, line { $line }: “{ $what }” has no place in a termbase and was left out { $count ->
   *     [one] once
   *    *[other] { $count } times
   * }.
   */
  cliTermsLeftField(args: { path: string; line: string; what: string; count: number }): string;
  /**
   * { $path }, line { $line }: { $count ->
   *     [one] { $count } entry has no term and was left out.
   *    *[other] { $count } entries have no term and were left out, this one first.
   * }
   */
  cliTermsLeftNoTerm(args: { path: string; line: string; count: number }): string;
  /**
   * { $path }, line { $line }: “{ $what }” means nothing here; the usual value was taken instead { $count ->
   *     [one] once
   *    *[other] { $count } times
   * }.
   */
  cliTermsLeftValue(args: { path: string; line: string; what: string; count: number }): string;
  /**
   * { $path }, line { $line }: “{ $what }” is no language that is known; { $count ->
   *     [one] { $count } term was left out.
   *    *[other] { $count } terms were left out.
   * }
   */
  cliTermsLeftLanguage(args: { path: string; line: string; what: string; count: number }): string;
  /** { $path }: there is no term in it. Choose another file. */
  cliTermsNone(args: { path: string }): string;
  /** { $path }, line { $line }: this is no table of terms. Put a tab, a semicolon or a comma between source and target, or name the columns in the first line. */
  cliTermsNotATable(args: { path: string; line: string }): string;
  /** { $path }, line { $line }: the first line names no columns, most lines have { $usual } cells and this one has { $found }, so this is no table of terms. Name the columns in the first line (en, fr), or give every line a source and a target. */
  cliTermsTableUneven(args: { path: string; line: string; usual: string; found: string }): string;
  /** { $path }, line { $line }: the first line names no columns and the lines are sentences, so this is no table of terms. Name the columns in the first line (en, fr), or choose another file. */
  cliTermsTableOfSentences(args: { path: string; line: string }): string;
  /** { $path }, line { $line }: the table cannot be read ({ $reason }). Correct the file. */
  cliTermsTableDamaged(args: { path: string; line: string; reason: string }): string;
  /** { $path }: this is no termbase ({ $reason }). Correct the file. */
  cliTermsNotATermbase(args: { path: string; reason: string }): string;
  /** { $path }: its extension names no form of a termbase. Choose one of: { $known }. */
  cliTermsUnknownExtension(args: { path: string; known: string }): string;
  /** No termbase is named. Name one with --terms. */
  cliTermsMissing(): string;
  /** The termbase cannot be written: { $reason }. Choose another form with --format. */
  cliTermsTooLarge(args: { reason: string }): string;
  /** { $path }: this is XML, but neither TBX nor TMX. Export the terms as TBX from the program that made it. */
  cliTermsNotTbx(args: { path: string }): string;
  /** { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export the terms again from the program that made it. */
  cliTermsXmlDamaged(args: { path: string; line: string; column: string }): string;
  /** Comparing */
  cliStageDiff(): string;
  /** ¶ { $target }: stale ({ $reasons }) */
  cliStaleStale(args: { target: string; reasons: string }): string;
  /** ¶ { $target }: orphaned, its source is gone */
  cliStaleOrphaned(args: { target: string }): string;
  /** ¶ { $new } of the new source: missing from the translation */
  cliStaleMissing(args: { new: string }): string;
  /** to revise: { $text } */
  cliStaleToRevise(args: { text: string }): string;
  /** to take out: { $text } */
  cliStaleToTakeOut(args: { text: string }): string;
  /** to translate: { $text } */
  cliStaleToTranslate(args: { text: string }): string;
  /** The whole translation still answers its source. */
  cliStaleNone(): string;
  /** Paragraphs current: { NUMBER($current) }; stale: { NUMBER($stale) }; orphaned: { NUMBER($orphaned) }; missing: { NUMBER($missing) } */
  cliStaleCounts(args: { current: number; stale: number; orphaned: number; missing: number }): string;
  /** Comparing wordings */
  cliStageDiscover(): string;
  /** { $term } ({ $lang }): { $wordings } */
  cliDiscoverTerm(args: { term: string; lang: string; wordings: string }): string;
  /**
   * { $count ->
   *     [one] and { $count } place more
   *    *[other] and { $count } places more
   * }
   */
  cliDiscoverMore(args: { count: number }): string;
  /**
   * { $count ->
   *     [0] Every term keeps to one wording.
   *     [one] { $count } term in dispute
   *    *[other] { $count } terms in dispute
   * }
   */
  cliDiscoverCount(args: { count: number }): string;
  /** the translation seems to follow already */
  cliStaleFollowed(): string;
  /** the translation follows in part; look at: { $doubts } */
  cliStaleDoubtful(args: { doubts: string }): string;
  /**
   * { $count ->
   *     [one] { $count } stale paragraph seems to follow already.
   *    *[other] { $count } stale paragraphs seem to follow already.
   * }
   */
  cliStaleAlready(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } difference of a hidden kind is not shown.
   *    *[other] { $count } differences of hidden kinds are not shown.
   * }
   */
  cliDiffHidden(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] The two texts differ only in { $count } place, which is hidden.
   *    *[other] The two texts differ only in { $count } places, which are hidden.
   * }
   */
  cliDiffHiddenOnly(args: { count: number }): string;
  /** { $file } is version { NUMBER($number) } of { $previous } ({ $percent } % the same). */
  cliVersionAdded(args: { file: string; number: number; previous: string; percent: string }): string;
  /** Sentences unchanged: { NUMBER($unchanged) }; changed: { NUMBER($changed) }; new: { NUMBER($added) } */
  cliVersionSentences(args: { unchanged: number; changed: number; added: number }): string;
  /** Carried over: verdicts { NUMBER($decisions) }, dismissals { NUMBER($dismissals) }, comments { NUMBER($comments) }, marked errors { NUMBER($annotations) }, pinned rows { NUMBER($pins) }, edits { NUMBER($edits) } */
  cliVersionCarried(args: { decisions: number; dismissals: number; comments: number; annotations: number; pins: number; edits: number }): string;
  /**
   * { $count ->
   *     [one] { $count } approval is suspended, because its sentence or what answers it changed.
   *    *[other] { $count } approvals are suspended, because their sentences or what answers them changed.
   * }
   */
  cliVersionSuspended(args: { count: number }): string;
  /** { $path } resembles no text of the project. Name the text with --as-version-of, or import the file without it. */
  cliVersionNone(args: { path: string }): string;
  /** The project has no text “{ $text }”. Give the name of its file, or auto. */
  cliVersionUnknown(args: { text: string }): string;
  /** The project has several texts whose file is called { $text }. Give auto, or the number of the text. */
  cliVersionAmbiguous(args: { text: string }): string;
  /** { $file } resembles { $other }, which the project has ({ $percent } % the same). With --as-version-of auto it becomes its next version. */
  cliVersionResembles(args: { file: string; other: string; percent: string }): string;
  /**
   * left behind, ¶ { $paragraph }: { $status ->
   *     [approved] approved
   *     [rejected] rejected
   *     [needs-work] needs work
   *    *[open] open
   * }: { $about }
   */
  cliLeftDecision(args: { paragraph: string; status: string; about: string }): string;
  /** left behind, ¶ { $paragraph }: dismissal of { $check }: { $about } */
  cliLeftDismissal(args: { paragraph: string; check: string; about: string }): string;
  /** left behind, ¶ { $paragraph }: pinned row: { $about } */
  cliLeftPin(args: { paragraph: string; about: string }): string;
  /** left behind, ¶ { $paragraph }: edit: { $text } */
  cliLeftEdit(args: { paragraph: string; text: string }): string;
  /** left behind, ¶ { $paragraph }: comment “{ $said }”: { $about } */
  cliLeftComment(args: { paragraph: string; said: string; about: string }): string;
  /** left behind, ¶ { $paragraph }: marked error ({ $said }): { $about } */
  cliLeftAnnotation(args: { paragraph: string; said: string; about: string }): string;
  /** error: */
  cliUsageError(): string;
  /** tip: */
  cliUsageTip(): string;
  /** Usage: */
  cliUsageHeading(): string;
  /** For more information, try '--help'. */
  cliUsageHelp(): string;
  /** Commands */
  cliHelpCommands(): string;
  /** Arguments */
  cliHelpArguments(): string;
  /** Options */
  cliHelpOptions(): string;
  /** [default: { $value }] */
  cliHelpDefault(args: { value: string }): string;
  /** { $name }: */
  cliHelpValue(args: { name: string }): string;
  /** Possible values: */
  cliHelpValues(): string;
  /** unexpected argument '{ $argument }' found */
  cliUsageUnknownArgument(args: { argument: string }): string;
  /** unrecognized subcommand '{ $name }' */
  cliUsageUnknownSubcommand(args: { name: string }): string;
  /** a subcommand is required */
  cliUsageSubcommandMissing(): string;
  /** the following required arguments were not provided: */
  cliUsageMissing(): string;
  /** the argument '{ $argument }' cannot be used with '{ $other }' */
  cliUsageConflict(args: { argument: string; other: string }): string;
  /** the argument '{ $argument }' cannot be used with: */
  cliUsageConflicts(args: { argument: string }): string;
  /** the argument '{ $argument }' cannot be used multiple times */
  cliUsageTwice(args: { argument: string }): string;
  /** a value is required for '{ $argument }' but none was supplied */
  cliUsageValueMissing(args: { argument: string }): string;
  /** invalid value '{ $value }' for '{ $argument }' */
  cliUsageWrongValue(args: { value: string; argument: string }): string;
  /** unexpected value '{ $value }' for '{ $argument }' found; no more were expected */
  cliUsageNoValue(args: { value: string; argument: string }): string;
  /** an argument is not UTF-8 text */
  cliUsageNotUtf8(): string;
  /** the arguments cannot be followed */
  cliUsageOther(): string;
  /** [possible values: { $values }] */
  cliUsagePossible(args: { values: string }): string;
  /** [a language tag, such as en, fr or fr-CA] */
  cliUsageWantedLang(): string;
  /** [en or fr] */
  cliUsageWantedUiLang(): string;
  /** [a whole number from 1 on] */
  cliUsageWantedNumber(): string;
  /** there is '{ $name }' */
  cliUsageSimilar(args: { name: string }): string;
  /** to pass '{ $argument }' as a value, use '-- { $argument }' */
  cliUsageAsValue(args: { argument: string }): string;
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
  /** error */
  severityError(): string;
  /** warning */
  severityWarning(): string;
  /** note */
  severityNote(): string;
  /** Compare */
  compare(): string;
  /** Texts compared */
  compareTexts(): string;
  /** Before */
  compareOld(): string;
  /** After */
  compareNew(): string;
  /** Exchange the two */
  compareSwap(): string;
  /** Choose what is compared */
  compareChoose(): string;
  /** Version { NUMBER($number) }, { $file } */
  compareVersion(args: { number: number; file: string }): string;
  /** imported { $date } */
  compareVersionDate(args: { date: string }): string;
  /** as received */
  compareVersionReceived(): string;
  /**
   * { $count ->
   *     [one] with { $count } edited paragraph
   *    *[other] with { $count } edited paragraphs
   * }
   */
  compareVersionEdited(args: { count: number }): string;
  /** Versions of { $file } ({ $lang }) */
  compareTimeline(args: { file: string; lang: string }): string;
  /** There is one version so far. Add the next one, and what changed is shown here. */
  compareOnlyOne(): string;
  /** Add a version… */
  compareAddVersion(): string;
  /** Differences */
  compareDifferences(): string;
  /** To follow */
  compareStale(): string;
  /**
   * { $count ->
   *     [0] To follow
   *     [one] To follow ({ $count } left)
   *    *[other] To follow ({ $count } left)
   * }
   */
  compareStaleOpen(args: { count: number }): string;
  /** In one text */
  compareViewInline(): string;
  /** Side by side */
  compareViewSide(): string;
  /** How changes are shown */
  compareView(): string;
  /** Kinds of change shown */
  compareKinds(): string;
  /** { $kind }: { NUMBER($count) } */
  compareKindCount(args: { kind: string; count: number }): string;
  /** Typography */
  compareKindTypography(): string;
  /** Regional wording */
  compareKindRegional(): string;
  /** Wording */
  compareKindWording(): string;
  /** Facts */
  compareKindFacts(): string;
  /** Paragraphs */
  compareKindParagraphs(): string;
  /** expected here */
  compareExpected(): string;
  /** editorial */
  compareEditorial(): string;
  /** No change of the kinds shown. */
  compareNoneShown(): string;
  /** Changes */
  compareList(): string;
  /** ¶ { $numbers } */
  compareParagraph(args: { numbers: string }): string;
  /** changed */
  compareStatusChanged(): string;
  /** moved */
  compareStatusMoved(): string;
  /** split */
  compareStatusSplit(): string;
  /** merged */
  compareStatusMerged(): string;
  /** new */
  compareStatusAdded(): string;
  /** gone */
  compareStatusRemoved(): string;
  /** unchanged */
  compareStatusSame(): string;
  /** before: { $text } */
  compareWas(args: { text: string }): string;
  /** now: { $text } */
  compareIs(args: { text: string }): string;
  /** nothing */
  compareNothingThere(): string;
  /** Change { NUMBER($number) } of { NUMBER($count) }, { $kind } */
  compareChange(args: { number: number; count: number; kind: string }): string;
  /** { $change }: { $was }; { $is } */
  compareChangeWasIs(args: { change: string; was: string; is: string }): string;
  /** { $change }: { $status } */
  compareChangeStatus(args: { change: string; status: string }): string;
  /** Next change */
  compareNext(): string;
  /** Previous change */
  comparePrevious(): string;
  /** No change after this one. */
  compareLast(): string;
  /** No change before this one. */
  compareFirst(): string;
  /** Put back what was before */
  compareReject(): string;
  /** Keep and go on */
  compareAccept(): string;
  /** Bring over to the left */
  compareBringToOld(): string;
  /** Bring over to the right */
  compareBringToNew(): string;
  /** Brought over. */
  compareBrought(): string;
  /** Put back. */
  comparePutBack(): string;
  /** English */
  compareSource(): string;
  /** Common source */
  compareCommonSource(): string;
  /** Whole paragraphs are not brought over: edit them in the review. */
  compareWholeParagraph(): string;
  /** Comparing… */
  compareLoading(): string;
  /**
   * { $count ->
   *     [one] { $count } unchanged paragraph
   *    *[other] { $count } unchanged paragraphs
   * }
   */
  compareUnchanged(args: { count: number }): string;
  /** The translation was made from the source that is here now. When the source gets a new version, what has to follow is listed here. */
  staleNone(): string;
  /** Nothing is left to be done. */
  staleAllDone(): string;
  /**
   * { NUMBER($done) } of { NUMBER($total) } dealt with; { $current ->
   *     [one] { $current } paragraph needed nothing.
   *    *[other] { $current } paragraphs needed nothing.
   * }
   */
  staleProgress(args: { done: number; total: number; current: number }): string;
  /** From version { NUMBER($old) } to version { NUMBER($new) } of the source */
  staleBetween(args: { old: number; new: number }): string;
  /** What has to follow the new source */
  staleList(): string;
  /** stale */
  staleIsStale(): string;
  /** its source is gone */
  staleIsOrphaned(): string;
  /** missing from the translation */
  staleIsMissing(): string;
  /** current */
  staleIsCurrent(): string;
  /** follows already */
  staleFollowed(): string;
  /** follows in part; look at: { $doubts } */
  staleDoubtful(args: { doubts: string }): string;
  /** numbers */
  staleDoubtNumbers(): string;
  /** names */
  staleDoubtNames(): string;
  /** words */
  staleDoubtWords(): string;
  /** length */
  staleDoubtLength(): string;
  /** dealt with */
  staleDone(): string;
  /** Dealt with */
  staleMarkDone(): string;
  /** Open again */
  staleMarkOpen(): string;
  /** Go to the row */
  staleGo(): string;
  /** Source before and now */
  staleSourceWas(): string;
  /** Translation */
  staleTranslation(): string;
  /** to revise */
  staleSentenceRevise(): string;
  /** to take out */
  staleSentenceRemove(): string;
  /** to translate */
  staleSentenceTranslate(): string;
  /** { $number } of { $count } */
  staleItem(args: { number: number; count: number }): string;
  /**
   * Dealt with. { $left ->
   *     [0] Nothing is left.
   *     [one] { $left } is left.
   *    *[other] { $left } are left.
   * }
   */
  staleMarked(args: { left: number }): string;
  /** Open again. */
  staleReopened(): string;
  /** Add a version */
  versionTitle(): string;
  /** { $file } resembles a text of this project. */
  versionOffer(args: { file: string }): string;
  /** { $file } resembles no text of this project. */
  versionOfferNone(args: { file: string }): string;
  /** Which text is it the next version of? */
  versionWhich(): string;
  /** { $file }, version { NUMBER($number) } */
  versionChoice(args: { file: string; number: number }): string;
  /** { NUMBER($percent) } % the same */
  versionAlike(args: { percent: number }): string;
  /** in “{ $release }” */
  versionOfRelease(args: { release: string }): string;
  /** Add as new version */
  versionAdd(): string;
  /** Keep as a separate release */
  versionSeparate(): string;
  /** { $file }, which came with it, resembles one, too: it is asked about next. A separate release takes both. */
  versionSeparateBoth(args: { file: string }): string;
  /** Go on to { $file } */
  versionNext(args: { file: string }): string;
  /** A separate release takes two files: choose the other one next. */
  versionSeparateNeedsTwo(): string;
  /** Version { NUMBER($number) } of the text */
  versionDoneTitle(args: { number: number }): string;
  /** { $file } is { NUMBER($percent) } % the same as the version before. */
  versionDone(args: { file: string; percent: number }): string;
  /** Sentences */
  versionSentences(): string;
  /** unchanged */
  versionUnchanged(): string;
  /** changed */
  versionChanged(): string;
  /** new */
  versionAdded(): string;
  /** Carried over */
  versionCarried(): string;
  /** verdicts */
  versionDecisions(): string;
  /** dismissals */
  versionDismissals(): string;
  /** pinned rows */
  versionPins(): string;
  /** edited paragraphs */
  versionEdits(): string;
  /**
   * { $count ->
   *     [one] { $count } approval is suspended, because its sentence or what answers it changed.
   *    *[other] { $count } approvals are suspended, because their sentences or what answers them changed.
   * }
   */
  versionSuspended(args: { count: number }): string;
  /** Nothing was left behind. */
  versionNothingLeft(): string;
  /** Left behind */
  versionLeft(): string;
  /** These have no place in the new version. They stay listed under Compare. */
  versionLeftAbout(): string;
  /**
   * { $status ->
   *     [approved] approved
   *     [rejected] rejected
   *     [needs-work] needs work
   *    *[open] open
   * }
   */
  versionLeftDecision(args: { status: string }): string;
  /** dismissal of { $check } */
  versionLeftDismissal(args: { check: string }): string;
  /** pinned row */
  versionLeftPin(): string;
  /** edit: { $text } */
  versionLeftEdit(args: { text: string }): string;
  /** ¶ { NUMBER($paragraph) } of the version before */
  versionLeftParagraph(args: { paragraph: number }): string;
  /** See what changed */
  versionSee(): string;
  /** Comparing versions */
  openingStageCompare(): string;
  /** approval suspended */
  rowSuspended(): string;
  /** a sentence of this row is worded otherwise now */
  suspendedOwnWording(): string;
  /** a sentence of this row states other facts now */
  suspendedOwnFacts(): string;
  /** a sentence of this row is worded otherwise now */
  suspendedCounterpartWording(): string;
  /** a sentence of this row states other facts now */
  suspendedCounterpartFacts(): string;
  /** a sentence of this row is new */
  suspendedCounterpartAdded(): string;
  /** a sentence of this row is gone */
  suspendedCounterpartGone(): string;
  /** Compare */
  modeCompare(): string;
  /** Compare versions */
  keysModeCompare(): string;
  /** Adding { $file } */
  versionAdding(args: { file: string }): string;
  /** Left behind ({ NUMBER($count) }) */
  compareLeft(args: { count: number }): string;
  /** comments */
  versionComments(): string;
  /** comment: { $text } */
  versionLeftComment(args: { text: string }): string;
  /** Keep a snapshot… */
  keysSnapshot(): string;
  /** keeping a snapshot */
  changeKeepSnapshot(): string;
  /** forgetting a snapshot */
  changeRemoveSnapshot(): string;
  /** Keep a snapshot */
  snapshotTitle(): string;
  /** What the texts of “{ $release }” say now is kept under a name. In Compare, it can be laid beside any version, any other snapshot and the texts as they are. */
  snapshotAbout(args: { release: string }): string;
  /** Name */
  snapshotName(): string;
  /** Keep */
  snapshotKeep(): string;
  /** Kept: { $name } */
  snapshotKept(args: { name: string }): string;
  /** { $name }, snapshot of { $date } */
  snapshotOf(args: { name: string; date: string }): string;
  /** { $name }, snapshot of { $date }, { $by } */
  snapshotOfBy(args: { name: string; date: string; by: string }): string;
  /** Forget the snapshot “{ $name }” */
  snapshotRemove(args: { name: string }): string;
  /** Begin another section’s text… */
  keysSectionText(): string;
  /** beginning a section’s text */
  changeBeginSectionText(): string;
  /** Begin another section’s text */
  sectionTitle(): string;
  /** What “{ $name }” writes differently from the rules this text follows is listed below. The text made of it stands beside the same source; this text stays as it is. */
  sectionAbout(args: { name: string }): string;
  /** A text for another house or section of the same language is made of this one: what it writes differently is listed first. */
  sectionPurpose(): string;
  /** Choose… */
  sectionChoose(): string;
  /** Section */
  sectionWhich(): string;
  /** There is no other house or section for this language. A profile can be imported under Rules. */
  sectionNoneThere(): string;
  /** Looking for what this section writes differently… */
  sectionLooking(): string;
  /** Nothing would be written differently. The text can be begun as it is. */
  sectionNothing(): string;
  /**
   * { $count ->
   *     [0] Begin the text as it is
   *     [one] Begin the text with { $count } change
   *    *[other] Begin the text with { $count } changes
   * }
   */
  sectionDo(args: { count: number }): string;
  /** The text of “{ $name }” is begun */
  sectionBegun(args: { name: string }): string;
  /** ¶ { $old } → ¶ { $new }: changed */
  diffChanged(args: { old: string; new: string }): string;
  /** ¶ { $old } → ¶ { $new }: moved */
  diffMoved(args: { old: string; new: string }): string;
  /** ¶ { $old } → ¶ { $new }: split */
  diffSplit(args: { old: string; new: string }): string;
  /** ¶ { $old } → ¶ { $new }: merged */
  diffMerged(args: { old: string; new: string }): string;
  /** ¶ { $new }: added */
  diffAdded(args: { new: string }): string;
  /** ¶ { $old }: removed */
  diffRemoved(args: { old: string }): string;
  /** { $kind }: { $change } */
  diffHunk(args: { kind: string; change: string }): string;
  /** typography */
  diffKindTypography(): string;
  /** regional wording */
  diffKindRegional(): string;
  /** facts */
  diffKindFacts(): string;
  /** wording */
  diffKindWording(): string;
  /** The two texts are the same. */
  diffNone(): string;
  /**
   * The two texts differ in typography only, in { $typography ->
   *     [one] { $typography } place
   *    *[other] { $typography } places
   * }.
   */
  diffTypographyOnly(args: { typography: number }): string;
  /**
   * The two texts differ in regional wording only, in { $regional ->
   *     [one] { $regional } place
   *    *[other] { $regional } places
   * }{ $typography ->
   *     [0] .
   *    *[other] , and in typography in { $typography }.
   * }
   */
  diffRegionalOnly(args: { regional: number; typography: number }): string;
  /** Facts: { NUMBER($facts) }; wording: { NUMBER($wording) }; regional wording: { NUMBER($regional) }; typography: { NUMBER($typography) }; paragraphs added, removed, moved, split or merged: { NUMBER($paragraphs) } */
  diffCounts(args: { facts: number; wording: number; regional: number; typography: number; paragraphs: number }): string;
  /** { $old } and { $new } */
  diffTitle(args: { old: string; new: string }): string;
  /** Comparison of two versions */
  diffEyebrow(): string;
  /** Skip to the texts */
  diffSkip(): string;
  /** Summary */
  diffSummary(): string;
  /** Show */
  diffFilter(): string;
  /** unchanged paragraphs */
  diffUnchanged(): string;
  /** The texts */
  diffTexts(): string;
  /** Paragraph */
  diffParagraph(): string;
  /** no counterpart */
  diffNoCounterpart(): string;
  /** What the old text alone has is struck through, what the new text alone has is underlined: dotted where only typography differs, dashed for regional wording, solid for wording, double for facts. Spaces that do not break are underlined thinly: a no-break space (U+00A0) with a square line, a narrow one (U+202F) with a dotted line. */
  diffSpaces(): string;
  /** unchanged */
  diffStatusSame(): string;
  /** changed */
  diffStatusChanged(): string;
  /** moved */
  diffStatusMoved(): string;
  /** split */
  diffStatusSplit(): string;
  /** merged */
  diffStatusMerged(): string;
  /** added */
  diffStatusAdded(): string;
  /** removed */
  diffStatusRemoved(): string;
  /** numbers */
  diffDoubtNumbers(): string;
  /** names */
  diffDoubtNames(): string;
  /** words */
  diffDoubtWords(): string;
  /** length */
  diffDoubtLength(): string;
  /** That did not work */
  failureTitle(): string;
  /** Details: { $detail } */
  failureDetail(args: { detail: string }): string;
  /** The file */
  failureThisFile(): string;
  /** Stopped. Nothing was kept of it. */
  failureCancelled(): string;
  /** { $path } is not there any more. It may have been moved or renamed: choose it again. */
  failureFileNotFound(args: { path: string }): string;
  /** { $path } could not be read. Check that you may open it and that the disk it is on is connected. */
  failureFileUnreadable(args: { path: string }): string;
  /** { $path } could not be written. Choose another folder, or check that you may write in this one. */
  failureFileUnwritable(args: { path: string }): string;
  /** The disk is full. Free some space, then try again; nothing was lost. */
  failureDiskFull(): string;
  /** { $path } holds no text. Check that it is the right file; a scanned document has to be recognised first. */
  failureFileEmpty(args: { path: string }): string;
  /** { $path } is of a kind that is not read. Save it as Word (.docx), OpenDocument (.odt), a web page or plain text, then open that. */
  failureFileUnsupported(args: { path: string }): string;
  /** { $path } is protected by a password. Open it where it was written, remove the password, save a copy, and open that. */
  failureFileEncrypted(args: { path: string }): string;
  /** { $path } is damaged. Open it where it was written, save it again, and open that; or ask for another copy. */
  failureFileDamaged(args: { path: string }): string;
  /** { $path } is too large to be a text of this kind. Check that it is the right file, or cut it into parts. */
  failureFileTooLarge(args: { path: string }): string;
  /** Both files are { $path }. Choose a text and its translation. */
  failureSameFileTwice(args: { path: string }): string;
  /** { $path } is not a Relecture project. Choose a file ending in .relecture. */
  failureProjectForeign(args: { path: string }): string;
  /** { $path } was made by a newer version of Relecture. Update the program to open it; the file was left as it is. */
  failureProjectNewer(args: { path: string }): string;
  /** { $path } is damaged and was left as it is. Open a copy you saved earlier, or open the two files again. */
  failureProjectDamaged(args: { path: string }): string;
  /** { $path } is open somewhere else. Close it there, then try again. */
  failureProjectLocked(args: { path: string }): string;
  /** { $path } may not be written. Save it in another folder, or remove its write protection. */
  failureProjectReadOnly(args: { path: string }): string;
  /** No project is open any more. Open one, or open two files. */
  failureNoProject(): string;
  /** That is not there any more. The list has been brought up to date: choose again. */
  failureGone(): string;
  /** A release needs a name. Write at least one letter. */
  failureBlankName(): string;
  /** There is nothing more to take back or make again. */
  failureNothingToUndo(): string;
  /** Something failed inside Relecture. Your project is saved: try again, or close the program and open it again. */
  failureInternal(): string;
  /** “{ $path }” is no profile that can be read. Choose a JSON file that “Export the profile” wrote. */
  failureProfileInvalid(args: { path: string }): string;
  /** There is no term in “{ $path }”. Choose another file. */
  failureTermsNone(args: { path: string }): string;
  /** “{ $path }” holds no terms that can be read. Choose a table (CSV, TSV, XLSX), TBX, TMX, or a termbase in the program’s own form. */
  failureTermsUnreadable(args: { path: string }): string;
  /** The ending of “{ $path }” names no form that terms are written in. Choose .xlsx, .csv, .tsv, .tbx or .json. */
  failureTermsKind(args: { path: string }): string;
  /** An entry needs a term. Write one, or remove the entry. */
  failureTermMissing(): string;
  /** A term holds from or until something that is no day. Write it as year-month-day: 2025-09-26. */
  failureNoDay(): string;
  /** A term is in a language that is not known. Choose its language from the list. */
  failureTermLanguage(): string;
  /** The text has changed in the meantime, so this no longer fits. It was left as it is; look at the new findings. */
  failureStale(): string;
  /** There is nothing there to change: the row, or its neighbour, has nothing to join, cut or move. */
  failureNothingToRegroup(): string;
  /** What you want to join does not stand together in its text. Bring the rows beside each other first, or link them. */
  failureRegroupApart(): string;
  /** A paragraph needs at least one word. What you typed is kept as a draft. */
  failureBlankParagraph(): string;
  /** A comment needs at least one word. */
  failureNothingSaid(): string;
  /** A score lies between 0 and 100. */
  failureNoScore(): string;
  /** This pattern cannot be read. Mend it, or look for the words to the character. */
  failureQueryInvalid(): string;
  /** Something is left to do: say why the pair is done all the same. */
  failureReasonMissing(): string;
  /** Terminology */
  mqmDimensionTerminology(): string;
  /** Inconsistent with terminology resource */
  mqmInconsistentWithTerminologyResource(): string;
  /** Inconsistent use of terminology */
  mqmInconsistentUseOfTerminology(): string;
  /** Wrong term */
  mqmWrongTerm(): string;
  /** Accuracy */
  mqmDimensionAccuracy(): string;
  /** Mistranslation */
  mqmMistranslation(): string;
  /** Overtranslation */
  mqmOvertranslation(): string;
  /** Undertranslation */
  mqmUndertranslation(): string;
  /** Addition */
  mqmAddition(): string;
  /** Omission */
  mqmOmission(): string;
  /** Do not translate */
  mqmDoNotTranslate(): string;
  /** Untranslated */
  mqmUntranslated(): string;
  /** Linguistic conventions */
  mqmDimensionLinguisticConventions(): string;
  /** Grammar */
  mqmGrammar(): string;
  /** Punctuation */
  mqmPunctuation(): string;
  /** Spelling */
  mqmSpelling(): string;
  /** Unintelligible */
  mqmUnintelligible(): string;
  /** Character encoding */
  mqmCharacterEncoding(): string;
  /** Textual conventions */
  mqmTextualConventions(): string;
  /** Style */
  mqmDimensionStyle(): string;
  /** Organization style */
  mqmOrganizationStyle(): string;
  /** Third-party style */
  mqmThirdPartyStyle(): string;
  /** Inconsistent with external reference */
  mqmInconsistentWithExternalReference(): string;
  /** Language register */
  mqmLanguageRegister(): string;
  /** Awkward style */
  mqmAwkwardStyle(): string;
  /** Unidiomatic style */
  mqmUnidiomaticStyle(): string;
  /** Inconsistent style */
  mqmInconsistentStyle(): string;
  /** Locale conventions */
  mqmDimensionLocaleConventions(): string;
  /** Number format */
  mqmNumberFormat(): string;
  /** Currency format */
  mqmCurrencyFormat(): string;
  /** Measurement format */
  mqmMeasurementFormat(): string;
  /** Time format */
  mqmTimeFormat(): string;
  /** Date format */
  mqmDateFormat(): string;
  /** Address format */
  mqmAddressFormat(): string;
  /** Telephone format */
  mqmTelephoneFormat(): string;
  /** Shortcut key */
  mqmShortcutKey(): string;
  /** Audience appropriateness */
  mqmDimensionAudienceAppropriateness(): string;
  /** Culture-specific reference */
  mqmCultureSpecificReference(): string;
  /** Offensive */
  mqmOffensive(): string;
  /** Design and markup */
  mqmDimensionDesignAndMarkup(): string;
  /** Layout */
  mqmLayout(): string;
  /** Markup tag */
  mqmMarkupTag(): string;
  /** Truncation/text expansion */
  mqmTruncationOrTextExpansion(): string;
  /** Missing text */
  mqmMissingText(): string;
  /** Link/cross-reference */
  mqmLinkOrCrossReference(): string;
  /** Neutral */
  mqmLevelNeutral(): string;
  /** Minor */
  mqmLevelMinor(): string;
  /** Major */
  mqmLevelMajor(): string;
  /** Critical */
  mqmLevelCritical(): string;
  /** Mark an error in what is selected, the sentence or the row */
  keysAnnotate(): string;
  /** Mark the finding as an error */
  keysAnnotateFinding(): string;
  /** Show or hide the marked errors */
  keysAnnotations(): string;
  /** Next marked error */
  keysNextAnnotation(): string;
  /** Previous marked error */
  keysPreviousAnnotation(): string;
  /** Score card */
  keysScoreCard(): string;
  /** marking an error */
  changeAnnotate(): string;
  /** counting errors */
  changeSetScoring(): string;
  /** Mark an error */
  annotateRow(): string;
  /** What is wrong here? */
  annotateTitle(): string;
  /** What is wrong, then? */
  annotateChangeTitle(): string;
  /** Row { NUMBER($row) }, { $side } */
  annotatePlace(args: { row: number; side: string }): string;
  /** Type of error */
  annotateTypes(): string;
  /** A letter chooses a type; a capital needs Shift. */
  annotateTypesHelp(): string;
  /** How bad is it? */
  annotateLevels(): string;
  /** A digit says how bad it is, and marks the error. */
  annotateLevelsHelp(): string;
  /** Note (if any) */
  annotateNote(): string;
  /** Mark */
  annotateNow(): string;
  /** Change */
  annotateChangeNow(): string;
  /**
   * { $count ->
   *     [0] Marked errors
   *    *[other] Marked errors ({ NUMBER($count) })
   * }
   */
  annotationsTitle(args: { count: number }): string;
  /** No error is marked. Select words or go to a row, then press { $key }. */
  annotationsNone(args: { key: string }): string;
  /** No marked error after this row. */
  annotationsNoneAfter(): string;
  /** No marked error before this row. */
  annotationsNoneBefore(): string;
  /**
   * { $count ->
   *     [one] { $count } marked error
   *    *[other] { $count } marked errors
   * }
   */
  annotationsOfRow(args: { count: number }): string;
  /** Marked: { $error } */
  annotationMarked(args: { error: string }): string;
  /** This finding is marked already. */
  annotationMarkedAlready(): string;
  /** found by “{ $check }” */
  annotationCheck(args: { check: string }): string;
  /** Change… */
  annotationChange(): string;
  /** Change { $error }, row { NUMBER($row) } */
  annotationChangeThis(args: { error: string; row: number }): string;
  /** Delete */
  annotationRemove(): string;
  /** Delete { $error }, row { NUMBER($row) } */
  annotationRemoveThis(args: { error: string; row: number }): string;
  /** { $category }, { $level } */
  annotationError(args: { category: string; level: string }): string;
  /** The finding is marked as an error. */
  findingMarked(): string;
  /** Mark as an error */
  findingAnnotate(): string;
  /** marked errors */
  versionAnnotations(): string;
  /** marked error: { $error } */
  versionLeftAnnotation(args: { error: string }): string;
  /** Score card */
  scoreTitle(): string;
  /** { $score } of 100 */
  scoreOf(args: { score: string }): string;
  /** Score (of 100) */
  scoreScore(): string;
  /** Verdict */
  scoreVerdict(): string;
  /** The translation passes. */
  scorePasses(): string;
  /** The translation does not pass. */
  scoreFails(): string;
  /** A critical error never passes, whatever the score. */
  scoreCritical(): string;
  /** No error is marked. */
  scoreNothing(): string;
  /** Words of the source */
  scoreWords(): string;
  /** Penalty points */
  scorePoints(): string;
  /** Points on 1,000 words */
  scorePerThousand(): string;
  /** Least score that passes */
  scoreThreshold(): string;
  /** Dimension */
  scoreDimension(): string;
  /** Total */
  scoreTotal(): string;
  /** { NUMBER($number) } */
  scoreNumber(args: { number: number }): string;
  /** Score = 100 × (1 − penalty points ÷ words of the source): the raw scoring model of MQM (MQM Council, themqm.org, “The MQM Scoring Models”). All types weigh the same. */
  scoreFormula(): string;
  /** How errors count */
  scoreScoring(): string;
  /** Points of an error: { $level } */
  scorePointsOf(args: { level: string }): string;
  /** Count so */
  scoreSet(): string;
  /** Count as usual */
  scoreUsual(): string;
  /** Export the score card */
  scoreExportTitle(): string;
  /** Export as a table (CSV)… */
  scoreExportTable(): string;
  /** Export with the report (HTML)… */
  scoreExportReport(): string;
  /** The file is written. */
  scoreExported(): string;
  /** Tables */
  kindTables(): string;
  /** Pages */
  kindPages(): string;
  /** Overview */
  modeOverview(): string;
  /** Overview of the project */
  keysModeOverview(): string;
  /** Look for a release */
  overviewSearch(): string;
  /** The releases of this project */
  overviewTable(): string;
  /** Release */
  overviewRelease(): string;
  /** Languages */
  overviewLanguages(): string;
  /** Came in */
  overviewDate(): string;
  /** Rows */
  overviewRows(): string;
  /** Approved */
  overviewApproved(): string;
  /** Open comments */
  overviewComments(): string;
  /** State */
  overviewState(): string;
  /** Errors */
  overviewErrors(): string;
  /** Warnings */
  overviewWarnings(): string;
  /** Notes */
  overviewNotes(): string;
  /** { $source } → { $target } */
  overviewLanguagesOf(args: { source: string; target: string }): string;
  /** { $approved } of { $total }, { $percent } */
  overviewApprovedOf(args: { approved: string; total: string; percent: string }): string;
  /** signed off, { $date } */
  overviewSigned(args: { date: string }): string;
  /** changed since it was signed off */
  overviewSignedOutdated(): string;
  /** the source has changed */
  overviewBehind(): string;
  /**
   * { $count ->
   *     [one] { $count } approval suspended
   *    *[other] { $count } approvals suspended
   * }
   */
  overviewSuspended(args: { count: number }): string;
  /** in work */
  overviewInWork(): string;
  /** not begun */
  overviewUntouched(): string;
  /** all approved */
  overviewDone(): string;
  /** not checked */
  overviewUnchecked(): string;
  /** This project has no release yet. */
  overviewNone(): string;
  /** No release is called like that. */
  overviewNoneFound(): string;
  /** Check all releases */
  overviewCheck(): string;
  /** Check all again */
  overviewCheckAgain(): string;
  /** Checking all releases */
  overviewChecking(): string;
  /** The texts have changed since they were checked. */
  overviewOutdated(): string;
  /** The check was stopped. */
  overviewStopped(): string;
  /** Shown for */
  overviewChartsOf(): string;
  /** all releases */
  overviewAll(): string;
  /** Progress */
  overviewProgress(): string;
  /** Findings by kind */
  overviewFindings(): string;
  /** Nothing was found. */
  overviewFindingsNone(): string;
  /** Open */
  overviewPartOpen(): string;
  /** Needs work */
  overviewPartSentBack(): string;
  /** Rejected */
  overviewPartRejected(): string;
  /** { $name }: { $part } of { $total } */
  overviewPart(args: { name: string; part: string; total: string }): string;
  /** Go to the first: { $part } */
  overviewGoToPart(args: { part: string }): string;
  /** { $name }: { $counts }. Most are in { $release }. */
  overviewBar(args: { name: string; counts: string; release: string }): string;
  /**
   * { $count ->
   *     [one] { $count } release
   *    *[other] { $count } releases
   * }
   */
  overviewTotal(args: { count: number }): string;
  /** Terms in dispute, in all releases */
  overviewDisputes(): string;
  /** “{ $text }” { $times } */
  overviewWording(args: { text: string; times: string }): string;
  /** { $term }: { $wordings } */
  overviewDispute(args: { term: string; wordings: string }): string;
  /** All { NUMBER($count) } terms in dispute */
  overviewDisputesAll(args: { count: number }): string;
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
  /** Findings */
  reportFindings(): string;
  /** Nothing was found in this pair. */
  reportFindingsNone(): string;
  /** Left to do */
  reportLeft(): string;
  /** Nothing is left to do. */
  reportLeftNone(): string;
  /** { $what }: { $count } */
  reportLeftLine(args: { what: string; count: number }): string;
  /** For the same readers there is also { $file }, { $lang }, { $state }: which one goes out? */
  reportLeftRival(args: { file: string; lang: string; state: string }): string;
  /** regrouping */
  changeRegroup(): string;
  /** Mend the alignment */
  regroup(): string;
  /** Row { NUMBER($row) } */
  regroupOfRow(args: { row: number }): string;
  /** Sentence { NUMBER($sentence) } of row { NUMBER($row) } */
  regroupOfSentence(args: { sentence: number; row: number }): string;
  /** Join with the next */
  keysMergeNext(): string;
  /** Join with the previous */
  keysMergePrevious(): string;
  /** Cut before the sentence, or after the first paragraph */
  keysSplit(): string;
  /** Move the first paragraph, or up to this sentence, up */
  keysMoveUp(): string;
  /** Move the last paragraph, or from this sentence on, down */
  keysMoveDown(): string;
  /** Leave a gap: move all below down */
  keysOpenGap(): string;
  /** Close a gap: move all below up */
  keysCloseGap(): string;
  /** Swap with the next */
  keysSwapNext(): string;
  /** Part the two sides */
  keysUnlink(): string;
  /** Link with another row */
  keysLink(): string;
  /** What can be mended here */
  keysRegroup(): string;
  /** Join with the next */
  mergeNext(): string;
  /** Join the chosen rows */
  mergeChosen(): string;
  /** Join with the previous */
  mergePrevious(): string;
  /** Cut after the first paragraph */
  splitRow(): string;
  /** Cut before this sentence */
  splitSentence(): string;
  /** Move the first source paragraph up */
  moveUpSource(): string;
  /** Move the first target paragraph up */
  moveUpTarget(): string;
  /** Move the last source paragraph down */
  moveDownSource(): string;
  /** Move the last target paragraph down */
  moveDownTarget(): string;
  /** Move up to this sentence up */
  moveUpSentence(): string;
  /** Move from this sentence on down */
  moveDownSentence(): string;
  /** Leave a gap in the source: all below goes down */
  openGapSource(): string;
  /** Leave a gap in the target: all below goes down */
  openGapTarget(): string;
  /** Close the gap in the source: all below goes up */
  closeGapSource(): string;
  /** Close the gap in the target: all below goes up */
  closeGapTarget(): string;
  /** Swap targets with the next */
  swapNext(): string;
  /** Part the two sides */
  unlink(): string;
  /** Link with another row… */
  linkStart(): string;
  /** Link with row { NUMBER($row) } */
  linkEndRow(args: { row: number }): string;
  /** Row { NUMBER($row) } is to be linked. Go to the other row and press { $key } again; { $escape } leaves it. */
  linkStarted(args: { row: number; key: string; escape: string }): string;
  /** to be linked */
  rowLinking(): string;
  /** No link */
  linkDropped(): string;
  /** Joined */
  regroupedMerge(): string;
  /** Cut */
  regroupedSplit(): string;
  /** Moved up */
  regroupedMoveUp(): string;
  /** Moved down */
  regroupedMoveDown(): string;
  /** Gap left */
  regroupedOpenGap(): string;
  /** Gap closed */
  regroupedCloseGap(): string;
  /** Swapped */
  regroupedSwapNext(): string;
  /** Parted */
  regroupedUnlink(): string;
  /** Linked */
  regroupedLink(): string;
  /** { $what }. Row { NUMBER($row) } */
  regroupedAt(args: { what: string; row: number }): string;
  /** All commands */
  keysPalette(): string;
  /** Commands */
  paletteTitle(): string;
  /** Search the commands */
  paletteSearch(): string;
  /** No command is called that. */
  paletteNone(): string;
  /** Choose a key to change it. */
  keysAbout(): string;
  /** Press the new key… */
  keysPress(): string;
  /** no key */
  keysNone(): string;
  /** Change the key of “{ $command }”, now { $key } */
  keysChange(args: { command: string; key: string }): string;
  /** Change */
  keysChangeAbout(): string;
  /** { $command }: { $key } */
  keysChanged(args: { command: string; key: string }): string;
  /** { $key } already does this: { $command }. */
  keysClash(args: { key: string; command: string }): string;
  /** Use it here instead */
  keysTake(): string;
  /** Usual key */
  keysReset(): string;
  /** Usual key for “{ $command }” */
  keysResetOne(args: { command: string }): string;
  /** Usual keys everywhere */
  keysResetAll(): string;
  /** Edit the translation */
  keysEdit(): string;
  /** Paragraph { NUMBER($paragraph) } of the translation */
  editLabel(args: { paragraph: number }): string;
  /** { $enter } saves, { $line } begins a new line, { $approve } saves and approves, { $escape } leaves the text as it was and keeps what you typed. */
  editHow(args: { enter: string; line: string; approve: string; escape: string }): string;
  /** Signs to type */
  editSigns(): string;
  /** Write signs by the rules as I type */
  editHelp(): string;
  /** “{ $before }” was written as “{ $after }”. { $key } takes it back. */
  editHelped(args: { before: string; after: string; key: string }): string;
  /** Save */
  editSave(): string;
  /** Leave */
  editLeave(): string;
  /** Saved */
  editSaved(): string;
  /** The text is as it was. What you typed is kept as a draft. */
  editKept(): string;
  /** There is nothing in the target to edit. */
  editNothing(): string;
  /** Unfinished draft */
  editDraft(): string;
  /** Go on */
  editDraftGoOn(): string;
  /** Discard it */
  editDraftDrop(): string;
  /** Since received: */
  editReceived(): string;
  /** edited */
  rowEdited(): string;
  /** draft */
  rowDraft(): string;
  /** Was { $status } ({ $when }); edited since */
  rowLapsed(args: { status: string; when: string }): string;
  /** { $status } */
  rowLapsedShort(args: { status: string }): string;
  /** Find in both texts */
  keysFind(): string;
  /** Find and replace */
  keysReplace(): string;
  /** Next place found */
  keysNextFound(): string;
  /** Previous place found */
  keysPreviousFound(): string;
  /** Find and replace */
  findTitle(): string;
  /** Find */
  findWhat(): string;
  /** Compare */
  findHow(): string;
  /** apart from accents, signs and inclusive writing */
  findMatchForm(): string;
  /** to the character */
  findPlain(): string;
  /** as a regular expression */
  findRegex(): string;
  /** Whole words */
  findWholeWords(): string;
  /** Capitals count */
  findMatchCase(): string;
  /** Replace in the target by */
  findReplacement(): string;
  /** Previous */
  findPrevious(): string;
  /** Next */
  findNext(): string;
  /** Replace { NUMBER($count) } */
  findReplace(args: { count: number }): string;
  /**
   * { $count ->
   *     [0] Nothing found.
   *     [one] { $count } place, { NUMBER($target) } of it in the target.
   *    *[other] { $count } places, { NUMBER($target) } of them in the target.
   * }
   */
  findFound(args: { count: number; target: number }): string;
  /** The first { NUMBER($count) } are shown; all are replaced but for those left out. */
  findMore(args: { count: number }): string;
  /** Nothing found. */
  findNone(): string;
  /** Replace “{ $text }” in row { NUMBER($row) } */
  findReplaceThis(args: { text: string; row: number }): string;
  /**
   * { $count ->
   *     [one] { $count } place replaced. One undo brings it back.
   *    *[other] { $count } places replaced. One undo brings them back.
   * }
   */
  findReplaced(args: { count: number }): string;
  /** Comment on what is selected, the sentence or the row */
  keysComment(): string;
  /** Show or hide the comments */
  keysComments(): string;
  /** Next open comment */
  keysNextComment(): string;
  /** Previous open comment */
  keysPreviousComment(): string;
  /** commenting */
  changeComment(): string;
  /**
   * { $count ->
   *     [one] { $count } comment
   *    *[other] { $count } comments
   * }
   */
  rowComments(args: { count: number }): string;
  /**
   * { $count ->
   *     [0] Comments
   *    *[other] Comments ({ NUMBER($count) } open)
   * }
   */
  commentsTitle(args: { count: number }): string;
  /** Show the settled ones, too ({ NUMBER($count) }) */
  commentsResolved(args: { count: number }): string;
  /** No comment is open. Select words or go to a row, then press { $key }. */
  commentsNone(args: { key: string }): string;
  /** No open comment after this row. */
  commentsNoneAfter(): string;
  /** No open comment before this row. */
  commentsNoneBefore(): string;
  /** Comment on row { NUMBER($row) }, { $side } */
  commentNew(args: { row: number; side: string }): string;
  /** Add */
  commentAdd(): string;
  /** Row { NUMBER($row) } · { $side } */
  commentPlace(args: { row: number; side: string }): string;
  /** settled */
  commentIsResolved(): string;
  /** no name */
  commentNobody(): string;
  /** Delete */
  commentRemove(): string;
  /** Delete “{ $text }” */
  commentRemoveThis(args: { text: string }): string;
  /** Answer on row { NUMBER($row) } */
  commentAnswerTo(args: { row: number }): string;
  /** Answer… */
  commentAnswerHere(): string;
  /** Answer */
  commentAnswer(): string;
  /** Settle */
  commentResolve(): string;
  /** Open again */
  commentReopen(): string;
  /** Sign the pair off */
  keysSignOff(): string;
  /** signing off */
  changeSignOff(): string;
  /** Sign off */
  signTitle(): string;
  /** Errors left */
  signErrors(): string;
  /** Stale after a new source */
  signStale(): string;
  /** Comments not settled */
  signComments(): string;
  /** Rows nobody judged */
  signUndecided(): string;
  /** Rows that need work or were rejected */
  signSentBack(): string;
  /** Unfinished drafts */
  signDrafts(): string;
  /** Dismissed findings whose sentence changed */
  signLapsed(): string;
  /** Tracked changes in the files, read as accepted */
  signTracked(): string;
  /** Other texts for the same readers: which one goes out? */
  signRivals(): string;
  /** not signed off */
  signRivalUnsigned(): string;
  /** signed off */
  signRivalSigned(): string;
  /** changed since it was signed off */
  signRivalOutdated(): string;
  /** { $lang }, { $state } */
  signRivalAbout(args: { lang: string; state: string }): string;
  /** Open */
  signRivalOpen(): string;
  /** Open: { $file } */
  signRivalOpenIt(args: { file: string }): string;
  /** none */
  signNone(): string;
  /** Go there */
  signGo(): string;
  /** Go there: { $what } */
  signGoTo(args: { what: string }): string;
  /** The texts are being checked… */
  signChecking(): string;
  /** Why it is done all the same */
  signReason(): string;
  /** Sign off */
  signNow(): string;
  /** Signed off */
  signedOff(): string;
  /** Signed off by { $name }, { $date }. */
  signedBy(args: { name: string; date: string }): string;
  /** Signed off on { $date }. */
  signedOn(args: { date: string }): string;
  /** The texts, their alignment or their rules have changed since. */
  signOutdated(): string;
  /**
   * { $count ->
   *     [one] One more error is found now than was left then.
   *    *[other] { $count } more errors are found now than were left then.
   * }
   */
  signMoreErrors(args: { count: number }): string;
  /** Edit */
  editRow(): string;
  /** Comment */
  commentRow(): string;
  /** Sign off… */
  statusSignOff(): string;
  /** Review */
  modeReview(): string;
  /** Review: the translation by itself */
  keysModeReview(): string;
  /** Show or hide the source of the row, in review */
  keysShowSource(): string;
  /** Show or hide the history of the row */
  keysHistory(): string;
  /** History of row { NUMBER($row) } */
  historyTitle(args: { row: number }): string;
  /** Received in { $file } (version { NUMBER($number) }) */
  historyReceived(args: { file: string; number: number }): string;
  /** Edited */
  historyEdited(): string;
  /** Judged: { $status } */
  historyJudged(args: { status: string }): string;
  /** Commented */
  historyCommented(): string;
  /** Comment answered */
  historyAnswered(): string;
  /** Comment settled */
  historySettled(): string;
  /** Comment opened again */
  historyReopened(): string;
  /** Comment deleted */
  historyCommentRemoved(): string;
  /** Error marked: { $error } */
  historyMarked(args: { error: string }): string;
  /** Marked error changed: { $error } */
  historyMarkChanged(args: { error: string }): string;
  /** Marked error deleted: { $error } */
  historyMarkRemoved(args: { error: string }): string;
  /** Finding dismissed: { $check } */
  historyDismissed(args: { check: string }): string;
  /** Dismissal taken back: { $check } */
  historyRestored(args: { check: string }): string;
  /** Aligned by hand */
  historyRegrouped(): string;
  /** Aligned otherwise by the program */
  historyRealigned(): string;
  /** { $moment } */
  historyOn(args: { moment: string }): string;
  /** { $name }, { $moment } */
  historyBy(args: { name: string; moment: string }): string;
  /** No terms yet */
  termsNoneTitle(): string;
  /** The checks of this project hold its texts to no terms. Write the first one, import a file, or use the terms that come with the program. */
  termsNoneAbout(): string;
  /** No term is called so. Look for something else, or choose all languages and statuses. */
  termsNoneFound(): string;
  /** Look for a term */
  termsSearch(): string;
  /** All languages */
  termsAllLanguages(): string;
  /** All statuses */
  termsAllStatuses(): string;
  /** Order */
  termsOrder(): string;
  /** Order: { $name } */
  termsOrderBy(args: { name: string }): string;
  /** as added */
  termsOrderAdded(): string;
  /** The other way round */
  termsDescending(): string;
  /** New term */
  termsNew(): string;
  /** Import… */
  termsImport(): string;
  /** Export… */
  termsExport(): string;
  /** Use the human-rights terms that come with the program */
  termsStarter(): string;
  /**
   * { $count ->
   *     [one] { $count } entry
   *    *[other] { $count } entries
   * }
   */
  termsCount(args: { count: number }): string;
  /** { NUMBER($count) } of { NUMBER($all) } entries */
  termsCountOf(args: { count: number; all: number }): string;
  /**
   * { $count ->
   *     [one] { $count } entry found
   *    *[other] { $count } entries found
   * }
   */
  termsFound(args: { count: number }): string;
  /** left out */
  termsLeftOut(): string;
  /** Terms */
  termsFileName(): string;
  /** Terms */
  kindTerms(): string;
  /** Choose a file of terms */
  termsImportTitle(): string;
  /** Where to write the terms */
  termsExportTitle(): string;
  /** The terms were written. */
  termsExported(): string;
  /** Terms imported: { NUMBER($created) } new, { NUMBER($changed) } changed */
  termsImported(args: { created: number; changed: number }): string;
  /** Entry */
  termEntry(): string;
  /** Term */
  term(): string;
  /** Term { NUMBER($number) } */
  termNumber(args: { number: number }): string;
  /** Language */
  termLanguage(): string;
  /** Status */
  termStatus(): string;
  /** preferred */
  termPreferred(): string;
  /** admitted */
  termAdmitted(): string;
  /** no longer used */
  termDeprecated(): string;
  /** not to be used */
  termForbidden(): string;
  /** More about this term */
  termMore(): string;
  /** Which forms */
  termMatching(): string;
  /** Capitals */
  termCase(): string;
  /** Holds only in */
  termParts(): string;
  /** Not where it stands in (one wording a line) */
  termExemptions(): string;
  /** Holds from */
  termFrom(): string;
  /** Holds until */
  termUntil(): string;
  /** Only for these profiles (one id a line) */
  termHouses(): string;
  /** Note */
  termNote(): string;
  /** Reference */
  termReference(): string;
  /** Subject */
  termSubject(): string;
  /** Definition */
  termDefinition(): string;
  /** Advice only: where it is not followed, that is a note */
  termAdvice(): string;
  /** Another term */
  termAddLine(): string;
  /** Remove { $term } */
  termRemoveLine(args: { term: string }): string;
  /** Keep */
  termKeep(): string;
  /** Keep (Ctrl+Enter) */
  termKeepKey(): string;
  /** Remove */
  termRemove(): string;
  /** Leave it out */
  termLeaveOut(): string;
  /** As it came with the program */
  termBringBack(): string;
  /** Write one term at least. */
  termNeeded(): string;
  /** The entry was kept. */
  termKept(): string;
  /** The entry was removed. Undo brings it back. */
  termRemoved(): string;
  /** This entry comes with the program. What you change holds for this project. */
  termOfStarter(): string;
  /** This project has changed this entry, which comes with the program. */
  termChangedStarter(): string;
  /** This entry comes with the program, and this project leaves it out. */
  termLeftOutAbout(): string;
  /** as written */
  matchExact(): string;
  /** inflected, inclusive */
  matchInflected(): string;
  /** a verb in any form */
  matchVerb(): string;
  /** beginning, up to | */
  matchPrefix(): string;
  /** inside words, too */
  matchAnywhere(): string;
  /** its capitals, at the least */
  casePermissive(): string;
  /** exactly as written */
  caseStrict(): string;
  /** as written, but for the first letter */
  caseFirstLetter(): string;
  /** any */
  caseAny(): string;
  /** running text */
  partBody(): string;
  /** titles */
  partTitle(): string;
  /** quotations */
  partQuotation(): string;
  /** official names */
  partOfficialName(): string;
  /** Terms of { $path } */
  termsImportFrom(args: { path: string }): string;
  /** New: { NUMBER($created) }. Changed: { NUMBER($changed) }. As they are: { NUMBER($same) }. */
  termsImportSummary(args: { created: number; changed: number; same: number }): string;
  /** Not taken in */
  termsImportRemarks(): string;
  /** New and changed entries */
  termsImportChanges(): string;
  /** What */
  termsImportWhat(): string;
  /** new */
  termsImportNew(): string;
  /** changed */
  termsImportChanged(): string;
  /**
   * { $count ->
   *     [one] and { $count } more
   *    *[other] and { $count } more
   * }
   */
  termsImportMore(args: { count: number }): string;
  /** Import */
  termsImportTake(): string;
  /**
   * Line { $line }: “{ $what }” has no place in a termbase ({ $count ->
   *     [one] once
   *    *[other] { $count } times
   * }).
   */
  leftOutField(args: { line: string; what: string; count: number }): string;
  /**
   * Line { $line }: { $count ->
   *     [one] { $count } entry has no term.
   *    *[other] { $count } entries have no term, this one first.
   * }
   */
  leftOutNoTerm(args: { line: string; count: number }): string;
  /**
   * Line { $line }: “{ $what }” means nothing here; the usual value is taken instead ({ $count ->
   *     [one] once
   *    *[other] { $count } times
   * }).
   */
  leftOutValue(args: { line: string; what: string; count: number }): string;
  /**
   * Line { $line }: “{ $what }” is no language that is known ({ $count ->
   *     [one] { $count } term
   *    *[other] { $count } terms
   * }).
   */
  leftOutLanguage(args: { line: string; what: string; count: number }): string;
  /** In the releases of this project */
  renderings(): string;
  /** Looking through the releases */
  renderingsSearching(): string;
  /** The search was stopped. */
  renderingsStopped(): string;
  /** No release of this project names it. */
  renderingsNone(): string;
  /** not rendered by a known term */
  renderingNone(): string;
  /** { $term }: { NUMBER($count) } in { $release }, { $date } */
  renderingPart(args: { term: string; count: number; release: string; date: string }): string;
  /** Terms in row { NUMBER($row) } */
  rowTerms(args: { row: number }): string;
  /** No known term stands in this row. */
  rowTermsNone(): string;
  /** Add */
  rowTermsAdd(): string;
  /** Hide the terms */
  rowTermsHide(): string;
  /** stands here */
  rowTermsHere(): string;
  /** Open the entry */
  rowTermsOpen(): string;
  /** “{ $term }” is taken. Select its rendering on the other side, and press { $key }. */
  termTaken(args: { term: string; key: string }): string;
  /** Prefer */
  termPrefer(): string;
  /** used as it should be */
  termStateGood(): string;
  /** not rendered here */
  termStateMissing(): string;
  /** no longer used */
  termStateDeprecated(): string;
  /** not to be used */
  termStateForbidden(): string;
  /** belongs to another region */
  termStateOtherRegion(): string;
  /** { $term } is preferred now. */
  termPreferredNow(args: { term: string }): string;
  /** Mark terms in the texts */
  settingsTerms(): string;
  /** A thin bracket under a term says that it is known; it is dashed where the translation lacks it, dotted where it is no longer used, double where it is not to be used. */
  settingsTermsAbout(): string;
  /** Add a term */
  addTermTitle(): string;
  /** { $language } */
  addTermIn(args: { language: string }): string;
  /** Where the term is known, its rendering is added to it. */
  addTermAbout(): string;
  /** Add */
  addTermDo(): string;
  /** { $source } – { $target }: added. Undo takes it back. */
  addTermAdded(args: { source: string; target: string }): string;
  /** { $source } – { $target }: a new entry. Undo takes it back. */
  addTermNew(args: { source: string; target: string }): string;
  /** Replace everywhere… */
  replaceEverywhere(): string;
  /** Put “{ $term }” for the other terms */
  replaceTitle(args: { term: string }): string;
  /** Each place is changed as shown. Take away the mark where the text is to stay as it is. */
  replaceAbout(): string;
  /** None of the other terms stands in this text. */
  replaceNone(): string;
  /**
   * { $count ->
   *     [one] Replace at { $count } place
   *    *[other] Replace at { $count } places
   * }
   */
  replaceDo(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] Replaced at { $count } place. Undo takes it back.
   *    *[other] Replaced at { $count } places. Undo takes them all back.
   * }
   */
  replaced(args: { count: number }): string;
  /** The gender may be another: look at articles, adjectives and participles. */
  cautionGender(): string;
  /** Look at the plural. */
  cautionNumber(): string;
  /** The old term stands in another form than its own: look at how the sentence reads. */
  cautionForm(): string;
  /** It is in a quotation. */
  cautionQuotation(): string;
  /** It is in a title. */
  cautionTitle(): string;
  /** It is in an official name. */
  cautionOfficialName(): string;
  /** The source does not name it here. */
  cautionNotInSource(): string;
  /** In all releases */
  concordance(): string;
  /** Words to look for */
  concordanceWords(): string;
  /** Accents, capitals, apostrophes and inclusive forms do not count. The last word may be unfinished. */
  concordanceAbout(): string;
  /** No sentence of this project has these words one after the other. */
  concordanceNone(): string;
  /**
   * { $count ->
   *     [one] { $count } place
   *    *[other] { $count } places
   * }
   */
  concordanceFound(args: { count: number }): string;
  /** The first { NUMBER($count) } places, the newest first */
  concordanceFirst(args: { count: number }): string;
  /** Show more */
  concordanceMore(): string;
  /** version { NUMBER($number) } */
  concordanceVersion(args: { number: number }): string;
  /** Nothing stands beside it. */
  concordanceAlone(): string;
  /** Where “{ $term }” stands */
  concordanceOfTerm(args: { term: string }): string;
  /** In more than one way */
  disputes(): string;
  /** What is shown of the terms */
  disputesViews(): string;
  /** Terms in dispute */
  disputesTerms(): string;
  /** Recurring sentences */
  disputesSentences(): string;
  /** Terms that the releases of this project render in more than one way, and wordings that stand for more than one term. No list of terms is needed for this: the sentences tell. */
  disputesAboutTerms(): string;
  /** Sentences that recur in the releases and are not always rendered in the same words: standing paragraphs and quotations above all. */
  disputesAboutSentences(): string;
  /** Comparing the releases */
  disputesSearching(): string;
  /** Look again */
  disputesAgain(): string;
  /** The texts have changed since. */
  disputesStale(): string;
  /** Nothing is rendered in more than one way, as far as the releases tell. */
  disputesNone(): string;
  /**
   * { $count ->
   *     [one] { $count } found
   *    *[other] { $count } found
   * }
   */
  disputesFound(args: { count: number }): string;
  /** The first { NUMBER($count) } of { NUMBER($total) }, those with the strongest evidence first */
  disputesFirst(args: { count: number; total: number }): string;
  /** Prefer: { $term } */
  disputesPrefer(args: { term: string }): string;
  /** Row { NUMBER($row) } elsewhere */
  earlier(args: { row: number }): string;
  /** Hide what other releases say */
  earlierHide(): string;
  /**
   * { $count ->
   *     [one] One more place says the same.
   *    *[other] { $count } more places say the same.
   * }
   */
  earlierMore(args: { count: number }): string;
  /** Take this wording */
  earlierTake(): string;
  /** The same as here */
  earlierSame(): string;
  /** Go there */
  earlierGo(): string;
  /** The wording was taken over. Undo brings yours back. */
  earlierTaken(): string;
  /** Relecture */
  appName(): string;
  /** See whether two languages say the same thing. */
  appTagline(): string;
  /** { $name } – Relecture */
  windowTitle(args: { name: string }): string;
  /** Loading… */
  loading(): string;
  /** Close */
  close(): string;
  /** Cancel */
  cancel(): string;
  /** Dismiss */
  dismiss(): string;
  /** Try again */
  tryAgain(): string;
  /** Open two files */
  firstOpenFiles(): string;
  /** Drop a text and its translation here, or choose them. */
  firstDropHere(): string;
  /** Drop the other file here, or choose it. */
  firstDropOther(): string;
  /** Choose two files… */
  firstChooseFiles(): string;
  /** Choose the other file… */
  firstChooseOther(): string;
  /** First file */
  firstOneChosen(): string;
  /** Choose another first file */
  firstStartOver(): string;
  /** Word, OpenDocument, web page, Markdown or plain text. Languages and direction are recognised. */
  firstFormats(): string;
  /** Open a project… */
  firstOpenProject(): string;
  /** Try the sample */
  firstSample(): string;
  /** An invented press release in English, with a French version in the usage you choose. */
  firstSampleAbout(): string;
  /** French of Canada */
  firstSampleCanada(): string;
  /** French of the international secretariat */
  firstSampleSecretariat(): string;
  /** Recent projects */
  firstRecent(): string;
  /** Projects that you open will be listed here. */
  firstNoRecent(): string;
  /** Clear the list */
  firstClearRecent(): string;
  /** not named yet */
  firstNotNamed(): string;
  /** Delete… */
  firstDelete(): string;
  /** Delete this project? */
  firstDeleteTitle(): string;
  /** { $name } was never given a name. Deleting it cannot be undone. */
  firstDeleteAbout(args: { name: string }): string;
  /** Delete for good */
  firstDeleteConfirm(): string;
  /** Back to { $name } */
  firstBack(args: { name: string }): string;
  /** Nothing leaves this computer. */
  firstOffline(): string;
  /** Let go to open the two files */
  dropTwo(): string;
  /** Let go, then choose the other file */
  dropOne(): string;
  /** Let go to open it beside { $path } */
  dropSecond(args: { path: string }): string;
  /** Two files at a time: a text and its translation. */
  dropTooMany(): string;
  /** Choose two files */
  pickFilesTitle(): string;
  /** Choose the other file */
  pickOtherTitle(): string;
  /** Open a project */
  pickProjectTitle(): string;
  /** Save the project as */
  pickSaveTitle(): string;
  /** Texts */
  kindTexts(): string;
  /** Relecture projects */
  kindProjects(): string;
  /** Opening { $first } and { $second } */
  openingTitle(args: { first: string; second: string }): string;
  /** Opening the sample */
  openingSampleTitle(): string;
  /** Reading the files */
  openingStageRead(): string;
  /** Cutting the texts into sentences */
  openingStageSegment(): string;
  /** Aligning paragraphs and sentences */
  openingStageAlign(): string;
  /** Saving */
  openingStageSave(): string;
  /** Checking */
  openingStageCheck(): string;
  /** Stopping… */
  openingStopping(): string;
  /** First screen */
  barHome(): string;
  /** Untitled project */
  projectUntitled(): string;
  /** Show the releases */
  barReleasesShow(): string;
  /** Hide the releases */
  barReleasesHide(): string;
  /** Undo */
  barUndo(): string;
  /** Undo: { $change } */
  barUndoChange(args: { change: string }): string;
  /** Redo: { $change } */
  barRedoChange(args: { change: string }): string;
  /** Nothing to undo */
  barNothingToUndo(): string;
  /** Nothing to redo */
  barNothingToRedo(): string;
  /** Show spaces and other characters that cannot be seen */
  barInvisibles(): string;
  /** Settings */
  barSettings(): string;
  /** Keys and signs */
  barKeys(): string;
  /** What you are at */
  modes(): string;
  /** Revision */
  modeRevision(): string;
  /** Terms */
  modeTerms(): string;
  /** opening files */
  changeImport(): string;
  /** adding a version */
  changeAddVersion(): string;
  /** dealing with stale paragraphs */
  changeFollow(): string;
  /** aligning */
  changeAlign(): string;
  /** editing */
  changeEdit(): string;
  /** dismissing findings */
  changeDismiss(): string;
  /** restoring a finding */
  changeRestore(): string;
  /** choosing the profile */
  changeChooseProfile(): string;
  /** changing the rules of a text */
  changeSetRules(): string;
  /** changing terms */
  changeEditTerms(): string;
  /** importing terms */
  changeImportTerms(): string;
  /** choosing terms */
  changeChooseTerms(): string;
  /** judging rows */
  changeDecide(): string;
  /** pinning */
  changePin(): string;
  /** letting go */
  changeUnpin(): string;
  /** swapping the sides */
  changeSwapSides(): string;
  /** renaming a release */
  changeRenameRelease(): string;
  /** removing a release */
  changeRemoveRelease(): string;
  /** Releases */
  releases(): string;
  /** This project has no release yet. Open two files to make one. */
  releasesEmpty(): string;
  /** Open two files… */
  releasesAdd(): string;
  /** Rename */
  releaseRename(): string;
  /** Remove */
  releaseRemove(): string;
  /** New name of the release */
  releaseNewName(): string;
  /** { $name } was removed. */
  releaseRemoved(args: { name: string }): string;
  /** Texts of { $name } */
  releasePairs(args: { name: string }): string;
  /** { $source } → { $target } */
  pairName(args: { source: string; target: string }): string;
  /** No texts are open */
  pairNoneTitle(): string;
  /** Choose a release on the left, or open two files. */
  pairNoneAbout(): string;
  /** Both texts are empty */
  pairEmptyTitle(): string;
  /** There is no paragraph to show. */
  pairEmptyAbout(): string;
  /** Swap the sides */
  pairSwap(): string;
  /** Go through the rows */
  pairActions(): string;
  /** Next gap */
  nextGap(): string;
  /** Next not 1:1 */
  nextNotOneToOne(): string;
  /** Next uncertain */
  nextLowConfidence(): string;
  /** The next paragraph that stands on one side only */
  nextGapAbout(): string;
  /** The next row that is not one paragraph beside one */
  nextNotOneToOneAbout(): string;
  /** The next row whose alignment is uncertain */
  nextLowConfidenceAbout(): string;
  /** Row { NUMBER($row) } */
  foundRow(args: { row: number }): string;
  /** None after this row. */
  foundNoneAfter(): string;
  /** None before this row. */
  foundNoneBefore(): string;
  /** Source */
  sideSource(): string;
  /** Target */
  sideTarget(): string;
  /** { $paragraphs }, { $sentences } */
  textSize(args: { paragraphs: string; sentences: string }): string;
  /**
   * { $count ->
   *     [one] { $count } remark
   *    *[other] { $count } remarks
   * }
   */
  textWarnings(args: { count: number }): string;
  /** Reading { $path } */
  textWarningsTitle(args: { path: string }): string;
  /** Good to know about how this file was read: */
  textWarningsAbout(): string;
  /** Encoding: { $encoding } */
  encodingOf(args: { encoding: string }): string;
  /** { $source } beside { $target } */
  gridLabel(args: { source: string; target: string }): string;
  /** Row */
  gridColumnRow(): string;
  /** Nothing in the source */
  gridNothingSource(): string;
  /** Nothing in the target */
  gridNothingTarget(): string;
  /** Loading row { NUMBER($row) } */
  gridRowLoading(args: { row: number }): string;
  /**
   * { $count ->
   *     [one] { $count } row chosen
   *    *[other] { $count } rows chosen
   * }
   */
  selectionRows(args: { count: number }): string;
  /** No rows chosen */
  selectionDropped(): string;
  /** Choose rows first, with Shift and the arrows. */
  selectionNone(): string;
  /**
   * { $count ->
   *     [one] { $count } row copied
   *    *[other] { $count } rows copied
   * }
   */
  selectionCopied(args: { count: number }): string;
  /** Not copied: { NUMBER($number) } rows at the most, once they have come in. */
  selectionNotCopied(args: { number: number }): string;
  /** Row { NUMBER($row) } */
  rowName(args: { row: number }): string;
  /** { $source }:{ $target } */
  rowParagraphs(args: { source: string; target: string }): string;
  /** Confidence { $percent } */
  rowConfidence(args: { percent: string }): string;
  /** uncertain */
  rowUncertain(): string;
  /** moved */
  rowMoved(): string;
  /** set by hand */
  rowPinned(): string;
  /** Pin */
  rowPin(): string;
  /** Unpin */
  rowUnpin(): string;
  /** What to do with the row */
  rowActions(): string;
  /** { $name }, { $date } */
  rowDecided(args: { name: string; date: string }): string;
  /** open */
  statusOpen(): string;
  /** needs work */
  statusNeedsWork(): string;
  /** approved */
  statusIsApproved(): string;
  /** rejected */
  statusIsRejected(): string;
  /** Approve */
  decideApproveAndNext(): string;
  /** Needs work */
  decideSendBack(): string;
  /** Reject */
  decideReject(): string;
  /** Open again */
  decideReopen(): string;
  /** Row { NUMBER($row) }: { $status } */
  decidedRow(args: { row: number; status: string }): string;
  /** { $rows }: { $status } */
  decidedRows(args: { rows: string; status: string }): string;
  /** No row after this one is left to approve. */
  decidedLast(): string;
  /** Align these again */
  selectionRealign(): string;
  /** 1:1 */
  shapeOneToOne(): string;
  /** missing */
  shapeMissing(): string;
  /** added */
  shapeAdded(): string;
  /** merged */
  shapeMerged(): string;
  /** split */
  shapeSplit(): string;
  /** regrouped */
  shapeManyToMany(): string;
  /** Information */
  kindMetadata(): string;
  /** Title */
  kindTitle(): string;
  /** Opening paragraph */
  kindLead(): string;
  /** Heading */
  kindHeading(): string;
  /** List item */
  kindListItem(): string;
  /** Quotation */
  kindQuotation(): string;
  /** Table cell */
  kindTableCell(): string;
  /** Footnote */
  kindFootnote(): string;
  /** has nothing on the other side */
  sentenceAlone(): string;
  /** goes over a paragraph break */
  sentenceCrosses(): string;
  /** Sentence { NUMBER($place) } of { NUMBER($count) }: { $text } */
  sentenceRead(args: { place: number; count: number; text: string }): string;
  /** Facing it: { $text } */
  sentenceFacing(args: { text: string }): string;
  /** Alignment map */
  mapTitle(): string;
  /** Up and Down go from row to row, Enter goes to the texts. */
  mapAbout(): string;
  /** Row { NUMBER($first) } of { NUMBER($total) } */
  mapRow(args: { first: number; total: number }): string;
  /** Rows { NUMBER($first) } to { NUMBER($last) } of { NUMBER($total) } */
  mapRows(args: { first: number; last: number; total: number }): string;
  /** Go to a row */
  goTitle(): string;
  /** Row, from 1 to { NUMBER($total) } */
  goLabel(args: { total: number }): string;
  /** Go */
  goConfirm(): string;
  /** There are rows 1 to { NUMBER($total) }. */
  goOutOfRange(args: { total: number }): string;
  /** Row { NUMBER($row) } of { NUMBER($total) } */
  statusRow(args: { row: number; total: number }): string;
  /** No rows */
  statusNoRow(): string;
  /** { $count } 1:1 */
  statusOneToOne(args: { count: number }): string;
  /** { NUMBER($count) } of { NUMBER($total) } approved */
  statusApproved(args: { count: number; total: number }): string;
  /** { $count } left */
  statusLeft(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } in need of work
   *    *[other] { $count } in need of work
   * }
   */
  statusSentBack(args: { count: number }): string;
  /** { $count } rejected */
  statusRejected(args: { count: number }): string;
  /** { $count } missing */
  statusMissing(args: { count: number }): string;
  /** { $count } added */
  statusAdded(args: { count: number }): string;
  /** { $count } merged */
  statusMerged(args: { count: number }): string;
  /** { $count } split */
  statusSplit(args: { count: number }): string;
  /** { $count } regrouped */
  statusManyToMany(args: { count: number }): string;
  /** { $count } moved */
  statusMoved(args: { count: number }): string;
  /** { $count } uncertain */
  statusUncertain(args: { count: number }): string;
  /** { $what }: go to the next */
  statusGoToNext(args: { what: string }): string;
  /** Saved in { $name } */
  statusSaved(args: { name: string }): string;
  /** Kept, not named yet */
  statusUnnamed(): string;
  /** Save as… */
  statusSaveAs(): string;
  /** Settings */
  settingsTitle(): string;
  /** Language */
  settingsLanguage(): string;
  /** Same as the system */
  settingsLanguageSystem(): string;
  /** English */
  settingsLanguageEn(): string;
  /** français */
  settingsLanguageFr(): string;
  /** Colours */
  settingsTheme(): string;
  /** Same as the system */
  settingsThemeSystem(): string;
  /** Light */
  settingsThemeLight(): string;
  /** Dark */
  settingsThemeDark(): string;
  /** High contrast */
  settingsThemeContrast(): string;
  /** Show spaces and other characters that cannot be seen */
  settingsInvisibles(): string;
  /** No-break spaces are drawn; copied text stays as it is in the file. */
  settingsInvisiblesAbout(): string;
  /** Your name */
  settingsReviewer(): string;
  /** It is kept beside what you approve, reject or dismiss. It may be left empty. */
  settingsReviewerAbout(): string;
  /** Size */
  settingsZoom(): string;
  /** { $larger } and { $smaller } make everything larger or smaller. */
  settingsZoomAbout(args: { larger: string; smaller: string }): string;
  /** Why these two */
  whyTitle(): string;
  /** What speaks for the row is above 0, what speaks against it below. */
  whyAbout(): string;
  /** The row has one side only: there is nothing to compare. */
  whyNone(): string;
  /** Together */
  whyScore(): string;
  /** Number of paragraphs */
  whyShape(): string;
  /** Length */
  whyLength(): string;
  /** Structure */
  whyStructure(): string;
  /** Numbers */
  whyNumbers(): string;
  /** Words spelt alike */
  whyNames(): string;
  /** Lexicon */
  whyLexicon(): string;
  /** Learnt from these texts */
  whyLearnt(): string;
  /** Counterparts elsewhere */
  whyMissing(): string;
  /** Matching words */
  whyWords(): string;
  /** Source */
  whyWordSource(): string;
  /** Target */
  whyWordTarget(): string;
  /** By */
  whyWordBy(): string;
  /** number */
  whyByNumber(): string;
  /** mark */
  whyByMark(): string;
  /** spelling */
  whyByName(): string;
  /** lexicon */
  whyByLexicon(): string;
  /** these texts */
  whyByLearnt(): string;
  /** Aligned again */
  realigned(): string;
  /** Keys and signs */
  keysTitle(): string;
  /** Everywhere */
  keysEverywhere(): string;
  /** In the texts */
  keysInGrid(): string;
  /** Choosing rows */
  keysChoosing(): string;
  /** In the list of releases */
  keysInReleases(): string;
  /** Signs in the texts */
  keysSigns(): string;
  /** Ctrl */
  keyCtrl(): string;
  /** Alt */
  keyAlt(): string;
  /** Shift */
  keyShift(): string;
  /** Page Up */
  keyPageUp(): string;
  /** Page Down */
  keyPageDown(): string;
  /** Home */
  keyHome(): string;
  /** End */
  keyEnd(): string;
  /** Delete */
  keyDelete(): string;
  /** Esc */
  keyEscape(): string;
  /** Open two files */
  keysOpenFiles(): string;
  /** Open a project */
  keysOpenProject(): string;
  /** Save the project as */
  keysSaveAs(): string;
  /** Undo */
  keysUndo(): string;
  /** Redo */
  keysRedo(): string;
  /** Settings */
  keysSettings(): string;
  /** Keys and signs */
  keysKeys(): string;
  /** Show or hide what cannot be seen */
  keysInvisibles(): string;
  /** Larger */
  keysZoomIn(): string;
  /** Smaller */
  keysZoomOut(): string;
  /** Usual size */
  keysZoomReset(): string;
  /** Next part of the window */
  keysNextRegion(): string;
  /** Previous part of the window */
  keysPreviousRegion(): string;
  /** Go to a row */
  keysGoToRow(): string;
  /** Next gap */
  keysNextGap(): string;
  /** Previous gap */
  keysPreviousGap(): string;
  /** Next row that is not 1:1 */
  keysNextNotOneToOne(): string;
  /** Previous row that is not 1:1 */
  keysPreviousNotOneToOne(): string;
  /** Next moved row */
  keysNextMoved(): string;
  /** Previous moved row */
  keysPreviousMoved(): string;
  /** Next uncertain row */
  keysNextLowConfidence(): string;
  /** Next row that is not approved */
  keysNextUnapproved(): string;
  /** Previous row that is not approved */
  keysPreviousUnapproved(): string;
  /** Approve, and go to the next row that is not approved */
  keysApproveAndNext(): string;
  /** Approve */
  keysApprove(): string;
  /** Mark as in need of work */
  keysSendBack(): string;
  /** Reject */
  keysReject(): string;
  /** Open again */
  keysReopen(): string;
  /** Previous uncertain row */
  keysPreviousLowConfidence(): string;
  /** Pin the row, or let it go */
  keysPinRow(): string;
  /** Align again what is not pinned */
  keysRealign(): string;
  /** Align again from this row on */
  keysRealignFromHere(): string;
  /** Align the chosen rows again */
  keysRealignSelection(): string;
  /** Stop a long alignment */
  keysStopWork(): string;
  /** Why these two */
  keysExplainRow(): string;
  /** Revision of the pair */
  keysModeRevision(): string;
  /** Terms of the project */
  keysModeTerms(): string;
  /** Take the selection as a term, or as its rendering */
  keysAddTerm(): string;
  /** Show or hide the terms of the row */
  keysRowTerms(): string;
  /** Show or hide the alignment map */
  keysMap(): string;
  /** Look for words in all releases */
  keysConcordance(): string;
  /** Show or hide what other releases say */
  keysEarlier(): string;
  /** Next row */
  keysRowDown(): string;
  /** Previous row */
  keysRowUp(): string;
  /** A page down */
  keysPageDown(): string;
  /** A page up */
  keysPageUp(): string;
  /** First row */
  keysFirstRow(): string;
  /** Last row */
  keysLastRow(): string;
  /** Source */
  keysSourceSide(): string;
  /** Target */
  keysTargetSide(): string;
  /** Next sentence */
  keysNextSentence(): string;
  /** Previous sentence */
  keysPreviousSentence(): string;
  /** Choose the next row too */
  keysExtendDown(): string;
  /** Choose the previous row too */
  keysExtendUp(): string;
  /** Choose up to the first row */
  keysExtendToFirst(): string;
  /** Choose down to the last row */
  keysExtendToLast(): string;
  /** Choose all rows */
  keysSelectAll(): string;
  /** Choose no rows */
  keysDropSelection(): string;
  /** No-break space */
  signNoBreak(): string;
  /** Narrow no-break space */
  signNarrowNoBreak(): string;
  /** Thin space */
  signThin(): string;
  /** Wide space */
  signWide(): string;
  /** Tab */
  signTab(): string;
  /** Character without width */
  signZeroWidth(): string;
  /** Soft hyphen */
  signSoftHyphen(): string;
  /** Line break */
  signLineBreak(): string;
  /** Sentence that has nothing on the other side */
  signAlone(): string;
  /** Sentence being read, and what renders it */
  signLinked(): string;
  /** Unknown language */
  languageUnknown(): string;
  /** unknown */
  warningUnnamed(): string;
  /** Findings */
  findings(): string;
  /** Findings shown */
  findingsShow(): string;
  /** Hide the findings */
  findingsHide(): string;
  /**
   * { $count ->
   *     [one] { $count } error
   *    *[other] { $count } errors
   * }
   */
  findingsErrors(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } warning
   *    *[other] { $count } warnings
   * }
   */
  findingsWarnings(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } note
   *    *[other] { $count } notes
   * }
   */
  findingsNotes(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } dismissed
   *    *[other] { $count } dismissed
   * }
   */
  findingsDismissed(args: { count: number }): string;
  /** Kind of finding */
  findingsOfCheck(): string;
  /** All kinds */
  findingsAllChecks(): string;
  /** Nothing was found in this pair. */
  findingsNone(): string;
  /** Nothing of the kind that is shown. Choose other kinds above. */
  findingsNoneShown(): string;
  /** Every finding is dismissed. */
  findingsNoneOpen(): string;
  /** No finding after this one. */
  findingsNoneAfter(): string;
  /** No finding before this one. */
  findingsNoneBefore(): string;
  /** No finding yet: the text is still being checked. */
  findingsNoneYet(): string;
  /** The check was stopped. */
  findingsStopped(): string;
  /** Check again */
  findingsCheckAgain(): string;
  /** ({ NUMBER($count) } places) */
  findingTimes(args: { count: number }): string;
  /** Reference: { $reference } */
  findingReference(args: { reference: string }): string;
  /** Places */
  findingPlaces(): string;
  /** Source, paragraph { NUMBER($paragraph) } */
  findingPlaceSource(args: { paragraph: number }): string;
  /** Target, paragraph { NUMBER($paragraph) } */
  findingPlaceTarget(args: { paragraph: number }): string;
  /**
   * { $count ->
   *     [one] and { $count } more
   *    *[other] and { $count } more
   * }
   */
  findingMorePlaces(args: { count: number }): string;
  /** Before: */
  findingBefore(): string;
  /** After: */
  findingAfter(): string;
  /** nothing */
  findingNothing(): string;
  /** Apply */
  findingFix(): string;
  /** Apply all { NUMBER($count) } of this kind */
  findingFixAll(args: { count: number }): string;
  /** Dismiss */
  findingDismiss(): string;
  /** Add to the dictionary */
  findingToDictionary(): string;
  /** Dismissed. */
  findingDismissed(): string;
  /** Dismissed: { $reason } */
  findingDismissedBecause(args: { reason: string }): string;
  /** One like it was dismissed here before the sentence changed. */
  findingLapsed(): string;
  /** One like it was dismissed here before the sentence changed: { $reason } */
  findingLapsedBecause(args: { reason: string }): string;
  /** Show it again */
  findingRestore(): string;
  /** Where */
  dismissWhere(): string;
  /** Here only */
  dismissHere(): string;
  /** In this pair, wherever the words are the same */
  dismissDocument(): string;
  /** Everywhere in the project */
  dismissEverywhere(): string;
  /** Reason (may be left empty) */
  dismissReason(): string;
  /** Dismiss */
  dismissNow(): string;
  /** Show or hide the findings */
  barFindings(): string;
  /** Next finding */
  keysNextFinding(): string;
  /** Previous finding */
  keysPreviousFinding(): string;
  /** Apply the fix of a finding */
  keysFixFinding(): string;
  /** Dismiss a finding here */
  keysDismissFinding(): string;
  /** Show or hide the findings */
  keysFindings(): string;
  /** Rules of both texts */
  keysRules(): string;
  /** Enter */
  keyEnter(): string;
  /** Rules */
  profile(): string;
  /** As the text does: { $name } */
  profileAuto(args: { name: string }): string;
  /** See and change */
  profileRules(): string;
  /** Rules of both texts */
  profileRulesTitle(): string;
  /** Rule */
  profileRule(): string;
  /** Accepts, the preferred first */
  profileAccepts(): string;
  /** Decided by */
  profileDecidedBy(): string;
  /** In the text */
  profileInText(): string;
  /** No rule holds for this language. */
  profileNoRules(): string;
  /** any form */
  profileNotHeld(): string;
  /** no number */
  profileNoLimit(): string;
  /** decided here */
  profileOwn(): string;
  /** { $form } ({ NUMBER($count) }) */
  profileMeasured(args: { form: string; count: number }): string;
  /** Back to { $name } */
  profileReset(args: { name: string }): string;
  /** Leave all rules of this text to { $name } */
  profileResetAll(args: { name: string }): string;
  /** What you change holds for this text alone, is kept in the project, and can be undone. */
  profileAbout(): string;
  /** { $rule }: changed */
  profileChanged(args: { rule: string }): string;
  /** Export the profile */
  profileExport(): string;
  /** Import a profile… */
  profileImport(): string;
  /** Profiles */
  kindProfiles(): string;
  /** norm */
  layerNorm(): string;
  /** house */
  layerHouse(): string;
  /** section */
  layerSection(): string;
  /** this text */
  layerDocument(): string;
  /** Before a semicolon */
  ruleSpaceBeforeSemicolon(): string;
  /** Before an exclamation or question mark */
  ruleSpaceBeforeExclamation(): string;
  /** Before a colon */
  ruleSpaceBeforeColon(): string;
  /** Inside guillemets */
  ruleSpaceInsideGuillemets(): string;
  /** Before a percent sign */
  ruleSpaceBeforePercent(): string;
  /** Before a currency sign */
  ruleSpaceBeforeCurrency(): string;
  /** Between groups of digits */
  ruleNumberGroups(): string;
  /** Grouped from how many digits */
  ruleGroupedFromDigits(): string;
  /** Decimal sign */
  ruleDecimal(): string;
  /** Apostrophe */
  ruleApostrophe(): string;
  /** Quotation marks */
  ruleQuotes(): string;
  /** Quotation marks inside a quotation */
  ruleNestedQuotes(): string;
  /** Quotation of several paragraphs */
  ruleContinuation(): string;
  /** Ellipsis */
  ruleEllipsis(): string;
  /** Dash */
  ruleDash(): string;
  /** Date in digits */
  ruleNumericDate(): string;
  /** Date in words */
  ruleTextDate(): string;
  /** Time of day */
  ruleTime(): string;
  /** Sign in inclusive forms */
  ruleInclusiveSeparator(): string;
  /** Plural of inclusive forms */
  ruleInclusiveShape(): string;
  /** Name of the organisation */
  ruleOrganisation(): string;
  /** Full stop or comma after a quotation */
  ruleQuotePunctuation(): string;
  /** Characters not to be written */
  ruleForbiddenCharacters(): string;
  /** Only characters to be written, beside letters and digits */
  ruleAllowedCharacters(): string;
  /** Most words in a sentence */
  ruleSentenceWords(): string;
  /** Most words in a paragraph */
  ruleParagraphWords(): string;
  /** Most characters in a paragraph (posts) */
  ruleParagraphCharacters(): string;
  /** Most characters in a headline */
  ruleHeadlineCharacters(): string;
  /** Most characters in the subject of an e-mail */
  ruleSubjectCharacters(): string;
  /** Least points for reading ease, of 100 */
  ruleReadingEase(): string;
  /** nothing */
  formNone(): string;
  /** plain space */
  formPlain(): string;
  /** no-break space */
  formNoBreak(): string;
  /** narrow no-break space */
  formNarrow(): string;
  /** comma */
  formComma(): string;
  /** full stop */
  formPoint(): string;
  /** apostrophe */
  formApostrophe(): string;
  /** curly (’) */
  formCurly(): string;
  /** straight (') */
  formStraight(): string;
  /** « » */
  formGuillemets(): string;
  /** ‹ › */
  formSingleGuillemets(): string;
  /** “ ” */
  formCurlyDouble(): string;
  /** ‘ ’ */
  formCurlySingle(): string;
  /** " " */
  formStraightDouble(): string;
  /** ' ' */
  formStraightSingle(): string;
  /** always before the closing mark */
  formInside(): string;
  /** as the sense asks */
  formBySense(): string;
  /** opened in each paragraph */
  formEachOpens(): string;
  /** closing mark before each paragraph */
  formEachCloses(): string;
  /** no mark */
  formUnmarked(): string;
  /** … in one sign */
  formSign(): string;
  /** three full stops */
  formThreeStops(): string;
  /** three full stops, spaced */
  formSpacedStops(): string;
  /** – between spaces */
  formSpacedEn(): string;
  /** — between spaces */
  formSpacedEm(): string;
  /** — without spaces */
  formTightEm(): string;
  /** hyphen between spaces */
  formSpacedHyphen(): string;
  /** 26/09/2025 */
  formDayMonthSlash(): string;
  /** 9/26/2025 */
  formMonthDaySlash(): string;
  /** 26.09.2025 */
  formDayMonthPoint(): string;
  /** 2025-09-26 */
  formYearFirst(): string;
  /** 26 September 2025 */
  formDayFirst(): string;
  /** September 26, 2025 */
  formMonthFirst(): string;
  /** 18 h 30 */
  formSpacedH(): string;
  /** 18h30 */
  formTightH(): string;
  /** 18:30 */
  formColon(): string;
  /** 6:30 p.m. */
  formHalfDayStops(): string;
  /** 6:30 pm */
  formHalfDay(): string;
  /** militant·e·s */
  formChained(): string;
  /** militant·es */
  formJoined(): string;
  /** File */
  menuFile(): string;
  /** Edit */
  menuEdit(): string;
  /** Row */
  menuRow(): string;
  /** Alignment */
  menuAlignment(): string;
  /** Go */
  menuGo(): string;
  /** View */
  menuView(): string;
  /** Help */
  menuHelp(): string;
  /** { $name } ({ $key }) */
  menuItem(args: { name: string; key: string }): string;
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
  /**
   * { $count ->
   *     [one] { $count } code (a tag of the file that was translated) was left out.
   *    *[other] { $count } codes (tags of the file that was translated) were left out.
   * }
   */
  warningInlineCodesLeftOut(args: { count: number }): string;
  /**
   * { $count ->
   *     [one] { $count } unit that is not to be translated was left out.
   *    *[other] { $count } units that are not to be translated were left out.
   * }
   */
  warningNotToBeTranslatedLeftOut(args: { count: number }): string;
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
    cliNoTarget: (args) => format("cli-no-target", args),
    cliNotInBothLanguages: (args) => format("cli-not-in-both-languages", args),
    cliBilingualDamaged: (args) => format("cli-bilingual-damaged", args),
    cliCannotWrite: (args) => format("cli-cannot-write", args),
    cliNotUtf8: (args) => format("cli-not-utf8", args),
    cliBatchNotJson: (args) => format("cli-batch-not-json", args),
    cliBatchWrong: (args) => format("cli-batch-wrong", args),
    cliBatchOneOf: (args) => format("cli-batch-one-of", args),
    cliExplainNeedsJson: () => format("cli-explain-needs-json"),
    cliBatchFailed: (args) => format("cli-batch-failed", args),
    cliStagePair: () => format("cli-stage-pair"),
    cliHowSure: (args) => format("cli-how-sure", args),
    cliUnpaired: (args) => format("cli-unpaired", args),
    cliNoPairs: () => format("cli-no-pairs"),
    cliStageAlign: () => format("cli-stage-align"),
    cliStageRead: () => format("cli-stage-read"),
    cliStageSegment: () => format("cli-stage-segment"),
    cliStageSave: () => format("cli-stage-save"),
    cliNoFolder: (args) => format("cli-no-folder", args),
    cliIsFolderToWrite: (args) => format("cli-is-folder-to-write", args),
    cliNotWritable: (args) => format("cli-not-writable", args),
    cliDiskFull: (args) => format("cli-disk-full", args),
    cliOutputIsInput: (args) => format("cli-output-is-input", args),
    cliStandardInput: () => format("cli-standard-input"),
    cliStandardOutput: () => format("cli-standard-output"),
    cliWarning: (args) => format("cli-warning", args),
    cliProjectNoFolder: (args) => format("cli-project-no-folder", args),
    cliProjectNotAFile: (args) => format("cli-project-not-a-file", args),
    cliProjectForeign: (args) => format("cli-project-foreign", args),
    cliProjectNewer: (args) => format("cli-project-newer", args),
    cliProjectDamaged: (args) => format("cli-project-damaged", args),
    cliProjectInUse: (args) => format("cli-project-in-use", args),
    cliProjectReadOnly: (args) => format("cli-project-read-only", args),
    cliProjectFailed: (args) => format("cli-project-failed", args),
    cliImported: (args) => format("cli-imported", args),
    cliStageLearn: () => format("cli-stage-learn"),
    cliNotAPair: (args) => format("cli-not-a-pair", args),
    cliNotATmx: (args) => format("cli-not-a-tmx", args),
    cliTmxDamaged: (args) => format("cli-tmx-damaged", args),
    cliTmxEncoding: (args) => format("cli-tmx-encoding", args),
    cliTmxTooLong: (args) => format("cli-tmx-too-long", args),
    cliTmxOtherLanguages: (args) => format("cli-tmx-other-languages", args),
    cliTmxOneSided: (args) => format("cli-tmx-one-sided", args),
    cliTmxLeftOut: (args) => format("cli-tmx-left-out", args),
    cliTmxUnknownLanguage: (args) => format("cli-tmx-unknown-language", args),
    cliTermsNoColumn: (args) => format("cli-terms-no-column", args),
    cliLexiconOneLanguage: () => format("cli-lexicon-one-language"),
    cliLexiconNoPairs: () => format("cli-lexicon-no-pairs"),
    cliLexiconLearnt: (args) => format("cli-lexicon-learnt", args),
    cliNotALexicon: (args) => format("cli-not-a-lexicon", args),
    cliLexiconDamaged: (args) => format("cli-lexicon-damaged", args),
    cliLexiconUnknownLanguages: () => format("cli-lexicon-unknown-languages"),
    cliLexiconOtherLanguages: (args) => format("cli-lexicon-other-languages", args),
    cliStageCheck: () => format("cli-stage-check"),
    cliNoSuchCheck: (args) => format("cli-no-such-check", args),
    cliNoSuchProfile: (args) => format("cli-no-such-profile", args),
    cliNotAProfile: (args) => format("cli-not-a-profile", args),
    cliFinding: (args) => format("cli-finding", args),
    cliFindings: (args) => format("cli-findings", args),
    cliAutoIsNoProfile: () => format("cli-auto-is-no-profile"),
    cliLanguageUnknown: (args) => format("cli-language-unknown", args),
    cliNoProfileForLanguage: (args) => format("cli-no-profile-for-language", args),
    cliTermsRead: (args) => format("cli-terms-read", args),
    cliTermsKindJson: () => format("cli-terms-kind-json"),
    cliTermsKindTable: () => format("cli-terms-kind-table"),
    cliTermsKindColumns: () => format("cli-terms-kind-columns"),
    cliTermsKindPairs: () => format("cli-terms-kind-pairs"),
    cliTermsLeftField: (args) => format("cli-terms-left-field", args),
    cliTermsLeftNoTerm: (args) => format("cli-terms-left-no-term", args),
    cliTermsLeftValue: (args) => format("cli-terms-left-value", args),
    cliTermsLeftLanguage: (args) => format("cli-terms-left-language", args),
    cliTermsNone: (args) => format("cli-terms-none", args),
    cliTermsNotATable: (args) => format("cli-terms-not-a-table", args),
    cliTermsTableUneven: (args) => format("cli-terms-table-uneven", args),
    cliTermsTableOfSentences: (args) => format("cli-terms-table-of-sentences", args),
    cliTermsTableDamaged: (args) => format("cli-terms-table-damaged", args),
    cliTermsNotATermbase: (args) => format("cli-terms-not-a-termbase", args),
    cliTermsUnknownExtension: (args) => format("cli-terms-unknown-extension", args),
    cliTermsMissing: () => format("cli-terms-missing"),
    cliTermsTooLarge: (args) => format("cli-terms-too-large", args),
    cliTermsNotTbx: (args) => format("cli-terms-not-tbx", args),
    cliTermsXmlDamaged: (args) => format("cli-terms-xml-damaged", args),
    cliStageDiff: () => format("cli-stage-diff"),
    cliStaleStale: (args) => format("cli-stale-stale", args),
    cliStaleOrphaned: (args) => format("cli-stale-orphaned", args),
    cliStaleMissing: (args) => format("cli-stale-missing", args),
    cliStaleToRevise: (args) => format("cli-stale-to-revise", args),
    cliStaleToTakeOut: (args) => format("cli-stale-to-take-out", args),
    cliStaleToTranslate: (args) => format("cli-stale-to-translate", args),
    cliStaleNone: () => format("cli-stale-none"),
    cliStaleCounts: (args) => format("cli-stale-counts", args),
    cliStageDiscover: () => format("cli-stage-discover"),
    cliDiscoverTerm: (args) => format("cli-discover-term", args),
    cliDiscoverMore: (args) => format("cli-discover-more", args),
    cliDiscoverCount: (args) => format("cli-discover-count", args),
    cliStaleFollowed: () => format("cli-stale-followed"),
    cliStaleDoubtful: (args) => format("cli-stale-doubtful", args),
    cliStaleAlready: (args) => format("cli-stale-already", args),
    cliDiffHidden: (args) => format("cli-diff-hidden", args),
    cliDiffHiddenOnly: (args) => format("cli-diff-hidden-only", args),
    cliVersionAdded: (args) => format("cli-version-added", args),
    cliVersionSentences: (args) => format("cli-version-sentences", args),
    cliVersionCarried: (args) => format("cli-version-carried", args),
    cliVersionSuspended: (args) => format("cli-version-suspended", args),
    cliVersionNone: (args) => format("cli-version-none", args),
    cliVersionUnknown: (args) => format("cli-version-unknown", args),
    cliVersionAmbiguous: (args) => format("cli-version-ambiguous", args),
    cliVersionResembles: (args) => format("cli-version-resembles", args),
    cliLeftDecision: (args) => format("cli-left-decision", args),
    cliLeftDismissal: (args) => format("cli-left-dismissal", args),
    cliLeftPin: (args) => format("cli-left-pin", args),
    cliLeftEdit: (args) => format("cli-left-edit", args),
    cliLeftComment: (args) => format("cli-left-comment", args),
    cliLeftAnnotation: (args) => format("cli-left-annotation", args),
    cliUsageError: () => format("cli-usage-error"),
    cliUsageTip: () => format("cli-usage-tip"),
    cliUsageHeading: () => format("cli-usage-heading"),
    cliUsageHelp: () => format("cli-usage-help"),
    cliHelpCommands: () => format("cli-help-commands"),
    cliHelpArguments: () => format("cli-help-arguments"),
    cliHelpOptions: () => format("cli-help-options"),
    cliHelpDefault: (args) => format("cli-help-default", args),
    cliHelpValue: (args) => format("cli-help-value", args),
    cliHelpValues: () => format("cli-help-values"),
    cliUsageUnknownArgument: (args) => format("cli-usage-unknown-argument", args),
    cliUsageUnknownSubcommand: (args) => format("cli-usage-unknown-subcommand", args),
    cliUsageSubcommandMissing: () => format("cli-usage-subcommand-missing"),
    cliUsageMissing: () => format("cli-usage-missing"),
    cliUsageConflict: (args) => format("cli-usage-conflict", args),
    cliUsageConflicts: (args) => format("cli-usage-conflicts", args),
    cliUsageTwice: (args) => format("cli-usage-twice", args),
    cliUsageValueMissing: (args) => format("cli-usage-value-missing", args),
    cliUsageWrongValue: (args) => format("cli-usage-wrong-value", args),
    cliUsageNoValue: (args) => format("cli-usage-no-value", args),
    cliUsageNotUtf8: () => format("cli-usage-not-utf8"),
    cliUsageOther: () => format("cli-usage-other"),
    cliUsagePossible: (args) => format("cli-usage-possible", args),
    cliUsageWantedLang: () => format("cli-usage-wanted-lang"),
    cliUsageWantedUiLang: () => format("cli-usage-wanted-ui-lang"),
    cliUsageWantedNumber: () => format("cli-usage-wanted-number"),
    cliUsageSimilar: (args) => format("cli-usage-similar", args),
    cliUsageAsValue: (args) => format("cli-usage-as-value", args),
    languageEnglish: () => format("language-english"),
    languageFrench: () => format("language-french"),
    countParagraphs: (args) => format("count-paragraphs", args),
    countSentences: (args) => format("count-sentences", args),
    severityError: () => format("severity-error"),
    severityWarning: () => format("severity-warning"),
    severityNote: () => format("severity-note"),
    compare: () => format("compare"),
    compareTexts: () => format("compare-texts"),
    compareOld: () => format("compare-old"),
    compareNew: () => format("compare-new"),
    compareSwap: () => format("compare-swap"),
    compareChoose: () => format("compare-choose"),
    compareVersion: (args) => format("compare-version", args),
    compareVersionDate: (args) => format("compare-version-date", args),
    compareVersionReceived: () => format("compare-version-received"),
    compareVersionEdited: (args) => format("compare-version-edited", args),
    compareTimeline: (args) => format("compare-timeline", args),
    compareOnlyOne: () => format("compare-only-one"),
    compareAddVersion: () => format("compare-add-version"),
    compareDifferences: () => format("compare-differences"),
    compareStale: () => format("compare-stale"),
    compareStaleOpen: (args) => format("compare-stale-open", args),
    compareViewInline: () => format("compare-view-inline"),
    compareViewSide: () => format("compare-view-side"),
    compareView: () => format("compare-view"),
    compareKinds: () => format("compare-kinds"),
    compareKindCount: (args) => format("compare-kind-count", args),
    compareKindTypography: () => format("compare-kind-typography"),
    compareKindRegional: () => format("compare-kind-regional"),
    compareKindWording: () => format("compare-kind-wording"),
    compareKindFacts: () => format("compare-kind-facts"),
    compareKindParagraphs: () => format("compare-kind-paragraphs"),
    compareExpected: () => format("compare-expected"),
    compareEditorial: () => format("compare-editorial"),
    compareNoneShown: () => format("compare-none-shown"),
    compareList: () => format("compare-list"),
    compareParagraph: (args) => format("compare-paragraph", args),
    compareStatusChanged: () => format("compare-status-changed"),
    compareStatusMoved: () => format("compare-status-moved"),
    compareStatusSplit: () => format("compare-status-split"),
    compareStatusMerged: () => format("compare-status-merged"),
    compareStatusAdded: () => format("compare-status-added"),
    compareStatusRemoved: () => format("compare-status-removed"),
    compareStatusSame: () => format("compare-status-same"),
    compareWas: (args) => format("compare-was", args),
    compareIs: (args) => format("compare-is", args),
    compareNothingThere: () => format("compare-nothing-there"),
    compareChange: (args) => format("compare-change", args),
    compareChangeWasIs: (args) => format("compare-change-was-is", args),
    compareChangeStatus: (args) => format("compare-change-status", args),
    compareNext: () => format("compare-next"),
    comparePrevious: () => format("compare-previous"),
    compareLast: () => format("compare-last"),
    compareFirst: () => format("compare-first"),
    compareReject: () => format("compare-reject"),
    compareAccept: () => format("compare-accept"),
    compareBringToOld: () => format("compare-bring-to-old"),
    compareBringToNew: () => format("compare-bring-to-new"),
    compareBrought: () => format("compare-brought"),
    comparePutBack: () => format("compare-put-back"),
    compareSource: () => format("compare-source"),
    compareCommonSource: () => format("compare-common-source"),
    compareWholeParagraph: () => format("compare-whole-paragraph"),
    compareLoading: () => format("compare-loading"),
    compareUnchanged: (args) => format("compare-unchanged", args),
    staleNone: () => format("stale-none"),
    staleAllDone: () => format("stale-all-done"),
    staleProgress: (args) => format("stale-progress", args),
    staleBetween: (args) => format("stale-between", args),
    staleList: () => format("stale-list"),
    staleIsStale: () => format("stale-is-stale"),
    staleIsOrphaned: () => format("stale-is-orphaned"),
    staleIsMissing: () => format("stale-is-missing"),
    staleIsCurrent: () => format("stale-is-current"),
    staleFollowed: () => format("stale-followed"),
    staleDoubtful: (args) => format("stale-doubtful", args),
    staleDoubtNumbers: () => format("stale-doubt-numbers"),
    staleDoubtNames: () => format("stale-doubt-names"),
    staleDoubtWords: () => format("stale-doubt-words"),
    staleDoubtLength: () => format("stale-doubt-length"),
    staleDone: () => format("stale-done"),
    staleMarkDone: () => format("stale-mark-done"),
    staleMarkOpen: () => format("stale-mark-open"),
    staleGo: () => format("stale-go"),
    staleSourceWas: () => format("stale-source-was"),
    staleTranslation: () => format("stale-translation"),
    staleSentenceRevise: () => format("stale-sentence-revise"),
    staleSentenceRemove: () => format("stale-sentence-remove"),
    staleSentenceTranslate: () => format("stale-sentence-translate"),
    staleItem: (args) => format("stale-item", args),
    staleMarked: (args) => format("stale-marked", args),
    staleReopened: () => format("stale-reopened"),
    versionTitle: () => format("version-title"),
    versionOffer: (args) => format("version-offer", args),
    versionOfferNone: (args) => format("version-offer-none", args),
    versionWhich: () => format("version-which"),
    versionChoice: (args) => format("version-choice", args),
    versionAlike: (args) => format("version-alike", args),
    versionOfRelease: (args) => format("version-of-release", args),
    versionAdd: () => format("version-add"),
    versionSeparate: () => format("version-separate"),
    versionSeparateBoth: (args) => format("version-separate-both", args),
    versionNext: (args) => format("version-next", args),
    versionSeparateNeedsTwo: () => format("version-separate-needs-two"),
    versionDoneTitle: (args) => format("version-done-title", args),
    versionDone: (args) => format("version-done", args),
    versionSentences: () => format("version-sentences"),
    versionUnchanged: () => format("version-unchanged"),
    versionChanged: () => format("version-changed"),
    versionAdded: () => format("version-added"),
    versionCarried: () => format("version-carried"),
    versionDecisions: () => format("version-decisions"),
    versionDismissals: () => format("version-dismissals"),
    versionPins: () => format("version-pins"),
    versionEdits: () => format("version-edits"),
    versionSuspended: (args) => format("version-suspended", args),
    versionNothingLeft: () => format("version-nothing-left"),
    versionLeft: () => format("version-left"),
    versionLeftAbout: () => format("version-left-about"),
    versionLeftDecision: (args) => format("version-left-decision", args),
    versionLeftDismissal: (args) => format("version-left-dismissal", args),
    versionLeftPin: () => format("version-left-pin"),
    versionLeftEdit: (args) => format("version-left-edit", args),
    versionLeftParagraph: (args) => format("version-left-paragraph", args),
    versionSee: () => format("version-see"),
    openingStageCompare: () => format("opening-stage-compare"),
    rowSuspended: () => format("row-suspended"),
    suspendedOwnWording: () => format("suspended-own-wording"),
    suspendedOwnFacts: () => format("suspended-own-facts"),
    suspendedCounterpartWording: () => format("suspended-counterpart-wording"),
    suspendedCounterpartFacts: () => format("suspended-counterpart-facts"),
    suspendedCounterpartAdded: () => format("suspended-counterpart-added"),
    suspendedCounterpartGone: () => format("suspended-counterpart-gone"),
    modeCompare: () => format("mode-compare"),
    keysModeCompare: () => format("keys-mode-compare"),
    versionAdding: (args) => format("version-adding", args),
    compareLeft: (args) => format("compare-left", args),
    versionComments: () => format("version-comments"),
    versionLeftComment: (args) => format("version-left-comment", args),
    keysSnapshot: () => format("keys-snapshot"),
    changeKeepSnapshot: () => format("change-keep-snapshot"),
    changeRemoveSnapshot: () => format("change-remove-snapshot"),
    snapshotTitle: () => format("snapshot-title"),
    snapshotAbout: (args) => format("snapshot-about", args),
    snapshotName: () => format("snapshot-name"),
    snapshotKeep: () => format("snapshot-keep"),
    snapshotKept: (args) => format("snapshot-kept", args),
    snapshotOf: (args) => format("snapshot-of", args),
    snapshotOfBy: (args) => format("snapshot-of-by", args),
    snapshotRemove: (args) => format("snapshot-remove", args),
    keysSectionText: () => format("keys-section-text"),
    changeBeginSectionText: () => format("change-begin-section-text"),
    sectionTitle: () => format("section-title"),
    sectionAbout: (args) => format("section-about", args),
    sectionPurpose: () => format("section-purpose"),
    sectionChoose: () => format("section-choose"),
    sectionWhich: () => format("section-which"),
    sectionNoneThere: () => format("section-none-there"),
    sectionLooking: () => format("section-looking"),
    sectionNothing: () => format("section-nothing"),
    sectionDo: (args) => format("section-do", args),
    sectionBegun: (args) => format("section-begun", args),
    diffChanged: (args) => format("diff-changed", args),
    diffMoved: (args) => format("diff-moved", args),
    diffSplit: (args) => format("diff-split", args),
    diffMerged: (args) => format("diff-merged", args),
    diffAdded: (args) => format("diff-added", args),
    diffRemoved: (args) => format("diff-removed", args),
    diffHunk: (args) => format("diff-hunk", args),
    diffKindTypography: () => format("diff-kind-typography"),
    diffKindRegional: () => format("diff-kind-regional"),
    diffKindFacts: () => format("diff-kind-facts"),
    diffKindWording: () => format("diff-kind-wording"),
    diffNone: () => format("diff-none"),
    diffTypographyOnly: (args) => format("diff-typography-only", args),
    diffRegionalOnly: (args) => format("diff-regional-only", args),
    diffCounts: (args) => format("diff-counts", args),
    diffTitle: (args) => format("diff-title", args),
    diffEyebrow: () => format("diff-eyebrow"),
    diffSkip: () => format("diff-skip"),
    diffSummary: () => format("diff-summary"),
    diffFilter: () => format("diff-filter"),
    diffUnchanged: () => format("diff-unchanged"),
    diffTexts: () => format("diff-texts"),
    diffParagraph: () => format("diff-paragraph"),
    diffNoCounterpart: () => format("diff-no-counterpart"),
    diffSpaces: () => format("diff-spaces"),
    diffStatusSame: () => format("diff-status-same"),
    diffStatusChanged: () => format("diff-status-changed"),
    diffStatusMoved: () => format("diff-status-moved"),
    diffStatusSplit: () => format("diff-status-split"),
    diffStatusMerged: () => format("diff-status-merged"),
    diffStatusAdded: () => format("diff-status-added"),
    diffStatusRemoved: () => format("diff-status-removed"),
    diffDoubtNumbers: () => format("diff-doubt-numbers"),
    diffDoubtNames: () => format("diff-doubt-names"),
    diffDoubtWords: () => format("diff-doubt-words"),
    diffDoubtLength: () => format("diff-doubt-length"),
    failureTitle: () => format("failure-title"),
    failureDetail: (args) => format("failure-detail", args),
    failureThisFile: () => format("failure-this-file"),
    failureCancelled: () => format("failure-cancelled"),
    failureFileNotFound: (args) => format("failure-file-not-found", args),
    failureFileUnreadable: (args) => format("failure-file-unreadable", args),
    failureFileUnwritable: (args) => format("failure-file-unwritable", args),
    failureDiskFull: () => format("failure-disk-full"),
    failureFileEmpty: (args) => format("failure-file-empty", args),
    failureFileUnsupported: (args) => format("failure-file-unsupported", args),
    failureFileEncrypted: (args) => format("failure-file-encrypted", args),
    failureFileDamaged: (args) => format("failure-file-damaged", args),
    failureFileTooLarge: (args) => format("failure-file-too-large", args),
    failureSameFileTwice: (args) => format("failure-same-file-twice", args),
    failureProjectForeign: (args) => format("failure-project-foreign", args),
    failureProjectNewer: (args) => format("failure-project-newer", args),
    failureProjectDamaged: (args) => format("failure-project-damaged", args),
    failureProjectLocked: (args) => format("failure-project-locked", args),
    failureProjectReadOnly: (args) => format("failure-project-read-only", args),
    failureNoProject: () => format("failure-no-project"),
    failureGone: () => format("failure-gone"),
    failureBlankName: () => format("failure-blank-name"),
    failureNothingToUndo: () => format("failure-nothing-to-undo"),
    failureInternal: () => format("failure-internal"),
    failureProfileInvalid: (args) => format("failure-profile-invalid", args),
    failureTermsNone: (args) => format("failure-terms-none", args),
    failureTermsUnreadable: (args) => format("failure-terms-unreadable", args),
    failureTermsKind: (args) => format("failure-terms-kind", args),
    failureTermMissing: () => format("failure-term-missing"),
    failureNoDay: () => format("failure-no-day"),
    failureTermLanguage: () => format("failure-term-language"),
    failureStale: () => format("failure-stale"),
    failureNothingToRegroup: () => format("failure-nothing-to-regroup"),
    failureRegroupApart: () => format("failure-regroup-apart"),
    failureBlankParagraph: () => format("failure-blank-paragraph"),
    failureNothingSaid: () => format("failure-nothing-said"),
    failureNoScore: () => format("failure-no-score"),
    failureQueryInvalid: () => format("failure-query-invalid"),
    failureReasonMissing: () => format("failure-reason-missing"),
    mqmDimensionTerminology: () => format("mqm-dimension-terminology"),
    mqmInconsistentWithTerminologyResource: () => format("mqm-inconsistent-with-terminology-resource"),
    mqmInconsistentUseOfTerminology: () => format("mqm-inconsistent-use-of-terminology"),
    mqmWrongTerm: () => format("mqm-wrong-term"),
    mqmDimensionAccuracy: () => format("mqm-dimension-accuracy"),
    mqmMistranslation: () => format("mqm-mistranslation"),
    mqmOvertranslation: () => format("mqm-overtranslation"),
    mqmUndertranslation: () => format("mqm-undertranslation"),
    mqmAddition: () => format("mqm-addition"),
    mqmOmission: () => format("mqm-omission"),
    mqmDoNotTranslate: () => format("mqm-do-not-translate"),
    mqmUntranslated: () => format("mqm-untranslated"),
    mqmDimensionLinguisticConventions: () => format("mqm-dimension-linguistic-conventions"),
    mqmGrammar: () => format("mqm-grammar"),
    mqmPunctuation: () => format("mqm-punctuation"),
    mqmSpelling: () => format("mqm-spelling"),
    mqmUnintelligible: () => format("mqm-unintelligible"),
    mqmCharacterEncoding: () => format("mqm-character-encoding"),
    mqmTextualConventions: () => format("mqm-textual-conventions"),
    mqmDimensionStyle: () => format("mqm-dimension-style"),
    mqmOrganizationStyle: () => format("mqm-organization-style"),
    mqmThirdPartyStyle: () => format("mqm-third-party-style"),
    mqmInconsistentWithExternalReference: () => format("mqm-inconsistent-with-external-reference"),
    mqmLanguageRegister: () => format("mqm-language-register"),
    mqmAwkwardStyle: () => format("mqm-awkward-style"),
    mqmUnidiomaticStyle: () => format("mqm-unidiomatic-style"),
    mqmInconsistentStyle: () => format("mqm-inconsistent-style"),
    mqmDimensionLocaleConventions: () => format("mqm-dimension-locale-conventions"),
    mqmNumberFormat: () => format("mqm-number-format"),
    mqmCurrencyFormat: () => format("mqm-currency-format"),
    mqmMeasurementFormat: () => format("mqm-measurement-format"),
    mqmTimeFormat: () => format("mqm-time-format"),
    mqmDateFormat: () => format("mqm-date-format"),
    mqmAddressFormat: () => format("mqm-address-format"),
    mqmTelephoneFormat: () => format("mqm-telephone-format"),
    mqmShortcutKey: () => format("mqm-shortcut-key"),
    mqmDimensionAudienceAppropriateness: () => format("mqm-dimension-audience-appropriateness"),
    mqmCultureSpecificReference: () => format("mqm-culture-specific-reference"),
    mqmOffensive: () => format("mqm-offensive"),
    mqmDimensionDesignAndMarkup: () => format("mqm-dimension-design-and-markup"),
    mqmLayout: () => format("mqm-layout"),
    mqmMarkupTag: () => format("mqm-markup-tag"),
    mqmTruncationOrTextExpansion: () => format("mqm-truncation-or-text-expansion"),
    mqmMissingText: () => format("mqm-missing-text"),
    mqmLinkOrCrossReference: () => format("mqm-link-or-cross-reference"),
    mqmLevelNeutral: () => format("mqm-level-neutral"),
    mqmLevelMinor: () => format("mqm-level-minor"),
    mqmLevelMajor: () => format("mqm-level-major"),
    mqmLevelCritical: () => format("mqm-level-critical"),
    keysAnnotate: () => format("keys-annotate"),
    keysAnnotateFinding: () => format("keys-annotate-finding"),
    keysAnnotations: () => format("keys-annotations"),
    keysNextAnnotation: () => format("keys-next-annotation"),
    keysPreviousAnnotation: () => format("keys-previous-annotation"),
    keysScoreCard: () => format("keys-score-card"),
    changeAnnotate: () => format("change-annotate"),
    changeSetScoring: () => format("change-set-scoring"),
    annotateRow: () => format("annotate-row"),
    annotateTitle: () => format("annotate-title"),
    annotateChangeTitle: () => format("annotate-change-title"),
    annotatePlace: (args) => format("annotate-place", args),
    annotateTypes: () => format("annotate-types"),
    annotateTypesHelp: () => format("annotate-types-help"),
    annotateLevels: () => format("annotate-levels"),
    annotateLevelsHelp: () => format("annotate-levels-help"),
    annotateNote: () => format("annotate-note"),
    annotateNow: () => format("annotate-now"),
    annotateChangeNow: () => format("annotate-change-now"),
    annotationsTitle: (args) => format("annotations-title", args),
    annotationsNone: (args) => format("annotations-none", args),
    annotationsNoneAfter: () => format("annotations-none-after"),
    annotationsNoneBefore: () => format("annotations-none-before"),
    annotationsOfRow: (args) => format("annotations-of-row", args),
    annotationMarked: (args) => format("annotation-marked", args),
    annotationMarkedAlready: () => format("annotation-marked-already"),
    annotationCheck: (args) => format("annotation-check", args),
    annotationChange: () => format("annotation-change"),
    annotationChangeThis: (args) => format("annotation-change-this", args),
    annotationRemove: () => format("annotation-remove"),
    annotationRemoveThis: (args) => format("annotation-remove-this", args),
    annotationError: (args) => format("annotation-error", args),
    findingMarked: () => format("finding-marked"),
    findingAnnotate: () => format("finding-annotate"),
    versionAnnotations: () => format("version-annotations"),
    versionLeftAnnotation: (args) => format("version-left-annotation", args),
    scoreTitle: () => format("score-title"),
    scoreOf: (args) => format("score-of", args),
    scoreScore: () => format("score-score"),
    scoreVerdict: () => format("score-verdict"),
    scorePasses: () => format("score-passes"),
    scoreFails: () => format("score-fails"),
    scoreCritical: () => format("score-critical"),
    scoreNothing: () => format("score-nothing"),
    scoreWords: () => format("score-words"),
    scorePoints: () => format("score-points"),
    scorePerThousand: () => format("score-per-thousand"),
    scoreThreshold: () => format("score-threshold"),
    scoreDimension: () => format("score-dimension"),
    scoreTotal: () => format("score-total"),
    scoreNumber: (args) => format("score-number", args),
    scoreFormula: () => format("score-formula"),
    scoreScoring: () => format("score-scoring"),
    scorePointsOf: (args) => format("score-points-of", args),
    scoreSet: () => format("score-set"),
    scoreUsual: () => format("score-usual"),
    scoreExportTitle: () => format("score-export-title"),
    scoreExportTable: () => format("score-export-table"),
    scoreExportReport: () => format("score-export-report"),
    scoreExported: () => format("score-exported"),
    kindTables: () => format("kind-tables"),
    kindPages: () => format("kind-pages"),
    modeOverview: () => format("mode-overview"),
    keysModeOverview: () => format("keys-mode-overview"),
    overviewSearch: () => format("overview-search"),
    overviewTable: () => format("overview-table"),
    overviewRelease: () => format("overview-release"),
    overviewLanguages: () => format("overview-languages"),
    overviewDate: () => format("overview-date"),
    overviewRows: () => format("overview-rows"),
    overviewApproved: () => format("overview-approved"),
    overviewComments: () => format("overview-comments"),
    overviewState: () => format("overview-state"),
    overviewErrors: () => format("overview-errors"),
    overviewWarnings: () => format("overview-warnings"),
    overviewNotes: () => format("overview-notes"),
    overviewLanguagesOf: (args) => format("overview-languages-of", args),
    overviewApprovedOf: (args) => format("overview-approved-of", args),
    overviewSigned: (args) => format("overview-signed", args),
    overviewSignedOutdated: () => format("overview-signed-outdated"),
    overviewBehind: () => format("overview-behind"),
    overviewSuspended: (args) => format("overview-suspended", args),
    overviewInWork: () => format("overview-in-work"),
    overviewUntouched: () => format("overview-untouched"),
    overviewDone: () => format("overview-done"),
    overviewUnchecked: () => format("overview-unchecked"),
    overviewNone: () => format("overview-none"),
    overviewNoneFound: () => format("overview-none-found"),
    overviewCheck: () => format("overview-check"),
    overviewCheckAgain: () => format("overview-check-again"),
    overviewChecking: () => format("overview-checking"),
    overviewOutdated: () => format("overview-outdated"),
    overviewStopped: () => format("overview-stopped"),
    overviewChartsOf: () => format("overview-charts-of"),
    overviewAll: () => format("overview-all"),
    overviewProgress: () => format("overview-progress"),
    overviewFindings: () => format("overview-findings"),
    overviewFindingsNone: () => format("overview-findings-none"),
    overviewPartOpen: () => format("overview-part-open"),
    overviewPartSentBack: () => format("overview-part-sent-back"),
    overviewPartRejected: () => format("overview-part-rejected"),
    overviewPart: (args) => format("overview-part", args),
    overviewGoToPart: (args) => format("overview-go-to-part", args),
    overviewBar: (args) => format("overview-bar", args),
    overviewTotal: (args) => format("overview-total", args),
    overviewDisputes: () => format("overview-disputes"),
    overviewWording: (args) => format("overview-wording", args),
    overviewDispute: (args) => format("overview-dispute", args),
    overviewDisputesAll: (args) => format("overview-disputes-all", args),
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
    reportFindings: () => format("report-findings"),
    reportFindingsNone: () => format("report-findings-none"),
    reportLeft: () => format("report-left"),
    reportLeftNone: () => format("report-left-none"),
    reportLeftLine: (args) => format("report-left-line", args),
    reportLeftRival: (args) => format("report-left-rival", args),
    changeRegroup: () => format("change-regroup"),
    regroup: () => format("regroup"),
    regroupOfRow: (args) => format("regroup-of-row", args),
    regroupOfSentence: (args) => format("regroup-of-sentence", args),
    keysMergeNext: () => format("keys-merge-next"),
    keysMergePrevious: () => format("keys-merge-previous"),
    keysSplit: () => format("keys-split"),
    keysMoveUp: () => format("keys-move-up"),
    keysMoveDown: () => format("keys-move-down"),
    keysOpenGap: () => format("keys-open-gap"),
    keysCloseGap: () => format("keys-close-gap"),
    keysSwapNext: () => format("keys-swap-next"),
    keysUnlink: () => format("keys-unlink"),
    keysLink: () => format("keys-link"),
    keysRegroup: () => format("keys-regroup"),
    mergeNext: () => format("merge-next"),
    mergeChosen: () => format("merge-chosen"),
    mergePrevious: () => format("merge-previous"),
    splitRow: () => format("split-row"),
    splitSentence: () => format("split-sentence"),
    moveUpSource: () => format("move-up-source"),
    moveUpTarget: () => format("move-up-target"),
    moveDownSource: () => format("move-down-source"),
    moveDownTarget: () => format("move-down-target"),
    moveUpSentence: () => format("move-up-sentence"),
    moveDownSentence: () => format("move-down-sentence"),
    openGapSource: () => format("open-gap-source"),
    openGapTarget: () => format("open-gap-target"),
    closeGapSource: () => format("close-gap-source"),
    closeGapTarget: () => format("close-gap-target"),
    swapNext: () => format("swap-next"),
    unlink: () => format("unlink"),
    linkStart: () => format("link-start"),
    linkEndRow: (args) => format("link-end-row", args),
    linkStarted: (args) => format("link-started", args),
    rowLinking: () => format("row-linking"),
    linkDropped: () => format("link-dropped"),
    regroupedMerge: () => format("regrouped-merge"),
    regroupedSplit: () => format("regrouped-split"),
    regroupedMoveUp: () => format("regrouped-move-up"),
    regroupedMoveDown: () => format("regrouped-move-down"),
    regroupedOpenGap: () => format("regrouped-open-gap"),
    regroupedCloseGap: () => format("regrouped-close-gap"),
    regroupedSwapNext: () => format("regrouped-swap-next"),
    regroupedUnlink: () => format("regrouped-unlink"),
    regroupedLink: () => format("regrouped-link"),
    regroupedAt: (args) => format("regrouped-at", args),
    keysPalette: () => format("keys-palette"),
    paletteTitle: () => format("palette-title"),
    paletteSearch: () => format("palette-search"),
    paletteNone: () => format("palette-none"),
    keysAbout: () => format("keys-about"),
    keysPress: () => format("keys-press"),
    keysNone: () => format("keys-none"),
    keysChange: (args) => format("keys-change", args),
    keysChangeAbout: () => format("keys-change-about"),
    keysChanged: (args) => format("keys-changed", args),
    keysClash: (args) => format("keys-clash", args),
    keysTake: () => format("keys-take"),
    keysReset: () => format("keys-reset"),
    keysResetOne: (args) => format("keys-reset-one", args),
    keysResetAll: () => format("keys-reset-all"),
    keysEdit: () => format("keys-edit"),
    editLabel: (args) => format("edit-label", args),
    editHow: (args) => format("edit-how", args),
    editSigns: () => format("edit-signs"),
    editHelp: () => format("edit-help"),
    editHelped: (args) => format("edit-helped", args),
    editSave: () => format("edit-save"),
    editLeave: () => format("edit-leave"),
    editSaved: () => format("edit-saved"),
    editKept: () => format("edit-kept"),
    editNothing: () => format("edit-nothing"),
    editDraft: () => format("edit-draft"),
    editDraftGoOn: () => format("edit-draft-go-on"),
    editDraftDrop: () => format("edit-draft-drop"),
    editReceived: () => format("edit-received"),
    rowEdited: () => format("row-edited"),
    rowDraft: () => format("row-draft"),
    rowLapsed: (args) => format("row-lapsed", args),
    rowLapsedShort: (args) => format("row-lapsed-short", args),
    keysFind: () => format("keys-find"),
    keysReplace: () => format("keys-replace"),
    keysNextFound: () => format("keys-next-found"),
    keysPreviousFound: () => format("keys-previous-found"),
    findTitle: () => format("find-title"),
    findWhat: () => format("find-what"),
    findHow: () => format("find-how"),
    findMatchForm: () => format("find-match-form"),
    findPlain: () => format("find-plain"),
    findRegex: () => format("find-regex"),
    findWholeWords: () => format("find-whole-words"),
    findMatchCase: () => format("find-match-case"),
    findReplacement: () => format("find-replacement"),
    findPrevious: () => format("find-previous"),
    findNext: () => format("find-next"),
    findReplace: (args) => format("find-replace", args),
    findFound: (args) => format("find-found", args),
    findMore: (args) => format("find-more", args),
    findNone: () => format("find-none"),
    findReplaceThis: (args) => format("find-replace-this", args),
    findReplaced: (args) => format("find-replaced", args),
    keysComment: () => format("keys-comment"),
    keysComments: () => format("keys-comments"),
    keysNextComment: () => format("keys-next-comment"),
    keysPreviousComment: () => format("keys-previous-comment"),
    changeComment: () => format("change-comment"),
    rowComments: (args) => format("row-comments", args),
    commentsTitle: (args) => format("comments-title", args),
    commentsResolved: (args) => format("comments-resolved", args),
    commentsNone: (args) => format("comments-none", args),
    commentsNoneAfter: () => format("comments-none-after"),
    commentsNoneBefore: () => format("comments-none-before"),
    commentNew: (args) => format("comment-new", args),
    commentAdd: () => format("comment-add"),
    commentPlace: (args) => format("comment-place", args),
    commentIsResolved: () => format("comment-is-resolved"),
    commentNobody: () => format("comment-nobody"),
    commentRemove: () => format("comment-remove"),
    commentRemoveThis: (args) => format("comment-remove-this", args),
    commentAnswerTo: (args) => format("comment-answer-to", args),
    commentAnswerHere: () => format("comment-answer-here"),
    commentAnswer: () => format("comment-answer"),
    commentResolve: () => format("comment-resolve"),
    commentReopen: () => format("comment-reopen"),
    keysSignOff: () => format("keys-sign-off"),
    changeSignOff: () => format("change-sign-off"),
    signTitle: () => format("sign-title"),
    signErrors: () => format("sign-errors"),
    signStale: () => format("sign-stale"),
    signComments: () => format("sign-comments"),
    signUndecided: () => format("sign-undecided"),
    signSentBack: () => format("sign-sent-back"),
    signDrafts: () => format("sign-drafts"),
    signLapsed: () => format("sign-lapsed"),
    signTracked: () => format("sign-tracked"),
    signRivals: () => format("sign-rivals"),
    signRivalUnsigned: () => format("sign-rival-unsigned"),
    signRivalSigned: () => format("sign-rival-signed"),
    signRivalOutdated: () => format("sign-rival-outdated"),
    signRivalAbout: (args) => format("sign-rival-about", args),
    signRivalOpen: () => format("sign-rival-open"),
    signRivalOpenIt: (args) => format("sign-rival-open-it", args),
    signNone: () => format("sign-none"),
    signGo: () => format("sign-go"),
    signGoTo: (args) => format("sign-go-to", args),
    signChecking: () => format("sign-checking"),
    signReason: () => format("sign-reason"),
    signNow: () => format("sign-now"),
    signedOff: () => format("signed-off"),
    signedBy: (args) => format("signed-by", args),
    signedOn: (args) => format("signed-on", args),
    signOutdated: () => format("sign-outdated"),
    signMoreErrors: (args) => format("sign-more-errors", args),
    editRow: () => format("edit-row"),
    commentRow: () => format("comment-row"),
    statusSignOff: () => format("status-sign-off"),
    modeReview: () => format("mode-review"),
    keysModeReview: () => format("keys-mode-review"),
    keysShowSource: () => format("keys-show-source"),
    keysHistory: () => format("keys-history"),
    historyTitle: (args) => format("history-title", args),
    historyReceived: (args) => format("history-received", args),
    historyEdited: () => format("history-edited"),
    historyJudged: (args) => format("history-judged", args),
    historyCommented: () => format("history-commented"),
    historyAnswered: () => format("history-answered"),
    historySettled: () => format("history-settled"),
    historyReopened: () => format("history-reopened"),
    historyCommentRemoved: () => format("history-comment-removed"),
    historyMarked: (args) => format("history-marked", args),
    historyMarkChanged: (args) => format("history-mark-changed", args),
    historyMarkRemoved: (args) => format("history-mark-removed", args),
    historyDismissed: (args) => format("history-dismissed", args),
    historyRestored: (args) => format("history-restored", args),
    historyRegrouped: () => format("history-regrouped"),
    historyRealigned: () => format("history-realigned"),
    historyOn: (args) => format("history-on", args),
    historyBy: (args) => format("history-by", args),
    termsNoneTitle: () => format("terms-none-title"),
    termsNoneAbout: () => format("terms-none-about"),
    termsNoneFound: () => format("terms-none-found"),
    termsSearch: () => format("terms-search"),
    termsAllLanguages: () => format("terms-all-languages"),
    termsAllStatuses: () => format("terms-all-statuses"),
    termsOrder: () => format("terms-order"),
    termsOrderBy: (args) => format("terms-order-by", args),
    termsOrderAdded: () => format("terms-order-added"),
    termsDescending: () => format("terms-descending"),
    termsNew: () => format("terms-new"),
    termsImport: () => format("terms-import"),
    termsExport: () => format("terms-export"),
    termsStarter: () => format("terms-starter"),
    termsCount: (args) => format("terms-count", args),
    termsCountOf: (args) => format("terms-count-of", args),
    termsFound: (args) => format("terms-found", args),
    termsLeftOut: () => format("terms-left-out"),
    termsFileName: () => format("terms-file-name"),
    kindTerms: () => format("kind-terms"),
    termsImportTitle: () => format("terms-import-title"),
    termsExportTitle: () => format("terms-export-title"),
    termsExported: () => format("terms-exported"),
    termsImported: (args) => format("terms-imported", args),
    termEntry: () => format("term-entry"),
    term: () => format("term"),
    termNumber: (args) => format("term-number", args),
    termLanguage: () => format("term-language"),
    termStatus: () => format("term-status"),
    termPreferred: () => format("term-preferred"),
    termAdmitted: () => format("term-admitted"),
    termDeprecated: () => format("term-deprecated"),
    termForbidden: () => format("term-forbidden"),
    termMore: () => format("term-more"),
    termMatching: () => format("term-matching"),
    termCase: () => format("term-case"),
    termParts: () => format("term-parts"),
    termExemptions: () => format("term-exemptions"),
    termFrom: () => format("term-from"),
    termUntil: () => format("term-until"),
    termHouses: () => format("term-houses"),
    termNote: () => format("term-note"),
    termReference: () => format("term-reference"),
    termSubject: () => format("term-subject"),
    termDefinition: () => format("term-definition"),
    termAdvice: () => format("term-advice"),
    termAddLine: () => format("term-add-line"),
    termRemoveLine: (args) => format("term-remove-line", args),
    termKeep: () => format("term-keep"),
    termKeepKey: () => format("term-keep-key"),
    termRemove: () => format("term-remove"),
    termLeaveOut: () => format("term-leave-out"),
    termBringBack: () => format("term-bring-back"),
    termNeeded: () => format("term-needed"),
    termKept: () => format("term-kept"),
    termRemoved: () => format("term-removed"),
    termOfStarter: () => format("term-of-starter"),
    termChangedStarter: () => format("term-changed-starter"),
    termLeftOutAbout: () => format("term-left-out-about"),
    matchExact: () => format("match-exact"),
    matchInflected: () => format("match-inflected"),
    matchVerb: () => format("match-verb"),
    matchPrefix: () => format("match-prefix"),
    matchAnywhere: () => format("match-anywhere"),
    casePermissive: () => format("case-permissive"),
    caseStrict: () => format("case-strict"),
    caseFirstLetter: () => format("case-first-letter"),
    caseAny: () => format("case-any"),
    partBody: () => format("part-body"),
    partTitle: () => format("part-title"),
    partQuotation: () => format("part-quotation"),
    partOfficialName: () => format("part-official-name"),
    termsImportFrom: (args) => format("terms-import-from", args),
    termsImportSummary: (args) => format("terms-import-summary", args),
    termsImportRemarks: () => format("terms-import-remarks"),
    termsImportChanges: () => format("terms-import-changes"),
    termsImportWhat: () => format("terms-import-what"),
    termsImportNew: () => format("terms-import-new"),
    termsImportChanged: () => format("terms-import-changed"),
    termsImportMore: (args) => format("terms-import-more", args),
    termsImportTake: () => format("terms-import-take"),
    leftOutField: (args) => format("left-out-field", args),
    leftOutNoTerm: (args) => format("left-out-no-term", args),
    leftOutValue: (args) => format("left-out-value", args),
    leftOutLanguage: (args) => format("left-out-language", args),
    renderings: () => format("renderings"),
    renderingsSearching: () => format("renderings-searching"),
    renderingsStopped: () => format("renderings-stopped"),
    renderingsNone: () => format("renderings-none"),
    renderingNone: () => format("rendering-none"),
    renderingPart: (args) => format("rendering-part", args),
    rowTerms: (args) => format("row-terms", args),
    rowTermsNone: () => format("row-terms-none"),
    rowTermsAdd: () => format("row-terms-add"),
    rowTermsHide: () => format("row-terms-hide"),
    rowTermsHere: () => format("row-terms-here"),
    rowTermsOpen: () => format("row-terms-open"),
    termTaken: (args) => format("term-taken", args),
    termPrefer: () => format("term-prefer"),
    termStateGood: () => format("term-state-good"),
    termStateMissing: () => format("term-state-missing"),
    termStateDeprecated: () => format("term-state-deprecated"),
    termStateForbidden: () => format("term-state-forbidden"),
    termStateOtherRegion: () => format("term-state-other-region"),
    termPreferredNow: (args) => format("term-preferred-now", args),
    settingsTerms: () => format("settings-terms"),
    settingsTermsAbout: () => format("settings-terms-about"),
    addTermTitle: () => format("add-term-title"),
    addTermIn: (args) => format("add-term-in", args),
    addTermAbout: () => format("add-term-about"),
    addTermDo: () => format("add-term-do"),
    addTermAdded: (args) => format("add-term-added", args),
    addTermNew: (args) => format("add-term-new", args),
    replaceEverywhere: () => format("replace-everywhere"),
    replaceTitle: (args) => format("replace-title", args),
    replaceAbout: () => format("replace-about"),
    replaceNone: () => format("replace-none"),
    replaceDo: (args) => format("replace-do", args),
    replaced: (args) => format("replaced", args),
    cautionGender: () => format("caution-gender"),
    cautionNumber: () => format("caution-number"),
    cautionForm: () => format("caution-form"),
    cautionQuotation: () => format("caution-quotation"),
    cautionTitle: () => format("caution-title"),
    cautionOfficialName: () => format("caution-official-name"),
    cautionNotInSource: () => format("caution-not-in-source"),
    concordance: () => format("concordance"),
    concordanceWords: () => format("concordance-words"),
    concordanceAbout: () => format("concordance-about"),
    concordanceNone: () => format("concordance-none"),
    concordanceFound: (args) => format("concordance-found", args),
    concordanceFirst: (args) => format("concordance-first", args),
    concordanceMore: () => format("concordance-more"),
    concordanceVersion: (args) => format("concordance-version", args),
    concordanceAlone: () => format("concordance-alone"),
    concordanceOfTerm: (args) => format("concordance-of-term", args),
    disputes: () => format("disputes"),
    disputesViews: () => format("disputes-views"),
    disputesTerms: () => format("disputes-terms"),
    disputesSentences: () => format("disputes-sentences"),
    disputesAboutTerms: () => format("disputes-about-terms"),
    disputesAboutSentences: () => format("disputes-about-sentences"),
    disputesSearching: () => format("disputes-searching"),
    disputesAgain: () => format("disputes-again"),
    disputesStale: () => format("disputes-stale"),
    disputesNone: () => format("disputes-none"),
    disputesFound: (args) => format("disputes-found", args),
    disputesFirst: (args) => format("disputes-first", args),
    disputesPrefer: (args) => format("disputes-prefer", args),
    earlier: (args) => format("earlier", args),
    earlierHide: () => format("earlier-hide"),
    earlierMore: (args) => format("earlier-more", args),
    earlierTake: () => format("earlier-take"),
    earlierSame: () => format("earlier-same"),
    earlierGo: () => format("earlier-go"),
    earlierTaken: () => format("earlier-taken"),
    appName: () => format("app-name"),
    appTagline: () => format("app-tagline"),
    windowTitle: (args) => format("window-title", args),
    loading: () => format("loading"),
    close: () => format("close"),
    cancel: () => format("cancel"),
    dismiss: () => format("dismiss"),
    tryAgain: () => format("try-again"),
    firstOpenFiles: () => format("first-open-files"),
    firstDropHere: () => format("first-drop-here"),
    firstDropOther: () => format("first-drop-other"),
    firstChooseFiles: () => format("first-choose-files"),
    firstChooseOther: () => format("first-choose-other"),
    firstOneChosen: () => format("first-one-chosen"),
    firstStartOver: () => format("first-start-over"),
    firstFormats: () => format("first-formats"),
    firstOpenProject: () => format("first-open-project"),
    firstSample: () => format("first-sample"),
    firstSampleAbout: () => format("first-sample-about"),
    firstSampleCanada: () => format("first-sample-canada"),
    firstSampleSecretariat: () => format("first-sample-secretariat"),
    firstRecent: () => format("first-recent"),
    firstNoRecent: () => format("first-no-recent"),
    firstClearRecent: () => format("first-clear-recent"),
    firstNotNamed: () => format("first-not-named"),
    firstDelete: () => format("first-delete"),
    firstDeleteTitle: () => format("first-delete-title"),
    firstDeleteAbout: (args) => format("first-delete-about", args),
    firstDeleteConfirm: () => format("first-delete-confirm"),
    firstBack: (args) => format("first-back", args),
    firstOffline: () => format("first-offline"),
    dropTwo: () => format("drop-two"),
    dropOne: () => format("drop-one"),
    dropSecond: (args) => format("drop-second", args),
    dropTooMany: () => format("drop-too-many"),
    pickFilesTitle: () => format("pick-files-title"),
    pickOtherTitle: () => format("pick-other-title"),
    pickProjectTitle: () => format("pick-project-title"),
    pickSaveTitle: () => format("pick-save-title"),
    kindTexts: () => format("kind-texts"),
    kindProjects: () => format("kind-projects"),
    openingTitle: (args) => format("opening-title", args),
    openingSampleTitle: () => format("opening-sample-title"),
    openingStageRead: () => format("opening-stage-read"),
    openingStageSegment: () => format("opening-stage-segment"),
    openingStageAlign: () => format("opening-stage-align"),
    openingStageSave: () => format("opening-stage-save"),
    openingStageCheck: () => format("opening-stage-check"),
    openingStopping: () => format("opening-stopping"),
    barHome: () => format("bar-home"),
    projectUntitled: () => format("project-untitled"),
    barReleasesShow: () => format("bar-releases-show"),
    barReleasesHide: () => format("bar-releases-hide"),
    barUndo: () => format("bar-undo"),
    barUndoChange: (args) => format("bar-undo-change", args),
    barRedoChange: (args) => format("bar-redo-change", args),
    barNothingToUndo: () => format("bar-nothing-to-undo"),
    barNothingToRedo: () => format("bar-nothing-to-redo"),
    barInvisibles: () => format("bar-invisibles"),
    barSettings: () => format("bar-settings"),
    barKeys: () => format("bar-keys"),
    modes: () => format("modes"),
    modeRevision: () => format("mode-revision"),
    modeTerms: () => format("mode-terms"),
    changeImport: () => format("change-import"),
    changeAddVersion: () => format("change-add-version"),
    changeFollow: () => format("change-follow"),
    changeAlign: () => format("change-align"),
    changeEdit: () => format("change-edit"),
    changeDismiss: () => format("change-dismiss"),
    changeRestore: () => format("change-restore"),
    changeChooseProfile: () => format("change-choose-profile"),
    changeSetRules: () => format("change-set-rules"),
    changeEditTerms: () => format("change-edit-terms"),
    changeImportTerms: () => format("change-import-terms"),
    changeChooseTerms: () => format("change-choose-terms"),
    changeDecide: () => format("change-decide"),
    changePin: () => format("change-pin"),
    changeUnpin: () => format("change-unpin"),
    changeSwapSides: () => format("change-swap-sides"),
    changeRenameRelease: () => format("change-rename-release"),
    changeRemoveRelease: () => format("change-remove-release"),
    releases: () => format("releases"),
    releasesEmpty: () => format("releases-empty"),
    releasesAdd: () => format("releases-add"),
    releaseRename: () => format("release-rename"),
    releaseRemove: () => format("release-remove"),
    releaseNewName: () => format("release-new-name"),
    releaseRemoved: (args) => format("release-removed", args),
    releasePairs: (args) => format("release-pairs", args),
    pairName: (args) => format("pair-name", args),
    pairNoneTitle: () => format("pair-none-title"),
    pairNoneAbout: () => format("pair-none-about"),
    pairEmptyTitle: () => format("pair-empty-title"),
    pairEmptyAbout: () => format("pair-empty-about"),
    pairSwap: () => format("pair-swap"),
    pairActions: () => format("pair-actions"),
    nextGap: () => format("next-gap"),
    nextNotOneToOne: () => format("next-not-one-to-one"),
    nextLowConfidence: () => format("next-low-confidence"),
    nextGapAbout: () => format("next-gap-about"),
    nextNotOneToOneAbout: () => format("next-not-one-to-one-about"),
    nextLowConfidenceAbout: () => format("next-low-confidence-about"),
    foundRow: (args) => format("found-row", args),
    foundNoneAfter: () => format("found-none-after"),
    foundNoneBefore: () => format("found-none-before"),
    sideSource: () => format("side-source"),
    sideTarget: () => format("side-target"),
    textSize: (args) => format("text-size", args),
    textWarnings: (args) => format("text-warnings", args),
    textWarningsTitle: (args) => format("text-warnings-title", args),
    textWarningsAbout: () => format("text-warnings-about"),
    encodingOf: (args) => format("encoding-of", args),
    gridLabel: (args) => format("grid-label", args),
    gridColumnRow: () => format("grid-column-row"),
    gridNothingSource: () => format("grid-nothing-source"),
    gridNothingTarget: () => format("grid-nothing-target"),
    gridRowLoading: (args) => format("grid-row-loading", args),
    selectionRows: (args) => format("selection-rows", args),
    selectionDropped: () => format("selection-dropped"),
    selectionNone: () => format("selection-none"),
    selectionCopied: (args) => format("selection-copied", args),
    selectionNotCopied: (args) => format("selection-not-copied", args),
    rowName: (args) => format("row-name", args),
    rowParagraphs: (args) => format("row-paragraphs", args),
    rowConfidence: (args) => format("row-confidence", args),
    rowUncertain: () => format("row-uncertain"),
    rowMoved: () => format("row-moved"),
    rowPinned: () => format("row-pinned"),
    rowPin: () => format("row-pin"),
    rowUnpin: () => format("row-unpin"),
    rowActions: () => format("row-actions"),
    rowDecided: (args) => format("row-decided", args),
    statusOpen: () => format("status-open"),
    statusNeedsWork: () => format("status-needs-work"),
    statusIsApproved: () => format("status-is-approved"),
    statusIsRejected: () => format("status-is-rejected"),
    decideApproveAndNext: () => format("decide-approve-and-next"),
    decideSendBack: () => format("decide-send-back"),
    decideReject: () => format("decide-reject"),
    decideReopen: () => format("decide-reopen"),
    decidedRow: (args) => format("decided-row", args),
    decidedRows: (args) => format("decided-rows", args),
    decidedLast: () => format("decided-last"),
    selectionRealign: () => format("selection-realign"),
    shapeOneToOne: () => format("shape-one-to-one"),
    shapeMissing: () => format("shape-missing"),
    shapeAdded: () => format("shape-added"),
    shapeMerged: () => format("shape-merged"),
    shapeSplit: () => format("shape-split"),
    shapeManyToMany: () => format("shape-many-to-many"),
    kindMetadata: () => format("kind-metadata"),
    kindTitle: () => format("kind-title"),
    kindLead: () => format("kind-lead"),
    kindHeading: () => format("kind-heading"),
    kindListItem: () => format("kind-list-item"),
    kindQuotation: () => format("kind-quotation"),
    kindTableCell: () => format("kind-table-cell"),
    kindFootnote: () => format("kind-footnote"),
    sentenceAlone: () => format("sentence-alone"),
    sentenceCrosses: () => format("sentence-crosses"),
    sentenceRead: (args) => format("sentence-read", args),
    sentenceFacing: (args) => format("sentence-facing", args),
    mapTitle: () => format("map-title"),
    mapAbout: () => format("map-about"),
    mapRow: (args) => format("map-row", args),
    mapRows: (args) => format("map-rows", args),
    goTitle: () => format("go-title"),
    goLabel: (args) => format("go-label", args),
    goConfirm: () => format("go-confirm"),
    goOutOfRange: (args) => format("go-out-of-range", args),
    statusRow: (args) => format("status-row", args),
    statusNoRow: () => format("status-no-row"),
    statusOneToOne: (args) => format("status-one-to-one", args),
    statusApproved: (args) => format("status-approved", args),
    statusLeft: (args) => format("status-left", args),
    statusSentBack: (args) => format("status-sent-back", args),
    statusRejected: (args) => format("status-rejected", args),
    statusMissing: (args) => format("status-missing", args),
    statusAdded: (args) => format("status-added", args),
    statusMerged: (args) => format("status-merged", args),
    statusSplit: (args) => format("status-split", args),
    statusManyToMany: (args) => format("status-many-to-many", args),
    statusMoved: (args) => format("status-moved", args),
    statusUncertain: (args) => format("status-uncertain", args),
    statusGoToNext: (args) => format("status-go-to-next", args),
    statusSaved: (args) => format("status-saved", args),
    statusUnnamed: () => format("status-unnamed"),
    statusSaveAs: () => format("status-save-as"),
    settingsTitle: () => format("settings-title"),
    settingsLanguage: () => format("settings-language"),
    settingsLanguageSystem: () => format("settings-language-system"),
    settingsLanguageEn: () => format("settings-language-en"),
    settingsLanguageFr: () => format("settings-language-fr"),
    settingsTheme: () => format("settings-theme"),
    settingsThemeSystem: () => format("settings-theme-system"),
    settingsThemeLight: () => format("settings-theme-light"),
    settingsThemeDark: () => format("settings-theme-dark"),
    settingsThemeContrast: () => format("settings-theme-contrast"),
    settingsInvisibles: () => format("settings-invisibles"),
    settingsInvisiblesAbout: () => format("settings-invisibles-about"),
    settingsReviewer: () => format("settings-reviewer"),
    settingsReviewerAbout: () => format("settings-reviewer-about"),
    settingsZoom: () => format("settings-zoom"),
    settingsZoomAbout: (args) => format("settings-zoom-about", args),
    whyTitle: () => format("why-title"),
    whyAbout: () => format("why-about"),
    whyNone: () => format("why-none"),
    whyScore: () => format("why-score"),
    whyShape: () => format("why-shape"),
    whyLength: () => format("why-length"),
    whyStructure: () => format("why-structure"),
    whyNumbers: () => format("why-numbers"),
    whyNames: () => format("why-names"),
    whyLexicon: () => format("why-lexicon"),
    whyLearnt: () => format("why-learnt"),
    whyMissing: () => format("why-missing"),
    whyWords: () => format("why-words"),
    whyWordSource: () => format("why-word-source"),
    whyWordTarget: () => format("why-word-target"),
    whyWordBy: () => format("why-word-by"),
    whyByNumber: () => format("why-by-number"),
    whyByMark: () => format("why-by-mark"),
    whyByName: () => format("why-by-name"),
    whyByLexicon: () => format("why-by-lexicon"),
    whyByLearnt: () => format("why-by-learnt"),
    realigned: () => format("realigned"),
    keysTitle: () => format("keys-title"),
    keysEverywhere: () => format("keys-everywhere"),
    keysInGrid: () => format("keys-in-grid"),
    keysChoosing: () => format("keys-choosing"),
    keysInReleases: () => format("keys-in-releases"),
    keysSigns: () => format("keys-signs"),
    keyCtrl: () => format("key-ctrl"),
    keyAlt: () => format("key-alt"),
    keyShift: () => format("key-shift"),
    keyPageUp: () => format("key-page-up"),
    keyPageDown: () => format("key-page-down"),
    keyHome: () => format("key-home"),
    keyEnd: () => format("key-end"),
    keyDelete: () => format("key-delete"),
    keyEscape: () => format("key-escape"),
    keysOpenFiles: () => format("keys-open-files"),
    keysOpenProject: () => format("keys-open-project"),
    keysSaveAs: () => format("keys-save-as"),
    keysUndo: () => format("keys-undo"),
    keysRedo: () => format("keys-redo"),
    keysSettings: () => format("keys-settings"),
    keysKeys: () => format("keys-keys"),
    keysInvisibles: () => format("keys-invisibles"),
    keysZoomIn: () => format("keys-zoom-in"),
    keysZoomOut: () => format("keys-zoom-out"),
    keysZoomReset: () => format("keys-zoom-reset"),
    keysNextRegion: () => format("keys-next-region"),
    keysPreviousRegion: () => format("keys-previous-region"),
    keysGoToRow: () => format("keys-go-to-row"),
    keysNextGap: () => format("keys-next-gap"),
    keysPreviousGap: () => format("keys-previous-gap"),
    keysNextNotOneToOne: () => format("keys-next-not-one-to-one"),
    keysPreviousNotOneToOne: () => format("keys-previous-not-one-to-one"),
    keysNextMoved: () => format("keys-next-moved"),
    keysPreviousMoved: () => format("keys-previous-moved"),
    keysNextLowConfidence: () => format("keys-next-low-confidence"),
    keysNextUnapproved: () => format("keys-next-unapproved"),
    keysPreviousUnapproved: () => format("keys-previous-unapproved"),
    keysApproveAndNext: () => format("keys-approve-and-next"),
    keysApprove: () => format("keys-approve"),
    keysSendBack: () => format("keys-send-back"),
    keysReject: () => format("keys-reject"),
    keysReopen: () => format("keys-reopen"),
    keysPreviousLowConfidence: () => format("keys-previous-low-confidence"),
    keysPinRow: () => format("keys-pin-row"),
    keysRealign: () => format("keys-realign"),
    keysRealignFromHere: () => format("keys-realign-from-here"),
    keysRealignSelection: () => format("keys-realign-selection"),
    keysStopWork: () => format("keys-stop-work"),
    keysExplainRow: () => format("keys-explain-row"),
    keysModeRevision: () => format("keys-mode-revision"),
    keysModeTerms: () => format("keys-mode-terms"),
    keysAddTerm: () => format("keys-add-term"),
    keysRowTerms: () => format("keys-row-terms"),
    keysMap: () => format("keys-map"),
    keysConcordance: () => format("keys-concordance"),
    keysEarlier: () => format("keys-earlier"),
    keysRowDown: () => format("keys-row-down"),
    keysRowUp: () => format("keys-row-up"),
    keysPageDown: () => format("keys-page-down"),
    keysPageUp: () => format("keys-page-up"),
    keysFirstRow: () => format("keys-first-row"),
    keysLastRow: () => format("keys-last-row"),
    keysSourceSide: () => format("keys-source-side"),
    keysTargetSide: () => format("keys-target-side"),
    keysNextSentence: () => format("keys-next-sentence"),
    keysPreviousSentence: () => format("keys-previous-sentence"),
    keysExtendDown: () => format("keys-extend-down"),
    keysExtendUp: () => format("keys-extend-up"),
    keysExtendToFirst: () => format("keys-extend-to-first"),
    keysExtendToLast: () => format("keys-extend-to-last"),
    keysSelectAll: () => format("keys-select-all"),
    keysDropSelection: () => format("keys-drop-selection"),
    signNoBreak: () => format("sign-no-break"),
    signNarrowNoBreak: () => format("sign-narrow-no-break"),
    signThin: () => format("sign-thin"),
    signWide: () => format("sign-wide"),
    signTab: () => format("sign-tab"),
    signZeroWidth: () => format("sign-zero-width"),
    signSoftHyphen: () => format("sign-soft-hyphen"),
    signLineBreak: () => format("sign-line-break"),
    signAlone: () => format("sign-alone"),
    signLinked: () => format("sign-linked"),
    languageUnknown: () => format("language-unknown"),
    warningUnnamed: () => format("warning-unnamed"),
    findings: () => format("findings"),
    findingsShow: () => format("findings-show"),
    findingsHide: () => format("findings-hide"),
    findingsErrors: (args) => format("findings-errors", args),
    findingsWarnings: (args) => format("findings-warnings", args),
    findingsNotes: (args) => format("findings-notes", args),
    findingsDismissed: (args) => format("findings-dismissed", args),
    findingsOfCheck: () => format("findings-of-check"),
    findingsAllChecks: () => format("findings-all-checks"),
    findingsNone: () => format("findings-none"),
    findingsNoneShown: () => format("findings-none-shown"),
    findingsNoneOpen: () => format("findings-none-open"),
    findingsNoneAfter: () => format("findings-none-after"),
    findingsNoneBefore: () => format("findings-none-before"),
    findingsNoneYet: () => format("findings-none-yet"),
    findingsStopped: () => format("findings-stopped"),
    findingsCheckAgain: () => format("findings-check-again"),
    findingTimes: (args) => format("finding-times", args),
    findingReference: (args) => format("finding-reference", args),
    findingPlaces: () => format("finding-places"),
    findingPlaceSource: (args) => format("finding-place-source", args),
    findingPlaceTarget: (args) => format("finding-place-target", args),
    findingMorePlaces: (args) => format("finding-more-places", args),
    findingBefore: () => format("finding-before"),
    findingAfter: () => format("finding-after"),
    findingNothing: () => format("finding-nothing"),
    findingFix: () => format("finding-fix"),
    findingFixAll: (args) => format("finding-fix-all", args),
    findingDismiss: () => format("finding-dismiss"),
    findingToDictionary: () => format("finding-to-dictionary"),
    findingDismissed: () => format("finding-dismissed"),
    findingDismissedBecause: (args) => format("finding-dismissed-because", args),
    findingLapsed: () => format("finding-lapsed"),
    findingLapsedBecause: (args) => format("finding-lapsed-because", args),
    findingRestore: () => format("finding-restore"),
    dismissWhere: () => format("dismiss-where"),
    dismissHere: () => format("dismiss-here"),
    dismissDocument: () => format("dismiss-document"),
    dismissEverywhere: () => format("dismiss-everywhere"),
    dismissReason: () => format("dismiss-reason"),
    dismissNow: () => format("dismiss-now"),
    barFindings: () => format("bar-findings"),
    keysNextFinding: () => format("keys-next-finding"),
    keysPreviousFinding: () => format("keys-previous-finding"),
    keysFixFinding: () => format("keys-fix-finding"),
    keysDismissFinding: () => format("keys-dismiss-finding"),
    keysFindings: () => format("keys-findings"),
    keysRules: () => format("keys-rules"),
    keyEnter: () => format("key-enter"),
    profile: () => format("profile"),
    profileAuto: (args) => format("profile-auto", args),
    profileRules: () => format("profile-rules"),
    profileRulesTitle: () => format("profile-rules-title"),
    profileRule: () => format("profile-rule"),
    profileAccepts: () => format("profile-accepts"),
    profileDecidedBy: () => format("profile-decided-by"),
    profileInText: () => format("profile-in-text"),
    profileNoRules: () => format("profile-no-rules"),
    profileNotHeld: () => format("profile-not-held"),
    profileNoLimit: () => format("profile-no-limit"),
    profileOwn: () => format("profile-own"),
    profileMeasured: (args) => format("profile-measured", args),
    profileReset: (args) => format("profile-reset", args),
    profileResetAll: (args) => format("profile-reset-all", args),
    profileAbout: () => format("profile-about"),
    profileChanged: (args) => format("profile-changed", args),
    profileExport: () => format("profile-export"),
    profileImport: () => format("profile-import"),
    kindProfiles: () => format("kind-profiles"),
    layerNorm: () => format("layer-norm"),
    layerHouse: () => format("layer-house"),
    layerSection: () => format("layer-section"),
    layerDocument: () => format("layer-document"),
    ruleSpaceBeforeSemicolon: () => format("rule-space-before-semicolon"),
    ruleSpaceBeforeExclamation: () => format("rule-space-before-exclamation"),
    ruleSpaceBeforeColon: () => format("rule-space-before-colon"),
    ruleSpaceInsideGuillemets: () => format("rule-space-inside-guillemets"),
    ruleSpaceBeforePercent: () => format("rule-space-before-percent"),
    ruleSpaceBeforeCurrency: () => format("rule-space-before-currency"),
    ruleNumberGroups: () => format("rule-number-groups"),
    ruleGroupedFromDigits: () => format("rule-grouped-from-digits"),
    ruleDecimal: () => format("rule-decimal"),
    ruleApostrophe: () => format("rule-apostrophe"),
    ruleQuotes: () => format("rule-quotes"),
    ruleNestedQuotes: () => format("rule-nested-quotes"),
    ruleContinuation: () => format("rule-continuation"),
    ruleEllipsis: () => format("rule-ellipsis"),
    ruleDash: () => format("rule-dash"),
    ruleNumericDate: () => format("rule-numeric-date"),
    ruleTextDate: () => format("rule-text-date"),
    ruleTime: () => format("rule-time"),
    ruleInclusiveSeparator: () => format("rule-inclusive-separator"),
    ruleInclusiveShape: () => format("rule-inclusive-shape"),
    ruleOrganisation: () => format("rule-organisation"),
    ruleQuotePunctuation: () => format("rule-quote-punctuation"),
    ruleForbiddenCharacters: () => format("rule-forbidden-characters"),
    ruleAllowedCharacters: () => format("rule-allowed-characters"),
    ruleSentenceWords: () => format("rule-sentence-words"),
    ruleParagraphWords: () => format("rule-paragraph-words"),
    ruleParagraphCharacters: () => format("rule-paragraph-characters"),
    ruleHeadlineCharacters: () => format("rule-headline-characters"),
    ruleSubjectCharacters: () => format("rule-subject-characters"),
    ruleReadingEase: () => format("rule-reading-ease"),
    formNone: () => format("form-none"),
    formPlain: () => format("form-plain"),
    formNoBreak: () => format("form-no-break"),
    formNarrow: () => format("form-narrow"),
    formComma: () => format("form-comma"),
    formPoint: () => format("form-point"),
    formApostrophe: () => format("form-apostrophe"),
    formCurly: () => format("form-curly"),
    formStraight: () => format("form-straight"),
    formGuillemets: () => format("form-guillemets"),
    formSingleGuillemets: () => format("form-single-guillemets"),
    formCurlyDouble: () => format("form-curly-double"),
    formCurlySingle: () => format("form-curly-single"),
    formStraightDouble: () => format("form-straight-double"),
    formStraightSingle: () => format("form-straight-single"),
    formInside: () => format("form-inside"),
    formBySense: () => format("form-by-sense"),
    formEachOpens: () => format("form-each-opens"),
    formEachCloses: () => format("form-each-closes"),
    formUnmarked: () => format("form-unmarked"),
    formSign: () => format("form-sign"),
    formThreeStops: () => format("form-three-stops"),
    formSpacedStops: () => format("form-spaced-stops"),
    formSpacedEn: () => format("form-spaced-en"),
    formSpacedEm: () => format("form-spaced-em"),
    formTightEm: () => format("form-tight-em"),
    formSpacedHyphen: () => format("form-spaced-hyphen"),
    formDayMonthSlash: () => format("form-day-month-slash"),
    formMonthDaySlash: () => format("form-month-day-slash"),
    formDayMonthPoint: () => format("form-day-month-point"),
    formYearFirst: () => format("form-year-first"),
    formDayFirst: () => format("form-day-first"),
    formMonthFirst: () => format("form-month-first"),
    formSpacedH: () => format("form-spaced-h"),
    formTightH: () => format("form-tight-h"),
    formColon: () => format("form-colon"),
    formHalfDayStops: () => format("form-half-day-stops"),
    formHalfDay: () => format("form-half-day"),
    formChained: () => format("form-chained"),
    formJoined: () => format("form-joined"),
    menuFile: () => format("menu-file"),
    menuEdit: () => format("menu-edit"),
    menuRow: () => format("menu-row"),
    menuAlignment: () => format("menu-alignment"),
    menuGo: () => format("menu-go"),
    menuView: () => format("menu-view"),
    menuHelp: () => format("menu-help"),
    menuItem: (args) => format("menu-item", args),
    warningInsertionsAccepted: (args) => format("warning-insertions-accepted", args),
    warningDeletionsLeftOut: (args) => format("warning-deletions-left-out", args),
    warningCommentsLeftOut: (args) => format("warning-comments-left-out", args),
    warningImagesLeftOut: (args) => format("warning-images-left-out", args),
    warningHeadersAndFootersLeftOut: (args) => format("warning-headers-and-footers-left-out", args),
    warningTextBoxesMoved: (args) => format("warning-text-boxes-moved", args),
    warningPageFurnitureLeftOut: (args) => format("warning-page-furniture-left-out", args),
    warningEmbeddedObjectsLeftOut: (args) => format("warning-embedded-objects-left-out", args),
    warningInlineCodesLeftOut: (args) => format("warning-inline-codes-left-out", args),
    warningNotToBeTranslatedLeftOut: (args) => format("warning-not-to-be-translated-left-out", args),
    warningEncodingGuessed: (args) => format("warning-encoding-guessed", args),
    warningBytesReplaced: (args) => format("warning-bytes-replaced", args),
    warningControlCharactersLeftOut: (args) => format("warning-control-characters-left-out", args),
    warningLanguageMisdeclared: (args) => format("warning-language-misdeclared", args),
    warningTruncated: () => format("warning-truncated"),
  };
}
