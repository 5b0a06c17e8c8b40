// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use crate::Strings;

pub(crate) const ENGLISH: &[&str] = &[
    include_str!("../locales/en/check-apostrophe.ftl"),
    include_str!("../locales/en/check-bracket.ftl"),
    include_str!("../locales/en/check-cap.ftl"),
    include_str!("../locales/en/check-char.ftl"),
    include_str!("../locales/en/check-completeness.ftl"),
    include_str!("../locales/en/check-cons.ftl"),
    include_str!("../locales/en/check-dash.ftl"),
    include_str!("../locales/en/check-incl.ftl"),
    include_str!("../locales/en/check-links.ftl"),
    include_str!("../locales/en/check-meaning.ftl"),
    include_str!("../locales/en/check-names.ftl"),
    include_str!("../locales/en/check-numbers.ftl"),
    include_str!("../locales/en/check-omission.ftl"),
    include_str!("../locales/en/check-org.ftl"),
    include_str!("../locales/en/check-para.ftl"),
    include_str!("../locales/en/check-punct.ftl"),
    include_str!("../locales/en/check-quote.ftl"),
    include_str!("../locales/en/check-space.ftl"),
    include_str!("../locales/en/check-spell.ftl"),
    include_str!("../locales/en/check-structure.ftl"),
    include_str!("../locales/en/check-style.ftl"),
    include_str!("../locales/en/check-term.ftl"),
    include_str!("../locales/en/check-untranslated.ftl"),
    include_str!("../locales/en/check-word.ftl"),
    include_str!("../locales/en/cli.ftl"),
    include_str!("../locales/en/common.ftl"),
    include_str!("../locales/en/compare.ftl"),
    include_str!("../locales/en/diff.ftl"),
    include_str!("../locales/en/failures.ftl"),
    include_str!("../locales/en/help.ftl"),
    include_str!("../locales/en/mqm.ftl"),
    include_str!("../locales/en/overview.ftl"),
    include_str!("../locales/en/report.ftl"),
    include_str!("../locales/en/review.ftl"),
    include_str!("../locales/en/terms.ftl"),
    include_str!("../locales/en/ui.ftl"),
    include_str!("../locales/en/warnings.ftl"),
];

pub(crate) const FRENCH: &[&str] = &[
    include_str!("../locales/fr/check-apostrophe.ftl"),
    include_str!("../locales/fr/check-bracket.ftl"),
    include_str!("../locales/fr/check-cap.ftl"),
    include_str!("../locales/fr/check-char.ftl"),
    include_str!("../locales/fr/check-completeness.ftl"),
    include_str!("../locales/fr/check-cons.ftl"),
    include_str!("../locales/fr/check-dash.ftl"),
    include_str!("../locales/fr/check-incl.ftl"),
    include_str!("../locales/fr/check-links.ftl"),
    include_str!("../locales/fr/check-meaning.ftl"),
    include_str!("../locales/fr/check-names.ftl"),
    include_str!("../locales/fr/check-numbers.ftl"),
    include_str!("../locales/fr/check-omission.ftl"),
    include_str!("../locales/fr/check-org.ftl"),
    include_str!("../locales/fr/check-para.ftl"),
    include_str!("../locales/fr/check-punct.ftl"),
    include_str!("../locales/fr/check-quote.ftl"),
    include_str!("../locales/fr/check-space.ftl"),
    include_str!("../locales/fr/check-spell.ftl"),
    include_str!("../locales/fr/check-structure.ftl"),
    include_str!("../locales/fr/check-style.ftl"),
    include_str!("../locales/fr/check-term.ftl"),
    include_str!("../locales/fr/check-untranslated.ftl"),
    include_str!("../locales/fr/check-word.ftl"),
    include_str!("../locales/fr/cli.ftl"),
    include_str!("../locales/fr/common.ftl"),
    include_str!("../locales/fr/compare.ftl"),
    include_str!("../locales/fr/diff.ftl"),
    include_str!("../locales/fr/failures.ftl"),
    include_str!("../locales/fr/help.ftl"),
    include_str!("../locales/fr/mqm.ftl"),
    include_str!("../locales/fr/overview.ftl"),
    include_str!("../locales/fr/report.ftl"),
    include_str!("../locales/fr/review.ftl"),
    include_str!("../locales/fr/terms.ftl"),
    include_str!("../locales/fr/ui.ftl"),
    include_str!("../locales/fr/warnings.ftl"),
];

pub(crate) const HELP: &[&str] = &[
    "help-relecture",
    "help-import",
    "help-align",
    "help-check",
    "help-diff",
    "help-stale",
    "help-report",
    "help-profiles",
    "help-profiles-list",
    "help-profiles-show",
    "help-profiles-detect",
    "help-terms",
    "help-terms-import",
    "help-terms-export",
    "help-terms-check",
    "help-terms-discover",
    "help-lexicon",
    "help-lexicon-train",
    "help-help",
    "help-ui-lang",
    "help-flag",
    "help-flag-summary",
    "help-flag-more",
    "help-version",
    "help-source",
    "help-source-alone",
    "help-target",
    "help-source-lang",
    "help-target-lang",
    "help-both-lang",
    "help-both-sources-lang",
    "help-translation-lang",
    "help-its-lang",
    "help-sources-lang",
    "help-targets-lang",
    "help-table-source-lang",
    "help-table-target-lang",
    "help-output",
    "help-output-html",
    "help-profile",
    "help-regional-profile",
    "help-import-files",
    "help-import-project",
    "help-import-as-version-of",
    "help-import-format",
    "help-import-format-text",
    "help-import-format-json",
    "help-align-level",
    "help-align-input",
    "help-align-input-document",
    "help-align-input-lines",
    "help-align-format",
    "help-align-format-beads",
    "help-align-format-json",
    "help-align-format-tsv",
    "help-align-format-tmx",
    "help-align-format-html",
    "help-align-lexicon",
    "help-align-without-shipped",
    "help-align-batch",
    "help-align-explain",
    "help-align-jobs",
    "help-check-terms",
    "help-check-previous",
    "help-check-only",
    "help-check-skip",
    "help-check-fail-on",
    "help-check-format",
    "help-check-format-text",
    "help-check-format-json",
    "help-check-format-html",
    "help-diff-old",
    "help-diff-new",
    "help-diff-hide",
    "help-diff-format",
    "help-diff-format-text",
    "help-diff-format-json",
    "help-diff-format-html",
    "help-stale-old-source",
    "help-stale-new-source",
    "help-stale-target",
    "help-stale-format",
    "help-stale-format-text",
    "help-stale-format-json",
    "help-profiles-profile",
    "help-profiles-json",
    "help-profiles-file",
    "help-terms-files",
    "help-terms-dry-run",
    "help-terms-output",
    "help-terms-termbase",
    "help-terms-format",
    "help-terms-format-json",
    "help-terms-format-csv",
    "help-terms-format-tsv",
    "help-terms-format-xlsx",
    "help-terms-format-tbx",
    "help-terms-format-tbx2",
    "help-discover-files",
    "help-discover-format",
    "help-discover-format-text",
    "help-discover-format-json",
    "help-lexicon-files",
    "help-lexicon-terms",
    "help-lexicon-without-shipped",
    "help-lexicon-output",
];

