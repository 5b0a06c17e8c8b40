// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use crate::Strings;

pub(crate) const ENGLISH: &[&str] = &[
    include_str!("../locales/en/cli.ftl"),
    include_str!("../locales/en/common.ftl"),
    include_str!("../locales/en/report.ftl"),
    include_str!("../locales/en/warnings.ftl"),
];

pub(crate) const FRENCH: &[&str] = &[
    include_str!("../locales/fr/cli.ftl"),
    include_str!("../locales/fr/common.ftl"),
    include_str!("../locales/fr/report.ftl"),
    include_str!("../locales/fr/warnings.ftl"),
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
    /// { $path }: this file may not be read. Ask for the right to read it, or copy it elsewhere.
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
