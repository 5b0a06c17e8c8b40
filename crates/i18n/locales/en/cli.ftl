# What the command line says on the standard error. One line: what, where, and what to do.

cli-cannot-read = Cannot read { $path }: { $reason }. Check the name and that you may read the file.
cli-not-found = { $path }: there is no such file. Check its name and folder.
cli-not-allowed = { $path }: this file may not be read. Ask for the right to read it, or for a copy.
cli-is-folder = { $path }: this is a folder. Name a file in it.
cli-file-empty = { $path }: the file is empty. Choose another one.
cli-no-text = { $path }: the file holds no text, only images or white space. Choose another one, or recognise its text first.
cli-encrypted = { $path }: the file is protected by a password. Save it without one and try again.
cli-unsupported = { $path }: a file of the kind “{ $kind }” is not read. Save it as docx, odt, html, md or txt.
cli-not-text = { $path }, byte { $offset }: this is no text and no known kind of document. Save it as docx, odt, html, md or txt.
cli-damaged = { $path }: the document is damaged or cut short. Get it again from where it came.
cli-part-damaged = { $path }, part “{ $part }”: it is missing or damaged. Open the document in the program that wrote it and save it again.
cli-xml-damaged = { $path }, part “{ $part }”, line { $line }, column { $column }: this is not well-formed XML. Open the document in the program that wrote it and save it again.
cli-unsafe = { $path }: the document goes beyond what is safe to unpack (size, number of parts, depth or document type). Check where it comes from.
cli-no-target = { $path }: this file holds one text only. Name its translation after it; a file that holds both is a TMX or XLIFF file.
cli-not-in-both-languages = { $path }: no unit of this file is in the two languages. It names { $langs }: choose two of them with --source-lang and --target-lang.
cli-bilingual-damaged = { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export it again from the program that made it.
cli-cannot-write = Cannot write { $path }: { $reason }. Check the folder and that you may write there.
cli-not-utf8 = { $path }, line { $line }: not UTF-8 text. Save the file as UTF-8.
cli-batch-not-json = Line { $line }: this is no JSON object ({ $reason }). Write one object a line, with id, source and target.
cli-batch-wrong = Line { $line }: { $reason }. Give id, and source and target or source_path and target_path.
cli-batch-one-of = Line { $line }: give either { $text } or { $file }.
cli-explain-needs-json = --explain goes with --format json: add it, or leave --explain out.
cli-batch-failed = Line { $line }: the program failed at this pair; the others go on.
cli-stage-pair = Finding pairs
cli-how-sure = { $percent }% sure
cli-unpaired = { $path }: left alone, no other file here says the same in another language
cli-no-pairs = No two files here are two languages of one release. Name the two files, or choose another folder.
cli-stage-align = Aligning
cli-stage-read = Reading
cli-stage-segment = Finding sentences
cli-stage-save = Saving
cli-no-folder = Cannot write { $path }: its folder does not exist. Make it, or choose another one.
cli-is-folder-to-write = Cannot write { $path }: this is a folder. Name a file in it.
cli-not-writable = Cannot write { $path }: this is not allowed. Choose another folder, or ask for the right.
cli-disk-full = Cannot write { $path }: the disk is full. Free some space and try again.
cli-output-is-input = Cannot write { $path }: it is one of the files to read. Name another file after --output.
cli-standard-input = the standard input
cli-standard-output = the standard output
cli-warning = { $file }: { $warning }
cli-project-no-folder = { $path }: the folder of this project file does not exist. Make it, or choose another one.
cli-project-not-a-file = { $path }: this is no file. Name a project file, such as news.relecture.
cli-project-foreign = { $path }: this is no Relecture project; it was left as it is. Choose another name.
cli-project-newer = { $path }: a newer version of Relecture made this project. Update Relecture to open it.
cli-project-damaged = { $path }: this project is damaged; it was left as it is. Open a copy of it.
cli-project-in-use = { $path }: this project is open in another window or program. Close it there first.
cli-project-read-only = { $path }: this project, or its folder, may not be read or written. Copy it elsewhere, or ask for the right.
cli-project-failed = { $path }: { $reason }. Nothing was changed.
cli-imported = { $pairs ->
    [0] “{ $name }”, without a pair
    [one] “{ $name }”, { $pairs } pair
   *[other] “{ $name }”, { $pairs } pairs
}
cli-stage-learn = Learning
cli-not-a-pair = { $path }, line { $line }: no tab between a source and a target. Put one there, or leave the line out.
cli-not-a-tmx = { $path }: this is no translation memory (TMX), but a file of the kind “{ $root }”. Export it as TMX from the program that made it.
cli-tmx-damaged = { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export the memory again from the program that made it.
cli-tmx-encoding = { $path }: the characters are not in the encoding that the file declares. Save it in UTF-8.
cli-tmx-too-long = { $path }, line { $line }: this unit of the translation memory is too long to be one. Check where the file comes from.
cli-tmx-other-languages = { $path }: { $units ->
    [one] { $units } unit is not in both { $source } and { $target }, and was left out.
   *[other] { $units } units are not in both { $source } and { $target }, and were left out.
}
cli-tmx-one-sided = { $units ->
    [one] { $units } unit has text on one side only and is not in the translation memory.
   *[other] { $units } units have text on one side only and are not in the translation memory.
}
cli-tmx-left-out = { $characters ->
    [one] { $characters } control character cannot be written in a translation memory and was left out.
   *[other] { $characters } control characters cannot be written in a translation memory and were left out.
}
cli-tmx-unknown-language = { $path }: the language of this text is not known, and a translation memory names it. Say it with { $option }.
cli-terms-no-column = { $path }: no column is named “{ $lang }”. Name the columns after the languages in the first line.
cli-lexicon-one-language = Source and target are of one language. Name two with --source-lang and --target-lang.
cli-lexicon-no-pairs = There is no pair to learn from. Name files with lines of source, tab, target, translation memories (TMX) or projects.
cli-lexicon-learnt = { $entries ->
    [one] { $entries } pair of words learnt
   *[other] { $entries } pairs of words learnt
}
cli-not-a-lexicon = { $path }: this is no lexicon that this version of Relecture reads. Make one with “relecture lexicon train”.
cli-lexicon-damaged = { $path }: this lexicon is damaged or cut short. Make it again with “relecture lexicon train”.
cli-lexicon-unknown-languages = The languages of the texts are not known, so that no lexicon can be used. Name them with --source-lang and --target-lang.
cli-lexicon-other-languages = { $path }: this lexicon is for { $from } and { $to }, the texts are in { $source } and { $target }. Leave it out, or name another one.
cli-stage-check = Checking
cli-no-such-check = There is no check or family of checks named “{ $name }”. The output of --format json names them.
cli-no-such-profile = There is no profile named “{ $name }”. Name a JSON file, or one of: { $profiles }.
cli-not-a-profile = { $path }: this is no profile ({ $reason }). Correct the file, or leave --profile out.
cli-finding = { $file }, ¶ { NUMBER($paragraph) }: { $severity }: { $message } [{ $evidence }] ({ $check })
cli-findings = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
cli-auto-is-no-profile = “auto” is no profile of its own. Name one that “relecture profiles list” shows, or a JSON file.
cli-language-unknown = { $path }: its language cannot be told. Say it with --lang.
cli-no-profile-for-language = There is no profile for the language “{ $lang }”. Name another with --lang.
cli-terms-read = { $path }: { $concepts ->
    [one] { $concepts } concept
   *[other] { $concepts } concepts
}, { $terms ->
    [one] { $terms } term
   *[other] { $terms } terms
} ({ $kind })
cli-terms-kind-json = termbase
cli-terms-kind-table = table with a term a row
cli-terms-kind-columns = table with a column for each language
cli-terms-kind-pairs = table of sources and targets
cli-terms-left-field = { $path }, line { $line }: “{ $what }” has no place in a termbase and was left out { $count ->
    [one] once
   *[other] { $count } times
}.
cli-terms-left-no-term = { $path }, line { $line }: { $count ->
    [one] { $count } entry has no term and was left out.
   *[other] { $count } entries have no term and were left out, this one first.
}
cli-terms-left-value = { $path }, line { $line }: “{ $what }” means nothing here; the usual value was taken instead { $count ->
    [one] once
   *[other] { $count } times
}.
cli-terms-left-language = { $path }, line { $line }: “{ $what }” is no language that is known; { $count ->
    [one] { $count } term was left out.
   *[other] { $count } terms were left out.
}
cli-terms-none = { $path }: there is no term in it. Choose another file.
cli-terms-not-a-table = { $path }, line { $line }: this is no table of terms. Put a tab, a semicolon or a comma between source and target, or name the columns in the first line.
cli-terms-table-uneven = { $path }, line { $line }: the first line names no columns, most lines have { $usual } cells and this one has { $found }, so this is no table of terms. Name the columns in the first line (en, fr), or give every line a source and a target.
cli-terms-table-of-sentences = { $path }, line { $line }: the first line names no columns and the lines are sentences, so this is no table of terms. Name the columns in the first line (en, fr), or choose another file.
cli-terms-table-damaged = { $path }, line { $line }: the table cannot be read ({ $reason }). Correct the file.
cli-terms-not-a-termbase = { $path }: this is no termbase ({ $reason }). Correct the file.
cli-terms-unknown-extension = { $path }: its extension names no form of a termbase. Choose one of: { $known }.
cli-terms-missing = No termbase is named. Name one with --terms.
cli-terms-too-large = The termbase cannot be written: { $reason }. Choose another form with --format.
cli-terms-not-tbx = { $path }: this is XML, but neither TBX nor TMX. Export the terms as TBX from the program that made it.
cli-terms-xml-damaged = { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export the terms again from the program that made it.
cli-stage-diff = Comparing
cli-stale-stale = ¶ { $target }: stale ({ $reasons })
cli-stale-orphaned = ¶ { $target }: orphaned, its source is gone
cli-stale-missing = ¶ { $new } of the new source: missing from the translation
cli-stale-to-revise = to revise: { $text }
cli-stale-to-take-out = to take out: { $text }
cli-stale-to-translate = to translate: { $text }
cli-stale-none = The whole translation still answers its source.
cli-stale-counts = Paragraphs current: { NUMBER($current) }; stale: { NUMBER($stale) }; orphaned: { NUMBER($orphaned) }; missing: { NUMBER($missing) }
cli-stage-discover = Comparing wordings
cli-discover-term = { $term } ({ $lang }): { $wordings }
cli-discover-more = { $count ->
    [one] and { $count } place more
   *[other] and { $count } places more
}
cli-discover-count = { $count ->
    [0] Every term keeps to one wording.
    [one] { $count } term in dispute
   *[other] { $count } terms in dispute
}
cli-stale-followed = the translation seems to follow already
cli-stale-doubtful = the translation follows in part; look at: { $doubts }
cli-stale-already = { $count ->
    [one] { $count } stale paragraph seems to follow already.
   *[other] { $count } stale paragraphs seem to follow already.
}
cli-diff-hidden = { $count ->
    [one] { $count } difference of a hidden kind is not shown.
   *[other] { $count } differences of hidden kinds are not shown.
}
cli-diff-hidden-only = { $count ->
    [one] The two texts differ only in { $count } place, which is hidden.
   *[other] The two texts differ only in { $count } places, which are hidden.
}
cli-version-added = { $file } is version { NUMBER($number) } of { $previous } ({ $percent } % the same).
cli-version-sentences = Sentences unchanged: { NUMBER($unchanged) }; changed: { NUMBER($changed) }; new: { NUMBER($added) }
cli-version-carried = Carried over: verdicts { NUMBER($decisions) }, dismissals { NUMBER($dismissals) }, comments { NUMBER($comments) }, marked errors { NUMBER($annotations) }, pinned rows { NUMBER($pins) }, edits { NUMBER($edits) }
cli-version-suspended = { $count ->
    [one] { $count } approval is suspended, because its sentence or what answers it changed.
   *[other] { $count } approvals are suspended, because their sentences or what answers them changed.
}
cli-version-none = { $path } resembles no text of the project. Name the text with --as-version-of, or import the file without it.
cli-version-unknown = The project has no text “{ $text }”. Give the name of its file, or auto.
cli-version-ambiguous = The project has several texts whose file is called { $text }. Give auto, or the number of the text.
cli-version-resembles = { $file } resembles { $other }, which the project has ({ $percent } % the same). With --as-version-of auto it becomes its next version.
cli-left-decision = left behind, ¶ { $paragraph }: { $status ->
    [approved] approved
    [rejected] rejected
    [needs-work] needs work
   *[open] open
}: { $about }
cli-left-dismissal = left behind, ¶ { $paragraph }: dismissal of { $check }: { $about }
cli-left-pin = left behind, ¶ { $paragraph }: pinned row: { $about }
cli-left-edit = left behind, ¶ { $paragraph }: edit: { $text }
cli-left-comment = left behind, ¶ { $paragraph }: comment “{ $said }”: { $about }
cli-left-annotation = left behind, ¶ { $paragraph }: marked error ({ $said }): { $about }
cli-usage-error = error:
cli-usage-tip = tip:
cli-usage-heading = Usage:
cli-usage-help = For more information, try '--help'.
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-default = [default: { $value }]
cli-help-value = { $name }:
cli-help-values = Possible values:
cli-usage-unknown-argument = unexpected argument '{ $argument }' found
cli-usage-unknown-subcommand = unrecognized subcommand '{ $name }'
cli-usage-subcommand-missing = a subcommand is required
cli-usage-missing = the following required arguments were not provided:
cli-usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
cli-usage-conflicts = the argument '{ $argument }' cannot be used with:
cli-usage-twice = the argument '{ $argument }' cannot be used multiple times
cli-usage-value-missing = a value is required for '{ $argument }' but none was supplied
cli-usage-wrong-value = invalid value '{ $value }' for '{ $argument }'
cli-usage-no-value = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
cli-usage-not-utf8 = an argument is not UTF-8 text
cli-usage-other = the arguments cannot be followed
cli-usage-possible = [possible values: { $values }]
cli-usage-wanted-lang = [a language tag, such as en, fr or fr-CA]
cli-usage-wanted-ui-lang = [en or fr]
cli-usage-wanted-number = [a whole number from 1 on]
cli-usage-similar = there is '{ $name }'
cli-usage-as-value = to pass '{ $argument }' as a value, use '-- { $argument }'
