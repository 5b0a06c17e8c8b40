# What --help of the command line says: in English as its arguments do, and found by that.

## Commands

help-relecture = Checks that two language versions of a text say the same thing
help-import = Reads files into a project and aligns them
help-align = Shows which units of the target render which units of the source
help-check = Shows what is wrong with a pair of texts, or with one of them
help-diff = Shows what changed between two texts of one language: versions, or the wordings of two houses
help-stale = Shows what of a translation no longer answers its source, which changed, and why
help-report = Writes the pair as one HTML page, to read offline, send and print
help-profiles = Shows the rules that texts are held to, and which a text follows
help-profiles-list = Names the profiles that come with the program
help-profiles-show = Shows the rules of a profile, and which layer decides each
help-profiles-detect = Shows which profile a text follows, and what in the text tells so
help-terms = Reads, writes and checks termbases: what things are called
help-terms-import = Reads files of terms and makes one termbase of them
help-terms-export = Writes a termbase in another form
help-terms-check = Shows where two texts do not keep to a termbase
help-terms-discover = Shows which terms are rendered in more than one way, without any termbase
help-lexicon = Makes lexicons: which words translate which
help-lexicon-train = Learns a lexicon from sentences and their translations
help-help = Print this message or the help of the given subcommand(s)

## Texts and languages

help-ui-lang = Language of the messages, en or fr [default: the environment's]
help-flag = Print help
help-flag-summary = Print help (see a summary with '-h')
help-flag-more = Print help (see more with '--help')
help-version = Print version
help-source = The text that was translated
help-source-alone = The text that was translated; or, without TARGET, a TMX or XLIFF file, which holds both texts, or a text to look at by itself
help-target = Its translation
help-source-lang = Language of the source [default: detected]
help-target-lang = Language of the target [default: detected]
help-both-lang = Language of both [default: detected]
help-both-sources-lang = Language of both sources [default: detected]
help-translation-lang = Language of the translation [default: detected]
help-its-lang = Its language [default: detected]
help-sources-lang = Language of the sources
help-targets-lang = Language of the targets
help-table-source-lang = Language of the sources in a table that names none
help-table-target-lang = Language of the targets in such a table
help-output = The file to write [default: the standard output]
help-output-html = The HTML file to write
help-profile = The rules a text is held to: a profile by its name or its JSON file, for the text in its language; or auto, the ones that each text shows it follows
help-regional-profile = The profile whose organisation has regional names: its name or its JSON file; or auto, all that come with the program

## import

help-import-files = Files, or folders of files. Two files are one release, and so are those whose names differ only in language and ending, as a.en.docx and a.fr-CA.docx; in folders, and where names leave a file alone, the content tells which files are two languages of one release
help-import-project = The project file, made if there is none
help-import-as-version-of = Each file is the next version of a text of the project: its number, the name of its file, or auto for the text that the file resembles most. What did not change keeps its rows, verdicts, dismissals and edits
help-import-format = How the outcome is written
help-import-format-text = A line a release and a line a text
help-import-format-json = Releases, texts, pairs and warnings

## align

help-align-level = What the units are
help-align-input = How the files are read
help-align-input-document = By content and extension
help-align-input-lines = A line is a unit, a blank line a paragraph break
help-align-format = How the beads are written
help-align-format-beads = A bead a line: [0,1]:[0]:0.93
help-align-format-json = Units and beads
help-align-format-tsv = A bead a line: source, target, confidence
help-align-format-tmx = A translation memory, TMX 1.4b: the beads that have text on both sides
help-align-format-html = A page to read offline, send and print: the alignment map, and the two texts side by side, a bead a row
help-align-lexicon = A lexicon for the two languages, beside the one that comes with the program; see `relecture lexicon train`
help-align-without-shipped = Leaves the lexicon that comes with the program aside: only that of --lexicon, if any, is used
help-align-batch = Aligns many pairs: a JSON object a line on the standard input, with id, source and target (texts) or source_path and target_path (files), and, where they differ, source_lang, target_lang, level and input; a line on the standard output for each, in the same order, with id and beads, or id and error
help-align-explain = With --format json or --batch, gives each bead "explain": the parts of its score, which is their sum: shape (how common beads of so many units are), length, structure (breaks, kinds, punctuation), numbers, names (words spelt alike), lexicon, learnt (words these texts teach) and missing (words whose counterparts stand elsewhere), each above 0 where it speaks for the bead and below 0 where it speaks against; and "words", the words that match: source, target, and by (number, mark, name, lexicon or learnt)
help-align-jobs = How many pairs are aligned at once [default: one a core]

## check

help-check-terms = What things are called: a termbase or table of terms; or starter, the terms of human rights that come with the program. May be given several times
help-check-previous = The target as it was before, to find the no-break spaces it has lost since
help-check-only = Looks for these only: ids or families of checks, such as num.missing,quote
help-check-skip = Leaves these out
help-check-fail-on = From which severity on a finding makes the exit status 1 [default: error; for terms check: note]
help-check-format = How the findings are written
help-check-format-text = A finding a line, for people
help-check-format-json = Everything about each finding
help-check-format-html = The pair with its findings as one page

## diff and stale

help-diff-old = The text as it was, or the wording of one house
help-diff-new = The text as it is, or the wording of another house
help-diff-hide = Leaves out what differs only so
help-diff-format = How the changes are written
help-diff-format-text = What changed, a change a line, for people
help-diff-format-json = Every paragraph of both, and where they differ
help-diff-format-html = One page, to read offline, send and print
help-stale-old-source = The source that was translated
help-stale-new-source = The source as it is now
help-stale-target = The translation of the old source
help-stale-format = How the result is written
help-stale-format-text = What is not current, and why, for people
help-stale-format-json = Every paragraph of the translation, and what is missing from it

## profiles

help-profiles-profile = Its name, or its JSON file
help-profiles-json = Writes the profile as JSON, all its layers in one: a file to change and use with --profile
help-profiles-file = The text

## terms

help-terms-files = Tables (CSV, TSV, XLSX; also of OmegaT, Xbench and memoQ), TBX, TMX, or termbases in the program's own form. What a file is, its content tells; concepts of one name become one
help-terms-dry-run = Shows what would be read and what not, and writes nothing
help-terms-output = The termbase to write; its extension says in which form, as --format of terms export does
help-terms-termbase = The termbase, in any form that terms import reads; or starter, the one that comes with the program
help-terms-format = How it is written [default: as the extension of the output says, else json]
help-terms-format-json = The own form
help-terms-format-csv = A term a row, commas between
help-terms-format-tsv = A term a row, tabs between
help-terms-format-xlsx = A workbook with a term a row
help-terms-format-tbx = TermBase eXchange, version 3
help-terms-format-tbx2 = TermBase eXchange, version 2
help-discover-files = Folders of files, in which the content tells which are two languages of one release; files; or a project
help-discover-format = How it is written
help-discover-format-text = A line a term with its wordings, and some places of each
help-discover-format-json = Terms, wordings and every place

## lexicon

help-lexicon-files = Lines of source, tab, target, in UTF-8; translation memories (TMX); either may be compressed by gzip. Projects (.relecture): a sentence that was approved counts for three, one that was pinned for two, and one that was aligned with confidence for one; what somebody objected to is left out
help-lexicon-terms = Terms that count more than sentences: CSV with a column named after each language, and others in “variant”
help-lexicon-without-shipped = Learns from these files alone; else what the lexicon that comes with the program knows helps to tell which words belong together
help-lexicon-output = The lexicon to write