impl Strings {
    /// ```text
    /// Cannot read { $path }: { $reason }. Check the name and that you may read the file.
    /// ```
    pub fn cli_cannot_read(&self, path: &str, reason: &str) -> String {
        self.format("cli-cannot-read", &[("path", FluentValue::from(path)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// { $path }: there is no such file. Check its name and folder.
    /// ```
    pub fn cli_not_found(&self, path: &str) -> String {
        self.format("cli-not-found", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this file may not be read. Ask for the right to read it, or for a copy.
    /// ```
    pub fn cli_not_allowed(&self, path: &str) -> String {
        self.format("cli-not-allowed", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this is a folder. Name a file in it.
    /// ```
    pub fn cli_is_folder(&self, path: &str) -> String {
        self.format("cli-is-folder", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: the file is empty. Choose another one.
    /// ```
    pub fn cli_file_empty(&self, path: &str) -> String {
        self.format("cli-file-empty", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: the file holds no text, only images or white space. Choose another one, or recognise its text first.
    /// ```
    pub fn cli_no_text(&self, path: &str) -> String {
        self.format("cli-no-text", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: the file is protected by a password. Save it without one and try again.
    /// ```
    pub fn cli_encrypted(&self, path: &str) -> String {
        self.format("cli-encrypted", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: a file of the kind “{ $kind }” is not read. Save it as docx, odt, html, md or txt.
    /// ```
    pub fn cli_unsupported(&self, path: &str, kind: &str) -> String {
        self.format("cli-unsupported", &[("path", FluentValue::from(path)), ("kind", FluentValue::from(kind))])
    }

    /// ```text
    /// { $path }, byte { $offset }: this is no text and no known kind of document. Save it as docx, odt, html, md or txt.
    /// ```
    pub fn cli_not_text(&self, path: &str, offset: &str) -> String {
        self.format("cli-not-text", &[("path", FluentValue::from(path)), ("offset", FluentValue::from(offset))])
    }

    /// ```text
    /// { $path }: the document is damaged or cut short. Get it again from where it came.
    /// ```
    pub fn cli_damaged(&self, path: &str) -> String {
        self.format("cli-damaged", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }, part “{ $part }”: it is missing or damaged. Open the document in the program that wrote it and save it again.
    /// ```
    pub fn cli_part_damaged(&self, path: &str, part: &str) -> String {
        self.format("cli-part-damaged", &[("path", FluentValue::from(path)), ("part", FluentValue::from(part))])
    }

    /// ```text
    /// { $path }, part “{ $part }”, line { $line }, column { $column }: this is not well-formed XML. Open the document in the program that wrote it and save it again.
    /// ```
    pub fn cli_xml_damaged(&self, path: &str, part: &str, line: &str, column: &str) -> String {
        self.format("cli-xml-damaged", &[("path", FluentValue::from(path)), ("part", FluentValue::from(part)), ("line", FluentValue::from(line)), ("column", FluentValue::from(column))])
    }

    /// ```text
    /// { $path }: the document goes beyond what is safe to unpack (size, number of parts, depth or document type). Check where it comes from.
    /// ```
    pub fn cli_unsafe(&self, path: &str) -> String {
        self.format("cli-unsafe", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this file holds one text only. Name its translation after it; a file that holds both is a TMX or XLIFF file.
    /// ```
    pub fn cli_no_target(&self, path: &str) -> String {
        self.format("cli-no-target", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: no unit of this file is in the two languages. It names { $langs }: choose two of them with --source-lang and --target-lang.
    /// ```
    pub fn cli_not_in_both_languages(&self, path: &str, langs: &str) -> String {
        self.format("cli-not-in-both-languages", &[("path", FluentValue::from(path)), ("langs", FluentValue::from(langs))])
    }

    /// ```text
    /// { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export it again from the program that made it.
    /// ```
    pub fn cli_bilingual_damaged(&self, path: &str, line: &str, column: &str) -> String {
        self.format("cli-bilingual-damaged", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("column", FluentValue::from(column))])
    }

    /// ```text
    /// Cannot write { $path }: { $reason }. Check the folder and that you may write there.
    /// ```
    pub fn cli_cannot_write(&self, path: &str, reason: &str) -> String {
        self.format("cli-cannot-write", &[("path", FluentValue::from(path)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// { $path }, line { $line }: not UTF-8 text. Save the file as UTF-8.
    /// ```
    pub fn cli_not_utf8(&self, path: &str, line: &str) -> String {
        self.format("cli-not-utf8", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line))])
    }

    /// ```text
    /// Line { $line }: this is no JSON object ({ $reason }). Write one object a line, with id, source and target.
    /// ```
    pub fn cli_batch_not_json(&self, line: &str, reason: &str) -> String {
        self.format("cli-batch-not-json", &[("line", FluentValue::from(line)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// Line { $line }: { $reason }. Give id, and source and target or source_path and target_path.
    /// ```
    pub fn cli_batch_wrong(&self, line: &str, reason: &str) -> String {
        self.format("cli-batch-wrong", &[("line", FluentValue::from(line)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// Line { $line }: give either { $text } or { $file }.
    /// ```
    pub fn cli_batch_one_of(&self, line: &str, text: &str, file: &str) -> String {
        self.format("cli-batch-one-of", &[("line", FluentValue::from(line)), ("text", FluentValue::from(text)), ("file", FluentValue::from(file))])
    }

    /// ```text
    /// --explain goes with --format json: add it, or leave --explain out.
    /// ```
    pub fn cli_explain_needs_json(&self) -> String {
        self.format("cli-explain-needs-json", &[])
    }

    /// ```text
    /// Line { $line }: the program failed at this pair; the others go on.
    /// ```
    pub fn cli_batch_failed(&self, line: &str) -> String {
        self.format("cli-batch-failed", &[("line", FluentValue::from(line))])
    }

    /// ```text
    /// Finding pairs
    /// ```
    pub fn cli_stage_pair(&self) -> String {
        self.format("cli-stage-pair", &[])
    }

    /// ```text
    /// { $percent }% sure
    /// ```
    pub fn cli_how_sure(&self, percent: &str) -> String {
        self.format("cli-how-sure", &[("percent", FluentValue::from(percent))])
    }

    /// ```text
    /// { $path }: left alone, no other file here says the same in another language
    /// ```
    pub fn cli_unpaired(&self, path: &str) -> String {
        self.format("cli-unpaired", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// No two files here are two languages of one release. Name the two files, or choose another folder.
    /// ```
    pub fn cli_no_pairs(&self) -> String {
        self.format("cli-no-pairs", &[])
    }

    /// ```text
    /// Aligning
    /// ```
    pub fn cli_stage_align(&self) -> String {
        self.format("cli-stage-align", &[])
    }

    /// ```text
    /// Reading
    /// ```
    pub fn cli_stage_read(&self) -> String {
        self.format("cli-stage-read", &[])
    }

    /// ```text
    /// Finding sentences
    /// ```
    pub fn cli_stage_segment(&self) -> String {
        self.format("cli-stage-segment", &[])
    }

    /// ```text
    /// Saving
    /// ```
    pub fn cli_stage_save(&self) -> String {
        self.format("cli-stage-save", &[])
    }

    /// ```text
    /// Cannot write { $path }: its folder does not exist. Make it, or choose another one.
    /// ```
    pub fn cli_no_folder(&self, path: &str) -> String {
        self.format("cli-no-folder", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// Cannot write { $path }: this is a folder. Name a file in it.
    /// ```
    pub fn cli_is_folder_to_write(&self, path: &str) -> String {
        self.format("cli-is-folder-to-write", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// Cannot write { $path }: this is not allowed. Choose another folder, or ask for the right.
    /// ```
    pub fn cli_not_writable(&self, path: &str) -> String {
        self.format("cli-not-writable", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// Cannot write { $path }: the disk is full. Free some space and try again.
    /// ```
    pub fn cli_disk_full(&self, path: &str) -> String {
        self.format("cli-disk-full", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// Cannot write { $path }: it is one of the files to read. Name another file after --output.
    /// ```
    pub fn cli_output_is_input(&self, path: &str) -> String {
        self.format("cli-output-is-input", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// the standard input
    /// ```
    pub fn cli_standard_input(&self) -> String {
        self.format("cli-standard-input", &[])
    }

    /// ```text
    /// the standard output
    /// ```
    pub fn cli_standard_output(&self) -> String {
        self.format("cli-standard-output", &[])
    }

    /// ```text
    /// { $file }: { $warning }
    /// ```
    pub fn cli_warning(&self, file: &str, warning: &str) -> String {
        self.format("cli-warning", &[("file", FluentValue::from(file)), ("warning", FluentValue::from(warning))])
    }

    /// ```text
    /// { $path }: the folder of this project file does not exist. Make it, or choose another one.
    /// ```
    pub fn cli_project_no_folder(&self, path: &str) -> String {
        self.format("cli-project-no-folder", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this is no file. Name a project file, such as news.relecture.
    /// ```
    pub fn cli_project_not_a_file(&self, path: &str) -> String {
        self.format("cli-project-not-a-file", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this is no Relecture project; it was left as it is. Choose another name.
    /// ```
    pub fn cli_project_foreign(&self, path: &str) -> String {
        self.format("cli-project-foreign", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: a newer version of Relecture made this project. Update Relecture to open it.
    /// ```
    pub fn cli_project_newer(&self, path: &str) -> String {
        self.format("cli-project-newer", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this project is damaged; it was left as it is. Open a copy of it.
    /// ```
    pub fn cli_project_damaged(&self, path: &str) -> String {
        self.format("cli-project-damaged", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this project is open in another window or program. Close it there first.
    /// ```
    pub fn cli_project_in_use(&self, path: &str) -> String {
        self.format("cli-project-in-use", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this project, or its folder, may not be read or written. Copy it elsewhere, or ask for the right.
    /// ```
    pub fn cli_project_read_only(&self, path: &str) -> String {
        self.format("cli-project-read-only", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: { $reason }. Nothing was changed.
    /// ```
    pub fn cli_project_failed(&self, path: &str, reason: &str) -> String {
        self.format("cli-project-failed", &[("path", FluentValue::from(path)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// { $pairs ->
    ///     [0] “{ $name }”, without a pair
    ///     [one] “{ $name }”, { $pairs } pair
    ///    *[other] “{ $name }”, { $pairs } pairs
    /// }
    /// ```
    pub fn cli_imported(&self, pairs: impl Into<FluentNumber>, name: &str) -> String {
        self.format("cli-imported", &[("pairs", FluentValue::Number(pairs.into())), ("name", FluentValue::from(name))])
    }

    /// ```text
    /// Learning
    /// ```
    pub fn cli_stage_learn(&self) -> String {
        self.format("cli-stage-learn", &[])
    }

    /// ```text
    /// { $path }, line { $line }: no tab between a source and a target. Put one there, or leave the line out.
    /// ```
    pub fn cli_not_a_pair(&self, path: &str, line: &str) -> String {
        self.format("cli-not-a-pair", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line))])
    }

    /// ```text
    /// { $path }: this is no translation memory (TMX), but a file of the kind “{ $root }”. Export it as TMX from the program that made it.
    /// ```
    pub fn cli_not_a_tmx(&self, path: &str, root: &str) -> String {
        self.format("cli-not-a-tmx", &[("path", FluentValue::from(path)), ("root", FluentValue::from(root))])
    }

    /// ```text
    /// { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export the memory again from the program that made it.
    /// ```
    pub fn cli_tmx_damaged(&self, path: &str, line: &str, column: &str) -> String {
        self.format("cli-tmx-damaged", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("column", FluentValue::from(column))])
    }

    /// ```text
    /// { $path }: the characters are not in the encoding that the file declares. Save it in UTF-8.
    /// ```
    pub fn cli_tmx_encoding(&self, path: &str) -> String {
        self.format("cli-tmx-encoding", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }, line { $line }: this unit of the translation memory is too long to be one. Check where the file comes from.
    /// ```
    pub fn cli_tmx_too_long(&self, path: &str, line: &str) -> String {
        self.format("cli-tmx-too-long", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line))])
    }

    /// ```text
    /// { $path }: { $units ->
    ///     [one] { $units } unit is not in both { $source } and { $target }, and was left out.
    ///    *[other] { $units } units are not in both { $source } and { $target }, and were left out.
    /// }
    /// ```
    pub fn cli_tmx_other_languages(&self, path: &str, units: impl Into<FluentNumber>, source: &str, target: &str) -> String {
        self.format("cli-tmx-other-languages", &[("path", FluentValue::from(path)), ("units", FluentValue::Number(units.into())), ("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// { $units ->
    ///     [one] { $units } unit has text on one side only and is not in the translation memory.
    ///    *[other] { $units } units have text on one side only and are not in the translation memory.
    /// }
    /// ```
    pub fn cli_tmx_one_sided(&self, units: impl Into<FluentNumber>) -> String {
        self.format("cli-tmx-one-sided", &[("units", FluentValue::Number(units.into()))])
    }

    /// ```text
    /// { $characters ->
    ///     [one] { $characters } control character cannot be written in a translation memory and was left out.
    ///    *[other] { $characters } control characters cannot be written in a translation memory and were left out.
    /// }
    /// ```
    pub fn cli_tmx_left_out(&self, characters: impl Into<FluentNumber>) -> String {
        self.format("cli-tmx-left-out", &[("characters", FluentValue::Number(characters.into()))])
    }

    /// ```text
    /// { $path }: the language of this text is not known, and a translation memory names it. Say it with { $option }.
    /// ```
    pub fn cli_tmx_unknown_language(&self, path: &str, option: &str) -> String {
        self.format("cli-tmx-unknown-language", &[("path", FluentValue::from(path)), ("option", FluentValue::from(option))])
    }

    /// ```text
    /// { $path }: no column is named “{ $lang }”. Name the columns after the languages in the first line.
    /// ```
    pub fn cli_terms_no_column(&self, path: &str, lang: &str) -> String {
        self.format("cli-terms-no-column", &[("path", FluentValue::from(path)), ("lang", FluentValue::from(lang))])
    }

    /// ```text
    /// Source and target are of one language. Name two with --source-lang and --target-lang.
    /// ```
    pub fn cli_lexicon_one_language(&self) -> String {
        self.format("cli-lexicon-one-language", &[])
    }

    /// ```text
    /// There is no pair to learn from. Name files with lines of source, tab, target, translation memories (TMX) or projects.
    /// ```
    pub fn cli_lexicon_no_pairs(&self) -> String {
        self.format("cli-lexicon-no-pairs", &[])
    }

    /// ```text
    /// { $entries ->
    ///     [one] { $entries } pair of words learnt
    ///    *[other] { $entries } pairs of words learnt
    /// }
    /// ```
    pub fn cli_lexicon_learnt(&self, entries: impl Into<FluentNumber>) -> String {
        self.format("cli-lexicon-learnt", &[("entries", FluentValue::Number(entries.into()))])
    }

    /// ```text
    /// { $path }: this is no lexicon that this version of Relecture reads. Make one with “relecture lexicon train”.
    /// ```
    pub fn cli_not_a_lexicon(&self, path: &str) -> String {
        self.format("cli-not-a-lexicon", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }: this lexicon is damaged or cut short. Make it again with “relecture lexicon train”.
    /// ```
    pub fn cli_lexicon_damaged(&self, path: &str) -> String {
        self.format("cli-lexicon-damaged", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// The languages of the texts are not known, so that no lexicon can be used. Name them with --source-lang and --target-lang.
    /// ```
    pub fn cli_lexicon_unknown_languages(&self) -> String {
        self.format("cli-lexicon-unknown-languages", &[])
    }

    /// ```text
    /// { $path }: this lexicon is for { $from } and { $to }, the texts are in { $source } and { $target }. Leave it out, or name another one.
    /// ```
    pub fn cli_lexicon_other_languages(&self, path: &str, from: &str, to: &str, source: &str, target: &str) -> String {
        self.format("cli-lexicon-other-languages", &[("path", FluentValue::from(path)), ("from", FluentValue::from(from)), ("to", FluentValue::from(to)), ("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// Checking
    /// ```
    pub fn cli_stage_check(&self) -> String {
        self.format("cli-stage-check", &[])
    }

    /// ```text
    /// There is no check or family of checks named “{ $name }”. The output of --format json names them.
    /// ```
    pub fn cli_no_such_check(&self, name: &str) -> String {
        self.format("cli-no-such-check", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// There is no profile named “{ $name }”. Name a JSON file, or one of: { $profiles }.
    /// ```
    pub fn cli_no_such_profile(&self, name: &str, profiles: &str) -> String {
        self.format("cli-no-such-profile", &[("name", FluentValue::from(name)), ("profiles", FluentValue::from(profiles))])
    }

    /// ```text
    /// { $path }: this is no profile ({ $reason }). Correct the file, or leave --profile out.
    /// ```
    pub fn cli_not_a_profile(&self, path: &str, reason: &str) -> String {
        self.format("cli-not-a-profile", &[("path", FluentValue::from(path)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// { $file }, ¶ { NUMBER($paragraph) }: { $severity }: { $message } [{ $evidence }] ({ $check })
    /// ```
    pub fn cli_finding(&self, file: &str, paragraph: impl Into<FluentNumber>, severity: &str, message: &str, evidence: &str, check: &str) -> String {
        self.format("cli-finding", &[("file", FluentValue::from(file)), ("paragraph", FluentValue::Number(paragraph.into())), ("severity", FluentValue::from(severity)), ("message", FluentValue::from(message)), ("evidence", FluentValue::from(evidence)), ("check", FluentValue::from(check))])
    }

    /// ```text
    /// { $errors ->
    ///     [one] { $errors } error
    ///    *[other] { $errors } errors
    /// }, { $warnings ->
    ///     [one] { $warnings } warning
    ///    *[other] { $warnings } warnings
    /// }, { $notes ->
    ///     [one] { $notes } note
    ///    *[other] { $notes } notes
    /// }
    /// ```
    pub fn cli_findings(&self, errors: impl Into<FluentNumber>, warnings: impl Into<FluentNumber>, notes: impl Into<FluentNumber>) -> String {
        self.format("cli-findings", &[("errors", FluentValue::Number(errors.into())), ("warnings", FluentValue::Number(warnings.into())), ("notes", FluentValue::Number(notes.into()))])
    }

    /// ```text
    /// “auto” is no profile of its own. Name one that “relecture profiles list” shows, or a JSON file.
    /// ```
    pub fn cli_auto_is_no_profile(&self) -> String {
        self.format("cli-auto-is-no-profile", &[])
    }

    /// ```text
    /// { $path }: its language cannot be told. Say it with --lang.
    /// ```
    pub fn cli_language_unknown(&self, path: &str) -> String {
        self.format("cli-language-unknown", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// There is no profile for the language “{ $lang }”. Name another with --lang.
    /// ```
    pub fn cli_no_profile_for_language(&self, lang: &str) -> String {
        self.format("cli-no-profile-for-language", &[("lang", FluentValue::from(lang))])
    }

    /// ```text
    /// { $path }: { $concepts ->
    ///     [one] { $concepts } concept
    ///    *[other] { $concepts } concepts
    /// }, { $terms ->
    ///     [one] { $terms } term
    ///    *[other] { $terms } terms
    /// } ({ $kind })
    /// ```
    pub fn cli_terms_read(&self, path: &str, concepts: impl Into<FluentNumber>, terms: impl Into<FluentNumber>, kind: &str) -> String {
        self.format("cli-terms-read", &[("path", FluentValue::from(path)), ("concepts", FluentValue::Number(concepts.into())), ("terms", FluentValue::Number(terms.into())), ("kind", FluentValue::from(kind))])
    }

    /// ```text
    /// termbase
    /// ```
    pub fn cli_terms_kind_json(&self) -> String {
        self.format("cli-terms-kind-json", &[])
    }

    /// ```text
    /// table with a term a row
    /// ```
    pub fn cli_terms_kind_table(&self) -> String {
        self.format("cli-terms-kind-table", &[])
    }

    /// ```text
    /// table with a column for each language
    /// ```
    pub fn cli_terms_kind_columns(&self) -> String {
        self.format("cli-terms-kind-columns", &[])
    }

    /// ```text
    /// table of sources and targets
    /// ```
    pub fn cli_terms_kind_pairs(&self) -> String {
        self.format("cli-terms-kind-pairs", &[])
    }

    /// ```text
    /// { $path }, line { $line }: “{ $what }” has no place in a termbase and was left out { $count ->
    ///     [one] once
    ///    *[other] { $count } times
    /// }.
    /// ```
    pub fn cli_terms_left_field(&self, path: &str, line: &str, what: &str, count: impl Into<FluentNumber>) -> String {
        self.format("cli-terms-left-field", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("what", FluentValue::from(what)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $path }, line { $line }: { $count ->
    ///     [one] { $count } entry has no term and was left out.
    ///    *[other] { $count } entries have no term and were left out, this one first.
    /// }
    /// ```
    pub fn cli_terms_left_no_term(&self, path: &str, line: &str, count: impl Into<FluentNumber>) -> String {
        self.format("cli-terms-left-no-term", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $path }, line { $line }: “{ $what }” means nothing here; the usual value was taken instead { $count ->
    ///     [one] once
    ///    *[other] { $count } times
    /// }.
    /// ```
    pub fn cli_terms_left_value(&self, path: &str, line: &str, what: &str, count: impl Into<FluentNumber>) -> String {
        self.format("cli-terms-left-value", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("what", FluentValue::from(what)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $path }, line { $line }: “{ $what }” is no language that is known; { $count ->
    ///     [one] { $count } term was left out.
    ///    *[other] { $count } terms were left out.
    /// }
    /// ```
    pub fn cli_terms_left_language(&self, path: &str, line: &str, what: &str, count: impl Into<FluentNumber>) -> String {
        self.format("cli-terms-left-language", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("what", FluentValue::from(what)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $path }: there is no term in it. Choose another file.
    /// ```
    pub fn cli_terms_none(&self, path: &str) -> String {
        self.format("cli-terms-none", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }, line { $line }: this is no table of terms. Put a tab, a semicolon or a comma between source and target, or name the columns in the first line.
    /// ```
    pub fn cli_terms_not_a_table(&self, path: &str, line: &str) -> String {
        self.format("cli-terms-not-a-table", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line))])
    }

    /// ```text
    /// { $path }, line { $line }: the first line names no columns, most lines have { $usual } cells and this one has { $found }, so this is no table of terms. Name the columns in the first line (en, fr), or give every line a source and a target.
    /// ```
    pub fn cli_terms_table_uneven(&self, path: &str, line: &str, usual: &str, found: &str) -> String {
        self.format("cli-terms-table-uneven", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("usual", FluentValue::from(usual)), ("found", FluentValue::from(found))])
    }

    /// ```text
    /// { $path }, line { $line }: the first line names no columns and the lines are sentences, so this is no table of terms. Name the columns in the first line (en, fr), or choose another file.
    /// ```
    pub fn cli_terms_table_of_sentences(&self, path: &str, line: &str) -> String {
        self.format("cli-terms-table-of-sentences", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line))])
    }

    /// ```text
    /// { $path }, line { $line }: the table cannot be read ({ $reason }). Correct the file.
    /// ```
    pub fn cli_terms_table_damaged(&self, path: &str, line: &str, reason: &str) -> String {
        self.format("cli-terms-table-damaged", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// { $path }: this is no termbase ({ $reason }). Correct the file.
    /// ```
    pub fn cli_terms_not_a_termbase(&self, path: &str, reason: &str) -> String {
        self.format("cli-terms-not-a-termbase", &[("path", FluentValue::from(path)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// { $path }: its extension names no form of a termbase. Choose one of: { $known }.
    /// ```
    pub fn cli_terms_unknown_extension(&self, path: &str, known: &str) -> String {
        self.format("cli-terms-unknown-extension", &[("path", FluentValue::from(path)), ("known", FluentValue::from(known))])
    }

    /// ```text
    /// No termbase is named. Name one with --terms.
    /// ```
    pub fn cli_terms_missing(&self) -> String {
        self.format("cli-terms-missing", &[])
    }

    /// ```text
    /// The termbase cannot be written: { $reason }. Choose another form with --format.
    /// ```
    pub fn cli_terms_too_large(&self, reason: &str) -> String {
        self.format("cli-terms-too-large", &[("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// { $path }: this is XML, but neither TBX nor TMX. Export the terms as TBX from the program that made it.
    /// ```
    pub fn cli_terms_not_tbx(&self, path: &str) -> String {
        self.format("cli-terms-not-tbx", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path }, line { $line }, column { $column }: this is not well-formed XML, or the end is missing. Export the terms again from the program that made it.
    /// ```
    pub fn cli_terms_xml_damaged(&self, path: &str, line: &str, column: &str) -> String {
        self.format("cli-terms-xml-damaged", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line)), ("column", FluentValue::from(column))])
    }

    /// ```text
    /// Comparing
    /// ```
    pub fn cli_stage_diff(&self) -> String {
        self.format("cli-stage-diff", &[])
    }

    /// ```text
    /// ¶ { $target }: stale ({ $reasons })
    /// ```
    pub fn cli_stale_stale(&self, target: &str, reasons: &str) -> String {
        self.format("cli-stale-stale", &[("target", FluentValue::from(target)), ("reasons", FluentValue::from(reasons))])
    }

    /// ```text
    /// ¶ { $target }: orphaned, its source is gone
    /// ```
    pub fn cli_stale_orphaned(&self, target: &str) -> String {
        self.format("cli-stale-orphaned", &[("target", FluentValue::from(target))])
    }

    /// ```text
    /// ¶ { $new } of the new source: missing from the translation
    /// ```
    pub fn cli_stale_missing(&self, new: &str) -> String {
        self.format("cli-stale-missing", &[("new", FluentValue::from(new))])
    }

    /// ```text
    /// to revise: { $text }
    /// ```
    pub fn cli_stale_to_revise(&self, text: &str) -> String {
        self.format("cli-stale-to-revise", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// to take out: { $text }
    /// ```
    pub fn cli_stale_to_take_out(&self, text: &str) -> String {
        self.format("cli-stale-to-take-out", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// to translate: { $text }
    /// ```
    pub fn cli_stale_to_translate(&self, text: &str) -> String {
        self.format("cli-stale-to-translate", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// The whole translation still answers its source.
    /// ```
    pub fn cli_stale_none(&self) -> String {
        self.format("cli-stale-none", &[])
    }

    /// ```text
    /// Paragraphs current: { NUMBER($current) }; stale: { NUMBER($stale) }; orphaned: { NUMBER($orphaned) }; missing: { NUMBER($missing) }
    /// ```
    pub fn cli_stale_counts(&self, current: impl Into<FluentNumber>, stale: impl Into<FluentNumber>, orphaned: impl Into<FluentNumber>, missing: impl Into<FluentNumber>) -> String {
        self.format("cli-stale-counts", &[("current", FluentValue::Number(current.into())), ("stale", FluentValue::Number(stale.into())), ("orphaned", FluentValue::Number(orphaned.into())), ("missing", FluentValue::Number(missing.into()))])
    }

    /// ```text
    /// Comparing wordings
    /// ```
    pub fn cli_stage_discover(&self) -> String {
        self.format("cli-stage-discover", &[])
    }

    /// ```text
    /// { $term } ({ $lang }): { $wordings }
    /// ```
    pub fn cli_discover_term(&self, term: &str, lang: &str, wordings: &str) -> String {
        self.format("cli-discover-term", &[("term", FluentValue::from(term)), ("lang", FluentValue::from(lang)), ("wordings", FluentValue::from(wordings))])
    }

    /// ```text
    /// { $count ->
    ///     [one] and { $count } place more
    ///    *[other] and { $count } places more
    /// }
    /// ```
    pub fn cli_discover_more(&self, count: impl Into<FluentNumber>) -> String {
        self.format("cli-discover-more", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [0] Every term keeps to one wording.
    ///     [one] { $count } term in dispute
    ///    *[other] { $count } terms in dispute
    /// }
    /// ```
    pub fn cli_discover_count(&self, count: impl Into<FluentNumber>) -> String {
        self.format("cli-discover-count", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// the translation seems to follow already
    /// ```
    pub fn cli_stale_followed(&self) -> String {
        self.format("cli-stale-followed", &[])
    }

    /// ```text
    /// the translation follows in part; look at: { $doubts }
    /// ```
    pub fn cli_stale_doubtful(&self, doubts: &str) -> String {
        self.format("cli-stale-doubtful", &[("doubts", FluentValue::from(doubts))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } stale paragraph seems to follow already.
    ///    *[other] { $count } stale paragraphs seem to follow already.
    /// }
    /// ```
    pub fn cli_stale_already(&self, count: impl Into<FluentNumber>) -> String {
        self.format("cli-stale-already", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } difference of a hidden kind is not shown.
    ///    *[other] { $count } differences of hidden kinds are not shown.
    /// }
    /// ```
    pub fn cli_diff_hidden(&self, count: impl Into<FluentNumber>) -> String {
        self.format("cli-diff-hidden", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] The two texts differ only in { $count } place, which is hidden.
    ///    *[other] The two texts differ only in { $count } places, which are hidden.
    /// }
    /// ```
    pub fn cli_diff_hidden_only(&self, count: impl Into<FluentNumber>) -> String {
        self.format("cli-diff-hidden-only", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $file } is version { NUMBER($number) } of { $previous } ({ $percent } % the same).
    /// ```
    pub fn cli_version_added(&self, file: &str, number: impl Into<FluentNumber>, previous: &str, percent: &str) -> String {
        self.format("cli-version-added", &[("file", FluentValue::from(file)), ("number", FluentValue::Number(number.into())), ("previous", FluentValue::from(previous)), ("percent", FluentValue::from(percent))])
    }

    /// ```text
    /// Sentences unchanged: { NUMBER($unchanged) }; changed: { NUMBER($changed) }; new: { NUMBER($added) }
    /// ```
    pub fn cli_version_sentences(&self, unchanged: impl Into<FluentNumber>, changed: impl Into<FluentNumber>, added: impl Into<FluentNumber>) -> String {
        self.format("cli-version-sentences", &[("unchanged", FluentValue::Number(unchanged.into())), ("changed", FluentValue::Number(changed.into())), ("added", FluentValue::Number(added.into()))])
    }

    /// ```text
    /// Carried over: verdicts { NUMBER($decisions) }, dismissals { NUMBER($dismissals) }, comments { NUMBER($comments) }, marked errors { NUMBER($annotations) }, pinned rows { NUMBER($pins) }, edits { NUMBER($edits) }
    /// ```
    pub fn cli_version_carried(&self, decisions: impl Into<FluentNumber>, dismissals: impl Into<FluentNumber>, comments: impl Into<FluentNumber>, annotations: impl Into<FluentNumber>, pins: impl Into<FluentNumber>, edits: impl Into<FluentNumber>) -> String {
        self.format("cli-version-carried", &[("decisions", FluentValue::Number(decisions.into())), ("dismissals", FluentValue::Number(dismissals.into())), ("comments", FluentValue::Number(comments.into())), ("annotations", FluentValue::Number(annotations.into())), ("pins", FluentValue::Number(pins.into())), ("edits", FluentValue::Number(edits.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } approval is suspended, because its sentence or what answers it changed.
    ///    *[other] { $count } approvals are suspended, because their sentences or what answers them changed.
    /// }
    /// ```
    pub fn cli_version_suspended(&self, count: impl Into<FluentNumber>) -> String {
        self.format("cli-version-suspended", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $path } resembles no text of the project. Name the text with --as-version-of, or import the file without it.
    /// ```
    pub fn cli_version_none(&self, path: &str) -> String {
        self.format("cli-version-none", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// The project has no text “{ $text }”. Give the name of its file, or auto.
    /// ```
    pub fn cli_version_unknown(&self, text: &str) -> String {
        self.format("cli-version-unknown", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// The project has several texts whose file is called { $text }. Give auto, or the number of the text.
    /// ```
    pub fn cli_version_ambiguous(&self, text: &str) -> String {
        self.format("cli-version-ambiguous", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// { $file } resembles { $other }, which the project has ({ $percent } % the same). With --as-version-of auto it becomes its next version.
    /// ```
    pub fn cli_version_resembles(&self, file: &str, other: &str, percent: &str) -> String {
        self.format("cli-version-resembles", &[("file", FluentValue::from(file)), ("other", FluentValue::from(other)), ("percent", FluentValue::from(percent))])
    }

    /// ```text
    /// left behind, ¶ { $paragraph }: { $status ->
    ///     [approved] approved
    ///     [rejected] rejected
    ///     [needs-work] needs work
    ///    *[open] open
    /// }: { $about }
    /// ```
    pub fn cli_left_decision(&self, paragraph: &str, status: &str, about: &str) -> String {
        self.format("cli-left-decision", &[("paragraph", FluentValue::from(paragraph)), ("status", FluentValue::from(status)), ("about", FluentValue::from(about))])
    }

    /// ```text
    /// left behind, ¶ { $paragraph }: dismissal of { $check }: { $about }
    /// ```
    pub fn cli_left_dismissal(&self, paragraph: &str, check: &str, about: &str) -> String {
        self.format("cli-left-dismissal", &[("paragraph", FluentValue::from(paragraph)), ("check", FluentValue::from(check)), ("about", FluentValue::from(about))])
    }

    /// ```text
    /// left behind, ¶ { $paragraph }: pinned row: { $about }
    /// ```
    pub fn cli_left_pin(&self, paragraph: &str, about: &str) -> String {
        self.format("cli-left-pin", &[("paragraph", FluentValue::from(paragraph)), ("about", FluentValue::from(about))])
    }

    /// ```text
    /// left behind, ¶ { $paragraph }: edit: { $text }
    /// ```
    pub fn cli_left_edit(&self, paragraph: &str, text: &str) -> String {
        self.format("cli-left-edit", &[("paragraph", FluentValue::from(paragraph)), ("text", FluentValue::from(text))])
    }

    /// ```text
    /// left behind, ¶ { $paragraph }: comment “{ $said }”: { $about }
    /// ```
    pub fn cli_left_comment(&self, paragraph: &str, said: &str, about: &str) -> String {
        self.format("cli-left-comment", &[("paragraph", FluentValue::from(paragraph)), ("said", FluentValue::from(said)), ("about", FluentValue::from(about))])
    }

    /// ```text
    /// left behind, ¶ { $paragraph }: marked error ({ $said }): { $about }
    /// ```
    pub fn cli_left_annotation(&self, paragraph: &str, said: &str, about: &str) -> String {
        self.format("cli-left-annotation", &[("paragraph", FluentValue::from(paragraph)), ("said", FluentValue::from(said)), ("about", FluentValue::from(about))])
    }

    /// ```text
    /// error:
    /// ```
    pub fn cli_usage_error(&self) -> String {
        self.format("cli-usage-error", &[])
    }

    /// ```text
    /// tip:
    /// ```
    pub fn cli_usage_tip(&self) -> String {
        self.format("cli-usage-tip", &[])
    }

    /// ```text
    /// Usage:
    /// ```
    pub fn cli_usage_heading(&self) -> String {
        self.format("cli-usage-heading", &[])
    }

    /// ```text
    /// For more information, try '--help'.
    /// ```
    pub fn cli_usage_help(&self) -> String {
        self.format("cli-usage-help", &[])
    }

    /// ```text
    /// Commands
    /// ```
    pub fn cli_help_commands(&self) -> String {
        self.format("cli-help-commands", &[])
    }

    /// ```text
    /// Arguments
    /// ```
    pub fn cli_help_arguments(&self) -> String {
        self.format("cli-help-arguments", &[])
    }

    /// ```text
    /// Options
    /// ```
    pub fn cli_help_options(&self) -> String {
        self.format("cli-help-options", &[])
    }

    /// ```text
    /// [default: { $value }]
    /// ```
    pub fn cli_help_default(&self, value: &str) -> String {
        self.format("cli-help-default", &[("value", FluentValue::from(value))])
    }

    /// ```text
    /// { $name }:
    /// ```
    pub fn cli_help_value(&self, name: &str) -> String {
        self.format("cli-help-value", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// Possible values:
    /// ```
    pub fn cli_help_values(&self) -> String {
        self.format("cli-help-values", &[])
    }

    /// ```text
    /// unexpected argument '{ $argument }' found
    /// ```
    pub fn cli_usage_unknown_argument(&self, argument: &str) -> String {
        self.format("cli-usage-unknown-argument", &[("argument", FluentValue::from(argument))])
    }

    /// ```text
    /// unrecognized subcommand '{ $name }'
    /// ```
    pub fn cli_usage_unknown_subcommand(&self, name: &str) -> String {
        self.format("cli-usage-unknown-subcommand", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// a subcommand is required
    /// ```
    pub fn cli_usage_subcommand_missing(&self) -> String {
        self.format("cli-usage-subcommand-missing", &[])
    }

    /// ```text
    /// the following required arguments were not provided:
    /// ```
    pub fn cli_usage_missing(&self) -> String {
        self.format("cli-usage-missing", &[])
    }

    /// ```text
    /// the argument '{ $argument }' cannot be used with '{ $other }'
    /// ```
    pub fn cli_usage_conflict(&self, argument: &str, other: &str) -> String {
        self.format("cli-usage-conflict", &[("argument", FluentValue::from(argument)), ("other", FluentValue::from(other))])
    }

    /// ```text
    /// the argument '{ $argument }' cannot be used with:
    /// ```
    pub fn cli_usage_conflicts(&self, argument: &str) -> String {
        self.format("cli-usage-conflicts", &[("argument", FluentValue::from(argument))])
    }

    /// ```text
    /// the argument '{ $argument }' cannot be used multiple times
    /// ```
    pub fn cli_usage_twice(&self, argument: &str) -> String {
        self.format("cli-usage-twice", &[("argument", FluentValue::from(argument))])
    }

    /// ```text
    /// a value is required for '{ $argument }' but none was supplied
    /// ```
    pub fn cli_usage_value_missing(&self, argument: &str) -> String {
        self.format("cli-usage-value-missing", &[("argument", FluentValue::from(argument))])
    }

    /// ```text
    /// invalid value '{ $value }' for '{ $argument }'
    /// ```
    pub fn cli_usage_wrong_value(&self, value: &str, argument: &str) -> String {
        self.format("cli-usage-wrong-value", &[("value", FluentValue::from(value)), ("argument", FluentValue::from(argument))])
    }

    /// ```text
    /// unexpected value '{ $value }' for '{ $argument }' found; no more were expected
    /// ```
    pub fn cli_usage_no_value(&self, value: &str, argument: &str) -> String {
        self.format("cli-usage-no-value", &[("value", FluentValue::from(value)), ("argument", FluentValue::from(argument))])
    }

    /// ```text
    /// an argument is not UTF-8 text
    /// ```
    pub fn cli_usage_not_utf8(&self) -> String {
        self.format("cli-usage-not-utf8", &[])
    }

    /// ```text
    /// the arguments cannot be followed
    /// ```
    pub fn cli_usage_other(&self) -> String {
        self.format("cli-usage-other", &[])
    }

    /// ```text
    /// [possible values: { $values }]
    /// ```
    pub fn cli_usage_possible(&self, values: &str) -> String {
        self.format("cli-usage-possible", &[("values", FluentValue::from(values))])
    }

    /// ```text
    /// [a language tag, such as en, fr or fr-CA]
    /// ```
    pub fn cli_usage_wanted_lang(&self) -> String {
        self.format("cli-usage-wanted-lang", &[])
    }

    /// ```text
    /// [en or fr]
    /// ```
    pub fn cli_usage_wanted_ui_lang(&self) -> String {
        self.format("cli-usage-wanted-ui-lang", &[])
    }

    /// ```text
    /// [a whole number from 1 on]
    /// ```
    pub fn cli_usage_wanted_number(&self) -> String {
        self.format("cli-usage-wanted-number", &[])
    }

    /// ```text
    /// there is '{ $name }'
    /// ```
    pub fn cli_usage_similar(&self, name: &str) -> String {
        self.format("cli-usage-similar", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// to pass '{ $argument }' as a value, use '-- { $argument }'
    /// ```
    pub fn cli_usage_as_value(&self, argument: &str) -> String {
        self.format("cli-usage-as-value", &[("argument", FluentValue::from(argument))])
    }

    /// ```text
    /// English
    /// ```
    pub fn language_english(&self) -> String {
        self.format("language-english", &[])
    }

    /// ```text
    /// French
    /// ```
    pub fn language_french(&self) -> String {
        self.format("language-french", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } paragraph
    ///    *[other] { $count } paragraphs
    /// }
    /// ```
    pub fn count_paragraphs(&self, count: impl Into<FluentNumber>) -> String {
        self.format("count-paragraphs", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } sentence
    ///    *[other] { $count } sentences
    /// }
    /// ```
    pub fn count_sentences(&self, count: impl Into<FluentNumber>) -> String {
        self.format("count-sentences", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// error
    /// ```
    pub fn severity_error(&self) -> String {
        self.format("severity-error", &[])
    }

    /// ```text
    /// warning
    /// ```
    pub fn severity_warning(&self) -> String {
        self.format("severity-warning", &[])
    }

    /// ```text
    /// note
    /// ```
    pub fn severity_note(&self) -> String {
        self.format("severity-note", &[])
    }

    /// ```text
    /// Compare
    /// ```
    pub fn compare(&self) -> String {
        self.format("compare", &[])
    }

    /// ```text
    /// Texts compared
    /// ```
    pub fn compare_texts(&self) -> String {
        self.format("compare-texts", &[])
    }

    /// ```text
    /// Before
    /// ```
    pub fn compare_old(&self) -> String {
        self.format("compare-old", &[])
    }

    /// ```text
    /// After
    /// ```
    pub fn compare_new(&self) -> String {
        self.format("compare-new", &[])
    }

    /// ```text
    /// Exchange the two
    /// ```
    pub fn compare_swap(&self) -> String {
        self.format("compare-swap", &[])
    }

    /// ```text
    /// Choose what is compared
    /// ```
    pub fn compare_choose(&self) -> String {
        self.format("compare-choose", &[])
    }

    /// ```text
    /// Version { NUMBER($number) }, { $file }
    /// ```
    pub fn compare_version(&self, number: impl Into<FluentNumber>, file: &str) -> String {
        self.format("compare-version", &[("number", FluentValue::Number(number.into())), ("file", FluentValue::from(file))])
    }

    /// ```text
    /// imported { $date }
    /// ```
    pub fn compare_version_date(&self, date: &str) -> String {
        self.format("compare-version-date", &[("date", FluentValue::from(date))])
    }

    /// ```text
    /// as received
    /// ```
    pub fn compare_version_received(&self) -> String {
        self.format("compare-version-received", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] with { $count } edited paragraph
    ///    *[other] with { $count } edited paragraphs
    /// }
    /// ```
    pub fn compare_version_edited(&self, count: impl Into<FluentNumber>) -> String {
        self.format("compare-version-edited", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Versions of { $file } ({ $lang })
    /// ```
    pub fn compare_timeline(&self, file: &str, lang: &str) -> String {
        self.format("compare-timeline", &[("file", FluentValue::from(file)), ("lang", FluentValue::from(lang))])
    }

    /// ```text
    /// There is one version so far. Add the next one, and what changed is shown here.
    /// ```
    pub fn compare_only_one(&self) -> String {
        self.format("compare-only-one", &[])
    }

    /// ```text
    /// Add a version…
    /// ```
    pub fn compare_add_version(&self) -> String {
        self.format("compare-add-version", &[])
    }

    /// ```text
    /// Differences
    /// ```
    pub fn compare_differences(&self) -> String {
        self.format("compare-differences", &[])
    }

    /// ```text
    /// To follow
    /// ```
    pub fn compare_stale(&self) -> String {
        self.format("compare-stale", &[])
    }

    /// ```text
    /// { $count ->
    ///     [0] To follow
    ///     [one] To follow ({ $count } left)
    ///    *[other] To follow ({ $count } left)
    /// }
    /// ```
    pub fn compare_stale_open(&self, count: impl Into<FluentNumber>) -> String {
        self.format("compare-stale-open", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// In one text
    /// ```
    pub fn compare_view_inline(&self) -> String {
        self.format("compare-view-inline", &[])
    }

    /// ```text
    /// Side by side
    /// ```
    pub fn compare_view_side(&self) -> String {
        self.format("compare-view-side", &[])
    }

    /// ```text
    /// How changes are shown
    /// ```
    pub fn compare_view(&self) -> String {
        self.format("compare-view", &[])
    }

    /// ```text
    /// Kinds of change shown
    /// ```
    pub fn compare_kinds(&self) -> String {
        self.format("compare-kinds", &[])
    }

    /// ```text
    /// { $kind }: { NUMBER($count) }
    /// ```
    pub fn compare_kind_count(&self, kind: &str, count: impl Into<FluentNumber>) -> String {
        self.format("compare-kind-count", &[("kind", FluentValue::from(kind)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Typography
    /// ```
    pub fn compare_kind_typography(&self) -> String {
        self.format("compare-kind-typography", &[])
    }

    /// ```text
    /// Regional wording
    /// ```
    pub fn compare_kind_regional(&self) -> String {
        self.format("compare-kind-regional", &[])
    }

    /// ```text
    /// Wording
    /// ```
    pub fn compare_kind_wording(&self) -> String {
        self.format("compare-kind-wording", &[])
    }

    /// ```text
    /// Facts
    /// ```
    pub fn compare_kind_facts(&self) -> String {
        self.format("compare-kind-facts", &[])
    }

    /// ```text
    /// Paragraphs
    /// ```
    pub fn compare_kind_paragraphs(&self) -> String {
        self.format("compare-kind-paragraphs", &[])
    }

    /// ```text
    /// expected here
    /// ```
    pub fn compare_expected(&self) -> String {
        self.format("compare-expected", &[])
    }

    /// ```text
    /// editorial
    /// ```
    pub fn compare_editorial(&self) -> String {
        self.format("compare-editorial", &[])
    }

    /// ```text
    /// No change of the kinds shown.
    /// ```
    pub fn compare_none_shown(&self) -> String {
        self.format("compare-none-shown", &[])
    }

    /// ```text
    /// Changes
    /// ```
    pub fn compare_list(&self) -> String {
        self.format("compare-list", &[])
    }

    /// ```text
    /// ¶ { $numbers }
    /// ```
    pub fn compare_paragraph(&self, numbers: &str) -> String {
        self.format("compare-paragraph", &[("numbers", FluentValue::from(numbers))])
    }

    /// ```text
    /// changed
    /// ```
    pub fn compare_status_changed(&self) -> String {
        self.format("compare-status-changed", &[])
    }

    /// ```text
    /// moved
    /// ```
    pub fn compare_status_moved(&self) -> String {
        self.format("compare-status-moved", &[])
    }

    /// ```text
    /// split
    /// ```
    pub fn compare_status_split(&self) -> String {
        self.format("compare-status-split", &[])
    }

    /// ```text
    /// merged
    /// ```
    pub fn compare_status_merged(&self) -> String {
        self.format("compare-status-merged", &[])
    }

    /// ```text
    /// new
    /// ```
    pub fn compare_status_added(&self) -> String {
        self.format("compare-status-added", &[])
    }

    /// ```text
    /// gone
    /// ```
    pub fn compare_status_removed(&self) -> String {
        self.format("compare-status-removed", &[])
    }

    /// ```text
    /// unchanged
    /// ```
    pub fn compare_status_same(&self) -> String {
        self.format("compare-status-same", &[])
    }

    /// ```text
    /// before: { $text }
    /// ```
    pub fn compare_was(&self, text: &str) -> String {
        self.format("compare-was", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// now: { $text }
    /// ```
    pub fn compare_is(&self, text: &str) -> String {
        self.format("compare-is", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// nothing
    /// ```
    pub fn compare_nothing_there(&self) -> String {
        self.format("compare-nothing-there", &[])
    }

    /// ```text
    /// Change { NUMBER($number) } of { NUMBER($count) }, { $kind }
    /// ```
    pub fn compare_change(&self, number: impl Into<FluentNumber>, count: impl Into<FluentNumber>, kind: &str) -> String {
        self.format("compare-change", &[("number", FluentValue::Number(number.into())), ("count", FluentValue::Number(count.into())), ("kind", FluentValue::from(kind))])
    }

    /// ```text
    /// { $change }: { $was }; { $is }
    /// ```
    pub fn compare_change_was_is(&self, change: &str, was: &str, is: &str) -> String {
        self.format("compare-change-was-is", &[("change", FluentValue::from(change)), ("was", FluentValue::from(was)), ("is", FluentValue::from(is))])
    }

    /// ```text
    /// { $change }: { $status }
    /// ```
    pub fn compare_change_status(&self, change: &str, status: &str) -> String {
        self.format("compare-change-status", &[("change", FluentValue::from(change)), ("status", FluentValue::from(status))])
    }

    /// ```text
    /// Next change
    /// ```
    pub fn compare_next(&self) -> String {
        self.format("compare-next", &[])
    }

    /// ```text
    /// Previous change
    /// ```
    pub fn compare_previous(&self) -> String {
        self.format("compare-previous", &[])
    }

    /// ```text
    /// No change after this one.
    /// ```
    pub fn compare_last(&self) -> String {
        self.format("compare-last", &[])
    }

    /// ```text
    /// No change before this one.
    /// ```
    pub fn compare_first(&self) -> String {
        self.format("compare-first", &[])
    }

    /// ```text
    /// Put back what was before
    /// ```
    pub fn compare_reject(&self) -> String {
        self.format("compare-reject", &[])
    }

    /// ```text
    /// Keep and go on
    /// ```
    pub fn compare_accept(&self) -> String {
        self.format("compare-accept", &[])
    }

    /// ```text
    /// Bring over to the left
    /// ```
    pub fn compare_bring_to_old(&self) -> String {
        self.format("compare-bring-to-old", &[])
    }

    /// ```text
    /// Bring over to the right
    /// ```
    pub fn compare_bring_to_new(&self) -> String {
        self.format("compare-bring-to-new", &[])
    }

    /// ```text
    /// Brought over.
    /// ```
    pub fn compare_brought(&self) -> String {
        self.format("compare-brought", &[])
    }

    /// ```text
    /// Put back.
    /// ```
    pub fn compare_put_back(&self) -> String {
        self.format("compare-put-back", &[])
    }

    /// ```text
    /// English
    /// ```
    pub fn compare_source(&self) -> String {
        self.format("compare-source", &[])
    }

    /// ```text
    /// Common source
    /// ```
    pub fn compare_common_source(&self) -> String {
        self.format("compare-common-source", &[])
    }

    /// ```text
    /// Whole paragraphs are not brought over: edit them in the review.
    /// ```
    pub fn compare_whole_paragraph(&self) -> String {
        self.format("compare-whole-paragraph", &[])
    }

    /// ```text
    /// Comparing…
    /// ```
    pub fn compare_loading(&self) -> String {
        self.format("compare-loading", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } unchanged paragraph
    ///    *[other] { $count } unchanged paragraphs
    /// }
    /// ```
    pub fn compare_unchanged(&self, count: impl Into<FluentNumber>) -> String {
        self.format("compare-unchanged", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// The translation was made from the source that is here now. When the source gets a new version, what has to follow is listed here.
    /// ```
    pub fn stale_none(&self) -> String {
        self.format("stale-none", &[])
    }

    /// ```text
    /// Nothing is left to be done.
    /// ```
    pub fn stale_all_done(&self) -> String {
        self.format("stale-all-done", &[])
    }

    /// ```text
    /// { NUMBER($done) } of { NUMBER($total) } dealt with; { $current ->
    ///     [one] { $current } paragraph needed nothing.
    ///    *[other] { $current } paragraphs needed nothing.
    /// }
    /// ```
    pub fn stale_progress(&self, done: impl Into<FluentNumber>, total: impl Into<FluentNumber>, current: impl Into<FluentNumber>) -> String {
        self.format("stale-progress", &[("done", FluentValue::Number(done.into())), ("total", FluentValue::Number(total.into())), ("current", FluentValue::Number(current.into()))])
    }

    /// ```text
    /// From version { NUMBER($old) } to version { NUMBER($new) } of the source
    /// ```
    pub fn stale_between(&self, old: impl Into<FluentNumber>, new: impl Into<FluentNumber>) -> String {
        self.format("stale-between", &[("old", FluentValue::Number(old.into())), ("new", FluentValue::Number(new.into()))])
    }

    /// ```text
    /// What has to follow the new source
    /// ```
    pub fn stale_list(&self) -> String {
        self.format("stale-list", &[])
    }

    /// ```text
    /// stale
    /// ```
    pub fn stale_is_stale(&self) -> String {
        self.format("stale-is-stale", &[])
    }

    /// ```text
    /// its source is gone
    /// ```
    pub fn stale_is_orphaned(&self) -> String {
        self.format("stale-is-orphaned", &[])
    }

    /// ```text
    /// missing from the translation
    /// ```
    pub fn stale_is_missing(&self) -> String {
        self.format("stale-is-missing", &[])
    }

    /// ```text
    /// current
    /// ```
    pub fn stale_is_current(&self) -> String {
        self.format("stale-is-current", &[])
    }

    /// ```text
    /// follows already
    /// ```
    pub fn stale_followed(&self) -> String {
        self.format("stale-followed", &[])
    }

    /// ```text
    /// follows in part; look at: { $doubts }
    /// ```
    pub fn stale_doubtful(&self, doubts: &str) -> String {
        self.format("stale-doubtful", &[("doubts", FluentValue::from(doubts))])
    }

    /// ```text
    /// numbers
    /// ```
    pub fn stale_doubt_numbers(&self) -> String {
        self.format("stale-doubt-numbers", &[])
    }

    /// ```text
    /// names
    /// ```
    pub fn stale_doubt_names(&self) -> String {
        self.format("stale-doubt-names", &[])
    }

    /// ```text
    /// words
    /// ```
    pub fn stale_doubt_words(&self) -> String {
        self.format("stale-doubt-words", &[])
    }

    /// ```text
    /// length
    /// ```
    pub fn stale_doubt_length(&self) -> String {
        self.format("stale-doubt-length", &[])
    }

    /// ```text
    /// dealt with
    /// ```
    pub fn stale_done(&self) -> String {
        self.format("stale-done", &[])
    }

    /// ```text
    /// Dealt with
    /// ```
    pub fn stale_mark_done(&self) -> String {
        self.format("stale-mark-done", &[])
    }

    /// ```text
    /// Open again
    /// ```
    pub fn stale_mark_open(&self) -> String {
        self.format("stale-mark-open", &[])
    }

    /// ```text
    /// Go to the row
    /// ```
    pub fn stale_go(&self) -> String {
        self.format("stale-go", &[])
    }

    /// ```text
    /// Source before and now
    /// ```
    pub fn stale_source_was(&self) -> String {
        self.format("stale-source-was", &[])
    }

    /// ```text
    /// Translation
    /// ```
    pub fn stale_translation(&self) -> String {
        self.format("stale-translation", &[])
    }

    /// ```text
    /// to revise
    /// ```
    pub fn stale_sentence_revise(&self) -> String {
        self.format("stale-sentence-revise", &[])
    }

    /// ```text
    /// to take out
    /// ```
    pub fn stale_sentence_remove(&self) -> String {
        self.format("stale-sentence-remove", &[])
    }

    /// ```text
    /// to translate
    /// ```
    pub fn stale_sentence_translate(&self) -> String {
        self.format("stale-sentence-translate", &[])
    }

    /// ```text
    /// { $number } of { $count }
    /// ```
    pub fn stale_item(&self, number: impl Into<FluentNumber>, count: impl Into<FluentNumber>) -> String {
        self.format("stale-item", &[("number", FluentValue::Number(number.into())), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Dealt with. { $left ->
    ///     [0] Nothing is left.
    ///     [one] { $left } is left.
    ///    *[other] { $left } are left.
    /// }
    /// ```
    pub fn stale_marked(&self, left: impl Into<FluentNumber>) -> String {
        self.format("stale-marked", &[("left", FluentValue::Number(left.into()))])
    }

    /// ```text
    /// Open again.
    /// ```
    pub fn stale_reopened(&self) -> String {
        self.format("stale-reopened", &[])
    }

    /// ```text
    /// Add a version
    /// ```
    pub fn version_title(&self) -> String {
        self.format("version-title", &[])
    }

    /// ```text
    /// { $file } resembles a text of this project.
    /// ```
    pub fn version_offer(&self, file: &str) -> String {
        self.format("version-offer", &[("file", FluentValue::from(file))])
    }

    /// ```text
    /// { $file } resembles no text of this project.
    /// ```
    pub fn version_offer_none(&self, file: &str) -> String {
        self.format("version-offer-none", &[("file", FluentValue::from(file))])
    }

    /// ```text
    /// Which text is it the next version of?
    /// ```
    pub fn version_which(&self) -> String {
        self.format("version-which", &[])
    }

    /// ```text
    /// { $file }, version { NUMBER($number) }
    /// ```
    pub fn version_choice(&self, file: &str, number: impl Into<FluentNumber>) -> String {
        self.format("version-choice", &[("file", FluentValue::from(file)), ("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// { NUMBER($percent) } % the same
    /// ```
    pub fn version_alike(&self, percent: impl Into<FluentNumber>) -> String {
        self.format("version-alike", &[("percent", FluentValue::Number(percent.into()))])
    }

    /// ```text
    /// in “{ $release }”
    /// ```
    pub fn version_of_release(&self, release: &str) -> String {
        self.format("version-of-release", &[("release", FluentValue::from(release))])
    }

    /// ```text
    /// Add as new version
    /// ```
    pub fn version_add(&self) -> String {
        self.format("version-add", &[])
    }

    /// ```text
    /// Keep as a separate release
    /// ```
    pub fn version_separate(&self) -> String {
        self.format("version-separate", &[])
    }

    /// ```text
    /// { $file }, which came with it, resembles one, too: it is asked about next. A separate release takes both.
    /// ```
    pub fn version_separate_both(&self, file: &str) -> String {
        self.format("version-separate-both", &[("file", FluentValue::from(file))])
    }

    /// ```text
    /// Go on to { $file }
    /// ```
    pub fn version_next(&self, file: &str) -> String {
        self.format("version-next", &[("file", FluentValue::from(file))])
    }

    /// ```text
    /// A separate release takes two files: choose the other one next.
    /// ```
    pub fn version_separate_needs_two(&self) -> String {
        self.format("version-separate-needs-two", &[])
    }

    /// ```text
    /// Version { NUMBER($number) } of the text
    /// ```
    pub fn version_done_title(&self, number: impl Into<FluentNumber>) -> String {
        self.format("version-done-title", &[("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// { $file } is { NUMBER($percent) } % the same as the version before.
    /// ```
    pub fn version_done(&self, file: &str, percent: impl Into<FluentNumber>) -> String {
        self.format("version-done", &[("file", FluentValue::from(file)), ("percent", FluentValue::Number(percent.into()))])
    }

    /// ```text
    /// Sentences
    /// ```
    pub fn version_sentences(&self) -> String {
        self.format("version-sentences", &[])
    }

    /// ```text
    /// unchanged
    /// ```
    pub fn version_unchanged(&self) -> String {
        self.format("version-unchanged", &[])
    }

    /// ```text
    /// changed
    /// ```
    pub fn version_changed(&self) -> String {
        self.format("version-changed", &[])
    }

    /// ```text
    /// new
    /// ```
    pub fn version_added(&self) -> String {
        self.format("version-added", &[])
    }

    /// ```text
    /// Carried over
    /// ```
    pub fn version_carried(&self) -> String {
        self.format("version-carried", &[])
    }

    /// ```text
    /// verdicts
    /// ```
    pub fn version_decisions(&self) -> String {
        self.format("version-decisions", &[])
    }

    /// ```text
    /// dismissals
    /// ```
    pub fn version_dismissals(&self) -> String {
        self.format("version-dismissals", &[])
    }

    /// ```text
    /// pinned rows
    /// ```
    pub fn version_pins(&self) -> String {
        self.format("version-pins", &[])
    }

    /// ```text
    /// edited paragraphs
    /// ```
    pub fn version_edits(&self) -> String {
        self.format("version-edits", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } approval is suspended, because its sentence or what answers it changed.
    ///    *[other] { $count } approvals are suspended, because their sentences or what answers them changed.
    /// }
    /// ```
    pub fn version_suspended(&self, count: impl Into<FluentNumber>) -> String {
        self.format("version-suspended", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Nothing was left behind.
    /// ```
    pub fn version_nothing_left(&self) -> String {
        self.format("version-nothing-left", &[])
    }

    /// ```text
    /// Left behind
    /// ```
    pub fn version_left(&self) -> String {
        self.format("version-left", &[])
    }

    /// ```text
    /// These have no place in the new version. They stay listed under Compare.
    /// ```
    pub fn version_left_about(&self) -> String {
        self.format("version-left-about", &[])
    }

    /// ```text
    /// { $status ->
    ///     [approved] approved
    ///     [rejected] rejected
    ///     [needs-work] needs work
    ///    *[open] open
    /// }
    /// ```
    pub fn version_left_decision(&self, status: &str) -> String {
        self.format("version-left-decision", &[("status", FluentValue::from(status))])
    }

    /// ```text
    /// dismissal of { $check }
    /// ```
    pub fn version_left_dismissal(&self, check: &str) -> String {
        self.format("version-left-dismissal", &[("check", FluentValue::from(check))])
    }

    /// ```text
    /// pinned row
    /// ```
    pub fn version_left_pin(&self) -> String {
        self.format("version-left-pin", &[])
    }

    /// ```text
    /// edit: { $text }
    /// ```
    pub fn version_left_edit(&self, text: &str) -> String {
        self.format("version-left-edit", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// ¶ { NUMBER($paragraph) } of the version before
    /// ```
    pub fn version_left_paragraph(&self, paragraph: impl Into<FluentNumber>) -> String {
        self.format("version-left-paragraph", &[("paragraph", FluentValue::Number(paragraph.into()))])
    }

    /// ```text
    /// See what changed
    /// ```
    pub fn version_see(&self) -> String {
        self.format("version-see", &[])
    }

    /// ```text
    /// Comparing versions
    /// ```
    pub fn opening_stage_compare(&self) -> String {
        self.format("opening-stage-compare", &[])
    }

    /// ```text
    /// approval suspended
    /// ```
    pub fn row_suspended(&self) -> String {
        self.format("row-suspended", &[])
    }

    /// ```text
    /// a sentence of this row is worded otherwise now
    /// ```
    pub fn suspended_own_wording(&self) -> String {
        self.format("suspended-own-wording", &[])
    }

    /// ```text
    /// a sentence of this row states other facts now
    /// ```
    pub fn suspended_own_facts(&self) -> String {
        self.format("suspended-own-facts", &[])
    }

    /// ```text
    /// a sentence of this row is worded otherwise now
    /// ```
    pub fn suspended_counterpart_wording(&self) -> String {
        self.format("suspended-counterpart-wording", &[])
    }

    /// ```text
    /// a sentence of this row states other facts now
    /// ```
    pub fn suspended_counterpart_facts(&self) -> String {
        self.format("suspended-counterpart-facts", &[])
    }

    /// ```text
    /// a sentence of this row is new
    /// ```
    pub fn suspended_counterpart_added(&self) -> String {
        self.format("suspended-counterpart-added", &[])
    }

    /// ```text
    /// a sentence of this row is gone
    /// ```
    pub fn suspended_counterpart_gone(&self) -> String {
        self.format("suspended-counterpart-gone", &[])
    }

    /// ```text
    /// Compare
    /// ```
    pub fn mode_compare(&self) -> String {
        self.format("mode-compare", &[])
    }

    /// ```text
    /// Compare versions
    /// ```
    pub fn keys_mode_compare(&self) -> String {
        self.format("keys-mode-compare", &[])
    }

    /// ```text
    /// Adding { $file }
    /// ```
    pub fn version_adding(&self, file: &str) -> String {
        self.format("version-adding", &[("file", FluentValue::from(file))])
    }

    /// ```text
    /// Left behind ({ NUMBER($count) })
    /// ```
    pub fn compare_left(&self, count: impl Into<FluentNumber>) -> String {
        self.format("compare-left", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// comments
    /// ```
    pub fn version_comments(&self) -> String {
        self.format("version-comments", &[])
    }

    /// ```text
    /// comment: { $text }
    /// ```
    pub fn version_left_comment(&self, text: &str) -> String {
        self.format("version-left-comment", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// Keep a snapshot…
    /// ```
    pub fn keys_snapshot(&self) -> String {
        self.format("keys-snapshot", &[])
    }

    /// ```text
    /// keeping a snapshot
    /// ```
    pub fn change_keep_snapshot(&self) -> String {
        self.format("change-keep-snapshot", &[])
    }

    /// ```text
    /// forgetting a snapshot
    /// ```
    pub fn change_remove_snapshot(&self) -> String {
        self.format("change-remove-snapshot", &[])
    }

    /// ```text
    /// Keep a snapshot
    /// ```
    pub fn snapshot_title(&self) -> String {
        self.format("snapshot-title", &[])
    }

    /// ```text
    /// What the texts of “{ $release }” say now is kept under a name. In Compare, it can be laid beside any version, any other snapshot and the texts as they are.
    /// ```
    pub fn snapshot_about(&self, release: &str) -> String {
        self.format("snapshot-about", &[("release", FluentValue::from(release))])
    }

    /// ```text
    /// Name
    /// ```
    pub fn snapshot_name(&self) -> String {
        self.format("snapshot-name", &[])
    }

    /// ```text
    /// Keep
    /// ```
    pub fn snapshot_keep(&self) -> String {
        self.format("snapshot-keep", &[])
    }

    /// ```text
    /// Kept: { $name }
    /// ```
    pub fn snapshot_kept(&self, name: &str) -> String {
        self.format("snapshot-kept", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// { $name }, snapshot of { $date }
    /// ```
    pub fn snapshot_of(&self, name: &str, date: &str) -> String {
        self.format("snapshot-of", &[("name", FluentValue::from(name)), ("date", FluentValue::from(date))])
    }

    /// ```text
    /// { $name }, snapshot of { $date }, { $by }
    /// ```
    pub fn snapshot_of_by(&self, name: &str, date: &str, by: &str) -> String {
        self.format("snapshot-of-by", &[("name", FluentValue::from(name)), ("date", FluentValue::from(date)), ("by", FluentValue::from(by))])
    }

    /// ```text
    /// Forget the snapshot “{ $name }”
    /// ```
    pub fn snapshot_remove(&self, name: &str) -> String {
        self.format("snapshot-remove", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// Begin another section’s text…
    /// ```
    pub fn keys_section_text(&self) -> String {
        self.format("keys-section-text", &[])
    }

    /// ```text
    /// beginning a section’s text
    /// ```
    pub fn change_begin_section_text(&self) -> String {
        self.format("change-begin-section-text", &[])
    }

    /// ```text
    /// Begin another section’s text
    /// ```
    pub fn section_title(&self) -> String {
        self.format("section-title", &[])
    }

    /// ```text
    /// What “{ $name }” writes differently from the rules this text follows is listed below. The text made of it stands beside the same source; this text stays as it is.
    /// ```
    pub fn section_about(&self, name: &str) -> String {
        self.format("section-about", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// A text for another house or section of the same language is made of this one: what it writes differently is listed first.
    /// ```
    pub fn section_purpose(&self) -> String {
        self.format("section-purpose", &[])
    }

    /// ```text
    /// Choose…
    /// ```
    pub fn section_choose(&self) -> String {
        self.format("section-choose", &[])
    }

    /// ```text
    /// Section
    /// ```
    pub fn section_which(&self) -> String {
        self.format("section-which", &[])
    }

    /// ```text
    /// There is no other house or section for this language. A profile can be imported under Rules.
    /// ```
    pub fn section_none_there(&self) -> String {
        self.format("section-none-there", &[])
    }

    /// ```text
    /// Looking for what this section writes differently…
    /// ```
    pub fn section_looking(&self) -> String {
        self.format("section-looking", &[])
    }

    /// ```text
    /// Nothing would be written differently. The text can be begun as it is.
    /// ```
    pub fn section_nothing(&self) -> String {
        self.format("section-nothing", &[])
    }

    /// ```text
    /// { $count ->
    ///     [0] Begin the text as it is
    ///     [one] Begin the text with { $count } change
    ///    *[other] Begin the text with { $count } changes
    /// }
    /// ```
    pub fn section_do(&self, count: impl Into<FluentNumber>) -> String {
        self.format("section-do", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// The text of “{ $name }” is begun
    /// ```
    pub fn section_begun(&self, name: &str) -> String {
        self.format("section-begun", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// ¶ { $old } → ¶ { $new }: changed
    /// ```
    pub fn diff_changed(&self, old: &str, new: &str) -> String {
        self.format("diff-changed", &[("old", FluentValue::from(old)), ("new", FluentValue::from(new))])
    }

    /// ```text
    /// ¶ { $old } → ¶ { $new }: moved
    /// ```
    pub fn diff_moved(&self, old: &str, new: &str) -> String {
        self.format("diff-moved", &[("old", FluentValue::from(old)), ("new", FluentValue::from(new))])
    }

    /// ```text
    /// ¶ { $old } → ¶ { $new }: split
    /// ```
    pub fn diff_split(&self, old: &str, new: &str) -> String {
        self.format("diff-split", &[("old", FluentValue::from(old)), ("new", FluentValue::from(new))])
    }

    /// ```text
    /// ¶ { $old } → ¶ { $new }: merged
    /// ```
    pub fn diff_merged(&self, old: &str, new: &str) -> String {
        self.format("diff-merged", &[("old", FluentValue::from(old)), ("new", FluentValue::from(new))])
    }

    /// ```text
    /// ¶ { $new }: added
    /// ```
    pub fn diff_added(&self, new: &str) -> String {
        self.format("diff-added", &[("new", FluentValue::from(new))])
    }

    /// ```text
    /// ¶ { $old }: removed
    /// ```
    pub fn diff_removed(&self, old: &str) -> String {
        self.format("diff-removed", &[("old", FluentValue::from(old))])
    }

    /// ```text
    /// { $kind }: { $change }
    /// ```
    pub fn diff_hunk(&self, kind: &str, change: &str) -> String {
        self.format("diff-hunk", &[("kind", FluentValue::from(kind)), ("change", FluentValue::from(change))])
    }

    /// ```text
    /// typography
    /// ```
    pub fn diff_kind_typography(&self) -> String {
        self.format("diff-kind-typography", &[])
    }

    /// ```text
    /// regional wording
    /// ```
    pub fn diff_kind_regional(&self) -> String {
        self.format("diff-kind-regional", &[])
    }

    /// ```text
    /// facts
    /// ```
    pub fn diff_kind_facts(&self) -> String {
        self.format("diff-kind-facts", &[])
    }

    /// ```text
    /// wording
    /// ```
    pub fn diff_kind_wording(&self) -> String {
        self.format("diff-kind-wording", &[])
    }

    /// ```text
    /// The two texts are the same.
    /// ```
    pub fn diff_none(&self) -> String {
        self.format("diff-none", &[])
    }

    /// ```text
    /// The two texts differ in typography only, in { $typography ->
    ///     [one] { $typography } place
    ///    *[other] { $typography } places
    /// }.
    /// ```
    pub fn diff_typography_only(&self, typography: impl Into<FluentNumber>) -> String {
        self.format("diff-typography-only", &[("typography", FluentValue::Number(typography.into()))])
    }

    /// ```text
    /// The two texts differ in regional wording only, in { $regional ->
    ///     [one] { $regional } place
    ///    *[other] { $regional } places
    /// }{ $typography ->
    ///     [0] .
    ///    *[other] , and in typography in { $typography }.
    /// }
    /// ```
    pub fn diff_regional_only(&self, regional: impl Into<FluentNumber>, typography: impl Into<FluentNumber>) -> String {
        self.format("diff-regional-only", &[("regional", FluentValue::Number(regional.into())), ("typography", FluentValue::Number(typography.into()))])
    }

    /// ```text
    /// Facts: { NUMBER($facts) }; wording: { NUMBER($wording) }; regional wording: { NUMBER($regional) }; typography: { NUMBER($typography) }; paragraphs added, removed, moved, split or merged: { NUMBER($paragraphs) }
    /// ```
    pub fn diff_counts(&self, facts: impl Into<FluentNumber>, wording: impl Into<FluentNumber>, regional: impl Into<FluentNumber>, typography: impl Into<FluentNumber>, paragraphs: impl Into<FluentNumber>) -> String {
        self.format("diff-counts", &[("facts", FluentValue::Number(facts.into())), ("wording", FluentValue::Number(wording.into())), ("regional", FluentValue::Number(regional.into())), ("typography", FluentValue::Number(typography.into())), ("paragraphs", FluentValue::Number(paragraphs.into()))])
    }

    /// ```text
    /// { $old } and { $new }
    /// ```
    pub fn diff_title(&self, old: &str, new: &str) -> String {
        self.format("diff-title", &[("old", FluentValue::from(old)), ("new", FluentValue::from(new))])
    }

    /// ```text
    /// Comparison of two versions
    /// ```
    pub fn diff_eyebrow(&self) -> String {
        self.format("diff-eyebrow", &[])
    }

    /// ```text
    /// Skip to the texts
    /// ```
    pub fn diff_skip(&self) -> String {
        self.format("diff-skip", &[])
    }

    /// ```text
    /// Summary
    /// ```
    pub fn diff_summary(&self) -> String {
        self.format("diff-summary", &[])
    }

    /// ```text
    /// Show
    /// ```
    pub fn diff_filter(&self) -> String {
        self.format("diff-filter", &[])
    }

    /// ```text
    /// unchanged paragraphs
    /// ```
    pub fn diff_unchanged(&self) -> String {
        self.format("diff-unchanged", &[])
    }

    /// ```text
    /// The texts
    /// ```
    pub fn diff_texts(&self) -> String {
        self.format("diff-texts", &[])
    }

    /// ```text
    /// Paragraph
    /// ```
    pub fn diff_paragraph(&self) -> String {
        self.format("diff-paragraph", &[])
    }

    /// ```text
    /// no counterpart
    /// ```
    pub fn diff_no_counterpart(&self) -> String {
        self.format("diff-no-counterpart", &[])
    }

    /// ```text
    /// What the old text alone has is struck through, what the new text alone has is underlined: dotted where only typography differs, dashed for regional wording, solid for wording, double for facts. Spaces that do not break are underlined thinly: a no-break space (U+00A0) with a square line, a narrow one (U+202F) with a dotted line.
    /// ```
    pub fn diff_spaces(&self) -> String {
        self.format("diff-spaces", &[])
    }

    /// ```text
    /// unchanged
    /// ```
    pub fn diff_status_same(&self) -> String {
        self.format("diff-status-same", &[])
    }

    /// ```text
    /// changed
    /// ```
    pub fn diff_status_changed(&self) -> String {
        self.format("diff-status-changed", &[])
    }

    /// ```text
    /// moved
    /// ```
    pub fn diff_status_moved(&self) -> String {
        self.format("diff-status-moved", &[])
    }

    /// ```text
    /// split
    /// ```
    pub fn diff_status_split(&self) -> String {
        self.format("diff-status-split", &[])
    }

    /// ```text
    /// merged
    /// ```
    pub fn diff_status_merged(&self) -> String {
        self.format("diff-status-merged", &[])
    }

    /// ```text
    /// added
    /// ```
    pub fn diff_status_added(&self) -> String {
        self.format("diff-status-added", &[])
    }

    /// ```text
    /// removed
    /// ```
    pub fn diff_status_removed(&self) -> String {
        self.format("diff-status-removed", &[])
    }

    /// ```text
    /// numbers
    /// ```
    pub fn diff_doubt_numbers(&self) -> String {
        self.format("diff-doubt-numbers", &[])
    }

    /// ```text
    /// names
    /// ```
    pub fn diff_doubt_names(&self) -> String {
        self.format("diff-doubt-names", &[])
    }

    /// ```text
    /// words
    /// ```
    pub fn diff_doubt_words(&self) -> String {
        self.format("diff-doubt-words", &[])
    }

    /// ```text
    /// length
    /// ```
    pub fn diff_doubt_length(&self) -> String {
        self.format("diff-doubt-length", &[])
    }

    /// ```text
    /// That did not work
    /// ```
    pub fn failure_title(&self) -> String {
        self.format("failure-title", &[])
    }

    /// ```text
    /// Details: { $detail }
    /// ```
    pub fn failure_detail(&self, detail: &str) -> String {
        self.format("failure-detail", &[("detail", FluentValue::from(detail))])
    }

    /// ```text
    /// The file
    /// ```
    pub fn failure_this_file(&self) -> String {
        self.format("failure-this-file", &[])
    }

    /// ```text
    /// Stopped. Nothing was kept of it.
    /// ```
    pub fn failure_cancelled(&self) -> String {
        self.format("failure-cancelled", &[])
    }

    /// ```text
    /// { $path } is not there any more. It may have been moved or renamed: choose it again.
    /// ```
    pub fn failure_file_not_found(&self, path: &str) -> String {
        self.format("failure-file-not-found", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } could not be read. Check that you may open it and that the disk it is on is connected.
    /// ```
    pub fn failure_file_unreadable(&self, path: &str) -> String {
        self.format("failure-file-unreadable", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } could not be written. Choose another folder, or check that you may write in this one.
    /// ```
    pub fn failure_file_unwritable(&self, path: &str) -> String {
        self.format("failure-file-unwritable", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// The disk is full. Free some space, then try again; nothing was lost.
    /// ```
    pub fn failure_disk_full(&self) -> String {
        self.format("failure-disk-full", &[])
    }

    /// ```text
    /// { $path } holds no text. Check that it is the right file; a scanned document has to be recognised first.
    /// ```
    pub fn failure_file_empty(&self, path: &str) -> String {
        self.format("failure-file-empty", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } is of a kind that is not read. Save it as Word (.docx), OpenDocument (.odt), a web page or plain text, then open that.
    /// ```
    pub fn failure_file_unsupported(&self, path: &str) -> String {
        self.format("failure-file-unsupported", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } is protected by a password. Open it where it was written, remove the password, save a copy, and open that.
    /// ```
    pub fn failure_file_encrypted(&self, path: &str) -> String {
        self.format("failure-file-encrypted", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } is damaged. Open it where it was written, save it again, and open that; or ask for another copy.
    /// ```
    pub fn failure_file_damaged(&self, path: &str) -> String {
        self.format("failure-file-damaged", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } is too large to be a text of this kind. Check that it is the right file, or cut it into parts.
    /// ```
    pub fn failure_file_too_large(&self, path: &str) -> String {
        self.format("failure-file-too-large", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// Both files are { $path }. Choose a text and its translation.
    /// ```
    pub fn failure_same_file_twice(&self, path: &str) -> String {
        self.format("failure-same-file-twice", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } is not a Relecture project. Choose a file ending in .relecture.
    /// ```
    pub fn failure_project_foreign(&self, path: &str) -> String {
        self.format("failure-project-foreign", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } was made by a newer version of Relecture. Update the program to open it; the file was left as it is.
    /// ```
    pub fn failure_project_newer(&self, path: &str) -> String {
        self.format("failure-project-newer", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } is damaged and was left as it is. Open a copy you saved earlier, or open the two files again.
    /// ```
    pub fn failure_project_damaged(&self, path: &str) -> String {
        self.format("failure-project-damaged", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } is open somewhere else. Close it there, then try again.
    /// ```
    pub fn failure_project_locked(&self, path: &str) -> String {
        self.format("failure-project-locked", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// { $path } may not be written. Save it in another folder, or remove its write protection.
    /// ```
    pub fn failure_project_read_only(&self, path: &str) -> String {
        self.format("failure-project-read-only", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// No project is open any more. Open one, or open two files.
    /// ```
    pub fn failure_no_project(&self) -> String {
        self.format("failure-no-project", &[])
    }

    /// ```text
    /// That is not there any more. The list has been brought up to date: choose again.
    /// ```
    pub fn failure_gone(&self) -> String {
        self.format("failure-gone", &[])
    }

    /// ```text
    /// A release needs a name. Write at least one letter.
    /// ```
    pub fn failure_blank_name(&self) -> String {
        self.format("failure-blank-name", &[])
    }

    /// ```text
    /// There is nothing more to take back or make again.
    /// ```
    pub fn failure_nothing_to_undo(&self) -> String {
        self.format("failure-nothing-to-undo", &[])
    }

    /// ```text
    /// Something failed inside Relecture. Your project is saved: try again, or close the program and open it again.
    /// ```
    pub fn failure_internal(&self) -> String {
        self.format("failure-internal", &[])
    }

    /// ```text
    /// “{ $path }” is no profile that can be read. Choose a JSON file that “Export the profile” wrote.
    /// ```
    pub fn failure_profile_invalid(&self, path: &str) -> String {
        self.format("failure-profile-invalid", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// There is no term in “{ $path }”. Choose another file.
    /// ```
    pub fn failure_terms_none(&self, path: &str) -> String {
        self.format("failure-terms-none", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// “{ $path }” holds no terms that can be read. Choose a table (CSV, TSV, XLSX), TBX, TMX, or a termbase in the program’s own form.
    /// ```
    pub fn failure_terms_unreadable(&self, path: &str) -> String {
        self.format("failure-terms-unreadable", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// The ending of “{ $path }” names no form that terms are written in. Choose .xlsx, .csv, .tsv, .tbx or .json.
    /// ```
    pub fn failure_terms_kind(&self, path: &str) -> String {
        self.format("failure-terms-kind", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// An entry needs a term. Write one, or remove the entry.
    /// ```
    pub fn failure_term_missing(&self) -> String {
        self.format("failure-term-missing", &[])
    }

    /// ```text
    /// A term holds from or until something that is no day. Write it as year-month-day: 2025-09-26.
    /// ```
    pub fn failure_no_day(&self) -> String {
        self.format("failure-no-day", &[])
    }

    /// ```text
    /// A term is in a language that is not known. Choose its language from the list.
    /// ```
    pub fn failure_term_language(&self) -> String {
        self.format("failure-term-language", &[])
    }

    /// ```text
    /// The text has changed in the meantime, so this no longer fits. It was left as it is; look at the new findings.
    /// ```
    pub fn failure_stale(&self) -> String {
        self.format("failure-stale", &[])
    }

    /// ```text
    /// There is nothing there to change: the row, or its neighbour, has nothing to join, cut or move.
    /// ```
    pub fn failure_nothing_to_regroup(&self) -> String {
        self.format("failure-nothing-to-regroup", &[])
    }

    /// ```text
    /// What you want to join does not stand together in its text. Bring the rows beside each other first, or link them.
    /// ```
    pub fn failure_regroup_apart(&self) -> String {
        self.format("failure-regroup-apart", &[])
    }

    /// ```text
    /// A paragraph needs at least one word. What you typed is kept as a draft.
    /// ```
    pub fn failure_blank_paragraph(&self) -> String {
        self.format("failure-blank-paragraph", &[])
    }

    /// ```text
    /// A comment needs at least one word.
    /// ```
    pub fn failure_nothing_said(&self) -> String {
        self.format("failure-nothing-said", &[])
    }

    /// ```text
    /// A score lies between 0 and 100.
    /// ```
    pub fn failure_no_score(&self) -> String {
        self.format("failure-no-score", &[])
    }

    /// ```text
    /// This pattern cannot be read. Mend it, or look for the words to the character.
    /// ```
    pub fn failure_query_invalid(&self) -> String {
        self.format("failure-query-invalid", &[])
    }

    /// ```text
    /// Something is left to do: say why the pair is done all the same.
    /// ```
    pub fn failure_reason_missing(&self) -> String {
        self.format("failure-reason-missing", &[])
    }

    /// ```text
    /// Terminology
    /// ```
    pub fn mqm_dimension_terminology(&self) -> String {
        self.format("mqm-dimension-terminology", &[])
    }

    /// ```text
    /// Inconsistent with terminology resource
    /// ```
    pub fn mqm_inconsistent_with_terminology_resource(&self) -> String {
        self.format("mqm-inconsistent-with-terminology-resource", &[])
    }

    /// ```text
    /// Inconsistent use of terminology
    /// ```
    pub fn mqm_inconsistent_use_of_terminology(&self) -> String {
        self.format("mqm-inconsistent-use-of-terminology", &[])
    }

    /// ```text
    /// Wrong term
    /// ```
    pub fn mqm_wrong_term(&self) -> String {
        self.format("mqm-wrong-term", &[])
    }

    /// ```text
    /// Accuracy
    /// ```
    pub fn mqm_dimension_accuracy(&self) -> String {
        self.format("mqm-dimension-accuracy", &[])
    }

    /// ```text
    /// Mistranslation
    /// ```
    pub fn mqm_mistranslation(&self) -> String {
        self.format("mqm-mistranslation", &[])
    }

    /// ```text
    /// Overtranslation
    /// ```
    pub fn mqm_overtranslation(&self) -> String {
        self.format("mqm-overtranslation", &[])
    }

    /// ```text
    /// Undertranslation
    /// ```
    pub fn mqm_undertranslation(&self) -> String {
        self.format("mqm-undertranslation", &[])
    }

    /// ```text
    /// Addition
    /// ```
    pub fn mqm_addition(&self) -> String {
        self.format("mqm-addition", &[])
    }

    /// ```text
    /// Omission
    /// ```
    pub fn mqm_omission(&self) -> String {
        self.format("mqm-omission", &[])
    }

    /// ```text
    /// Do not translate
    /// ```
    pub fn mqm_do_not_translate(&self) -> String {
        self.format("mqm-do-not-translate", &[])
    }

    /// ```text
    /// Untranslated
    /// ```
    pub fn mqm_untranslated(&self) -> String {
        self.format("mqm-untranslated", &[])
    }

    /// ```text
    /// Linguistic conventions
    /// ```
    pub fn mqm_dimension_linguistic_conventions(&self) -> String {
        self.format("mqm-dimension-linguistic-conventions", &[])
    }

    /// ```text
    /// Grammar
    /// ```
    pub fn mqm_grammar(&self) -> String {
        self.format("mqm-grammar", &[])
    }

    /// ```text
    /// Punctuation
    /// ```
    pub fn mqm_punctuation(&self) -> String {
        self.format("mqm-punctuation", &[])
    }

    /// ```text
    /// Spelling
    /// ```
    pub fn mqm_spelling(&self) -> String {
        self.format("mqm-spelling", &[])
    }

    /// ```text
    /// Unintelligible
    /// ```
    pub fn mqm_unintelligible(&self) -> String {
        self.format("mqm-unintelligible", &[])
    }

    /// ```text
    /// Character encoding
    /// ```
    pub fn mqm_character_encoding(&self) -> String {
        self.format("mqm-character-encoding", &[])
    }

    /// ```text
    /// Textual conventions
    /// ```
    pub fn mqm_textual_conventions(&self) -> String {
        self.format("mqm-textual-conventions", &[])
    }

    /// ```text
    /// Style
    /// ```
    pub fn mqm_dimension_style(&self) -> String {
        self.format("mqm-dimension-style", &[])
    }

    /// ```text
    /// Organization style
    /// ```
    pub fn mqm_organization_style(&self) -> String {
        self.format("mqm-organization-style", &[])
    }

    /// ```text
    /// Third-party style
    /// ```
    pub fn mqm_third_party_style(&self) -> String {
        self.format("mqm-third-party-style", &[])
    }

    /// ```text
    /// Inconsistent with external reference
    /// ```
    pub fn mqm_inconsistent_with_external_reference(&self) -> String {
        self.format("mqm-inconsistent-with-external-reference", &[])
    }

    /// ```text
    /// Language register
    /// ```
    pub fn mqm_language_register(&self) -> String {
        self.format("mqm-language-register", &[])
    }

    /// ```text
    /// Awkward style
    /// ```
    pub fn mqm_awkward_style(&self) -> String {
        self.format("mqm-awkward-style", &[])
    }

    /// ```text
    /// Unidiomatic style
    /// ```
    pub fn mqm_unidiomatic_style(&self) -> String {
        self.format("mqm-unidiomatic-style", &[])
    }

    /// ```text
    /// Inconsistent style
    /// ```
    pub fn mqm_inconsistent_style(&self) -> String {
        self.format("mqm-inconsistent-style", &[])
    }

    /// ```text
    /// Locale conventions
    /// ```
    pub fn mqm_dimension_locale_conventions(&self) -> String {
        self.format("mqm-dimension-locale-conventions", &[])
    }

    /// ```text
    /// Number format
    /// ```
    pub fn mqm_number_format(&self) -> String {
        self.format("mqm-number-format", &[])
    }

    /// ```text
    /// Currency format
    /// ```
    pub fn mqm_currency_format(&self) -> String {
        self.format("mqm-currency-format", &[])
    }

    /// ```text
    /// Measurement format
    /// ```
    pub fn mqm_measurement_format(&self) -> String {
        self.format("mqm-measurement-format", &[])
    }

    /// ```text
    /// Time format
    /// ```
    pub fn mqm_time_format(&self) -> String {
        self.format("mqm-time-format", &[])
    }

    /// ```text
    /// Date format
    /// ```
    pub fn mqm_date_format(&self) -> String {
        self.format("mqm-date-format", &[])
    }

    /// ```text
    /// Address format
    /// ```
    pub fn mqm_address_format(&self) -> String {
        self.format("mqm-address-format", &[])
    }

    /// ```text
    /// Telephone format
    /// ```
    pub fn mqm_telephone_format(&self) -> String {
        self.format("mqm-telephone-format", &[])
    }

    /// ```text
    /// Shortcut key
    /// ```
    pub fn mqm_shortcut_key(&self) -> String {
        self.format("mqm-shortcut-key", &[])
    }

    /// ```text
    /// Audience appropriateness
    /// ```
    pub fn mqm_dimension_audience_appropriateness(&self) -> String {
        self.format("mqm-dimension-audience-appropriateness", &[])
    }

    /// ```text
    /// Culture-specific reference
    /// ```
    pub fn mqm_culture_specific_reference(&self) -> String {
        self.format("mqm-culture-specific-reference", &[])
    }

    /// ```text
    /// Offensive
    /// ```
    pub fn mqm_offensive(&self) -> String {
        self.format("mqm-offensive", &[])
    }

    /// ```text
    /// Design and markup
    /// ```
    pub fn mqm_dimension_design_and_markup(&self) -> String {
        self.format("mqm-dimension-design-and-markup", &[])
    }

    /// ```text
    /// Layout
    /// ```
    pub fn mqm_layout(&self) -> String {
        self.format("mqm-layout", &[])
    }

    /// ```text
    /// Markup tag
    /// ```
    pub fn mqm_markup_tag(&self) -> String {
        self.format("mqm-markup-tag", &[])
    }

    /// ```text
    /// Truncation/text expansion
    /// ```
    pub fn mqm_truncation_or_text_expansion(&self) -> String {
        self.format("mqm-truncation-or-text-expansion", &[])
    }

    /// ```text
    /// Missing text
    /// ```
    pub fn mqm_missing_text(&self) -> String {
        self.format("mqm-missing-text", &[])
    }

    /// ```text
    /// Link/cross-reference
    /// ```
    pub fn mqm_link_or_cross_reference(&self) -> String {
        self.format("mqm-link-or-cross-reference", &[])
    }

    /// ```text
    /// Neutral
    /// ```
    pub fn mqm_level_neutral(&self) -> String {
        self.format("mqm-level-neutral", &[])
    }

    /// ```text
    /// Minor
    /// ```
    pub fn mqm_level_minor(&self) -> String {
        self.format("mqm-level-minor", &[])
    }

    /// ```text
    /// Major
    /// ```
    pub fn mqm_level_major(&self) -> String {
        self.format("mqm-level-major", &[])
    }

    /// ```text
    /// Critical
    /// ```
    pub fn mqm_level_critical(&self) -> String {
        self.format("mqm-level-critical", &[])
    }

    /// ```text
    /// Mark an error in what is selected, the sentence or the row
    /// ```
    pub fn keys_annotate(&self) -> String {
        self.format("keys-annotate", &[])
    }

    /// ```text
    /// Mark the finding as an error
    /// ```
    pub fn keys_annotate_finding(&self) -> String {
        self.format("keys-annotate-finding", &[])
    }

    /// ```text
    /// Show or hide the marked errors
    /// ```
    pub fn keys_annotations(&self) -> String {
        self.format("keys-annotations", &[])
    }

    /// ```text
    /// Next marked error
    /// ```
    pub fn keys_next_annotation(&self) -> String {
        self.format("keys-next-annotation", &[])
    }

    /// ```text
    /// Previous marked error
    /// ```
    pub fn keys_previous_annotation(&self) -> String {
        self.format("keys-previous-annotation", &[])
    }

    /// ```text
    /// Score card
    /// ```
    pub fn keys_score_card(&self) -> String {
        self.format("keys-score-card", &[])
    }

    /// ```text
    /// marking an error
    /// ```
    pub fn change_annotate(&self) -> String {
        self.format("change-annotate", &[])
    }

    /// ```text
    /// counting errors
    /// ```
    pub fn change_set_scoring(&self) -> String {
        self.format("change-set-scoring", &[])
    }

    /// ```text
    /// Mark an error
    /// ```
    pub fn annotate_row(&self) -> String {
        self.format("annotate-row", &[])
    }

    /// ```text
    /// What is wrong here?
    /// ```
    pub fn annotate_title(&self) -> String {
        self.format("annotate-title", &[])
    }

    /// ```text
    /// What is wrong, then?
    /// ```
    pub fn annotate_change_title(&self) -> String {
        self.format("annotate-change-title", &[])
    }

    /// ```text
    /// Row { NUMBER($row) }, { $side }
    /// ```
    pub fn annotate_place(&self, row: impl Into<FluentNumber>, side: &str) -> String {
        self.format("annotate-place", &[("row", FluentValue::Number(row.into())), ("side", FluentValue::from(side))])
    }

    /// ```text
    /// Type of error
    /// ```
    pub fn annotate_types(&self) -> String {
        self.format("annotate-types", &[])
    }

    /// ```text
    /// A letter chooses a type; a capital needs Shift.
    /// ```
    pub fn annotate_types_help(&self) -> String {
        self.format("annotate-types-help", &[])
    }

    /// ```text
    /// How bad is it?
    /// ```
    pub fn annotate_levels(&self) -> String {
        self.format("annotate-levels", &[])
    }

    /// ```text
    /// A digit says how bad it is, and marks the error.
    /// ```
    pub fn annotate_levels_help(&self) -> String {
        self.format("annotate-levels-help", &[])
    }

    /// ```text
    /// Note (if any)
    /// ```
    pub fn annotate_note(&self) -> String {
        self.format("annotate-note", &[])
    }

    /// ```text
    /// Mark
    /// ```
    pub fn annotate_now(&self) -> String {
        self.format("annotate-now", &[])
    }

    /// ```text
    /// Change
    /// ```
    pub fn annotate_change_now(&self) -> String {
        self.format("annotate-change-now", &[])
    }

    /// ```text
    /// { $count ->
    ///     [0] Marked errors
    ///    *[other] Marked errors ({ NUMBER($count) })
    /// }
    /// ```
    pub fn annotations_title(&self, count: impl Into<FluentNumber>) -> String {
        self.format("annotations-title", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// No error is marked. Select words or go to a row, then press { $key }.
    /// ```
    pub fn annotations_none(&self, key: &str) -> String {
        self.format("annotations-none", &[("key", FluentValue::from(key))])
    }

    /// ```text
    /// No marked error after this row.
    /// ```
    pub fn annotations_none_after(&self) -> String {
        self.format("annotations-none-after", &[])
    }

    /// ```text
    /// No marked error before this row.
    /// ```
    pub fn annotations_none_before(&self) -> String {
        self.format("annotations-none-before", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } marked error
    ///    *[other] { $count } marked errors
    /// }
    /// ```
    pub fn annotations_of_row(&self, count: impl Into<FluentNumber>) -> String {
        self.format("annotations-of-row", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Marked: { $error }
    /// ```
    pub fn annotation_marked(&self, error: &str) -> String {
        self.format("annotation-marked", &[("error", FluentValue::from(error))])
    }

    /// ```text
    /// This finding is marked already.
    /// ```
    pub fn annotation_marked_already(&self) -> String {
        self.format("annotation-marked-already", &[])
    }

    /// ```text
    /// found by “{ $check }”
    /// ```
    pub fn annotation_check(&self, check: &str) -> String {
        self.format("annotation-check", &[("check", FluentValue::from(check))])
    }

    /// ```text
    /// Change…
    /// ```
    pub fn annotation_change(&self) -> String {
        self.format("annotation-change", &[])
    }

    /// ```text
    /// Change { $error }, row { NUMBER($row) }
    /// ```
    pub fn annotation_change_this(&self, error: &str, row: impl Into<FluentNumber>) -> String {
        self.format("annotation-change-this", &[("error", FluentValue::from(error)), ("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// Delete
    /// ```
    pub fn annotation_remove(&self) -> String {
        self.format("annotation-remove", &[])
    }

    /// ```text
    /// Delete { $error }, row { NUMBER($row) }
    /// ```
    pub fn annotation_remove_this(&self, error: &str, row: impl Into<FluentNumber>) -> String {
        self.format("annotation-remove-this", &[("error", FluentValue::from(error)), ("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// { $category }, { $level }
    /// ```
    pub fn annotation_error(&self, category: &str, level: &str) -> String {
        self.format("annotation-error", &[("category", FluentValue::from(category)), ("level", FluentValue::from(level))])
    }

    /// ```text
    /// The finding is marked as an error.
    /// ```
    pub fn finding_marked(&self) -> String {
        self.format("finding-marked", &[])
    }

    /// ```text
    /// Mark as an error
    /// ```
    pub fn finding_annotate(&self) -> String {
        self.format("finding-annotate", &[])
    }

    /// ```text
    /// marked errors
    /// ```
    pub fn version_annotations(&self) -> String {
        self.format("version-annotations", &[])
    }

    /// ```text
    /// marked error: { $error }
    /// ```
    pub fn version_left_annotation(&self, error: &str) -> String {
        self.format("version-left-annotation", &[("error", FluentValue::from(error))])
    }

    /// ```text
    /// Score card
    /// ```
    pub fn score_title(&self) -> String {
        self.format("score-title", &[])
    }

    /// ```text
    /// { $score } of 100
    /// ```
    pub fn score_of(&self, score: &str) -> String {
        self.format("score-of", &[("score", FluentValue::from(score))])
    }

    /// ```text
    /// Score (of 100)
    /// ```
    pub fn score_score(&self) -> String {
        self.format("score-score", &[])
    }

    /// ```text
    /// Verdict
    /// ```
    pub fn score_verdict(&self) -> String {
        self.format("score-verdict", &[])
    }

    /// ```text
    /// The translation passes.
    /// ```
    pub fn score_passes(&self) -> String {
        self.format("score-passes", &[])
    }

    /// ```text
    /// The translation does not pass.
    /// ```
    pub fn score_fails(&self) -> String {
        self.format("score-fails", &[])
    }

    /// ```text
    /// A critical error never passes, whatever the score.
    /// ```
    pub fn score_critical(&self) -> String {
        self.format("score-critical", &[])
    }

    /// ```text
    /// No error is marked.
    /// ```
    pub fn score_nothing(&self) -> String {
        self.format("score-nothing", &[])
    }

    /// ```text
    /// Words of the source
    /// ```
    pub fn score_words(&self) -> String {
        self.format("score-words", &[])
    }

    /// ```text
    /// Penalty points
    /// ```
    pub fn score_points(&self) -> String {
        self.format("score-points", &[])
    }

    /// ```text
    /// Points on 1,000 words
    /// ```
    pub fn score_per_thousand(&self) -> String {
        self.format("score-per-thousand", &[])
    }

    /// ```text
    /// Least score that passes
    /// ```
    pub fn score_threshold(&self) -> String {
        self.format("score-threshold", &[])
    }

    /// ```text
    /// Dimension
    /// ```
    pub fn score_dimension(&self) -> String {
        self.format("score-dimension", &[])
    }

    /// ```text
    /// Total
    /// ```
    pub fn score_total(&self) -> String {
        self.format("score-total", &[])
    }

    /// ```text
    /// { NUMBER($number) }
    /// ```
    pub fn score_number(&self, number: impl Into<FluentNumber>) -> String {
        self.format("score-number", &[("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// Score = 100 × (1 − penalty points ÷ words of the source): the raw scoring model of MQM (MQM Council, themqm.org, “The MQM Scoring Models”). All types weigh the same.
    /// ```
    pub fn score_formula(&self) -> String {
        self.format("score-formula", &[])
    }

    /// ```text
    /// How errors count
    /// ```
    pub fn score_scoring(&self) -> String {
        self.format("score-scoring", &[])
    }

    /// ```text
    /// Points of an error: { $level }
    /// ```
    pub fn score_points_of(&self, level: &str) -> String {
        self.format("score-points-of", &[("level", FluentValue::from(level))])
    }

    /// ```text
    /// Count so
    /// ```
    pub fn score_set(&self) -> String {
        self.format("score-set", &[])
    }

    /// ```text
    /// Count as usual
    /// ```
    pub fn score_usual(&self) -> String {
        self.format("score-usual", &[])
    }

    /// ```text
    /// Export the score card
    /// ```
    pub fn score_export_title(&self) -> String {
        self.format("score-export-title", &[])
    }

    /// ```text
    /// Export as a table (CSV)…
    /// ```
    pub fn score_export_table(&self) -> String {
        self.format("score-export-table", &[])
    }

    /// ```text
    /// Export with the report (HTML)…
    /// ```
    pub fn score_export_report(&self) -> String {
        self.format("score-export-report", &[])
    }

    /// ```text
    /// The file is written.
    /// ```
    pub fn score_exported(&self) -> String {
        self.format("score-exported", &[])
    }

    /// ```text
    /// Tables
    /// ```
    pub fn kind_tables(&self) -> String {
        self.format("kind-tables", &[])
    }

    /// ```text
    /// Pages
    /// ```
    pub fn kind_pages(&self) -> String {
        self.format("kind-pages", &[])
    }

    /// ```text
    /// Overview
    /// ```
    pub fn mode_overview(&self) -> String {
        self.format("mode-overview", &[])
    }

    /// ```text
    /// Overview of the project
    /// ```
    pub fn keys_mode_overview(&self) -> String {
        self.format("keys-mode-overview", &[])
    }

    /// ```text
    /// Look for a release
    /// ```
    pub fn overview_search(&self) -> String {
        self.format("overview-search", &[])
    }

    /// ```text
    /// The releases of this project
    /// ```
    pub fn overview_table(&self) -> String {
        self.format("overview-table", &[])
    }

    /// ```text
    /// Release
    /// ```
    pub fn overview_release(&self) -> String {
        self.format("overview-release", &[])
    }

    /// ```text
    /// Languages
    /// ```
    pub fn overview_languages(&self) -> String {
        self.format("overview-languages", &[])
    }

    /// ```text
    /// Came in
    /// ```
    pub fn overview_date(&self) -> String {
        self.format("overview-date", &[])
    }

    /// ```text
    /// Rows
    /// ```
    pub fn overview_rows(&self) -> String {
        self.format("overview-rows", &[])
    }

    /// ```text
    /// Approved
    /// ```
    pub fn overview_approved(&self) -> String {
        self.format("overview-approved", &[])
    }

    /// ```text
    /// Open comments
    /// ```
    pub fn overview_comments(&self) -> String {
        self.format("overview-comments", &[])
    }

    /// ```text
    /// State
    /// ```
    pub fn overview_state(&self) -> String {
        self.format("overview-state", &[])
    }

    /// ```text
    /// Errors
    /// ```
    pub fn overview_errors(&self) -> String {
        self.format("overview-errors", &[])
    }

    /// ```text
    /// Warnings
    /// ```
    pub fn overview_warnings(&self) -> String {
        self.format("overview-warnings", &[])
    }

    /// ```text
    /// Notes
    /// ```
    pub fn overview_notes(&self) -> String {
        self.format("overview-notes", &[])
    }

    /// ```text
    /// { $source } → { $target }
    /// ```
    pub fn overview_languages_of(&self, source: &str, target: &str) -> String {
        self.format("overview-languages-of", &[("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// { $approved } of { $total }, { $percent }
    /// ```
    pub fn overview_approved_of(&self, approved: &str, total: &str, percent: &str) -> String {
        self.format("overview-approved-of", &[("approved", FluentValue::from(approved)), ("total", FluentValue::from(total)), ("percent", FluentValue::from(percent))])
    }

    /// ```text
    /// signed off, { $date }
    /// ```
    pub fn overview_signed(&self, date: &str) -> String {
        self.format("overview-signed", &[("date", FluentValue::from(date))])
    }

    /// ```text
    /// changed since it was signed off
    /// ```
    pub fn overview_signed_outdated(&self) -> String {
        self.format("overview-signed-outdated", &[])
    }

    /// ```text
    /// the source has changed
    /// ```
    pub fn overview_behind(&self) -> String {
        self.format("overview-behind", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } approval suspended
    ///    *[other] { $count } approvals suspended
    /// }
    /// ```
    pub fn overview_suspended(&self, count: impl Into<FluentNumber>) -> String {
        self.format("overview-suspended", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// in work
    /// ```
    pub fn overview_in_work(&self) -> String {
        self.format("overview-in-work", &[])
    }

    /// ```text
    /// not begun
    /// ```
    pub fn overview_untouched(&self) -> String {
        self.format("overview-untouched", &[])
    }

    /// ```text
    /// all approved
    /// ```
    pub fn overview_done(&self) -> String {
        self.format("overview-done", &[])
    }

    /// ```text
    /// not checked
    /// ```
    pub fn overview_unchecked(&self) -> String {
        self.format("overview-unchecked", &[])
    }

    /// ```text
    /// This project has no release yet.
    /// ```
    pub fn overview_none(&self) -> String {
        self.format("overview-none", &[])
    }

    /// ```text
    /// No release is called like that.
    /// ```
    pub fn overview_none_found(&self) -> String {
        self.format("overview-none-found", &[])
    }

    /// ```text
    /// Check all releases
    /// ```
    pub fn overview_check(&self) -> String {
        self.format("overview-check", &[])
    }

    /// ```text
    /// Check all again
    /// ```
    pub fn overview_check_again(&self) -> String {
        self.format("overview-check-again", &[])
    }

    /// ```text
    /// Checking all releases
    /// ```
    pub fn overview_checking(&self) -> String {
        self.format("overview-checking", &[])
    }

    /// ```text
    /// The texts have changed since they were checked.
    /// ```
    pub fn overview_outdated(&self) -> String {
        self.format("overview-outdated", &[])
    }

    /// ```text
    /// The check was stopped.
    /// ```
    pub fn overview_stopped(&self) -> String {
        self.format("overview-stopped", &[])
    }

    /// ```text
    /// Shown for
    /// ```
    pub fn overview_charts_of(&self) -> String {
        self.format("overview-charts-of", &[])
    }

    /// ```text
    /// all releases
    /// ```
    pub fn overview_all(&self) -> String {
        self.format("overview-all", &[])
    }

    /// ```text
    /// Progress
    /// ```
    pub fn overview_progress(&self) -> String {
        self.format("overview-progress", &[])
    }

    /// ```text
    /// Findings by kind
    /// ```
    pub fn overview_findings(&self) -> String {
        self.format("overview-findings", &[])
    }

    /// ```text
    /// Nothing was found.
    /// ```
    pub fn overview_findings_none(&self) -> String {
        self.format("overview-findings-none", &[])
    }

    /// ```text
    /// Open
    /// ```
    pub fn overview_part_open(&self) -> String {
        self.format("overview-part-open", &[])
    }

    /// ```text
    /// Needs work
    /// ```
    pub fn overview_part_sent_back(&self) -> String {
        self.format("overview-part-sent-back", &[])
    }

    /// ```text
    /// Rejected
    /// ```
    pub fn overview_part_rejected(&self) -> String {
        self.format("overview-part-rejected", &[])
    }

    /// ```text
    /// { $name }: { $part } of { $total }
    /// ```
    pub fn overview_part(&self, name: &str, part: &str, total: &str) -> String {
        self.format("overview-part", &[("name", FluentValue::from(name)), ("part", FluentValue::from(part)), ("total", FluentValue::from(total))])
    }

    /// ```text
    /// Go to the first: { $part }
    /// ```
    pub fn overview_go_to_part(&self, part: &str) -> String {
        self.format("overview-go-to-part", &[("part", FluentValue::from(part))])
    }

    /// ```text
    /// { $name }: { $counts }. Most are in { $release }.
    /// ```
    pub fn overview_bar(&self, name: &str, counts: &str, release: &str) -> String {
        self.format("overview-bar", &[("name", FluentValue::from(name)), ("counts", FluentValue::from(counts)), ("release", FluentValue::from(release))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } release
    ///    *[other] { $count } releases
    /// }
    /// ```
    pub fn overview_total(&self, count: impl Into<FluentNumber>) -> String {
        self.format("overview-total", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Terms in dispute, in all releases
    /// ```
    pub fn overview_disputes(&self) -> String {
        self.format("overview-disputes", &[])
    }

    /// ```text
    /// “{ $text }” { $times }
    /// ```
    pub fn overview_wording(&self, text: &str, times: &str) -> String {
        self.format("overview-wording", &[("text", FluentValue::from(text)), ("times", FluentValue::from(times))])
    }

    /// ```text
    /// { $term }: { $wordings }
    /// ```
    pub fn overview_dispute(&self, term: &str, wordings: &str) -> String {
        self.format("overview-dispute", &[("term", FluentValue::from(term)), ("wordings", FluentValue::from(wordings))])
    }

    /// ```text
    /// All { NUMBER($count) } terms in dispute
    /// ```
    pub fn overview_disputes_all(&self, count: impl Into<FluentNumber>) -> String {
        self.format("overview-disputes-all", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $source } and { $target }
    /// ```
    pub fn report_title(&self, source: &str, target: &str) -> String {
        self.format("report-title", &[("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// Bilingual report
    /// ```
    pub fn report_eyebrow(&self) -> String {
        self.format("report-eyebrow", &[])
    }

    /// ```text
    /// Skip to the pair
    /// ```
    pub fn report_skip(&self) -> String {
        self.format("report-skip", &[])
    }

    /// ```text
    /// Source
    /// ```
    pub fn report_source(&self) -> String {
        self.format("report-source", &[])
    }

    /// ```text
    /// Target
    /// ```
    pub fn report_target(&self) -> String {
        self.format("report-target", &[])
    }

    /// ```text
    /// File
    /// ```
    pub fn report_file(&self) -> String {
        self.format("report-file", &[])
    }

    /// ```text
    /// Format
    /// ```
    pub fn report_format(&self) -> String {
        self.format("report-format", &[])
    }

    /// ```text
    /// Language
    /// ```
    pub fn report_language(&self) -> String {
        self.format("report-language", &[])
    }

    /// ```text
    /// not recognised
    /// ```
    pub fn report_language_unknown(&self) -> String {
        self.format("report-language-unknown", &[])
    }

    /// ```text
    /// Encoding
    /// ```
    pub fn report_encoding(&self) -> String {
        self.format("report-encoding", &[])
    }

    /// ```text
    /// Length
    /// ```
    pub fn report_length(&self) -> String {
        self.format("report-length", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } character
    ///    *[other] { $count } characters
    /// }
    /// ```
    pub fn report_characters(&self, count: impl Into<FluentNumber>) -> String {
        self.format("report-characters", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// What the import changed or left out
    /// ```
    pub fn report_warnings(&self) -> String {
        self.format("report-warnings", &[])
    }

    /// ```text
    /// Nothing was changed or left out.
    /// ```
    pub fn report_warnings_none(&self) -> String {
        self.format("report-warnings-none", &[])
    }

    /// ```text
    /// Summary
    /// ```
    pub fn report_summary(&self) -> String {
        self.format("report-summary", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } row
    ///    *[other] { $count } rows
    /// }
    /// ```
    pub fn report_rows(&self, count: impl Into<FluentNumber>) -> String {
        self.format("report-rows", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $number }%
    /// ```
    pub fn report_percent(&self, number: impl Into<FluentNumber>) -> String {
        self.format("report-percent", &[("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// one to one
    /// ```
    pub fn report_one_to_one(&self) -> String {
        self.format("report-one-to-one", &[])
    }

    /// ```text
    /// missing from the target
    /// ```
    pub fn report_missing(&self) -> String {
        self.format("report-missing", &[])
    }

    /// ```text
    /// added in the target
    /// ```
    pub fn report_added(&self) -> String {
        self.format("report-added", &[])
    }

    /// ```text
    /// merged
    /// ```
    pub fn report_merged(&self) -> String {
        self.format("report-merged", &[])
    }

    /// ```text
    /// split
    /// ```
    pub fn report_split(&self) -> String {
        self.format("report-split", &[])
    }

    /// ```text
    /// regrouped
    /// ```
    pub fn report_many_to_many(&self) -> String {
        self.format("report-many-to-many", &[])
    }

    /// ```text
    /// moved
    /// ```
    pub fn report_moved(&self) -> String {
        self.format("report-moved", &[])
    }

    /// ```text
    /// uncertain
    /// ```
    pub fn report_unsure(&self) -> String {
        self.format("report-unsure", &[])
    }

    /// ```text
    /// certain
    /// ```
    pub fn report_sure(&self) -> String {
        self.format("report-sure", &[])
    }

    /// ```text
    /// rather certain
    /// ```
    pub fn report_rather_sure(&self) -> String {
        self.format("report-rather-sure", &[])
    }

    /// ```text
    /// sentence without counterpart
    /// ```
    pub fn report_sentence_alone(&self) -> String {
        self.format("report-sentence-alone", &[])
    }

    /// ```text
    /// Rows to look at
    /// ```
    pub fn report_remarkable(&self) -> String {
        self.format("report-remarkable", &[])
    }

    /// ```text
    /// Every paragraph has exactly one counterpart, in the same order.
    /// ```
    pub fn report_remarkable_none(&self) -> String {
        self.format("report-remarkable-none", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] And { $count } more row, marked below.
    ///    *[other] And { $count } more rows, marked below.
    /// }
    /// ```
    pub fn report_remarkable_more(&self, count: impl Into<FluentNumber>) -> String {
        self.format("report-remarkable-more", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Alignment map
    /// ```
    pub fn report_map(&self) -> String {
        self.format("report-map", &[])
    }

    /// ```text
    /// The source on the left and the target on the right, from top to bottom. A ribbon joins the paragraphs that belong together; “Rows to look at” says the same in words.
    /// ```
    pub fn report_map_text(&self) -> String {
        self.format("report-map-text", &[])
    }

    /// ```text
    /// The pair
    /// ```
    pub fn report_pair(&self) -> String {
        self.format("report-pair", &[])
    }

    /// ```text
    /// Row
    /// ```
    pub fn report_row(&self) -> String {
        self.format("report-row", &[])
    }

    /// ```text
    /// no counterpart
    /// ```
    pub fn report_no_counterpart(&self) -> String {
        self.format("report-no-counterpart", &[])
    }

    /// ```text
    /// About the release
    /// ```
    pub fn report_kind_metadata(&self) -> String {
        self.format("report-kind-metadata", &[])
    }

    /// ```text
    /// Title
    /// ```
    pub fn report_kind_title(&self) -> String {
        self.format("report-kind-title", &[])
    }

    /// ```text
    /// Lead
    /// ```
    pub fn report_kind_lead(&self) -> String {
        self.format("report-kind-lead", &[])
    }

    /// ```text
    /// Heading
    /// ```
    pub fn report_kind_heading(&self) -> String {
        self.format("report-kind-heading", &[])
    }

    /// ```text
    /// Paragraph
    /// ```
    pub fn report_kind_paragraph(&self) -> String {
        self.format("report-kind-paragraph", &[])
    }

    /// ```text
    /// List item
    /// ```
    pub fn report_kind_list_item(&self) -> String {
        self.format("report-kind-list-item", &[])
    }

    /// ```text
    /// Quotation
    /// ```
    pub fn report_kind_quotation(&self) -> String {
        self.format("report-kind-quotation", &[])
    }

    /// ```text
    /// Table cell
    /// ```
    pub fn report_kind_table_cell(&self) -> String {
        self.format("report-kind-table-cell", &[])
    }

    /// ```text
    /// Footnote
    /// ```
    pub fn report_kind_footnote(&self) -> String {
        self.format("report-kind-footnote", &[])
    }

    /// ```text
    /// plain text
    /// ```
    pub fn report_format_text(&self) -> String {
        self.format("report-format-text", &[])
    }

    /// ```text
    /// Markdown
    /// ```
    pub fn report_format_markdown(&self) -> String {
        self.format("report-format-markdown", &[])
    }

    /// ```text
    /// web page
    /// ```
    pub fn report_format_html(&self) -> String {
        self.format("report-format-html", &[])
    }

    /// ```text
    /// Word
    /// ```
    pub fn report_format_docx(&self) -> String {
        self.format("report-format-docx", &[])
    }

    /// ```text
    /// OpenDocument
    /// ```
    pub fn report_format_odt(&self) -> String {
        self.format("report-format-odt", &[])
    }

    /// ```text
    /// Spaces that do not break are underlined: a no-break space (U+00A0) with a square line, a narrow one (U+202F) with a dotted line. A plain space at the end of a paragraph is shown as a point.
    /// ```
    pub fn report_spaces(&self) -> String {
        self.format("report-spaces", &[])
    }

    /// ```text
    /// Made by Relecture, on this computer alone.
    /// ```
    pub fn report_made_by(&self) -> String {
        self.format("report-made-by", &[])
    }

    /// ```text
    /// { NUMBER($number) }
    /// ```
    pub fn report_number(&self, number: impl Into<FluentNumber>) -> String {
        self.format("report-number", &[("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// Findings
    /// ```
    pub fn report_findings(&self) -> String {
        self.format("report-findings", &[])
    }

    /// ```text
    /// Nothing was found in this pair.
    /// ```
    pub fn report_findings_none(&self) -> String {
        self.format("report-findings-none", &[])
    }

    /// ```text
    /// Left to do
    /// ```
    pub fn report_left(&self) -> String {
        self.format("report-left", &[])
    }

    /// ```text
    /// Nothing is left to do.
    /// ```
    pub fn report_left_none(&self) -> String {
        self.format("report-left-none", &[])
    }

    /// ```text
    /// { $what }: { $count }
    /// ```
    pub fn report_left_line(&self, what: &str, count: impl Into<FluentNumber>) -> String {
        self.format("report-left-line", &[("what", FluentValue::from(what)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// For the same readers there is also { $file }, { $lang }, { $state }: which one goes out?
    /// ```
    pub fn report_left_rival(&self, file: &str, lang: &str, state: &str) -> String {
        self.format("report-left-rival", &[("file", FluentValue::from(file)), ("lang", FluentValue::from(lang)), ("state", FluentValue::from(state))])
    }

    /// ```text
    /// regrouping
    /// ```
    pub fn change_regroup(&self) -> String {
        self.format("change-regroup", &[])
    }

    /// ```text
    /// Mend the alignment
    /// ```
    pub fn regroup(&self) -> String {
        self.format("regroup", &[])
    }

    /// ```text
    /// Row { NUMBER($row) }
    /// ```
    pub fn regroup_of_row(&self, row: impl Into<FluentNumber>) -> String {
        self.format("regroup-of-row", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// Sentence { NUMBER($sentence) } of row { NUMBER($row) }
    /// ```
    pub fn regroup_of_sentence(&self, sentence: impl Into<FluentNumber>, row: impl Into<FluentNumber>) -> String {
        self.format("regroup-of-sentence", &[("sentence", FluentValue::Number(sentence.into())), ("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// Join with the next
    /// ```
    pub fn keys_merge_next(&self) -> String {
        self.format("keys-merge-next", &[])
    }

    /// ```text
    /// Join with the previous
    /// ```
    pub fn keys_merge_previous(&self) -> String {
        self.format("keys-merge-previous", &[])
    }

    /// ```text
    /// Cut before the sentence, or after the first paragraph
    /// ```
    pub fn keys_split(&self) -> String {
        self.format("keys-split", &[])
    }

    /// ```text
    /// Move the first paragraph, or up to this sentence, up
    /// ```
    pub fn keys_move_up(&self) -> String {
        self.format("keys-move-up", &[])
    }

    /// ```text
    /// Move the last paragraph, or from this sentence on, down
    /// ```
    pub fn keys_move_down(&self) -> String {
        self.format("keys-move-down", &[])
    }

    /// ```text
    /// Leave a gap: move all below down
    /// ```
    pub fn keys_open_gap(&self) -> String {
        self.format("keys-open-gap", &[])
    }

    /// ```text
    /// Close a gap: move all below up
    /// ```
    pub fn keys_close_gap(&self) -> String {
        self.format("keys-close-gap", &[])
    }

    /// ```text
    /// Swap with the next
    /// ```
    pub fn keys_swap_next(&self) -> String {
        self.format("keys-swap-next", &[])
    }

    /// ```text
    /// Part the two sides
    /// ```
    pub fn keys_unlink(&self) -> String {
        self.format("keys-unlink", &[])
    }

    /// ```text
    /// Link with another row
    /// ```
    pub fn keys_link(&self) -> String {
        self.format("keys-link", &[])
    }

    /// ```text
    /// What can be mended here
    /// ```
    pub fn keys_regroup(&self) -> String {
        self.format("keys-regroup", &[])
    }

    /// ```text
    /// Join with the next
    /// ```
    pub fn merge_next(&self) -> String {
        self.format("merge-next", &[])
    }

    /// ```text
    /// Join the chosen rows
    /// ```
    pub fn merge_chosen(&self) -> String {
        self.format("merge-chosen", &[])
    }

    /// ```text
    /// Join with the previous
    /// ```
    pub fn merge_previous(&self) -> String {
        self.format("merge-previous", &[])
    }

    /// ```text
    /// Cut after the first paragraph
    /// ```
    pub fn split_row(&self) -> String {
        self.format("split-row", &[])
    }

    /// ```text
    /// Cut before this sentence
    /// ```
    pub fn split_sentence(&self) -> String {
        self.format("split-sentence", &[])
    }

    /// ```text
    /// Move the first source paragraph up
    /// ```
    pub fn move_up_source(&self) -> String {
        self.format("move-up-source", &[])
    }

    /// ```text
    /// Move the first target paragraph up
    /// ```
    pub fn move_up_target(&self) -> String {
        self.format("move-up-target", &[])
    }

    /// ```text
    /// Move the last source paragraph down
    /// ```
    pub fn move_down_source(&self) -> String {
        self.format("move-down-source", &[])
    }

    /// ```text
    /// Move the last target paragraph down
    /// ```
    pub fn move_down_target(&self) -> String {
        self.format("move-down-target", &[])
    }

    /// ```text
    /// Move up to this sentence up
    /// ```
    pub fn move_up_sentence(&self) -> String {
        self.format("move-up-sentence", &[])
    }

    /// ```text
    /// Move from this sentence on down
    /// ```
    pub fn move_down_sentence(&self) -> String {
        self.format("move-down-sentence", &[])
    }

    /// ```text
    /// Leave a gap in the source: all below goes down
    /// ```
    pub fn open_gap_source(&self) -> String {
        self.format("open-gap-source", &[])
    }

    /// ```text
    /// Leave a gap in the target: all below goes down
    /// ```
    pub fn open_gap_target(&self) -> String {
        self.format("open-gap-target", &[])
    }

    /// ```text
    /// Close the gap in the source: all below goes up
    /// ```
    pub fn close_gap_source(&self) -> String {
        self.format("close-gap-source", &[])
    }

    /// ```text
    /// Close the gap in the target: all below goes up
    /// ```
    pub fn close_gap_target(&self) -> String {
        self.format("close-gap-target", &[])
    }

    /// ```text
    /// Swap targets with the next
    /// ```
    pub fn swap_next(&self) -> String {
        self.format("swap-next", &[])
    }

    /// ```text
    /// Part the two sides
    /// ```
    pub fn unlink(&self) -> String {
        self.format("unlink", &[])
    }

    /// ```text
    /// Link with another row…
    /// ```
    pub fn link_start(&self) -> String {
        self.format("link-start", &[])
    }

    /// ```text
    /// Link with row { NUMBER($row) }
    /// ```
    pub fn link_end_row(&self, row: impl Into<FluentNumber>) -> String {
        self.format("link-end-row", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// Row { NUMBER($row) } is to be linked. Go to the other row and press { $key } again; { $escape } leaves it.
    /// ```
    pub fn link_started(&self, row: impl Into<FluentNumber>, key: &str, escape: &str) -> String {
        self.format("link-started", &[("row", FluentValue::Number(row.into())), ("key", FluentValue::from(key)), ("escape", FluentValue::from(escape))])
    }

    /// ```text
    /// to be linked
    /// ```
    pub fn row_linking(&self) -> String {
        self.format("row-linking", &[])
    }

    /// ```text
    /// No link
    /// ```
    pub fn link_dropped(&self) -> String {
        self.format("link-dropped", &[])
    }

    /// ```text
    /// Joined
    /// ```
    pub fn regrouped_merge(&self) -> String {
        self.format("regrouped-merge", &[])
    }

    /// ```text
    /// Cut
    /// ```
    pub fn regrouped_split(&self) -> String {
        self.format("regrouped-split", &[])
    }

    /// ```text
    /// Moved up
    /// ```
    pub fn regrouped_move_up(&self) -> String {
        self.format("regrouped-move-up", &[])
    }

    /// ```text
    /// Moved down
    /// ```
    pub fn regrouped_move_down(&self) -> String {
        self.format("regrouped-move-down", &[])
    }

    /// ```text
    /// Gap left
    /// ```
    pub fn regrouped_open_gap(&self) -> String {
        self.format("regrouped-open-gap", &[])
    }

    /// ```text
    /// Gap closed
    /// ```
    pub fn regrouped_close_gap(&self) -> String {
        self.format("regrouped-close-gap", &[])
    }

    /// ```text
    /// Swapped
    /// ```
    pub fn regrouped_swap_next(&self) -> String {
        self.format("regrouped-swap-next", &[])
    }

    /// ```text
    /// Parted
    /// ```
    pub fn regrouped_unlink(&self) -> String {
        self.format("regrouped-unlink", &[])
    }

    /// ```text
    /// Linked
    /// ```
    pub fn regrouped_link(&self) -> String {
        self.format("regrouped-link", &[])
    }

    /// ```text
    /// { $what }. Row { NUMBER($row) }
    /// ```
    pub fn regrouped_at(&self, what: &str, row: impl Into<FluentNumber>) -> String {
        self.format("regrouped-at", &[("what", FluentValue::from(what)), ("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// All commands
    /// ```
    pub fn keys_palette(&self) -> String {
        self.format("keys-palette", &[])
    }

    /// ```text
    /// Commands
    /// ```
    pub fn palette_title(&self) -> String {
        self.format("palette-title", &[])
    }

    /// ```text
    /// Search the commands
    /// ```
    pub fn palette_search(&self) -> String {
        self.format("palette-search", &[])
    }

    /// ```text
    /// No command is called that.
    /// ```
    pub fn palette_none(&self) -> String {
        self.format("palette-none", &[])
    }

    /// ```text
    /// Choose a key to change it.
    /// ```
    pub fn keys_about(&self) -> String {
        self.format("keys-about", &[])
    }

    /// ```text
    /// Press the new key…
    /// ```
    pub fn keys_press(&self) -> String {
        self.format("keys-press", &[])
    }

    /// ```text
    /// no key
    /// ```
    pub fn keys_none(&self) -> String {
        self.format("keys-none", &[])
    }

    /// ```text
    /// Change the key of “{ $command }”, now { $key }
    /// ```
    pub fn keys_change(&self, command: &str, key: &str) -> String {
        self.format("keys-change", &[("command", FluentValue::from(command)), ("key", FluentValue::from(key))])
    }

    /// ```text
    /// Change
    /// ```
    pub fn keys_change_about(&self) -> String {
        self.format("keys-change-about", &[])
    }

    /// ```text
    /// { $command }: { $key }
    /// ```
    pub fn keys_changed(&self, command: &str, key: &str) -> String {
        self.format("keys-changed", &[("command", FluentValue::from(command)), ("key", FluentValue::from(key))])
    }

    /// ```text
    /// { $key } already does this: { $command }.
    /// ```
    pub fn keys_clash(&self, key: &str, command: &str) -> String {
        self.format("keys-clash", &[("key", FluentValue::from(key)), ("command", FluentValue::from(command))])
    }

    /// ```text
    /// Use it here instead
    /// ```
    pub fn keys_take(&self) -> String {
        self.format("keys-take", &[])
    }

    /// ```text
    /// Usual key
    /// ```
    pub fn keys_reset(&self) -> String {
        self.format("keys-reset", &[])
    }

    /// ```text
    /// Usual key for “{ $command }”
    /// ```
    pub fn keys_reset_one(&self, command: &str) -> String {
        self.format("keys-reset-one", &[("command", FluentValue::from(command))])
    }

    /// ```text
    /// Usual keys everywhere
    /// ```
    pub fn keys_reset_all(&self) -> String {
        self.format("keys-reset-all", &[])
    }

    /// ```text
    /// Edit the translation
    /// ```
    pub fn keys_edit(&self) -> String {
        self.format("keys-edit", &[])
    }

    /// ```text
    /// Paragraph { NUMBER($paragraph) } of the translation
    /// ```
    pub fn edit_label(&self, paragraph: impl Into<FluentNumber>) -> String {
        self.format("edit-label", &[("paragraph", FluentValue::Number(paragraph.into()))])
    }

    /// ```text
    /// { $enter } saves, { $line } begins a new line, { $approve } saves and approves, { $escape } leaves the text as it was and keeps what you typed.
    /// ```
    pub fn edit_how(&self, enter: &str, line: &str, approve: &str, escape: &str) -> String {
        self.format("edit-how", &[("enter", FluentValue::from(enter)), ("line", FluentValue::from(line)), ("approve", FluentValue::from(approve)), ("escape", FluentValue::from(escape))])
    }

    /// ```text
    /// Signs to type
    /// ```
    pub fn edit_signs(&self) -> String {
        self.format("edit-signs", &[])
    }

    /// ```text
    /// Write signs by the rules as I type
    /// ```
    pub fn edit_help(&self) -> String {
        self.format("edit-help", &[])
    }

    /// ```text
    /// “{ $before }” was written as “{ $after }”. { $key } takes it back.
    /// ```
    pub fn edit_helped(&self, before: &str, after: &str, key: &str) -> String {
        self.format("edit-helped", &[("before", FluentValue::from(before)), ("after", FluentValue::from(after)), ("key", FluentValue::from(key))])
    }

    /// ```text
    /// Save
    /// ```
    pub fn edit_save(&self) -> String {
        self.format("edit-save", &[])
    }

    /// ```text
    /// Leave
    /// ```
    pub fn edit_leave(&self) -> String {
        self.format("edit-leave", &[])
    }

    /// ```text
    /// Saved
    /// ```
    pub fn edit_saved(&self) -> String {
        self.format("edit-saved", &[])
    }

    /// ```text
    /// The text is as it was. What you typed is kept as a draft.
    /// ```
    pub fn edit_kept(&self) -> String {
        self.format("edit-kept", &[])
    }

    /// ```text
    /// There is nothing in the target to edit.
    /// ```
    pub fn edit_nothing(&self) -> String {
        self.format("edit-nothing", &[])
    }

    /// ```text
    /// Unfinished draft
    /// ```
    pub fn edit_draft(&self) -> String {
        self.format("edit-draft", &[])
    }

    /// ```text
    /// Go on
    /// ```
    pub fn edit_draft_go_on(&self) -> String {
        self.format("edit-draft-go-on", &[])
    }

    /// ```text
    /// Discard it
    /// ```
    pub fn edit_draft_drop(&self) -> String {
        self.format("edit-draft-drop", &[])
    }

    /// ```text
    /// Since received:
    /// ```
    pub fn edit_received(&self) -> String {
        self.format("edit-received", &[])
    }

    /// ```text
    /// edited
    /// ```
    pub fn row_edited(&self) -> String {
        self.format("row-edited", &[])
    }

    /// ```text
    /// draft
    /// ```
    pub fn row_draft(&self) -> String {
        self.format("row-draft", &[])
    }

    /// ```text
    /// Was { $status } ({ $when }); edited since
    /// ```
    pub fn row_lapsed(&self, status: &str, when: &str) -> String {
        self.format("row-lapsed", &[("status", FluentValue::from(status)), ("when", FluentValue::from(when))])
    }

    /// ```text
    /// { $status }
    /// ```
    pub fn row_lapsed_short(&self, status: &str) -> String {
        self.format("row-lapsed-short", &[("status", FluentValue::from(status))])
    }

    /// ```text
    /// Find in both texts
    /// ```
    pub fn keys_find(&self) -> String {
        self.format("keys-find", &[])
    }

    /// ```text
    /// Find and replace
    /// ```
    pub fn keys_replace(&self) -> String {
        self.format("keys-replace", &[])
    }

    /// ```text
    /// Next place found
    /// ```
    pub fn keys_next_found(&self) -> String {
        self.format("keys-next-found", &[])
    }

    /// ```text
    /// Previous place found
    /// ```
    pub fn keys_previous_found(&self) -> String {
        self.format("keys-previous-found", &[])
    }

    /// ```text
    /// Find and replace
    /// ```
    pub fn find_title(&self) -> String {
        self.format("find-title", &[])
    }

    /// ```text
    /// Find
    /// ```
    pub fn find_what(&self) -> String {
        self.format("find-what", &[])
    }

    /// ```text
    /// Compare
    /// ```
    pub fn find_how(&self) -> String {
        self.format("find-how", &[])
    }

    /// ```text
    /// apart from accents, signs and inclusive writing
    /// ```
    pub fn find_match_form(&self) -> String {
        self.format("find-match-form", &[])
    }

    /// ```text
    /// to the character
    /// ```
    pub fn find_plain(&self) -> String {
        self.format("find-plain", &[])
    }

    /// ```text
    /// as a regular expression
    /// ```
    pub fn find_regex(&self) -> String {
        self.format("find-regex", &[])
    }

    /// ```text
    /// Whole words
    /// ```
    pub fn find_whole_words(&self) -> String {
        self.format("find-whole-words", &[])
    }

    /// ```text
    /// Capitals count
    /// ```
    pub fn find_match_case(&self) -> String {
        self.format("find-match-case", &[])
    }

    /// ```text
    /// Replace in the target by
    /// ```
    pub fn find_replacement(&self) -> String {
        self.format("find-replacement", &[])
    }

    /// ```text
    /// Previous
    /// ```
    pub fn find_previous(&self) -> String {
        self.format("find-previous", &[])
    }

    /// ```text
    /// Next
    /// ```
    pub fn find_next(&self) -> String {
        self.format("find-next", &[])
    }

    /// ```text
    /// Replace { NUMBER($count) }
    /// ```
    pub fn find_replace(&self, count: impl Into<FluentNumber>) -> String {
        self.format("find-replace", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [0] Nothing found.
    ///     [one] { $count } place, { NUMBER($target) } of it in the target.
    ///    *[other] { $count } places, { NUMBER($target) } of them in the target.
    /// }
    /// ```
    pub fn find_found(&self, count: impl Into<FluentNumber>, target: impl Into<FluentNumber>) -> String {
        self.format("find-found", &[("count", FluentValue::Number(count.into())), ("target", FluentValue::Number(target.into()))])
    }

    /// ```text
    /// The first { NUMBER($count) } are shown; all are replaced but for those left out.
    /// ```
    pub fn find_more(&self, count: impl Into<FluentNumber>) -> String {
        self.format("find-more", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Nothing found.
    /// ```
    pub fn find_none(&self) -> String {
        self.format("find-none", &[])
    }

    /// ```text
    /// Replace “{ $text }” in row { NUMBER($row) }
    /// ```
    pub fn find_replace_this(&self, text: &str, row: impl Into<FluentNumber>) -> String {
        self.format("find-replace-this", &[("text", FluentValue::from(text)), ("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } place replaced. One undo brings it back.
    ///    *[other] { $count } places replaced. One undo brings them back.
    /// }
    /// ```
    pub fn find_replaced(&self, count: impl Into<FluentNumber>) -> String {
        self.format("find-replaced", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Comment on what is selected, the sentence or the row
    /// ```
    pub fn keys_comment(&self) -> String {
        self.format("keys-comment", &[])
    }

    /// ```text
    /// Show or hide the comments
    /// ```
    pub fn keys_comments(&self) -> String {
        self.format("keys-comments", &[])
    }

    /// ```text
    /// Next open comment
    /// ```
    pub fn keys_next_comment(&self) -> String {
        self.format("keys-next-comment", &[])
    }

    /// ```text
    /// Previous open comment
    /// ```
    pub fn keys_previous_comment(&self) -> String {
        self.format("keys-previous-comment", &[])
    }

    /// ```text
    /// commenting
    /// ```
    pub fn change_comment(&self) -> String {
        self.format("change-comment", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } comment
    ///    *[other] { $count } comments
    /// }
    /// ```
    pub fn row_comments(&self, count: impl Into<FluentNumber>) -> String {
        self.format("row-comments", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [0] Comments
    ///    *[other] Comments ({ NUMBER($count) } open)
    /// }
    /// ```
    pub fn comments_title(&self, count: impl Into<FluentNumber>) -> String {
        self.format("comments-title", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Show the settled ones, too ({ NUMBER($count) })
    /// ```
    pub fn comments_resolved(&self, count: impl Into<FluentNumber>) -> String {
        self.format("comments-resolved", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// No comment is open. Select words or go to a row, then press { $key }.
    /// ```
    pub fn comments_none(&self, key: &str) -> String {
        self.format("comments-none", &[("key", FluentValue::from(key))])
    }

    /// ```text
    /// No open comment after this row.
    /// ```
    pub fn comments_none_after(&self) -> String {
        self.format("comments-none-after", &[])
    }

    /// ```text
    /// No open comment before this row.
    /// ```
    pub fn comments_none_before(&self) -> String {
        self.format("comments-none-before", &[])
    }

    /// ```text
    /// Comment on row { NUMBER($row) }, { $side }
    /// ```
    pub fn comment_new(&self, row: impl Into<FluentNumber>, side: &str) -> String {
        self.format("comment-new", &[("row", FluentValue::Number(row.into())), ("side", FluentValue::from(side))])
    }

    /// ```text
    /// Add
    /// ```
    pub fn comment_add(&self) -> String {
        self.format("comment-add", &[])
    }

    /// ```text
    /// Row { NUMBER($row) } · { $side }
    /// ```
    pub fn comment_place(&self, row: impl Into<FluentNumber>, side: &str) -> String {
        self.format("comment-place", &[("row", FluentValue::Number(row.into())), ("side", FluentValue::from(side))])
    }

    /// ```text
    /// settled
    /// ```
    pub fn comment_is_resolved(&self) -> String {
        self.format("comment-is-resolved", &[])
    }

    /// ```text
    /// no name
    /// ```
    pub fn comment_nobody(&self) -> String {
        self.format("comment-nobody", &[])
    }

    /// ```text
    /// Delete
    /// ```
    pub fn comment_remove(&self) -> String {
        self.format("comment-remove", &[])
    }

    /// ```text
    /// Delete “{ $text }”
    /// ```
    pub fn comment_remove_this(&self, text: &str) -> String {
        self.format("comment-remove-this", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// Answer on row { NUMBER($row) }
    /// ```
    pub fn comment_answer_to(&self, row: impl Into<FluentNumber>) -> String {
        self.format("comment-answer-to", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// Answer…
    /// ```
    pub fn comment_answer_here(&self) -> String {
        self.format("comment-answer-here", &[])
    }

    /// ```text
    /// Answer
    /// ```
    pub fn comment_answer(&self) -> String {
        self.format("comment-answer", &[])
    }

    /// ```text
    /// Settle
    /// ```
    pub fn comment_resolve(&self) -> String {
        self.format("comment-resolve", &[])
    }

    /// ```text
    /// Open again
    /// ```
    pub fn comment_reopen(&self) -> String {
        self.format("comment-reopen", &[])
    }

    /// ```text
    /// Sign the pair off
    /// ```
    pub fn keys_sign_off(&self) -> String {
        self.format("keys-sign-off", &[])
    }

    /// ```text
    /// signing off
    /// ```
    pub fn change_sign_off(&self) -> String {
        self.format("change-sign-off", &[])
    }

    /// ```text
    /// Sign off
    /// ```
    pub fn sign_title(&self) -> String {
        self.format("sign-title", &[])
    }

    /// ```text
    /// Errors left
    /// ```
    pub fn sign_errors(&self) -> String {
        self.format("sign-errors", &[])
    }

    /// ```text
    /// Stale after a new source
    /// ```
    pub fn sign_stale(&self) -> String {
        self.format("sign-stale", &[])
    }

    /// ```text
    /// Comments not settled
    /// ```
    pub fn sign_comments(&self) -> String {
        self.format("sign-comments", &[])
    }

    /// ```text
    /// Rows nobody judged
    /// ```
    pub fn sign_undecided(&self) -> String {
        self.format("sign-undecided", &[])
    }

    /// ```text
    /// Rows that need work or were rejected
    /// ```
    pub fn sign_sent_back(&self) -> String {
        self.format("sign-sent-back", &[])
    }

    /// ```text
    /// Unfinished drafts
    /// ```
    pub fn sign_drafts(&self) -> String {
        self.format("sign-drafts", &[])
    }

    /// ```text
    /// Dismissed findings whose sentence changed
    /// ```
    pub fn sign_lapsed(&self) -> String {
        self.format("sign-lapsed", &[])
    }

    /// ```text
    /// Tracked changes in the files, read as accepted
    /// ```
    pub fn sign_tracked(&self) -> String {
        self.format("sign-tracked", &[])
    }

    /// ```text
    /// Other texts for the same readers: which one goes out?
    /// ```
    pub fn sign_rivals(&self) -> String {
        self.format("sign-rivals", &[])
    }

    /// ```text
    /// not signed off
    /// ```
    pub fn sign_rival_unsigned(&self) -> String {
        self.format("sign-rival-unsigned", &[])
    }

    /// ```text
    /// signed off
    /// ```
    pub fn sign_rival_signed(&self) -> String {
        self.format("sign-rival-signed", &[])
    }

    /// ```text
    /// changed since it was signed off
    /// ```
    pub fn sign_rival_outdated(&self) -> String {
        self.format("sign-rival-outdated", &[])
    }

    /// ```text
    /// { $lang }, { $state }
    /// ```
    pub fn sign_rival_about(&self, lang: &str, state: &str) -> String {
        self.format("sign-rival-about", &[("lang", FluentValue::from(lang)), ("state", FluentValue::from(state))])
    }

    /// ```text
    /// Open
    /// ```
    pub fn sign_rival_open(&self) -> String {
        self.format("sign-rival-open", &[])
    }

    /// ```text
    /// Open: { $file }
    /// ```
    pub fn sign_rival_open_it(&self, file: &str) -> String {
        self.format("sign-rival-open-it", &[("file", FluentValue::from(file))])
    }

    /// ```text
    /// none
    /// ```
    pub fn sign_none(&self) -> String {
        self.format("sign-none", &[])
    }

    /// ```text
    /// Go there
    /// ```
    pub fn sign_go(&self) -> String {
        self.format("sign-go", &[])
    }

    /// ```text
    /// Go there: { $what }
    /// ```
    pub fn sign_go_to(&self, what: &str) -> String {
        self.format("sign-go-to", &[("what", FluentValue::from(what))])
    }

    /// ```text
    /// The texts are being checked…
    /// ```
    pub fn sign_checking(&self) -> String {
        self.format("sign-checking", &[])
    }

    /// ```text
    /// Why it is done all the same
    /// ```
    pub fn sign_reason(&self) -> String {
        self.format("sign-reason", &[])
    }

    /// ```text
    /// Sign off
    /// ```
    pub fn sign_now(&self) -> String {
        self.format("sign-now", &[])
    }

    /// ```text
    /// Signed off
    /// ```
    pub fn signed_off(&self) -> String {
        self.format("signed-off", &[])
    }

    /// ```text
    /// Signed off by { $name }, { $date }.
    /// ```
    pub fn signed_by(&self, name: &str, date: &str) -> String {
        self.format("signed-by", &[("name", FluentValue::from(name)), ("date", FluentValue::from(date))])
    }

    /// ```text
    /// Signed off on { $date }.
    /// ```
    pub fn signed_on(&self, date: &str) -> String {
        self.format("signed-on", &[("date", FluentValue::from(date))])
    }

    /// ```text
    /// The texts, their alignment or their rules have changed since.
    /// ```
    pub fn sign_outdated(&self) -> String {
        self.format("sign-outdated", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] One more error is found now than was left then.
    ///    *[other] { $count } more errors are found now than were left then.
    /// }
    /// ```
    pub fn sign_more_errors(&self, count: impl Into<FluentNumber>) -> String {
        self.format("sign-more-errors", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Edit
    /// ```
    pub fn edit_row(&self) -> String {
        self.format("edit-row", &[])
    }

    /// ```text
    /// Comment
    /// ```
    pub fn comment_row(&self) -> String {
        self.format("comment-row", &[])
    }

    /// ```text
    /// Sign off…
    /// ```
    pub fn status_sign_off(&self) -> String {
        self.format("status-sign-off", &[])
    }

    /// ```text
    /// Review
    /// ```
    pub fn mode_review(&self) -> String {
        self.format("mode-review", &[])
    }

    /// ```text
    /// Review: the translation by itself
    /// ```
    pub fn keys_mode_review(&self) -> String {
        self.format("keys-mode-review", &[])
    }

    /// ```text
    /// Show or hide the source of the row, in review
    /// ```
    pub fn keys_show_source(&self) -> String {
        self.format("keys-show-source", &[])
    }

    /// ```text
    /// Show or hide the history of the row
    /// ```
    pub fn keys_history(&self) -> String {
        self.format("keys-history", &[])
    }

    /// ```text
    /// History of row { NUMBER($row) }
    /// ```
    pub fn history_title(&self, row: impl Into<FluentNumber>) -> String {
        self.format("history-title", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// Received in { $file } (version { NUMBER($number) })
    /// ```
    pub fn history_received(&self, file: &str, number: impl Into<FluentNumber>) -> String {
        self.format("history-received", &[("file", FluentValue::from(file)), ("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// Edited
    /// ```
    pub fn history_edited(&self) -> String {
        self.format("history-edited", &[])
    }

    /// ```text
    /// Judged: { $status }
    /// ```
    pub fn history_judged(&self, status: &str) -> String {
        self.format("history-judged", &[("status", FluentValue::from(status))])
    }

    /// ```text
    /// Commented
    /// ```
    pub fn history_commented(&self) -> String {
        self.format("history-commented", &[])
    }

    /// ```text
    /// Comment answered
    /// ```
    pub fn history_answered(&self) -> String {
        self.format("history-answered", &[])
    }

    /// ```text
    /// Comment settled
    /// ```
    pub fn history_settled(&self) -> String {
        self.format("history-settled", &[])
    }

    /// ```text
    /// Comment opened again
    /// ```
    pub fn history_reopened(&self) -> String {
        self.format("history-reopened", &[])
    }

    /// ```text
    /// Comment deleted
    /// ```
    pub fn history_comment_removed(&self) -> String {
        self.format("history-comment-removed", &[])
    }

    /// ```text
    /// Error marked: { $error }
    /// ```
    pub fn history_marked(&self, error: &str) -> String {
        self.format("history-marked", &[("error", FluentValue::from(error))])
    }

    /// ```text
    /// Marked error changed: { $error }
    /// ```
    pub fn history_mark_changed(&self, error: &str) -> String {
        self.format("history-mark-changed", &[("error", FluentValue::from(error))])
    }

    /// ```text
    /// Marked error deleted: { $error }
    /// ```
    pub fn history_mark_removed(&self, error: &str) -> String {
        self.format("history-mark-removed", &[("error", FluentValue::from(error))])
    }

    /// ```text
    /// Finding dismissed: { $check }
    /// ```
    pub fn history_dismissed(&self, check: &str) -> String {
        self.format("history-dismissed", &[("check", FluentValue::from(check))])
    }

    /// ```text
    /// Dismissal taken back: { $check }
    /// ```
    pub fn history_restored(&self, check: &str) -> String {
        self.format("history-restored", &[("check", FluentValue::from(check))])
    }

    /// ```text
    /// Aligned by hand
    /// ```
    pub fn history_regrouped(&self) -> String {
        self.format("history-regrouped", &[])
    }

    /// ```text
    /// Aligned otherwise by the program
    /// ```
    pub fn history_realigned(&self) -> String {
        self.format("history-realigned", &[])
    }

    /// ```text
    /// { $moment }
    /// ```
    pub fn history_on(&self, moment: &str) -> String {
        self.format("history-on", &[("moment", FluentValue::from(moment))])
    }

    /// ```text
    /// { $name }, { $moment }
    /// ```
    pub fn history_by(&self, name: &str, moment: &str) -> String {
        self.format("history-by", &[("name", FluentValue::from(name)), ("moment", FluentValue::from(moment))])
    }

    /// ```text
    /// No terms yet
    /// ```
    pub fn terms_none_title(&self) -> String {
        self.format("terms-none-title", &[])
    }

    /// ```text
    /// The checks of this project hold its texts to no terms. Write the first one, import a file, or use the terms that come with the program.
    /// ```
    pub fn terms_none_about(&self) -> String {
        self.format("terms-none-about", &[])
    }

    /// ```text
    /// No term is called so. Look for something else, or choose all languages and statuses.
    /// ```
    pub fn terms_none_found(&self) -> String {
        self.format("terms-none-found", &[])
    }

    /// ```text
    /// Look for a term
    /// ```
    pub fn terms_search(&self) -> String {
        self.format("terms-search", &[])
    }

    /// ```text
    /// All languages
    /// ```
    pub fn terms_all_languages(&self) -> String {
        self.format("terms-all-languages", &[])
    }

    /// ```text
    /// All statuses
    /// ```
    pub fn terms_all_statuses(&self) -> String {
        self.format("terms-all-statuses", &[])
    }

    /// ```text
    /// Order
    /// ```
    pub fn terms_order(&self) -> String {
        self.format("terms-order", &[])
    }

    /// ```text
    /// Order: { $name }
    /// ```
    pub fn terms_order_by(&self, name: &str) -> String {
        self.format("terms-order-by", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// as added
    /// ```
    pub fn terms_order_added(&self) -> String {
        self.format("terms-order-added", &[])
    }

    /// ```text
    /// The other way round
    /// ```
    pub fn terms_descending(&self) -> String {
        self.format("terms-descending", &[])
    }

    /// ```text
    /// New term
    /// ```
    pub fn terms_new(&self) -> String {
        self.format("terms-new", &[])
    }

    /// ```text
    /// Import…
    /// ```
    pub fn terms_import(&self) -> String {
        self.format("terms-import", &[])
    }

    /// ```text
    /// Export…
    /// ```
    pub fn terms_export(&self) -> String {
        self.format("terms-export", &[])
    }

    /// ```text
    /// Use the human-rights terms that come with the program
    /// ```
    pub fn terms_starter(&self) -> String {
        self.format("terms-starter", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } entry
    ///    *[other] { $count } entries
    /// }
    /// ```
    pub fn terms_count(&self, count: impl Into<FluentNumber>) -> String {
        self.format("terms-count", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { NUMBER($count) } of { NUMBER($all) } entries
    /// ```
    pub fn terms_count_of(&self, count: impl Into<FluentNumber>, all: impl Into<FluentNumber>) -> String {
        self.format("terms-count-of", &[("count", FluentValue::Number(count.into())), ("all", FluentValue::Number(all.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } entry found
    ///    *[other] { $count } entries found
    /// }
    /// ```
    pub fn terms_found(&self, count: impl Into<FluentNumber>) -> String {
        self.format("terms-found", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// left out
    /// ```
    pub fn terms_left_out(&self) -> String {
        self.format("terms-left-out", &[])
    }

    /// ```text
    /// Terms
    /// ```
    pub fn terms_file_name(&self) -> String {
        self.format("terms-file-name", &[])
    }

    /// ```text
    /// Terms
    /// ```
    pub fn kind_terms(&self) -> String {
        self.format("kind-terms", &[])
    }

    /// ```text
    /// Choose a file of terms
    /// ```
    pub fn terms_import_title(&self) -> String {
        self.format("terms-import-title", &[])
    }

    /// ```text
    /// Where to write the terms
    /// ```
    pub fn terms_export_title(&self) -> String {
        self.format("terms-export-title", &[])
    }

    /// ```text
    /// The terms were written.
    /// ```
    pub fn terms_exported(&self) -> String {
        self.format("terms-exported", &[])
    }

    /// ```text
    /// Terms imported: { NUMBER($created) } new, { NUMBER($changed) } changed
    /// ```
    pub fn terms_imported(&self, created: impl Into<FluentNumber>, changed: impl Into<FluentNumber>) -> String {
        self.format("terms-imported", &[("created", FluentValue::Number(created.into())), ("changed", FluentValue::Number(changed.into()))])
    }

    /// ```text
    /// Entry
    /// ```
    pub fn term_entry(&self) -> String {
        self.format("term-entry", &[])
    }

    /// ```text
    /// Term
    /// ```
    pub fn term(&self) -> String {
        self.format("term", &[])
    }

    /// ```text
    /// Term { NUMBER($number) }
    /// ```
    pub fn term_number(&self, number: impl Into<FluentNumber>) -> String {
        self.format("term-number", &[("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// Language
    /// ```
    pub fn term_language(&self) -> String {
        self.format("term-language", &[])
    }

    /// ```text
    /// Status
    /// ```
    pub fn term_status(&self) -> String {
        self.format("term-status", &[])
    }

    /// ```text
    /// preferred
    /// ```
    pub fn term_preferred(&self) -> String {
        self.format("term-preferred", &[])
    }

    /// ```text
    /// admitted
    /// ```
    pub fn term_admitted(&self) -> String {
        self.format("term-admitted", &[])
    }

    /// ```text
    /// no longer used
    /// ```
    pub fn term_deprecated(&self) -> String {
        self.format("term-deprecated", &[])
    }

    /// ```text
    /// not to be used
    /// ```
    pub fn term_forbidden(&self) -> String {
        self.format("term-forbidden", &[])
    }

    /// ```text
    /// More about this term
    /// ```
    pub fn term_more(&self) -> String {
        self.format("term-more", &[])
    }

    /// ```text
    /// Which forms
    /// ```
    pub fn term_matching(&self) -> String {
        self.format("term-matching", &[])
    }

    /// ```text
    /// Capitals
    /// ```
    pub fn term_case(&self) -> String {
        self.format("term-case", &[])
    }

    /// ```text
    /// Holds only in
    /// ```
    pub fn term_parts(&self) -> String {
        self.format("term-parts", &[])
    }

    /// ```text
    /// Not where it stands in (one wording a line)
    /// ```
    pub fn term_exemptions(&self) -> String {
        self.format("term-exemptions", &[])
    }

    /// ```text
    /// Holds from
    /// ```
    pub fn term_from(&self) -> String {
        self.format("term-from", &[])
    }

    /// ```text
    /// Holds until
    /// ```
    pub fn term_until(&self) -> String {
        self.format("term-until", &[])
    }

    /// ```text
    /// Only for these profiles (one id a line)
    /// ```
    pub fn term_houses(&self) -> String {
        self.format("term-houses", &[])
    }

    /// ```text
    /// Note
    /// ```
    pub fn term_note(&self) -> String {
        self.format("term-note", &[])
    }

    /// ```text
    /// Reference
    /// ```
    pub fn term_reference(&self) -> String {
        self.format("term-reference", &[])
    }

    /// ```text
    /// Subject
    /// ```
    pub fn term_subject(&self) -> String {
        self.format("term-subject", &[])
    }

    /// ```text
    /// Definition
    /// ```
    pub fn term_definition(&self) -> String {
        self.format("term-definition", &[])
    }

    /// ```text
    /// Advice only: where it is not followed, that is a note
    /// ```
    pub fn term_advice(&self) -> String {
        self.format("term-advice", &[])
    }

    /// ```text
    /// Another term
    /// ```
    pub fn term_add_line(&self) -> String {
        self.format("term-add-line", &[])
    }

    /// ```text
    /// Remove { $term }
    /// ```
    pub fn term_remove_line(&self, term: &str) -> String {
        self.format("term-remove-line", &[("term", FluentValue::from(term))])
    }

    /// ```text
    /// Keep
    /// ```
    pub fn term_keep(&self) -> String {
        self.format("term-keep", &[])
    }

    /// ```text
    /// Keep (Ctrl+Enter)
    /// ```
    pub fn term_keep_key(&self) -> String {
        self.format("term-keep-key", &[])
    }

    /// ```text
    /// Remove
    /// ```
    pub fn term_remove(&self) -> String {
        self.format("term-remove", &[])
    }

    /// ```text
    /// Leave it out
    /// ```
    pub fn term_leave_out(&self) -> String {
        self.format("term-leave-out", &[])
    }

    /// ```text
    /// As it came with the program
    /// ```
    pub fn term_bring_back(&self) -> String {
        self.format("term-bring-back", &[])
    }

    /// ```text
    /// Write one term at least.
    /// ```
    pub fn term_needed(&self) -> String {
        self.format("term-needed", &[])
    }

    /// ```text
    /// The entry was kept.
    /// ```
    pub fn term_kept(&self) -> String {
        self.format("term-kept", &[])
    }

    /// ```text
    /// The entry was removed. Undo brings it back.
    /// ```
    pub fn term_removed(&self) -> String {
        self.format("term-removed", &[])
    }

    /// ```text
    /// This entry comes with the program. What you change holds for this project.
    /// ```
    pub fn term_of_starter(&self) -> String {
        self.format("term-of-starter", &[])
    }

    /// ```text
    /// This project has changed this entry, which comes with the program.
    /// ```
    pub fn term_changed_starter(&self) -> String {
        self.format("term-changed-starter", &[])
    }

    /// ```text
    /// This entry comes with the program, and this project leaves it out.
    /// ```
    pub fn term_left_out_about(&self) -> String {
        self.format("term-left-out-about", &[])
    }

    /// ```text
    /// as written
    /// ```
    pub fn match_exact(&self) -> String {
        self.format("match-exact", &[])
    }

    /// ```text
    /// inflected, inclusive
    /// ```
    pub fn match_inflected(&self) -> String {
        self.format("match-inflected", &[])
    }

    /// ```text
    /// a verb in any form
    /// ```
    pub fn match_verb(&self) -> String {
        self.format("match-verb", &[])
    }

    /// ```text
    /// beginning, up to |
    /// ```
    pub fn match_prefix(&self) -> String {
        self.format("match-prefix", &[])
    }

    /// ```text
    /// inside words, too
    /// ```
    pub fn match_anywhere(&self) -> String {
        self.format("match-anywhere", &[])
    }

    /// ```text
    /// its capitals, at the least
    /// ```
    pub fn case_permissive(&self) -> String {
        self.format("case-permissive", &[])
    }

    /// ```text
    /// exactly as written
    /// ```
    pub fn case_strict(&self) -> String {
        self.format("case-strict", &[])
    }

    /// ```text
    /// as written, but for the first letter
    /// ```
    pub fn case_first_letter(&self) -> String {
        self.format("case-first-letter", &[])
    }

    /// ```text
    /// any
    /// ```
    pub fn case_any(&self) -> String {
        self.format("case-any", &[])
    }

    /// ```text
    /// running text
    /// ```
    pub fn part_body(&self) -> String {
        self.format("part-body", &[])
    }

    /// ```text
    /// titles
    /// ```
    pub fn part_title(&self) -> String {
        self.format("part-title", &[])
    }

    /// ```text
    /// quotations
    /// ```
    pub fn part_quotation(&self) -> String {
        self.format("part-quotation", &[])
    }

    /// ```text
    /// official names
    /// ```
    pub fn part_official_name(&self) -> String {
        self.format("part-official-name", &[])
    }

    /// ```text
    /// Terms of { $path }
    /// ```
    pub fn terms_import_from(&self, path: &str) -> String {
        self.format("terms-import-from", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// New: { NUMBER($created) }. Changed: { NUMBER($changed) }. As they are: { NUMBER($same) }.
    /// ```
    pub fn terms_import_summary(&self, created: impl Into<FluentNumber>, changed: impl Into<FluentNumber>, same: impl Into<FluentNumber>) -> String {
        self.format("terms-import-summary", &[("created", FluentValue::Number(created.into())), ("changed", FluentValue::Number(changed.into())), ("same", FluentValue::Number(same.into()))])
    }

    /// ```text
    /// Not taken in
    /// ```
    pub fn terms_import_remarks(&self) -> String {
        self.format("terms-import-remarks", &[])
    }

    /// ```text
    /// New and changed entries
    /// ```
    pub fn terms_import_changes(&self) -> String {
        self.format("terms-import-changes", &[])
    }

    /// ```text
    /// What
    /// ```
    pub fn terms_import_what(&self) -> String {
        self.format("terms-import-what", &[])
    }

    /// ```text
    /// new
    /// ```
    pub fn terms_import_new(&self) -> String {
        self.format("terms-import-new", &[])
    }

    /// ```text
    /// changed
    /// ```
    pub fn terms_import_changed(&self) -> String {
        self.format("terms-import-changed", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] and { $count } more
    ///    *[other] and { $count } more
    /// }
    /// ```
    pub fn terms_import_more(&self, count: impl Into<FluentNumber>) -> String {
        self.format("terms-import-more", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Import
    /// ```
    pub fn terms_import_take(&self) -> String {
        self.format("terms-import-take", &[])
    }

    /// ```text
    /// Line { $line }: “{ $what }” has no place in a termbase ({ $count ->
    ///     [one] once
    ///    *[other] { $count } times
    /// }).
    /// ```
    pub fn left_out_field(&self, line: &str, what: &str, count: impl Into<FluentNumber>) -> String {
        self.format("left-out-field", &[("line", FluentValue::from(line)), ("what", FluentValue::from(what)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Line { $line }: { $count ->
    ///     [one] { $count } entry has no term.
    ///    *[other] { $count } entries have no term, this one first.
    /// }
    /// ```
    pub fn left_out_no_term(&self, line: &str, count: impl Into<FluentNumber>) -> String {
        self.format("left-out-no-term", &[("line", FluentValue::from(line)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Line { $line }: “{ $what }” means nothing here; the usual value is taken instead ({ $count ->
    ///     [one] once
    ///    *[other] { $count } times
    /// }).
    /// ```
    pub fn left_out_value(&self, line: &str, what: &str, count: impl Into<FluentNumber>) -> String {
        self.format("left-out-value", &[("line", FluentValue::from(line)), ("what", FluentValue::from(what)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Line { $line }: “{ $what }” is no language that is known ({ $count ->
    ///     [one] { $count } term
    ///    *[other] { $count } terms
    /// }).
    /// ```
    pub fn left_out_language(&self, line: &str, what: &str, count: impl Into<FluentNumber>) -> String {
        self.format("left-out-language", &[("line", FluentValue::from(line)), ("what", FluentValue::from(what)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// In the releases of this project
    /// ```
    pub fn renderings(&self) -> String {
        self.format("renderings", &[])
    }

    /// ```text
    /// Looking through the releases
    /// ```
    pub fn renderings_searching(&self) -> String {
        self.format("renderings-searching", &[])
    }

    /// ```text
    /// The search was stopped.
    /// ```
    pub fn renderings_stopped(&self) -> String {
        self.format("renderings-stopped", &[])
    }

    /// ```text
    /// No release of this project names it.
    /// ```
    pub fn renderings_none(&self) -> String {
        self.format("renderings-none", &[])
    }

    /// ```text
    /// not rendered by a known term
    /// ```
    pub fn rendering_none(&self) -> String {
        self.format("rendering-none", &[])
    }

    /// ```text
    /// { $term }: { NUMBER($count) } in { $release }, { $date }
    /// ```
    pub fn rendering_part(&self, term: &str, count: impl Into<FluentNumber>, release: &str, date: &str) -> String {
        self.format("rendering-part", &[("term", FluentValue::from(term)), ("count", FluentValue::Number(count.into())), ("release", FluentValue::from(release)), ("date", FluentValue::from(date))])
    }

    /// ```text
    /// Terms in row { NUMBER($row) }
    /// ```
    pub fn row_terms(&self, row: impl Into<FluentNumber>) -> String {
        self.format("row-terms", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// No known term stands in this row.
    /// ```
    pub fn row_terms_none(&self) -> String {
        self.format("row-terms-none", &[])
    }

    /// ```text
    /// Add
    /// ```
    pub fn row_terms_add(&self) -> String {
        self.format("row-terms-add", &[])
    }

    /// ```text
    /// Hide the terms
    /// ```
    pub fn row_terms_hide(&self) -> String {
        self.format("row-terms-hide", &[])
    }

    /// ```text
    /// stands here
    /// ```
    pub fn row_terms_here(&self) -> String {
        self.format("row-terms-here", &[])
    }

    /// ```text
    /// Open the entry
    /// ```
    pub fn row_terms_open(&self) -> String {
        self.format("row-terms-open", &[])
    }

    /// ```text
    /// “{ $term }” is taken. Select its rendering on the other side, and press { $key }.
    /// ```
    pub fn term_taken(&self, term: &str, key: &str) -> String {
        self.format("term-taken", &[("term", FluentValue::from(term)), ("key", FluentValue::from(key))])
    }

    /// ```text
    /// Prefer
    /// ```
    pub fn term_prefer(&self) -> String {
        self.format("term-prefer", &[])
    }

    /// ```text
    /// used as it should be
    /// ```
    pub fn term_state_good(&self) -> String {
        self.format("term-state-good", &[])
    }

    /// ```text
    /// not rendered here
    /// ```
    pub fn term_state_missing(&self) -> String {
        self.format("term-state-missing", &[])
    }

    /// ```text
    /// no longer used
    /// ```
    pub fn term_state_deprecated(&self) -> String {
        self.format("term-state-deprecated", &[])
    }

    /// ```text
    /// not to be used
    /// ```
    pub fn term_state_forbidden(&self) -> String {
        self.format("term-state-forbidden", &[])
    }

    /// ```text
    /// belongs to another region
    /// ```
    pub fn term_state_other_region(&self) -> String {
        self.format("term-state-other-region", &[])
    }

    /// ```text
    /// { $term } is preferred now.
    /// ```
    pub fn term_preferred_now(&self, term: &str) -> String {
        self.format("term-preferred-now", &[("term", FluentValue::from(term))])
    }

    /// ```text
    /// Mark terms in the texts
    /// ```
    pub fn settings_terms(&self) -> String {
        self.format("settings-terms", &[])
    }

    /// ```text
    /// A thin bracket under a term says that it is known; it is dashed where the translation lacks it, dotted where it is no longer used, double where it is not to be used.
    /// ```
    pub fn settings_terms_about(&self) -> String {
        self.format("settings-terms-about", &[])
    }

    /// ```text
    /// Add a term
    /// ```
    pub fn add_term_title(&self) -> String {
        self.format("add-term-title", &[])
    }

    /// ```text
    /// { $language }
    /// ```
    pub fn add_term_in(&self, language: &str) -> String {
        self.format("add-term-in", &[("language", FluentValue::from(language))])
    }

    /// ```text
    /// Where the term is known, its rendering is added to it.
    /// ```
    pub fn add_term_about(&self) -> String {
        self.format("add-term-about", &[])
    }

    /// ```text
    /// Add
    /// ```
    pub fn add_term_do(&self) -> String {
        self.format("add-term-do", &[])
    }

    /// ```text
    /// { $source } – { $target }: added. Undo takes it back.
    /// ```
    pub fn add_term_added(&self, source: &str, target: &str) -> String {
        self.format("add-term-added", &[("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// { $source } – { $target }: a new entry. Undo takes it back.
    /// ```
    pub fn add_term_new(&self, source: &str, target: &str) -> String {
        self.format("add-term-new", &[("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// Replace everywhere…
    /// ```
    pub fn replace_everywhere(&self) -> String {
        self.format("replace-everywhere", &[])
    }

    /// ```text
    /// Put “{ $term }” for the other terms
    /// ```
    pub fn replace_title(&self, term: &str) -> String {
        self.format("replace-title", &[("term", FluentValue::from(term))])
    }

    /// ```text
    /// Each place is changed as shown. Take away the mark where the text is to stay as it is.
    /// ```
    pub fn replace_about(&self) -> String {
        self.format("replace-about", &[])
    }

    /// ```text
    /// None of the other terms stands in this text.
    /// ```
    pub fn replace_none(&self) -> String {
        self.format("replace-none", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] Replace at { $count } place
    ///    *[other] Replace at { $count } places
    /// }
    /// ```
    pub fn replace_do(&self, count: impl Into<FluentNumber>) -> String {
        self.format("replace-do", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] Replaced at { $count } place. Undo takes it back.
    ///    *[other] Replaced at { $count } places. Undo takes them all back.
    /// }
    /// ```
    pub fn replaced(&self, count: impl Into<FluentNumber>) -> String {
        self.format("replaced", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// The gender may be another: look at articles, adjectives and participles.
    /// ```
    pub fn caution_gender(&self) -> String {
        self.format("caution-gender", &[])
    }

    /// ```text
    /// Look at the plural.
    /// ```
    pub fn caution_number(&self) -> String {
        self.format("caution-number", &[])
    }

    /// ```text
    /// The old term stands in another form than its own: look at how the sentence reads.
    /// ```
    pub fn caution_form(&self) -> String {
        self.format("caution-form", &[])
    }

    /// ```text
    /// It is in a quotation.
    /// ```
    pub fn caution_quotation(&self) -> String {
        self.format("caution-quotation", &[])
    }

    /// ```text
    /// It is in a title.
    /// ```
    pub fn caution_title(&self) -> String {
        self.format("caution-title", &[])
    }

    /// ```text
    /// It is in an official name.
    /// ```
    pub fn caution_official_name(&self) -> String {
        self.format("caution-official-name", &[])
    }

    /// ```text
    /// The source does not name it here.
    /// ```
    pub fn caution_not_in_source(&self) -> String {
        self.format("caution-not-in-source", &[])
    }

    /// ```text
    /// In all releases
    /// ```
    pub fn concordance(&self) -> String {
        self.format("concordance", &[])
    }

    /// ```text
    /// Words to look for
    /// ```
    pub fn concordance_words(&self) -> String {
        self.format("concordance-words", &[])
    }

    /// ```text
    /// Accents, capitals, apostrophes and inclusive forms do not count. The last word may be unfinished.
    /// ```
    pub fn concordance_about(&self) -> String {
        self.format("concordance-about", &[])
    }

    /// ```text
    /// No sentence of this project has these words one after the other.
    /// ```
    pub fn concordance_none(&self) -> String {
        self.format("concordance-none", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } place
    ///    *[other] { $count } places
    /// }
    /// ```
    pub fn concordance_found(&self, count: impl Into<FluentNumber>) -> String {
        self.format("concordance-found", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// The first { NUMBER($count) } places, the newest first
    /// ```
    pub fn concordance_first(&self, count: impl Into<FluentNumber>) -> String {
        self.format("concordance-first", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Show more
    /// ```
    pub fn concordance_more(&self) -> String {
        self.format("concordance-more", &[])
    }

    /// ```text
    /// version { NUMBER($number) }
    /// ```
    pub fn concordance_version(&self, number: impl Into<FluentNumber>) -> String {
        self.format("concordance-version", &[("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// Nothing stands beside it.
    /// ```
    pub fn concordance_alone(&self) -> String {
        self.format("concordance-alone", &[])
    }

    /// ```text
    /// Where “{ $term }” stands
    /// ```
    pub fn concordance_of_term(&self, term: &str) -> String {
        self.format("concordance-of-term", &[("term", FluentValue::from(term))])
    }

    /// ```text
    /// In more than one way
    /// ```
    pub fn disputes(&self) -> String {
        self.format("disputes", &[])
    }

    /// ```text
    /// What is shown of the terms
    /// ```
    pub fn disputes_views(&self) -> String {
        self.format("disputes-views", &[])
    }

    /// ```text
    /// Terms in dispute
    /// ```
    pub fn disputes_terms(&self) -> String {
        self.format("disputes-terms", &[])
    }

    /// ```text
    /// Recurring sentences
    /// ```
    pub fn disputes_sentences(&self) -> String {
        self.format("disputes-sentences", &[])
    }

    /// ```text
    /// Terms that the releases of this project render in more than one way, and wordings that stand for more than one term. No list of terms is needed for this: the sentences tell.
    /// ```
    pub fn disputes_about_terms(&self) -> String {
        self.format("disputes-about-terms", &[])
    }

    /// ```text
    /// Sentences that recur in the releases and are not always rendered in the same words: standing paragraphs and quotations above all.
    /// ```
    pub fn disputes_about_sentences(&self) -> String {
        self.format("disputes-about-sentences", &[])
    }

    /// ```text
    /// Comparing the releases
    /// ```
    pub fn disputes_searching(&self) -> String {
        self.format("disputes-searching", &[])
    }

    /// ```text
    /// Look again
    /// ```
    pub fn disputes_again(&self) -> String {
        self.format("disputes-again", &[])
    }

    /// ```text
    /// The texts have changed since.
    /// ```
    pub fn disputes_stale(&self) -> String {
        self.format("disputes-stale", &[])
    }

    /// ```text
    /// Nothing is rendered in more than one way, as far as the releases tell.
    /// ```
    pub fn disputes_none(&self) -> String {
        self.format("disputes-none", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } found
    ///    *[other] { $count } found
    /// }
    /// ```
    pub fn disputes_found(&self, count: impl Into<FluentNumber>) -> String {
        self.format("disputes-found", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// The first { NUMBER($count) } of { NUMBER($total) }, those with the strongest evidence first
    /// ```
    pub fn disputes_first(&self, count: impl Into<FluentNumber>, total: impl Into<FluentNumber>) -> String {
        self.format("disputes-first", &[("count", FluentValue::Number(count.into())), ("total", FluentValue::Number(total.into()))])
    }

    /// ```text
    /// Prefer: { $term }
    /// ```
    pub fn disputes_prefer(&self, term: &str) -> String {
        self.format("disputes-prefer", &[("term", FluentValue::from(term))])
    }

    /// ```text
    /// Row { NUMBER($row) } elsewhere
    /// ```
    pub fn earlier(&self, row: impl Into<FluentNumber>) -> String {
        self.format("earlier", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// Hide what other releases say
    /// ```
    pub fn earlier_hide(&self) -> String {
        self.format("earlier-hide", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] One more place says the same.
    ///    *[other] { $count } more places say the same.
    /// }
    /// ```
    pub fn earlier_more(&self, count: impl Into<FluentNumber>) -> String {
        self.format("earlier-more", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Take this wording
    /// ```
    pub fn earlier_take(&self) -> String {
        self.format("earlier-take", &[])
    }

    /// ```text
    /// The same as here
    /// ```
    pub fn earlier_same(&self) -> String {
        self.format("earlier-same", &[])
    }

    /// ```text
    /// Go there
    /// ```
    pub fn earlier_go(&self) -> String {
        self.format("earlier-go", &[])
    }

    /// ```text
    /// The wording was taken over. Undo brings yours back.
    /// ```
    pub fn earlier_taken(&self) -> String {
        self.format("earlier-taken", &[])
    }

    /// ```text
    /// Relecture
    /// ```
    pub fn app_name(&self) -> String {
        self.format("app-name", &[])
    }

    /// ```text
    /// See whether two languages say the same thing.
    /// ```
    pub fn app_tagline(&self) -> String {
        self.format("app-tagline", &[])
    }

    /// ```text
    /// { $name } – Relecture
    /// ```
    pub fn window_title(&self, name: &str) -> String {
        self.format("window-title", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// Loading…
    /// ```
    pub fn loading(&self) -> String {
        self.format("loading", &[])
    }

    /// ```text
    /// Close
    /// ```
    pub fn close(&self) -> String {
        self.format("close", &[])
    }

    /// ```text
    /// Cancel
    /// ```
    pub fn cancel(&self) -> String {
        self.format("cancel", &[])
    }

    /// ```text
    /// Dismiss
    /// ```
    pub fn dismiss(&self) -> String {
        self.format("dismiss", &[])
    }

    /// ```text
    /// Try again
    /// ```
    pub fn try_again(&self) -> String {
        self.format("try-again", &[])
    }

    /// ```text
    /// Open two files
    /// ```
    pub fn first_open_files(&self) -> String {
        self.format("first-open-files", &[])
    }

    /// ```text
    /// Drop a text and its translation here, or choose them.
    /// ```
    pub fn first_drop_here(&self) -> String {
        self.format("first-drop-here", &[])
    }

    /// ```text
    /// Drop the other file here, or choose it.
    /// ```
    pub fn first_drop_other(&self) -> String {
        self.format("first-drop-other", &[])
    }

    /// ```text
    /// Choose two files…
    /// ```
    pub fn first_choose_files(&self) -> String {
        self.format("first-choose-files", &[])
    }

    /// ```text
    /// Choose the other file…
    /// ```
    pub fn first_choose_other(&self) -> String {
        self.format("first-choose-other", &[])
    }

    /// ```text
    /// First file
    /// ```
    pub fn first_one_chosen(&self) -> String {
        self.format("first-one-chosen", &[])
    }

    /// ```text
    /// Choose another first file
    /// ```
    pub fn first_start_over(&self) -> String {
        self.format("first-start-over", &[])
    }

    /// ```text
    /// Word, OpenDocument, web page, Markdown or plain text. Languages and direction are recognised.
    /// ```
    pub fn first_formats(&self) -> String {
        self.format("first-formats", &[])
    }

    /// ```text
    /// Open a project…
    /// ```
    pub fn first_open_project(&self) -> String {
        self.format("first-open-project", &[])
    }

    /// ```text
    /// Try the sample
    /// ```
    pub fn first_sample(&self) -> String {
        self.format("first-sample", &[])
    }

    /// ```text
    /// An invented press release in English, with a French version in the usage you choose.
    /// ```
    pub fn first_sample_about(&self) -> String {
        self.format("first-sample-about", &[])
    }

    /// ```text
    /// French of Canada
    /// ```
    pub fn first_sample_canada(&self) -> String {
        self.format("first-sample-canada", &[])
    }

    /// ```text
    /// French of the international secretariat
    /// ```
    pub fn first_sample_secretariat(&self) -> String {
        self.format("first-sample-secretariat", &[])
    }

    /// ```text
    /// Recent projects
    /// ```
    pub fn first_recent(&self) -> String {
        self.format("first-recent", &[])
    }

    /// ```text
    /// Projects that you open will be listed here.
    /// ```
    pub fn first_no_recent(&self) -> String {
        self.format("first-no-recent", &[])
    }

    /// ```text
    /// Clear the list
    /// ```
    pub fn first_clear_recent(&self) -> String {
        self.format("first-clear-recent", &[])
    }

    /// ```text
    /// not named yet
    /// ```
    pub fn first_not_named(&self) -> String {
        self.format("first-not-named", &[])
    }

    /// ```text
    /// Delete…
    /// ```
    pub fn first_delete(&self) -> String {
        self.format("first-delete", &[])
    }

    /// ```text
    /// Delete this project?
    /// ```
    pub fn first_delete_title(&self) -> String {
        self.format("first-delete-title", &[])
    }

    /// ```text
    /// { $name } was never given a name. Deleting it cannot be undone.
    /// ```
    pub fn first_delete_about(&self, name: &str) -> String {
        self.format("first-delete-about", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// Delete for good
    /// ```
    pub fn first_delete_confirm(&self) -> String {
        self.format("first-delete-confirm", &[])
    }

    /// ```text
    /// Back to { $name }
    /// ```
    pub fn first_back(&self, name: &str) -> String {
        self.format("first-back", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// Nothing leaves this computer.
    /// ```
    pub fn first_offline(&self) -> String {
        self.format("first-offline", &[])
    }

    /// ```text
    /// Let go to open the two files
    /// ```
    pub fn drop_two(&self) -> String {
        self.format("drop-two", &[])
    }

    /// ```text
    /// Let go, then choose the other file
    /// ```
    pub fn drop_one(&self) -> String {
        self.format("drop-one", &[])
    }

    /// ```text
    /// Let go to open it beside { $path }
    /// ```
    pub fn drop_second(&self, path: &str) -> String {
        self.format("drop-second", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// Two files at a time: a text and its translation.
    /// ```
    pub fn drop_too_many(&self) -> String {
        self.format("drop-too-many", &[])
    }

    /// ```text
    /// Choose two files
    /// ```
    pub fn pick_files_title(&self) -> String {
        self.format("pick-files-title", &[])
    }

    /// ```text
    /// Choose the other file
    /// ```
    pub fn pick_other_title(&self) -> String {
        self.format("pick-other-title", &[])
    }

    /// ```text
    /// Open a project
    /// ```
    pub fn pick_project_title(&self) -> String {
        self.format("pick-project-title", &[])
    }

    /// ```text
    /// Save the project as
    /// ```
    pub fn pick_save_title(&self) -> String {
        self.format("pick-save-title", &[])
    }

    /// ```text
    /// Texts
    /// ```
    pub fn kind_texts(&self) -> String {
        self.format("kind-texts", &[])
    }

    /// ```text
    /// Relecture projects
    /// ```
    pub fn kind_projects(&self) -> String {
        self.format("kind-projects", &[])
    }

    /// ```text
    /// Opening { $first } and { $second }
    /// ```
    pub fn opening_title(&self, first: &str, second: &str) -> String {
        self.format("opening-title", &[("first", FluentValue::from(first)), ("second", FluentValue::from(second))])
    }

    /// ```text
    /// Opening the sample
    /// ```
    pub fn opening_sample_title(&self) -> String {
        self.format("opening-sample-title", &[])
    }

    /// ```text
    /// Reading the files
    /// ```
    pub fn opening_stage_read(&self) -> String {
        self.format("opening-stage-read", &[])
    }

    /// ```text
    /// Cutting the texts into sentences
    /// ```
    pub fn opening_stage_segment(&self) -> String {
        self.format("opening-stage-segment", &[])
    }

    /// ```text
    /// Aligning paragraphs and sentences
    /// ```
    pub fn opening_stage_align(&self) -> String {
        self.format("opening-stage-align", &[])
    }

    /// ```text
    /// Saving
    /// ```
    pub fn opening_stage_save(&self) -> String {
        self.format("opening-stage-save", &[])
    }

    /// ```text
    /// Checking
    /// ```
    pub fn opening_stage_check(&self) -> String {
        self.format("opening-stage-check", &[])
    }

    /// ```text
    /// Stopping…
    /// ```
    pub fn opening_stopping(&self) -> String {
        self.format("opening-stopping", &[])
    }

    /// ```text
    /// First screen
    /// ```
    pub fn bar_home(&self) -> String {
        self.format("bar-home", &[])
    }

    /// ```text
    /// Untitled project
    /// ```
    pub fn project_untitled(&self) -> String {
        self.format("project-untitled", &[])
    }

    /// ```text
    /// Show the releases
    /// ```
    pub fn bar_releases_show(&self) -> String {
        self.format("bar-releases-show", &[])
    }

    /// ```text
    /// Hide the releases
    /// ```
    pub fn bar_releases_hide(&self) -> String {
        self.format("bar-releases-hide", &[])
    }

    /// ```text
    /// Undo
    /// ```
    pub fn bar_undo(&self) -> String {
        self.format("bar-undo", &[])
    }

    /// ```text
    /// Undo: { $change }
    /// ```
    pub fn bar_undo_change(&self, change: &str) -> String {
        self.format("bar-undo-change", &[("change", FluentValue::from(change))])
    }

    /// ```text
    /// Redo: { $change }
    /// ```
    pub fn bar_redo_change(&self, change: &str) -> String {
        self.format("bar-redo-change", &[("change", FluentValue::from(change))])
    }

    /// ```text
    /// Nothing to undo
    /// ```
    pub fn bar_nothing_to_undo(&self) -> String {
        self.format("bar-nothing-to-undo", &[])
    }

    /// ```text
    /// Nothing to redo
    /// ```
    pub fn bar_nothing_to_redo(&self) -> String {
        self.format("bar-nothing-to-redo", &[])
    }

    /// ```text
    /// Show spaces and other characters that cannot be seen
    /// ```
    pub fn bar_invisibles(&self) -> String {
        self.format("bar-invisibles", &[])
    }

    /// ```text
    /// Settings
    /// ```
    pub fn bar_settings(&self) -> String {
        self.format("bar-settings", &[])
    }

    /// ```text
    /// Keys and signs
    /// ```
    pub fn bar_keys(&self) -> String {
        self.format("bar-keys", &[])
    }

    /// ```text
    /// What you are at
    /// ```
    pub fn modes(&self) -> String {
        self.format("modes", &[])
    }

    /// ```text
    /// Revision
    /// ```
    pub fn mode_revision(&self) -> String {
        self.format("mode-revision", &[])
    }

    /// ```text
    /// Terms
    /// ```
    pub fn mode_terms(&self) -> String {
        self.format("mode-terms", &[])
    }

    /// ```text
    /// opening files
    /// ```
    pub fn change_import(&self) -> String {
        self.format("change-import", &[])
    }

    /// ```text
    /// adding a version
    /// ```
    pub fn change_add_version(&self) -> String {
        self.format("change-add-version", &[])
    }

    /// ```text
    /// dealing with stale paragraphs
    /// ```
    pub fn change_follow(&self) -> String {
        self.format("change-follow", &[])
    }

    /// ```text
    /// aligning
    /// ```
    pub fn change_align(&self) -> String {
        self.format("change-align", &[])
    }

    /// ```text
    /// editing
    /// ```
    pub fn change_edit(&self) -> String {
        self.format("change-edit", &[])
    }

    /// ```text
    /// dismissing findings
    /// ```
    pub fn change_dismiss(&self) -> String {
        self.format("change-dismiss", &[])
    }

    /// ```text
    /// restoring a finding
    /// ```
    pub fn change_restore(&self) -> String {
        self.format("change-restore", &[])
    }

    /// ```text
    /// choosing the profile
    /// ```
    pub fn change_choose_profile(&self) -> String {
        self.format("change-choose-profile", &[])
    }

    /// ```text
    /// changing the rules of a text
    /// ```
    pub fn change_set_rules(&self) -> String {
        self.format("change-set-rules", &[])
    }

    /// ```text
    /// changing terms
    /// ```
    pub fn change_edit_terms(&self) -> String {
        self.format("change-edit-terms", &[])
    }

    /// ```text
    /// importing terms
    /// ```
    pub fn change_import_terms(&self) -> String {
        self.format("change-import-terms", &[])
    }

    /// ```text
    /// choosing terms
    /// ```
    pub fn change_choose_terms(&self) -> String {
        self.format("change-choose-terms", &[])
    }

    /// ```text
    /// judging rows
    /// ```
    pub fn change_decide(&self) -> String {
        self.format("change-decide", &[])
    }

    /// ```text
    /// pinning
    /// ```
    pub fn change_pin(&self) -> String {
        self.format("change-pin", &[])
    }

    /// ```text
    /// letting go
    /// ```
    pub fn change_unpin(&self) -> String {
        self.format("change-unpin", &[])
    }

    /// ```text
    /// swapping the sides
    /// ```
    pub fn change_swap_sides(&self) -> String {
        self.format("change-swap-sides", &[])
    }

    /// ```text
    /// renaming a release
    /// ```
    pub fn change_rename_release(&self) -> String {
        self.format("change-rename-release", &[])
    }

    /// ```text
    /// removing a release
    /// ```
    pub fn change_remove_release(&self) -> String {
        self.format("change-remove-release", &[])
    }

    /// ```text
    /// Releases
    /// ```
    pub fn releases(&self) -> String {
        self.format("releases", &[])
    }

    /// ```text
    /// This project has no release yet. Open two files to make one.
    /// ```
    pub fn releases_empty(&self) -> String {
        self.format("releases-empty", &[])
    }

    /// ```text
    /// Open two files…
    /// ```
    pub fn releases_add(&self) -> String {
        self.format("releases-add", &[])
    }

    /// ```text
    /// Rename
    /// ```
    pub fn release_rename(&self) -> String {
        self.format("release-rename", &[])
    }

    /// ```text
    /// Remove
    /// ```
    pub fn release_remove(&self) -> String {
        self.format("release-remove", &[])
    }

    /// ```text
    /// New name of the release
    /// ```
    pub fn release_new_name(&self) -> String {
        self.format("release-new-name", &[])
    }

    /// ```text
    /// { $name } was removed.
    /// ```
    pub fn release_removed(&self, name: &str) -> String {
        self.format("release-removed", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// Texts of { $name }
    /// ```
    pub fn release_pairs(&self, name: &str) -> String {
        self.format("release-pairs", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// { $source } → { $target }
    /// ```
    pub fn pair_name(&self, source: &str, target: &str) -> String {
        self.format("pair-name", &[("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// No texts are open
    /// ```
    pub fn pair_none_title(&self) -> String {
        self.format("pair-none-title", &[])
    }

    /// ```text
    /// Choose a release on the left, or open two files.
    /// ```
    pub fn pair_none_about(&self) -> String {
        self.format("pair-none-about", &[])
    }

    /// ```text
    /// Both texts are empty
    /// ```
    pub fn pair_empty_title(&self) -> String {
        self.format("pair-empty-title", &[])
    }

    /// ```text
    /// There is no paragraph to show.
    /// ```
    pub fn pair_empty_about(&self) -> String {
        self.format("pair-empty-about", &[])
    }

    /// ```text
    /// Swap the sides
    /// ```
    pub fn pair_swap(&self) -> String {
        self.format("pair-swap", &[])
    }

    /// ```text
    /// Go through the rows
    /// ```
    pub fn pair_actions(&self) -> String {
        self.format("pair-actions", &[])
    }

    /// ```text
    /// Next gap
    /// ```
    pub fn next_gap(&self) -> String {
        self.format("next-gap", &[])
    }

    /// ```text
    /// Next not 1:1
    /// ```
    pub fn next_not_one_to_one(&self) -> String {
        self.format("next-not-one-to-one", &[])
    }

    /// ```text
    /// Next uncertain
    /// ```
    pub fn next_low_confidence(&self) -> String {
        self.format("next-low-confidence", &[])
    }

    /// ```text
    /// The next paragraph that stands on one side only
    /// ```
    pub fn next_gap_about(&self) -> String {
        self.format("next-gap-about", &[])
    }

    /// ```text
    /// The next row that is not one paragraph beside one
    /// ```
    pub fn next_not_one_to_one_about(&self) -> String {
        self.format("next-not-one-to-one-about", &[])
    }

    /// ```text
    /// The next row whose alignment is uncertain
    /// ```
    pub fn next_low_confidence_about(&self) -> String {
        self.format("next-low-confidence-about", &[])
    }

    /// ```text
    /// Row { NUMBER($row) }
    /// ```
    pub fn found_row(&self, row: impl Into<FluentNumber>) -> String {
        self.format("found-row", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// None after this row.
    /// ```
    pub fn found_none_after(&self) -> String {
        self.format("found-none-after", &[])
    }

    /// ```text
    /// None before this row.
    /// ```
    pub fn found_none_before(&self) -> String {
        self.format("found-none-before", &[])
    }

    /// ```text
    /// Source
    /// ```
    pub fn side_source(&self) -> String {
        self.format("side-source", &[])
    }

    /// ```text
    /// Target
    /// ```
    pub fn side_target(&self) -> String {
        self.format("side-target", &[])
    }

    /// ```text
    /// { $paragraphs }, { $sentences }
    /// ```
    pub fn text_size(&self, paragraphs: &str, sentences: &str) -> String {
        self.format("text-size", &[("paragraphs", FluentValue::from(paragraphs)), ("sentences", FluentValue::from(sentences))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } remark
    ///    *[other] { $count } remarks
    /// }
    /// ```
    pub fn text_warnings(&self, count: impl Into<FluentNumber>) -> String {
        self.format("text-warnings", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Reading { $path }
    /// ```
    pub fn text_warnings_title(&self, path: &str) -> String {
        self.format("text-warnings-title", &[("path", FluentValue::from(path))])
    }

    /// ```text
    /// Good to know about how this file was read:
    /// ```
    pub fn text_warnings_about(&self) -> String {
        self.format("text-warnings-about", &[])
    }

    /// ```text
    /// Encoding: { $encoding }
    /// ```
    pub fn encoding_of(&self, encoding: &str) -> String {
        self.format("encoding-of", &[("encoding", FluentValue::from(encoding))])
    }

    /// ```text
    /// { $source } beside { $target }
    /// ```
    pub fn grid_label(&self, source: &str, target: &str) -> String {
        self.format("grid-label", &[("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// Row
    /// ```
    pub fn grid_column_row(&self) -> String {
        self.format("grid-column-row", &[])
    }

    /// ```text
    /// Nothing in the source
    /// ```
    pub fn grid_nothing_source(&self) -> String {
        self.format("grid-nothing-source", &[])
    }

    /// ```text
    /// Nothing in the target
    /// ```
    pub fn grid_nothing_target(&self) -> String {
        self.format("grid-nothing-target", &[])
    }

    /// ```text
    /// Loading row { NUMBER($row) }
    /// ```
    pub fn grid_row_loading(&self, row: impl Into<FluentNumber>) -> String {
        self.format("grid-row-loading", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } row chosen
    ///    *[other] { $count } rows chosen
    /// }
    /// ```
    pub fn selection_rows(&self, count: impl Into<FluentNumber>) -> String {
        self.format("selection-rows", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// No rows chosen
    /// ```
    pub fn selection_dropped(&self) -> String {
        self.format("selection-dropped", &[])
    }

    /// ```text
    /// Choose rows first, with Shift and the arrows.
    /// ```
    pub fn selection_none(&self) -> String {
        self.format("selection-none", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } row copied
    ///    *[other] { $count } rows copied
    /// }
    /// ```
    pub fn selection_copied(&self, count: impl Into<FluentNumber>) -> String {
        self.format("selection-copied", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Not copied: { NUMBER($number) } rows at the most, once they have come in.
    /// ```
    pub fn selection_not_copied(&self, number: impl Into<FluentNumber>) -> String {
        self.format("selection-not-copied", &[("number", FluentValue::Number(number.into()))])
    }

    /// ```text
    /// Row { NUMBER($row) }
    /// ```
    pub fn row_name(&self, row: impl Into<FluentNumber>) -> String {
        self.format("row-name", &[("row", FluentValue::Number(row.into()))])
    }

    /// ```text
    /// { $source }:{ $target }
    /// ```
    pub fn row_paragraphs(&self, source: &str, target: &str) -> String {
        self.format("row-paragraphs", &[("source", FluentValue::from(source)), ("target", FluentValue::from(target))])
    }

    /// ```text
    /// Confidence { $percent }
    /// ```
    pub fn row_confidence(&self, percent: &str) -> String {
        self.format("row-confidence", &[("percent", FluentValue::from(percent))])
    }

    /// ```text
    /// uncertain
    /// ```
    pub fn row_uncertain(&self) -> String {
        self.format("row-uncertain", &[])
    }

    /// ```text
    /// moved
    /// ```
    pub fn row_moved(&self) -> String {
        self.format("row-moved", &[])
    }

    /// ```text
    /// set by hand
    /// ```
    pub fn row_pinned(&self) -> String {
        self.format("row-pinned", &[])
    }

    /// ```text
    /// Pin
    /// ```
    pub fn row_pin(&self) -> String {
        self.format("row-pin", &[])
    }

    /// ```text
    /// Unpin
    /// ```
    pub fn row_unpin(&self) -> String {
        self.format("row-unpin", &[])
    }

    /// ```text
    /// What to do with the row
    /// ```
    pub fn row_actions(&self) -> String {
        self.format("row-actions", &[])
    }

    /// ```text
    /// { $name }, { $date }
    /// ```
    pub fn row_decided(&self, name: &str, date: &str) -> String {
        self.format("row-decided", &[("name", FluentValue::from(name)), ("date", FluentValue::from(date))])
    }

    /// ```text
    /// open
    /// ```
    pub fn status_open(&self) -> String {
        self.format("status-open", &[])
    }

    /// ```text
    /// needs work
    /// ```
    pub fn status_needs_work(&self) -> String {
        self.format("status-needs-work", &[])
    }

    /// ```text
    /// approved
    /// ```
    pub fn status_is_approved(&self) -> String {
        self.format("status-is-approved", &[])
    }

    /// ```text
    /// rejected
    /// ```
    pub fn status_is_rejected(&self) -> String {
        self.format("status-is-rejected", &[])
    }

    /// ```text
    /// Approve
    /// ```
    pub fn decide_approve_and_next(&self) -> String {
        self.format("decide-approve-and-next", &[])
    }

    /// ```text
    /// Needs work
    /// ```
    pub fn decide_send_back(&self) -> String {
        self.format("decide-send-back", &[])
    }

    /// ```text
    /// Reject
    /// ```
    pub fn decide_reject(&self) -> String {
        self.format("decide-reject", &[])
    }

    /// ```text
    /// Open again
    /// ```
    pub fn decide_reopen(&self) -> String {
        self.format("decide-reopen", &[])
    }

    /// ```text
    /// Row { NUMBER($row) }: { $status }
    /// ```
    pub fn decided_row(&self, row: impl Into<FluentNumber>, status: &str) -> String {
        self.format("decided-row", &[("row", FluentValue::Number(row.into())), ("status", FluentValue::from(status))])
    }

    /// ```text
    /// { $rows }: { $status }
    /// ```
    pub fn decided_rows(&self, rows: &str, status: &str) -> String {
        self.format("decided-rows", &[("rows", FluentValue::from(rows)), ("status", FluentValue::from(status))])
    }

    /// ```text
    /// No row after this one is left to approve.
    /// ```
    pub fn decided_last(&self) -> String {
        self.format("decided-last", &[])
    }

    /// ```text
    /// Align these again
    /// ```
    pub fn selection_realign(&self) -> String {
        self.format("selection-realign", &[])
    }

    /// ```text
    /// 1:1
    /// ```
    pub fn shape_one_to_one(&self) -> String {
        self.format("shape-one-to-one", &[])
    }

    /// ```text
    /// missing
    /// ```
    pub fn shape_missing(&self) -> String {
        self.format("shape-missing", &[])
    }

    /// ```text
    /// added
    /// ```
    pub fn shape_added(&self) -> String {
        self.format("shape-added", &[])
    }

    /// ```text
    /// merged
    /// ```
    pub fn shape_merged(&self) -> String {
        self.format("shape-merged", &[])
    }

    /// ```text
    /// split
    /// ```
    pub fn shape_split(&self) -> String {
        self.format("shape-split", &[])
    }

    /// ```text
    /// regrouped
    /// ```
    pub fn shape_many_to_many(&self) -> String {
        self.format("shape-many-to-many", &[])
    }

    /// ```text
    /// Information
    /// ```
    pub fn kind_metadata(&self) -> String {
        self.format("kind-metadata", &[])
    }

    /// ```text
    /// Title
    /// ```
    pub fn kind_title(&self) -> String {
        self.format("kind-title", &[])
    }

    /// ```text
    /// Opening paragraph
    /// ```
    pub fn kind_lead(&self) -> String {
        self.format("kind-lead", &[])
    }

    /// ```text
    /// Heading
    /// ```
    pub fn kind_heading(&self) -> String {
        self.format("kind-heading", &[])
    }

    /// ```text
    /// List item
    /// ```
    pub fn kind_list_item(&self) -> String {
        self.format("kind-list-item", &[])
    }

    /// ```text
    /// Quotation
    /// ```
    pub fn kind_quotation(&self) -> String {
        self.format("kind-quotation", &[])
    }

    /// ```text
    /// Table cell
    /// ```
    pub fn kind_table_cell(&self) -> String {
        self.format("kind-table-cell", &[])
    }

    /// ```text
    /// Footnote
    /// ```
    pub fn kind_footnote(&self) -> String {
        self.format("kind-footnote", &[])
    }

    /// ```text
    /// has nothing on the other side
    /// ```
    pub fn sentence_alone(&self) -> String {
        self.format("sentence-alone", &[])
    }

    /// ```text
    /// goes over a paragraph break
    /// ```
    pub fn sentence_crosses(&self) -> String {
        self.format("sentence-crosses", &[])
    }

    /// ```text
    /// Sentence { NUMBER($place) } of { NUMBER($count) }: { $text }
    /// ```
    pub fn sentence_read(&self, place: impl Into<FluentNumber>, count: impl Into<FluentNumber>, text: &str) -> String {
        self.format("sentence-read", &[("place", FluentValue::Number(place.into())), ("count", FluentValue::Number(count.into())), ("text", FluentValue::from(text))])
    }

    /// ```text
    /// Facing it: { $text }
    /// ```
    pub fn sentence_facing(&self, text: &str) -> String {
        self.format("sentence-facing", &[("text", FluentValue::from(text))])
    }

    /// ```text
    /// Alignment map
    /// ```
    pub fn map_title(&self) -> String {
        self.format("map-title", &[])
    }

    /// ```text
    /// Up and Down go from row to row, Enter goes to the texts.
    /// ```
    pub fn map_about(&self) -> String {
        self.format("map-about", &[])
    }

    /// ```text
    /// Row { NUMBER($first) } of { NUMBER($total) }
    /// ```
    pub fn map_row(&self, first: impl Into<FluentNumber>, total: impl Into<FluentNumber>) -> String {
        self.format("map-row", &[("first", FluentValue::Number(first.into())), ("total", FluentValue::Number(total.into()))])
    }

    /// ```text
    /// Rows { NUMBER($first) } to { NUMBER($last) } of { NUMBER($total) }
    /// ```
    pub fn map_rows(&self, first: impl Into<FluentNumber>, last: impl Into<FluentNumber>, total: impl Into<FluentNumber>) -> String {
        self.format("map-rows", &[("first", FluentValue::Number(first.into())), ("last", FluentValue::Number(last.into())), ("total", FluentValue::Number(total.into()))])
    }

    /// ```text
    /// Go to a row
    /// ```
    pub fn go_title(&self) -> String {
        self.format("go-title", &[])
    }

    /// ```text
    /// Row, from 1 to { NUMBER($total) }
    /// ```
    pub fn go_label(&self, total: impl Into<FluentNumber>) -> String {
        self.format("go-label", &[("total", FluentValue::Number(total.into()))])
    }

    /// ```text
    /// Go
    /// ```
    pub fn go_confirm(&self) -> String {
        self.format("go-confirm", &[])
    }

    /// ```text
    /// There are rows 1 to { NUMBER($total) }.
    /// ```
    pub fn go_out_of_range(&self, total: impl Into<FluentNumber>) -> String {
        self.format("go-out-of-range", &[("total", FluentValue::Number(total.into()))])
    }

    /// ```text
    /// Row { NUMBER($row) } of { NUMBER($total) }
    /// ```
    pub fn status_row(&self, row: impl Into<FluentNumber>, total: impl Into<FluentNumber>) -> String {
        self.format("status-row", &[("row", FluentValue::Number(row.into())), ("total", FluentValue::Number(total.into()))])
    }

    /// ```text
    /// No rows
    /// ```
    pub fn status_no_row(&self) -> String {
        self.format("status-no-row", &[])
    }

    /// ```text
    /// { $count } 1:1
    /// ```
    pub fn status_one_to_one(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-one-to-one", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { NUMBER($count) } of { NUMBER($total) } approved
    /// ```
    pub fn status_approved(&self, count: impl Into<FluentNumber>, total: impl Into<FluentNumber>) -> String {
        self.format("status-approved", &[("count", FluentValue::Number(count.into())), ("total", FluentValue::Number(total.into()))])
    }

    /// ```text
    /// { $count } left
    /// ```
    pub fn status_left(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-left", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } in need of work
    ///    *[other] { $count } in need of work
    /// }
    /// ```
    pub fn status_sent_back(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-sent-back", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count } rejected
    /// ```
    pub fn status_rejected(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-rejected", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count } missing
    /// ```
    pub fn status_missing(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-missing", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count } added
    /// ```
    pub fn status_added(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-added", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count } merged
    /// ```
    pub fn status_merged(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-merged", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count } split
    /// ```
    pub fn status_split(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-split", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count } regrouped
    /// ```
    pub fn status_many_to_many(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-many-to-many", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count } moved
    /// ```
    pub fn status_moved(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-moved", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count } uncertain
    /// ```
    pub fn status_uncertain(&self, count: impl Into<FluentNumber>) -> String {
        self.format("status-uncertain", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $what }: go to the next
    /// ```
    pub fn status_go_to_next(&self, what: &str) -> String {
        self.format("status-go-to-next", &[("what", FluentValue::from(what))])
    }

    /// ```text
    /// Saved in { $name }
    /// ```
    pub fn status_saved(&self, name: &str) -> String {
        self.format("status-saved", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// Kept, not named yet
    /// ```
    pub fn status_unnamed(&self) -> String {
        self.format("status-unnamed", &[])
    }

    /// ```text
    /// Save as…
    /// ```
    pub fn status_save_as(&self) -> String {
        self.format("status-save-as", &[])
    }

    /// ```text
    /// Settings
    /// ```
    pub fn settings_title(&self) -> String {
        self.format("settings-title", &[])
    }

    /// ```text
    /// Language
    /// ```
    pub fn settings_language(&self) -> String {
        self.format("settings-language", &[])
    }

    /// ```text
    /// Same as the system
    /// ```
    pub fn settings_language_system(&self) -> String {
        self.format("settings-language-system", &[])
    }

    /// ```text
    /// English
    /// ```
    pub fn settings_language_en(&self) -> String {
        self.format("settings-language-en", &[])
    }

    /// ```text
    /// français
    /// ```
    pub fn settings_language_fr(&self) -> String {
        self.format("settings-language-fr", &[])
    }

    /// ```text
    /// Colours
    /// ```
    pub fn settings_theme(&self) -> String {
        self.format("settings-theme", &[])
    }

    /// ```text
    /// Same as the system
    /// ```
    pub fn settings_theme_system(&self) -> String {
        self.format("settings-theme-system", &[])
    }

    /// ```text
    /// Light
    /// ```
    pub fn settings_theme_light(&self) -> String {
        self.format("settings-theme-light", &[])
    }

    /// ```text
    /// Dark
    /// ```
    pub fn settings_theme_dark(&self) -> String {
        self.format("settings-theme-dark", &[])
    }

    /// ```text
    /// High contrast
    /// ```
    pub fn settings_theme_contrast(&self) -> String {
        self.format("settings-theme-contrast", &[])
    }

    /// ```text
    /// Show spaces and other characters that cannot be seen
    /// ```
    pub fn settings_invisibles(&self) -> String {
        self.format("settings-invisibles", &[])
    }

    /// ```text
    /// No-break spaces are drawn; copied text stays as it is in the file.
    /// ```
    pub fn settings_invisibles_about(&self) -> String {
        self.format("settings-invisibles-about", &[])
    }

    /// ```text
    /// Your name
    /// ```
    pub fn settings_reviewer(&self) -> String {
        self.format("settings-reviewer", &[])
    }

    /// ```text
    /// It is kept beside what you approve, reject or dismiss. It may be left empty.
    /// ```
    pub fn settings_reviewer_about(&self) -> String {
        self.format("settings-reviewer-about", &[])
    }

    /// ```text
    /// Size
    /// ```
    pub fn settings_zoom(&self) -> String {
        self.format("settings-zoom", &[])
    }

    /// ```text
    /// { $larger } and { $smaller } make everything larger or smaller.
    /// ```
    pub fn settings_zoom_about(&self, larger: &str, smaller: &str) -> String {
        self.format("settings-zoom-about", &[("larger", FluentValue::from(larger)), ("smaller", FluentValue::from(smaller))])
    }

    /// ```text
    /// Why these two
    /// ```
    pub fn why_title(&self) -> String {
        self.format("why-title", &[])
    }

    /// ```text
    /// What speaks for the row is above 0, what speaks against it below.
    /// ```
    pub fn why_about(&self) -> String {
        self.format("why-about", &[])
    }

    /// ```text
    /// The row has one side only: there is nothing to compare.
    /// ```
    pub fn why_none(&self) -> String {
        self.format("why-none", &[])
    }

    /// ```text
    /// Together
    /// ```
    pub fn why_score(&self) -> String {
        self.format("why-score", &[])
    }

    /// ```text
    /// Number of paragraphs
    /// ```
    pub fn why_shape(&self) -> String {
        self.format("why-shape", &[])
    }

    /// ```text
    /// Length
    /// ```
    pub fn why_length(&self) -> String {
        self.format("why-length", &[])
    }

    /// ```text
    /// Structure
    /// ```
    pub fn why_structure(&self) -> String {
        self.format("why-structure", &[])
    }

    /// ```text
    /// Numbers
    /// ```
    pub fn why_numbers(&self) -> String {
        self.format("why-numbers", &[])
    }

    /// ```text
    /// Words spelt alike
    /// ```
    pub fn why_names(&self) -> String {
        self.format("why-names", &[])
    }

    /// ```text
    /// Lexicon
    /// ```
    pub fn why_lexicon(&self) -> String {
        self.format("why-lexicon", &[])
    }

    /// ```text
    /// Learnt from these texts
    /// ```
    pub fn why_learnt(&self) -> String {
        self.format("why-learnt", &[])
    }

    /// ```text
    /// Counterparts elsewhere
    /// ```
    pub fn why_missing(&self) -> String {
        self.format("why-missing", &[])
    }

    /// ```text
    /// Matching words
    /// ```
    pub fn why_words(&self) -> String {
        self.format("why-words", &[])
    }

    /// ```text
    /// Source
    /// ```
    pub fn why_word_source(&self) -> String {
        self.format("why-word-source", &[])
    }

    /// ```text
    /// Target
    /// ```
    pub fn why_word_target(&self) -> String {
        self.format("why-word-target", &[])
    }

    /// ```text
    /// By
    /// ```
    pub fn why_word_by(&self) -> String {
        self.format("why-word-by", &[])
    }

    /// ```text
    /// number
    /// ```
    pub fn why_by_number(&self) -> String {
        self.format("why-by-number", &[])
    }

    /// ```text
    /// mark
    /// ```
    pub fn why_by_mark(&self) -> String {
        self.format("why-by-mark", &[])
    }

    /// ```text
    /// spelling
    /// ```
    pub fn why_by_name(&self) -> String {
        self.format("why-by-name", &[])
    }

    /// ```text
    /// lexicon
    /// ```
    pub fn why_by_lexicon(&self) -> String {
        self.format("why-by-lexicon", &[])
    }

    /// ```text
    /// these texts
    /// ```
    pub fn why_by_learnt(&self) -> String {
        self.format("why-by-learnt", &[])
    }

    /// ```text
    /// Aligned again
    /// ```
    pub fn realigned(&self) -> String {
        self.format("realigned", &[])
    }

    /// ```text
    /// Keys and signs
    /// ```
    pub fn keys_title(&self) -> String {
        self.format("keys-title", &[])
    }

    /// ```text
    /// Everywhere
    /// ```
    pub fn keys_everywhere(&self) -> String {
        self.format("keys-everywhere", &[])
    }

    /// ```text
    /// In the texts
    /// ```
    pub fn keys_in_grid(&self) -> String {
        self.format("keys-in-grid", &[])
    }

    /// ```text
    /// Choosing rows
    /// ```
    pub fn keys_choosing(&self) -> String {
        self.format("keys-choosing", &[])
    }

    /// ```text
    /// In the list of releases
    /// ```
    pub fn keys_in_releases(&self) -> String {
        self.format("keys-in-releases", &[])
    }

    /// ```text
    /// Signs in the texts
    /// ```
    pub fn keys_signs(&self) -> String {
        self.format("keys-signs", &[])
    }

    /// ```text
    /// Ctrl
    /// ```
    pub fn key_ctrl(&self) -> String {
        self.format("key-ctrl", &[])
    }

    /// ```text
    /// Alt
    /// ```
    pub fn key_alt(&self) -> String {
        self.format("key-alt", &[])
    }

    /// ```text
    /// Shift
    /// ```
    pub fn key_shift(&self) -> String {
        self.format("key-shift", &[])
    }

    /// ```text
    /// Page Up
    /// ```
    pub fn key_page_up(&self) -> String {
        self.format("key-page-up", &[])
    }

    /// ```text
    /// Page Down
    /// ```
    pub fn key_page_down(&self) -> String {
        self.format("key-page-down", &[])
    }

    /// ```text
    /// Home
    /// ```
    pub fn key_home(&self) -> String {
        self.format("key-home", &[])
    }

    /// ```text
    /// End
    /// ```
    pub fn key_end(&self) -> String {
        self.format("key-end", &[])
    }

    /// ```text
    /// Delete
    /// ```
    pub fn key_delete(&self) -> String {
        self.format("key-delete", &[])
    }

    /// ```text
    /// Esc
    /// ```
    pub fn key_escape(&self) -> String {
        self.format("key-escape", &[])
    }

    /// ```text
    /// Open two files
    /// ```
    pub fn keys_open_files(&self) -> String {
        self.format("keys-open-files", &[])
    }

    /// ```text
    /// Open a project
    /// ```
    pub fn keys_open_project(&self) -> String {
        self.format("keys-open-project", &[])
    }

    /// ```text
    /// Save the project as
    /// ```
    pub fn keys_save_as(&self) -> String {
        self.format("keys-save-as", &[])
    }

    /// ```text
    /// Undo
    /// ```
    pub fn keys_undo(&self) -> String {
        self.format("keys-undo", &[])
    }

    /// ```text
    /// Redo
    /// ```
    pub fn keys_redo(&self) -> String {
        self.format("keys-redo", &[])
    }

    /// ```text
    /// Settings
    /// ```
    pub fn keys_settings(&self) -> String {
        self.format("keys-settings", &[])
    }

    /// ```text
    /// Keys and signs
    /// ```
    pub fn keys_keys(&self) -> String {
        self.format("keys-keys", &[])
    }

    /// ```text
    /// Show or hide what cannot be seen
    /// ```
    pub fn keys_invisibles(&self) -> String {
        self.format("keys-invisibles", &[])
    }

    /// ```text
    /// Larger
    /// ```
    pub fn keys_zoom_in(&self) -> String {
        self.format("keys-zoom-in", &[])
    }

    /// ```text
    /// Smaller
    /// ```
    pub fn keys_zoom_out(&self) -> String {
        self.format("keys-zoom-out", &[])
    }

    /// ```text
    /// Usual size
    /// ```
    pub fn keys_zoom_reset(&self) -> String {
        self.format("keys-zoom-reset", &[])
    }

    /// ```text
    /// Next part of the window
    /// ```
    pub fn keys_next_region(&self) -> String {
        self.format("keys-next-region", &[])
    }

    /// ```text
    /// Previous part of the window
    /// ```
    pub fn keys_previous_region(&self) -> String {
        self.format("keys-previous-region", &[])
    }

    /// ```text
    /// Go to a row
    /// ```
    pub fn keys_go_to_row(&self) -> String {
        self.format("keys-go-to-row", &[])
    }

    /// ```text
    /// Next gap
    /// ```
    pub fn keys_next_gap(&self) -> String {
        self.format("keys-next-gap", &[])
    }

    /// ```text
    /// Previous gap
    /// ```
    pub fn keys_previous_gap(&self) -> String {
        self.format("keys-previous-gap", &[])
    }

    /// ```text
    /// Next row that is not 1:1
    /// ```
    pub fn keys_next_not_one_to_one(&self) -> String {
        self.format("keys-next-not-one-to-one", &[])
    }

    /// ```text
    /// Previous row that is not 1:1
    /// ```
    pub fn keys_previous_not_one_to_one(&self) -> String {
        self.format("keys-previous-not-one-to-one", &[])
    }

    /// ```text
    /// Next moved row
    /// ```
    pub fn keys_next_moved(&self) -> String {
        self.format("keys-next-moved", &[])
    }

    /// ```text
    /// Previous moved row
    /// ```
    pub fn keys_previous_moved(&self) -> String {
        self.format("keys-previous-moved", &[])
    }

    /// ```text
    /// Next uncertain row
    /// ```
    pub fn keys_next_low_confidence(&self) -> String {
        self.format("keys-next-low-confidence", &[])
    }

    /// ```text
    /// Next row that is not approved
    /// ```
    pub fn keys_next_unapproved(&self) -> String {
        self.format("keys-next-unapproved", &[])
    }

    /// ```text
    /// Previous row that is not approved
    /// ```
    pub fn keys_previous_unapproved(&self) -> String {
        self.format("keys-previous-unapproved", &[])
    }

    /// ```text
    /// Approve, and go to the next row that is not approved
    /// ```
    pub fn keys_approve_and_next(&self) -> String {
        self.format("keys-approve-and-next", &[])
    }

    /// ```text
    /// Approve
    /// ```
    pub fn keys_approve(&self) -> String {
        self.format("keys-approve", &[])
    }

    /// ```text
    /// Mark as in need of work
    /// ```
    pub fn keys_send_back(&self) -> String {
        self.format("keys-send-back", &[])
    }

    /// ```text
    /// Reject
    /// ```
    pub fn keys_reject(&self) -> String {
        self.format("keys-reject", &[])
    }

    /// ```text
    /// Open again
    /// ```
    pub fn keys_reopen(&self) -> String {
        self.format("keys-reopen", &[])
    }

    /// ```text
    /// Previous uncertain row
    /// ```
    pub fn keys_previous_low_confidence(&self) -> String {
        self.format("keys-previous-low-confidence", &[])
    }

    /// ```text
    /// Pin the row, or let it go
    /// ```
    pub fn keys_pin_row(&self) -> String {
        self.format("keys-pin-row", &[])
    }

    /// ```text
    /// Align again what is not pinned
    /// ```
    pub fn keys_realign(&self) -> String {
        self.format("keys-realign", &[])
    }

    /// ```text
    /// Align again from this row on
    /// ```
    pub fn keys_realign_from_here(&self) -> String {
        self.format("keys-realign-from-here", &[])
    }

    /// ```text
    /// Align the chosen rows again
    /// ```
    pub fn keys_realign_selection(&self) -> String {
        self.format("keys-realign-selection", &[])
    }

    /// ```text
    /// Stop a long alignment
    /// ```
    pub fn keys_stop_work(&self) -> String {
        self.format("keys-stop-work", &[])
    }

    /// ```text
    /// Why these two
    /// ```
    pub fn keys_explain_row(&self) -> String {
        self.format("keys-explain-row", &[])
    }

    /// ```text
    /// Revision of the pair
    /// ```
    pub fn keys_mode_revision(&self) -> String {
        self.format("keys-mode-revision", &[])
    }

    /// ```text
    /// Terms of the project
    /// ```
    pub fn keys_mode_terms(&self) -> String {
        self.format("keys-mode-terms", &[])
    }

    /// ```text
    /// Take the selection as a term, or as its rendering
    /// ```
    pub fn keys_add_term(&self) -> String {
        self.format("keys-add-term", &[])
    }

    /// ```text
    /// Show or hide the terms of the row
    /// ```
    pub fn keys_row_terms(&self) -> String {
        self.format("keys-row-terms", &[])
    }

    /// ```text
    /// Show or hide the alignment map
    /// ```
    pub fn keys_map(&self) -> String {
        self.format("keys-map", &[])
    }

    /// ```text
    /// Look for words in all releases
    /// ```
    pub fn keys_concordance(&self) -> String {
        self.format("keys-concordance", &[])
    }

    /// ```text
    /// Show or hide what other releases say
    /// ```
    pub fn keys_earlier(&self) -> String {
        self.format("keys-earlier", &[])
    }

    /// ```text
    /// Next row
    /// ```
    pub fn keys_row_down(&self) -> String {
        self.format("keys-row-down", &[])
    }

    /// ```text
    /// Previous row
    /// ```
    pub fn keys_row_up(&self) -> String {
        self.format("keys-row-up", &[])
    }

    /// ```text
    /// A page down
    /// ```
    pub fn keys_page_down(&self) -> String {
        self.format("keys-page-down", &[])
    }

    /// ```text
    /// A page up
    /// ```
    pub fn keys_page_up(&self) -> String {
        self.format("keys-page-up", &[])
    }

    /// ```text
    /// First row
    /// ```
    pub fn keys_first_row(&self) -> String {
        self.format("keys-first-row", &[])
    }

    /// ```text
    /// Last row
    /// ```
    pub fn keys_last_row(&self) -> String {
        self.format("keys-last-row", &[])
    }

    /// ```text
    /// Source
    /// ```
    pub fn keys_source_side(&self) -> String {
        self.format("keys-source-side", &[])
    }

    /// ```text
    /// Target
    /// ```
    pub fn keys_target_side(&self) -> String {
        self.format("keys-target-side", &[])
    }

    /// ```text
    /// Next sentence
    /// ```
    pub fn keys_next_sentence(&self) -> String {
        self.format("keys-next-sentence", &[])
    }

    /// ```text
    /// Previous sentence
    /// ```
    pub fn keys_previous_sentence(&self) -> String {
        self.format("keys-previous-sentence", &[])
    }

    /// ```text
    /// Choose the next row too
    /// ```
    pub fn keys_extend_down(&self) -> String {
        self.format("keys-extend-down", &[])
    }

    /// ```text
    /// Choose the previous row too
    /// ```
    pub fn keys_extend_up(&self) -> String {
        self.format("keys-extend-up", &[])
    }

    /// ```text
    /// Choose up to the first row
    /// ```
    pub fn keys_extend_to_first(&self) -> String {
        self.format("keys-extend-to-first", &[])
    }

    /// ```text
    /// Choose down to the last row
    /// ```
    pub fn keys_extend_to_last(&self) -> String {
        self.format("keys-extend-to-last", &[])
    }

    /// ```text
    /// Choose all rows
    /// ```
    pub fn keys_select_all(&self) -> String {
        self.format("keys-select-all", &[])
    }

    /// ```text
    /// Choose no rows
    /// ```
    pub fn keys_drop_selection(&self) -> String {
        self.format("keys-drop-selection", &[])
    }

    /// ```text
    /// No-break space
    /// ```
    pub fn sign_no_break(&self) -> String {
        self.format("sign-no-break", &[])
    }

    /// ```text
    /// Narrow no-break space
    /// ```
    pub fn sign_narrow_no_break(&self) -> String {
        self.format("sign-narrow-no-break", &[])
    }

    /// ```text
    /// Thin space
    /// ```
    pub fn sign_thin(&self) -> String {
        self.format("sign-thin", &[])
    }

    /// ```text
    /// Wide space
    /// ```
    pub fn sign_wide(&self) -> String {
        self.format("sign-wide", &[])
    }

    /// ```text
    /// Tab
    /// ```
    pub fn sign_tab(&self) -> String {
        self.format("sign-tab", &[])
    }

    /// ```text
    /// Character without width
    /// ```
    pub fn sign_zero_width(&self) -> String {
        self.format("sign-zero-width", &[])
    }

    /// ```text
    /// Soft hyphen
    /// ```
    pub fn sign_soft_hyphen(&self) -> String {
        self.format("sign-soft-hyphen", &[])
    }

    /// ```text
    /// Line break
    /// ```
    pub fn sign_line_break(&self) -> String {
        self.format("sign-line-break", &[])
    }

    /// ```text
    /// Sentence that has nothing on the other side
    /// ```
    pub fn sign_alone(&self) -> String {
        self.format("sign-alone", &[])
    }

    /// ```text
    /// Sentence being read, and what renders it
    /// ```
    pub fn sign_linked(&self) -> String {
        self.format("sign-linked", &[])
    }

    /// ```text
    /// Unknown language
    /// ```
    pub fn language_unknown(&self) -> String {
        self.format("language-unknown", &[])
    }

    /// ```text
    /// unknown
    /// ```
    pub fn warning_unnamed(&self) -> String {
        self.format("warning-unnamed", &[])
    }

    /// ```text
    /// Findings
    /// ```
    pub fn findings(&self) -> String {
        self.format("findings", &[])
    }

    /// ```text
    /// Findings shown
    /// ```
    pub fn findings_show(&self) -> String {
        self.format("findings-show", &[])
    }

    /// ```text
    /// Hide the findings
    /// ```
    pub fn findings_hide(&self) -> String {
        self.format("findings-hide", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } error
    ///    *[other] { $count } errors
    /// }
    /// ```
    pub fn findings_errors(&self, count: impl Into<FluentNumber>) -> String {
        self.format("findings-errors", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } warning
    ///    *[other] { $count } warnings
    /// }
    /// ```
    pub fn findings_warnings(&self, count: impl Into<FluentNumber>) -> String {
        self.format("findings-warnings", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } note
    ///    *[other] { $count } notes
    /// }
    /// ```
    pub fn findings_notes(&self, count: impl Into<FluentNumber>) -> String {
        self.format("findings-notes", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } dismissed
    ///    *[other] { $count } dismissed
    /// }
    /// ```
    pub fn findings_dismissed(&self, count: impl Into<FluentNumber>) -> String {
        self.format("findings-dismissed", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Kind of finding
    /// ```
    pub fn findings_of_check(&self) -> String {
        self.format("findings-of-check", &[])
    }

    /// ```text
    /// All kinds
    /// ```
    pub fn findings_all_checks(&self) -> String {
        self.format("findings-all-checks", &[])
    }

    /// ```text
    /// Nothing was found in this pair.
    /// ```
    pub fn findings_none(&self) -> String {
        self.format("findings-none", &[])
    }

    /// ```text
    /// Nothing of the kind that is shown. Choose other kinds above.
    /// ```
    pub fn findings_none_shown(&self) -> String {
        self.format("findings-none-shown", &[])
    }

    /// ```text
    /// Every finding is dismissed.
    /// ```
    pub fn findings_none_open(&self) -> String {
        self.format("findings-none-open", &[])
    }

    /// ```text
    /// No finding after this one.
    /// ```
    pub fn findings_none_after(&self) -> String {
        self.format("findings-none-after", &[])
    }

    /// ```text
    /// No finding before this one.
    /// ```
    pub fn findings_none_before(&self) -> String {
        self.format("findings-none-before", &[])
    }

    /// ```text
    /// No finding yet: the text is still being checked.
    /// ```
    pub fn findings_none_yet(&self) -> String {
        self.format("findings-none-yet", &[])
    }

    /// ```text
    /// The check was stopped.
    /// ```
    pub fn findings_stopped(&self) -> String {
        self.format("findings-stopped", &[])
    }

    /// ```text
    /// Check again
    /// ```
    pub fn findings_check_again(&self) -> String {
        self.format("findings-check-again", &[])
    }

    /// ```text
    /// ({ NUMBER($count) } places)
    /// ```
    pub fn finding_times(&self, count: impl Into<FluentNumber>) -> String {
        self.format("finding-times", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Reference: { $reference }
    /// ```
    pub fn finding_reference(&self, reference: &str) -> String {
        self.format("finding-reference", &[("reference", FluentValue::from(reference))])
    }

    /// ```text
    /// Places
    /// ```
    pub fn finding_places(&self) -> String {
        self.format("finding-places", &[])
    }

    /// ```text
    /// Source, paragraph { NUMBER($paragraph) }
    /// ```
    pub fn finding_place_source(&self, paragraph: impl Into<FluentNumber>) -> String {
        self.format("finding-place-source", &[("paragraph", FluentValue::Number(paragraph.into()))])
    }

    /// ```text
    /// Target, paragraph { NUMBER($paragraph) }
    /// ```
    pub fn finding_place_target(&self, paragraph: impl Into<FluentNumber>) -> String {
        self.format("finding-place-target", &[("paragraph", FluentValue::Number(paragraph.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] and { $count } more
    ///    *[other] and { $count } more
    /// }
    /// ```
    pub fn finding_more_places(&self, count: impl Into<FluentNumber>) -> String {
        self.format("finding-more-places", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Before:
    /// ```
    pub fn finding_before(&self) -> String {
        self.format("finding-before", &[])
    }

    /// ```text
    /// After:
    /// ```
    pub fn finding_after(&self) -> String {
        self.format("finding-after", &[])
    }

    /// ```text
    /// nothing
    /// ```
    pub fn finding_nothing(&self) -> String {
        self.format("finding-nothing", &[])
    }

    /// ```text
    /// Apply
    /// ```
    pub fn finding_fix(&self) -> String {
        self.format("finding-fix", &[])
    }

    /// ```text
    /// Apply all { NUMBER($count) } of this kind
    /// ```
    pub fn finding_fix_all(&self, count: impl Into<FluentNumber>) -> String {
        self.format("finding-fix-all", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Dismiss
    /// ```
    pub fn finding_dismiss(&self) -> String {
        self.format("finding-dismiss", &[])
    }

    /// ```text
    /// Add to the dictionary
    /// ```
    pub fn finding_to_dictionary(&self) -> String {
        self.format("finding-to-dictionary", &[])
    }

    /// ```text
    /// Dismissed.
    /// ```
    pub fn finding_dismissed(&self) -> String {
        self.format("finding-dismissed", &[])
    }

    /// ```text
    /// Dismissed: { $reason }
    /// ```
    pub fn finding_dismissed_because(&self, reason: &str) -> String {
        self.format("finding-dismissed-because", &[("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// One like it was dismissed here before the sentence changed.
    /// ```
    pub fn finding_lapsed(&self) -> String {
        self.format("finding-lapsed", &[])
    }

    /// ```text
    /// One like it was dismissed here before the sentence changed: { $reason }
    /// ```
    pub fn finding_lapsed_because(&self, reason: &str) -> String {
        self.format("finding-lapsed-because", &[("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// Show it again
    /// ```
    pub fn finding_restore(&self) -> String {
        self.format("finding-restore", &[])
    }

    /// ```text
    /// Where
    /// ```
    pub fn dismiss_where(&self) -> String {
        self.format("dismiss-where", &[])
    }

    /// ```text
    /// Here only
    /// ```
    pub fn dismiss_here(&self) -> String {
        self.format("dismiss-here", &[])
    }

    /// ```text
    /// In this pair, wherever the words are the same
    /// ```
    pub fn dismiss_document(&self) -> String {
        self.format("dismiss-document", &[])
    }

    /// ```text
    /// Everywhere in the project
    /// ```
    pub fn dismiss_everywhere(&self) -> String {
        self.format("dismiss-everywhere", &[])
    }

    /// ```text
    /// Reason (may be left empty)
    /// ```
    pub fn dismiss_reason(&self) -> String {
        self.format("dismiss-reason", &[])
    }

    /// ```text
    /// Dismiss
    /// ```
    pub fn dismiss_now(&self) -> String {
        self.format("dismiss-now", &[])
    }

    /// ```text
    /// Show or hide the findings
    /// ```
    pub fn bar_findings(&self) -> String {
        self.format("bar-findings", &[])
    }

    /// ```text
    /// Next finding
    /// ```
    pub fn keys_next_finding(&self) -> String {
        self.format("keys-next-finding", &[])
    }

    /// ```text
    /// Previous finding
    /// ```
    pub fn keys_previous_finding(&self) -> String {
        self.format("keys-previous-finding", &[])
    }

    /// ```text
    /// Apply the fix of a finding
    /// ```
    pub fn keys_fix_finding(&self) -> String {
        self.format("keys-fix-finding", &[])
    }

    /// ```text
    /// Dismiss a finding here
    /// ```
    pub fn keys_dismiss_finding(&self) -> String {
        self.format("keys-dismiss-finding", &[])
    }

    /// ```text
    /// Show or hide the findings
    /// ```
    pub fn keys_findings(&self) -> String {
        self.format("keys-findings", &[])
    }

    /// ```text
    /// Rules of both texts
    /// ```
    pub fn keys_rules(&self) -> String {
        self.format("keys-rules", &[])
    }

    /// ```text
    /// Enter
    /// ```
    pub fn key_enter(&self) -> String {
        self.format("key-enter", &[])
    }

    /// ```text
    /// Rules
    /// ```
    pub fn profile(&self) -> String {
        self.format("profile", &[])
    }

    /// ```text
    /// As the text does: { $name }
    /// ```
    pub fn profile_auto(&self, name: &str) -> String {
        self.format("profile-auto", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// See and change
    /// ```
    pub fn profile_rules(&self) -> String {
        self.format("profile-rules", &[])
    }

    /// ```text
    /// Rules of both texts
    /// ```
    pub fn profile_rules_title(&self) -> String {
        self.format("profile-rules-title", &[])
    }

    /// ```text
    /// Rule
    /// ```
    pub fn profile_rule(&self) -> String {
        self.format("profile-rule", &[])
    }

    /// ```text
    /// Accepts, the preferred first
    /// ```
    pub fn profile_accepts(&self) -> String {
        self.format("profile-accepts", &[])
    }

    /// ```text
    /// Decided by
    /// ```
    pub fn profile_decided_by(&self) -> String {
        self.format("profile-decided-by", &[])
    }

    /// ```text
    /// In the text
    /// ```
    pub fn profile_in_text(&self) -> String {
        self.format("profile-in-text", &[])
    }

    /// ```text
    /// No rule holds for this language.
    /// ```
    pub fn profile_no_rules(&self) -> String {
        self.format("profile-no-rules", &[])
    }

    /// ```text
    /// any form
    /// ```
    pub fn profile_not_held(&self) -> String {
        self.format("profile-not-held", &[])
    }

    /// ```text
    /// no number
    /// ```
    pub fn profile_no_limit(&self) -> String {
        self.format("profile-no-limit", &[])
    }

    /// ```text
    /// decided here
    /// ```
    pub fn profile_own(&self) -> String {
        self.format("profile-own", &[])
    }

    /// ```text
    /// { $form } ({ NUMBER($count) })
    /// ```
    pub fn profile_measured(&self, form: &str, count: impl Into<FluentNumber>) -> String {
        self.format("profile-measured", &[("form", FluentValue::from(form)), ("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// Back to { $name }
    /// ```
    pub fn profile_reset(&self, name: &str) -> String {
        self.format("profile-reset", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// Leave all rules of this text to { $name }
    /// ```
    pub fn profile_reset_all(&self, name: &str) -> String {
        self.format("profile-reset-all", &[("name", FluentValue::from(name))])
    }

    /// ```text
    /// What you change holds for this text alone, is kept in the project, and can be undone.
    /// ```
    pub fn profile_about(&self) -> String {
        self.format("profile-about", &[])
    }

    /// ```text
    /// { $rule }: changed
    /// ```
    pub fn profile_changed(&self, rule: &str) -> String {
        self.format("profile-changed", &[("rule", FluentValue::from(rule))])
    }

    /// ```text
    /// Export the profile
    /// ```
    pub fn profile_export(&self) -> String {
        self.format("profile-export", &[])
    }

    /// ```text
    /// Import a profile…
    /// ```
    pub fn profile_import(&self) -> String {
        self.format("profile-import", &[])
    }

    /// ```text
    /// Profiles
    /// ```
    pub fn kind_profiles(&self) -> String {
        self.format("kind-profiles", &[])
    }

    /// ```text
    /// norm
    /// ```
    pub fn layer_norm(&self) -> String {
        self.format("layer-norm", &[])
    }

    /// ```text
    /// house
    /// ```
    pub fn layer_house(&self) -> String {
        self.format("layer-house", &[])
    }

    /// ```text
    /// section
    /// ```
    pub fn layer_section(&self) -> String {
        self.format("layer-section", &[])
    }

    /// ```text
    /// this text
    /// ```
    pub fn layer_document(&self) -> String {
        self.format("layer-document", &[])
    }

    /// ```text
    /// Before a semicolon
    /// ```
    pub fn rule_space_before_semicolon(&self) -> String {
        self.format("rule-space-before-semicolon", &[])
    }

    /// ```text
    /// Before an exclamation or question mark
    /// ```
    pub fn rule_space_before_exclamation(&self) -> String {
        self.format("rule-space-before-exclamation", &[])
    }

    /// ```text
    /// Before a colon
    /// ```
    pub fn rule_space_before_colon(&self) -> String {
        self.format("rule-space-before-colon", &[])
    }

    /// ```text
    /// Inside guillemets
    /// ```
    pub fn rule_space_inside_guillemets(&self) -> String {
        self.format("rule-space-inside-guillemets", &[])
    }

    /// ```text
    /// Before a percent sign
    /// ```
    pub fn rule_space_before_percent(&self) -> String {
        self.format("rule-space-before-percent", &[])
    }

    /// ```text
    /// Before a currency sign
    /// ```
    pub fn rule_space_before_currency(&self) -> String {
        self.format("rule-space-before-currency", &[])
    }

    /// ```text
    /// Between groups of digits
    /// ```
    pub fn rule_number_groups(&self) -> String {
        self.format("rule-number-groups", &[])
    }

    /// ```text
    /// Grouped from how many digits
    /// ```
    pub fn rule_grouped_from_digits(&self) -> String {
        self.format("rule-grouped-from-digits", &[])
    }

    /// ```text
    /// Decimal sign
    /// ```
    pub fn rule_decimal(&self) -> String {
        self.format("rule-decimal", &[])
    }

    /// ```text
    /// Apostrophe
    /// ```
    pub fn rule_apostrophe(&self) -> String {
        self.format("rule-apostrophe", &[])
    }

    /// ```text
    /// Quotation marks
    /// ```
    pub fn rule_quotes(&self) -> String {
        self.format("rule-quotes", &[])
    }

    /// ```text
    /// Quotation marks inside a quotation
    /// ```
    pub fn rule_nested_quotes(&self) -> String {
        self.format("rule-nested-quotes", &[])
    }

    /// ```text
    /// Quotation of several paragraphs
    /// ```
    pub fn rule_continuation(&self) -> String {
        self.format("rule-continuation", &[])
    }

    /// ```text
    /// Ellipsis
    /// ```
    pub fn rule_ellipsis(&self) -> String {
        self.format("rule-ellipsis", &[])
    }

    /// ```text
    /// Dash
    /// ```
    pub fn rule_dash(&self) -> String {
        self.format("rule-dash", &[])
    }

    /// ```text
    /// Date in digits
    /// ```
    pub fn rule_numeric_date(&self) -> String {
        self.format("rule-numeric-date", &[])
    }

    /// ```text
    /// Date in words
    /// ```
    pub fn rule_text_date(&self) -> String {
        self.format("rule-text-date", &[])
    }

    /// ```text
    /// Time of day
    /// ```
    pub fn rule_time(&self) -> String {
        self.format("rule-time", &[])
    }

    /// ```text
    /// Sign in inclusive forms
    /// ```
    pub fn rule_inclusive_separator(&self) -> String {
        self.format("rule-inclusive-separator", &[])
    }

    /// ```text
    /// Plural of inclusive forms
    /// ```
    pub fn rule_inclusive_shape(&self) -> String {
        self.format("rule-inclusive-shape", &[])
    }

    /// ```text
    /// Name of the organisation
    /// ```
    pub fn rule_organisation(&self) -> String {
        self.format("rule-organisation", &[])
    }

    /// ```text
    /// Full stop or comma after a quotation
    /// ```
    pub fn rule_quote_punctuation(&self) -> String {
        self.format("rule-quote-punctuation", &[])
    }

    /// ```text
    /// Characters not to be written
    /// ```
    pub fn rule_forbidden_characters(&self) -> String {
        self.format("rule-forbidden-characters", &[])
    }

    /// ```text
    /// Only characters to be written, beside letters and digits
    /// ```
    pub fn rule_allowed_characters(&self) -> String {
        self.format("rule-allowed-characters", &[])
    }

    /// ```text
    /// Most words in a sentence
    /// ```
    pub fn rule_sentence_words(&self) -> String {
        self.format("rule-sentence-words", &[])
    }

    /// ```text
    /// Most words in a paragraph
    /// ```
    pub fn rule_paragraph_words(&self) -> String {
        self.format("rule-paragraph-words", &[])
    }

    /// ```text
    /// Most characters in a paragraph (posts)
    /// ```
    pub fn rule_paragraph_characters(&self) -> String {
        self.format("rule-paragraph-characters", &[])
    }

    /// ```text
    /// Most characters in a headline
    /// ```
    pub fn rule_headline_characters(&self) -> String {
        self.format("rule-headline-characters", &[])
    }

    /// ```text
    /// Most characters in the subject of an e-mail
    /// ```
    pub fn rule_subject_characters(&self) -> String {
        self.format("rule-subject-characters", &[])
    }

    /// ```text
    /// Least points for reading ease, of 100
    /// ```
    pub fn rule_reading_ease(&self) -> String {
        self.format("rule-reading-ease", &[])
    }

    /// ```text
    /// nothing
    /// ```
    pub fn form_none(&self) -> String {
        self.format("form-none", &[])
    }

    /// ```text
    /// plain space
    /// ```
    pub fn form_plain(&self) -> String {
        self.format("form-plain", &[])
    }

    /// ```text
    /// no-break space
    /// ```
    pub fn form_no_break(&self) -> String {
        self.format("form-no-break", &[])
    }

    /// ```text
    /// narrow no-break space
    /// ```
    pub fn form_narrow(&self) -> String {
        self.format("form-narrow", &[])
    }

    /// ```text
    /// comma
    /// ```
    pub fn form_comma(&self) -> String {
        self.format("form-comma", &[])
    }

    /// ```text
    /// full stop
    /// ```
    pub fn form_point(&self) -> String {
        self.format("form-point", &[])
    }

    /// ```text
    /// apostrophe
    /// ```
    pub fn form_apostrophe(&self) -> String {
        self.format("form-apostrophe", &[])
    }

    /// ```text
    /// curly (’)
    /// ```
    pub fn form_curly(&self) -> String {
        self.format("form-curly", &[])
    }

    /// ```text
    /// straight (')
    /// ```
    pub fn form_straight(&self) -> String {
        self.format("form-straight", &[])
    }

    /// ```text
    /// « »
    /// ```
    pub fn form_guillemets(&self) -> String {
        self.format("form-guillemets", &[])
    }

    /// ```text
    /// ‹ ›
    /// ```
    pub fn form_single_guillemets(&self) -> String {
        self.format("form-single-guillemets", &[])
    }

    /// ```text
    /// “ ”
    /// ```
    pub fn form_curly_double(&self) -> String {
        self.format("form-curly-double", &[])
    }

    /// ```text
    /// ‘ ’
    /// ```
    pub fn form_curly_single(&self) -> String {
        self.format("form-curly-single", &[])
    }

    /// ```text
    /// " "
    /// ```
    pub fn form_straight_double(&self) -> String {
        self.format("form-straight-double", &[])
    }

    /// ```text
    /// ' '
    /// ```
    pub fn form_straight_single(&self) -> String {
        self.format("form-straight-single", &[])
    }

    /// ```text
    /// always before the closing mark
    /// ```
    pub fn form_inside(&self) -> String {
        self.format("form-inside", &[])
    }

    /// ```text
    /// as the sense asks
    /// ```
    pub fn form_by_sense(&self) -> String {
        self.format("form-by-sense", &[])
    }

    /// ```text
    /// opened in each paragraph
    /// ```
    pub fn form_each_opens(&self) -> String {
        self.format("form-each-opens", &[])
    }

    /// ```text
    /// closing mark before each paragraph
    /// ```
    pub fn form_each_closes(&self) -> String {
        self.format("form-each-closes", &[])
    }

    /// ```text
    /// no mark
    /// ```
    pub fn form_unmarked(&self) -> String {
        self.format("form-unmarked", &[])
    }

    /// ```text
    /// … in one sign
    /// ```
    pub fn form_sign(&self) -> String {
        self.format("form-sign", &[])
    }

    /// ```text
    /// three full stops
    /// ```
    pub fn form_three_stops(&self) -> String {
        self.format("form-three-stops", &[])
    }

    /// ```text
    /// three full stops, spaced
    /// ```
    pub fn form_spaced_stops(&self) -> String {
        self.format("form-spaced-stops", &[])
    }

    /// ```text
    /// – between spaces
    /// ```
    pub fn form_spaced_en(&self) -> String {
        self.format("form-spaced-en", &[])
    }

    /// ```text
    /// — between spaces
    /// ```
    pub fn form_spaced_em(&self) -> String {
        self.format("form-spaced-em", &[])
    }

    /// ```text
    /// — without spaces
    /// ```
    pub fn form_tight_em(&self) -> String {
        self.format("form-tight-em", &[])
    }

    /// ```text
    /// hyphen between spaces
    /// ```
    pub fn form_spaced_hyphen(&self) -> String {
        self.format("form-spaced-hyphen", &[])
    }

    /// ```text
    /// 26/09/2025
    /// ```
    pub fn form_day_month_slash(&self) -> String {
        self.format("form-day-month-slash", &[])
    }

    /// ```text
    /// 9/26/2025
    /// ```
    pub fn form_month_day_slash(&self) -> String {
        self.format("form-month-day-slash", &[])
    }

    /// ```text
    /// 26.09.2025
    /// ```
    pub fn form_day_month_point(&self) -> String {
        self.format("form-day-month-point", &[])
    }

    /// ```text
    /// 2025-09-26
    /// ```
    pub fn form_year_first(&self) -> String {
        self.format("form-year-first", &[])
    }

    /// ```text
    /// 26 September 2025
    /// ```
    pub fn form_day_first(&self) -> String {
        self.format("form-day-first", &[])
    }

    /// ```text
    /// September 26, 2025
    /// ```
    pub fn form_month_first(&self) -> String {
        self.format("form-month-first", &[])
    }

    /// ```text
    /// 18 h 30
    /// ```
    pub fn form_spaced_h(&self) -> String {
        self.format("form-spaced-h", &[])
    }

    /// ```text
    /// 18h30
    /// ```
    pub fn form_tight_h(&self) -> String {
        self.format("form-tight-h", &[])
    }

    /// ```text
    /// 18:30
    /// ```
    pub fn form_colon(&self) -> String {
        self.format("form-colon", &[])
    }

    /// ```text
    /// 6:30 p.m.
    /// ```
    pub fn form_half_day_stops(&self) -> String {
        self.format("form-half-day-stops", &[])
    }

    /// ```text
    /// 6:30 pm
    /// ```
    pub fn form_half_day(&self) -> String {
        self.format("form-half-day", &[])
    }

    /// ```text
    /// militant·e·s
    /// ```
    pub fn form_chained(&self) -> String {
        self.format("form-chained", &[])
    }

    /// ```text
    /// militant·es
    /// ```
    pub fn form_joined(&self) -> String {
        self.format("form-joined", &[])
    }

    /// ```text
    /// File
    /// ```
    pub fn menu_file(&self) -> String {
        self.format("menu-file", &[])
    }

    /// ```text
    /// Edit
    /// ```
    pub fn menu_edit(&self) -> String {
        self.format("menu-edit", &[])
    }

    /// ```text
    /// Row
    /// ```
    pub fn menu_row(&self) -> String {
        self.format("menu-row", &[])
    }

    /// ```text
    /// Alignment
    /// ```
    pub fn menu_alignment(&self) -> String {
        self.format("menu-alignment", &[])
    }

    /// ```text
    /// Go
    /// ```
    pub fn menu_go(&self) -> String {
        self.format("menu-go", &[])
    }

    /// ```text
    /// View
    /// ```
    pub fn menu_view(&self) -> String {
        self.format("menu-view", &[])
    }

    /// ```text
    /// Help
    /// ```
    pub fn menu_help(&self) -> String {
        self.format("menu-help", &[])
    }

    /// ```text
    /// { $name } ({ $key })
    /// ```
    pub fn menu_item(&self, name: &str, key: &str) -> String {
        self.format("menu-item", &[("name", FluentValue::from(name)), ("key", FluentValue::from(key))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } tracked insertion was taken as part of the text.
    ///    *[other] { $count } tracked insertions were taken as part of the text.
    /// }
    /// ```
    pub fn warning_insertions_accepted(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-insertions-accepted", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } tracked deletion was left out.
    ///    *[other] { $count } tracked deletions were left out.
    /// }
    /// ```
    pub fn warning_deletions_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-deletions-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } comment was left out.
    ///    *[other] { $count } comments were left out.
    /// }
    /// ```
    pub fn warning_comments_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-comments-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } image or drawing was left out.
    ///    *[other] { $count } images and drawings were left out.
    /// }
    /// ```
    pub fn warning_images_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-images-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } page header or footer was left out.
    ///    *[other] { $count } page headers and footers were left out.
    /// }
    /// ```
    pub fn warning_headers_and_footers_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-headers-and-footers-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } text box was read where it is anchored.
    ///    *[other] { $count } text boxes were read where they are anchored.
    /// }
    /// ```
    pub fn warning_text_boxes_moved(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-text-boxes-moved", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } block around the article (menu, banner, related links) was left out.
    ///    *[other] { $count } blocks around the article (menu, banners, related links) were left out.
    /// }
    /// ```
    pub fn warning_page_furniture_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-page-furniture-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } part without prose (code, formula, embedded object) was left out.
    ///    *[other] { $count } parts without prose (code, formulas, embedded objects) were left out.
    /// }
    /// ```
    pub fn warning_embedded_objects_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-embedded-objects-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } code (a tag of the file that was translated) was left out.
    ///    *[other] { $count } codes (tags of the file that was translated) were left out.
    /// }
    /// ```
    pub fn warning_inline_codes_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-inline-codes-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } unit that is not to be translated was left out.
    ///    *[other] { $count } units that are not to be translated were left out.
    /// }
    /// ```
    pub fn warning_not_to_be_translated_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-not-to-be-translated-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// The file does not say its encoding; it was read as { $detail }.
    /// ```
    pub fn warning_encoding_guessed(&self, detail: &str) -> String {
        self.format("warning-encoding-guessed", &[("detail", FluentValue::from(detail))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } byte that means nothing in the file’s encoding was replaced by “�”.
    ///    *[other] { $count } bytes that mean nothing in the file’s encoding were replaced by “�”.
    /// }
    /// ```
    pub fn warning_bytes_replaced(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-bytes-replaced", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } control character was left out.
    ///    *[other] { $count } control characters were left out.
    /// }
    /// ```
    pub fn warning_control_characters_left_out(&self, count: impl Into<FluentNumber>) -> String {
        self.format("warning-control-characters-left-out", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// The file says that its language is { $detail }, but its text is in another one.
    /// ```
    pub fn warning_language_misdeclared(&self, detail: &str) -> String {
        self.format("warning-language-misdeclared", &[("detail", FluentValue::from(detail))])
    }

    /// ```text
    /// The end of the file is missing or damaged; what stands before it was read.
    /// ```
    pub fn warning_truncated(&self) -> String {
        self.format("warning-truncated", &[])
    }
}
