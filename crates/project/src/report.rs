//! The report on a pair, and the words for what an import has to say.

use relecture_core::align::DocumentAlignment;
use relecture_core::export::report::{self, Phrase, ReportInput, ReportStrings, ReportText};
use relecture_core::export::score_card::{self, ScorePhrase, ScoreStrings};
use relecture_core::model::{
    BlockKind, Category, Checklist, Dimension, ErrorLevel, Finding, Format, Lang, Language, PairId, Rival, Severity,
    Signed, Warning, WarningKind,
};
use relecture_i18n::{Strings, UiLanguage};

use crate::check::{finding_message, severity_name};
use crate::{Looked, PairTexts, PreparedText, Project, ProjectError};

/// The report on a pair as one HTML page, in the language of the strings.
pub fn report(
    source: &PreparedText,
    target: &PreparedText,
    alignment: &DocumentAlignment,
    findings: &[Finding],
    strings: &Strings,
) -> String {
    let DocumentAlignment { paragraphs, sentences } = alignment;
    let findings = Some(findings);
    report_page(
        &ReportInput {
            source: text(source),
            target: text(target),
            rows: paragraphs,
            sentences,
            findings,
            score: None,
            left: None,
        },
        strings,
    )
}

/// The same page, on any rows.
pub fn report_page(input: &ReportInput, strings: &Strings) -> String {
    report::html(input, &Words(strings))
}

impl Project {
    /// The report on a pair as it is, with what was found in it, what is left to do and what the errors marked in it come to: one HTML page in
    /// that language, English where the program does not speak it.
    pub fn report(
        &self,
        pair: PairId,
        (findings, looked): (&[Finding], &Looked),
        language: Language,
    ) -> Result<String, ProjectError> {
        let PairTexts { source, target, alignment, .. } = &self.pair_texts(pair)?;
        let details = self.pair(pair)?;
        let DocumentAlignment { paragraphs, sentences } = alignment;
        let input = ReportInput {
            source: ReportText {
                file_name: &details.source.version.file_name,
                document: &source.0,
                segments: &source.1,
                warnings: &details.source.warnings,
            },
            target: ReportText {
                file_name: &details.target.version.file_name,
                document: &target.0,
                segments: &target.1,
                warnings: &details.target.warnings,
            },
            rows: paragraphs,
            sentences,
            findings: Some(findings),
            score: Some(&self.score_card(pair)?),
            left: Some((&self.checklist(pair, looked)?, &looked.rivals)),
        };
        Ok(report::html(&input, &Words(&strings_in(language))))
    }

    /// The score card of a pair as a table in CSV, in that language, English where the program does not speak it.
    pub fn score_table(&self, pair: PairId, language: Language) -> Result<Vec<u8>, ProjectError> {
        Ok(score_card::csv(&self.score_card(pair)?, &Words(&strings_in(language))))
    }
}

fn strings_in(language: Language) -> Strings {
    Strings::new(if language == Language::French { UiLanguage::French } else { UiLanguage::English })
}

fn text(text: &PreparedText) -> ReportText<'_> {
    let PreparedText { file, document, segments, warnings } = text;
    ReportText { file_name: &file.name, document, segments, warnings }
}

/// What a person should know about how a file was read, as a sentence.
pub fn warning(warning: &Warning, strings: &Strings) -> String {
    let (count, detail) = (warning.count, warning.detail.as_deref().unwrap_or_default());
    match warning.kind {
        WarningKind::InsertionsAccepted => strings.warning_insertions_accepted(count),
        WarningKind::DeletionsLeftOut => strings.warning_deletions_left_out(count),
        WarningKind::CommentsLeftOut => strings.warning_comments_left_out(count),
        WarningKind::ImagesLeftOut => strings.warning_images_left_out(count),
        WarningKind::HeadersAndFootersLeftOut => strings.warning_headers_and_footers_left_out(count),
        WarningKind::TextBoxesMoved => strings.warning_text_boxes_moved(count),
        WarningKind::PageFurnitureLeftOut => strings.warning_page_furniture_left_out(count),
        WarningKind::EmbeddedObjectsLeftOut => strings.warning_embedded_objects_left_out(count),
        WarningKind::InlineCodesLeftOut => strings.warning_inline_codes_left_out(count),
        WarningKind::NotToBeTranslatedLeftOut => strings.warning_not_to_be_translated_left_out(count),
        WarningKind::EncodingGuessed => strings.warning_encoding_guessed(detail),
        WarningKind::BytesReplaced => strings.warning_bytes_replaced(count),
        WarningKind::ControlCharactersLeftOut => strings.warning_control_characters_left_out(count),
        WarningKind::LanguageMisdeclared => strings.warning_language_misdeclared(detail),
        WarningKind::Truncated => strings.warning_truncated(),
    }
}

/// The name of a kind of block.
pub(crate) fn block_name(kind: BlockKind, strings: &Strings) -> String {
    match kind {
        BlockKind::Metadata => strings.report_kind_metadata(),
        BlockKind::Title => strings.report_kind_title(),
        BlockKind::Lead => strings.report_kind_lead(),
        BlockKind::Heading => strings.report_kind_heading(),
        BlockKind::Paragraph => strings.report_kind_paragraph(),
        BlockKind::ListItem => strings.report_kind_list_item(),
        BlockKind::Quotation => strings.report_kind_quotation(),
        BlockKind::TableCell => strings.report_kind_table_cell(),
        BlockKind::Footnote => strings.report_kind_footnote(),
    }
}

struct Words<'a>(&'a Strings);

impl ScoreStrings for Words<'_> {
    fn dimension(&self, dimension: Dimension) -> String {
        self.named(&format!("mqm-dimension-{}", dimension.id()))
    }

    fn category(&self, category: Category) -> String {
        self.named(&format!("mqm-{}", category.id()))
    }

    fn level(&self, level: ErrorLevel) -> String {
        self.named(&format!("mqm-level-{}", level.name()))
    }

    fn decimal(&self, number: f64) -> String {
        self.0.score_number((number * 100.0).round() / 100.0)
    }

    fn score_phrase(&self, phrase: ScorePhrase) -> String {
        match phrase {
            ScorePhrase::Title => self.0.score_title(),
            ScorePhrase::Dimension => self.0.score_dimension(),
            ScorePhrase::Type => self.0.annotate_types(),
            ScorePhrase::Points => self.0.score_points(),
            ScorePhrase::Total => self.0.score_total(),
            ScorePhrase::Words => self.0.score_words(),
            ScorePhrase::PerThousand => self.0.score_per_thousand(),
            ScorePhrase::Score => self.0.score_score(),
            ScorePhrase::Threshold => self.0.score_threshold(),
            ScorePhrase::Verdict => self.0.score_verdict(),
            ScorePhrase::Passes => self.0.score_passes(),
            ScorePhrase::Fails => self.0.score_fails(),
            ScorePhrase::Nothing => self.0.score_nothing(),
            ScorePhrase::Formula => self.0.score_formula(),
        }
    }
}

impl Words<'_> {
    fn rival(&self, Rival { pair: _, file_name, lang, signed }: &Rival) -> String {
        let state = match signed {
            None => self.0.sign_rival_unsigned(),
            Some(Signed { is_outdated: true, .. }) => self.0.sign_rival_outdated(),
            Some(_) => self.0.sign_rival_signed(),
        };
        self.0.report_left_rival(file_name, &self.lang(lang), &state)
    }

    fn named(&self, id: &str) -> String {
        self.0.by_id(id, &[]).expect("a rule asks for the name of everything in the typology")
    }
}

impl ReportStrings for Words<'_> {
    fn language(&self) -> String {
        self.0.language().code().to_owned()
    }

    fn title(&self, source: &str, target: &str) -> String {
        self.0.report_title(source, target)
    }

    fn lang(&self, lang: &Lang) -> String {
        let name = match lang.language() {
            "en" => self.0.language_english(),
            "fr" => self.0.language_french(),
            _ => return lang.to_string(),
        };
        if lang.region().is_some() { format!("{name} ({lang})") } else { name }
    }

    fn finding(&self, finding: &Finding) -> String {
        finding_message(finding, self.0)
    }

    fn left(&self, left: &Checklist, rivals: &[Rival]) -> Vec<String> {
        let Checklist { open_comments, errors, stale, undecided, sent_back, drafts, lapsed, tracked, rivals: _ } =
            *left;
        let lines = [
            (self.0.sign_errors(), errors),
            (self.0.sign_lapsed(), lapsed),
            (self.0.sign_stale(), stale),
            (self.0.sign_comments(), open_comments),
            (self.0.sign_undecided(), undecided),
            (self.0.sign_sent_back(), sent_back),
            (self.0.sign_drafts(), drafts),
            (self.0.sign_tracked(), tracked),
        ];
        let counts = lines
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(what, count)| self.0.report_left_line(&what, count));
        counts.chain(rivals.iter().map(|rival| self.rival(rival))).collect()
    }

    fn severity(&self, severity: Severity) -> String {
        severity_name(severity, self.0)
    }

    fn warning(&self, about: &Warning) -> String {
        warning(about, self.0)
    }

    fn paragraphs(&self, count: usize) -> String {
        self.0.count_paragraphs(count)
    }

    fn sentences(&self, count: usize) -> String {
        self.0.count_sentences(count)
    }

    fn characters(&self, count: usize) -> String {
        self.0.report_characters(count)
    }

    fn rows(&self, count: usize) -> String {
        self.0.report_rows(count)
    }

    fn more_rows(&self, count: usize) -> String {
        self.0.report_remarkable_more(count)
    }

    fn number(&self, number: usize) -> String {
        self.0.report_number(number)
    }

    fn percent(&self, percent: u8) -> String {
        self.0.report_percent(percent)
    }

    fn kind(&self, kind: BlockKind) -> String {
        block_name(kind, self.0)
    }

    fn format(&self, format: Format) -> String {
        match format {
            Format::Text => self.0.report_format_text(),
            Format::Markdown => self.0.report_format_markdown(),
            Format::Html => self.0.report_format_html(),
            Format::Docx => self.0.report_format_docx(),
            Format::Odt => self.0.report_format_odt(),
            Format::Tmx => "TMX".to_owned(),
            Format::Xliff => "XLIFF".to_owned(),
        }
    }

    fn phrase(&self, phrase: Phrase) -> String {
        match phrase {
            Phrase::Eyebrow => self.0.report_eyebrow(),
            Phrase::Skip => self.0.report_skip(),
            Phrase::Source => self.0.report_source(),
            Phrase::Target => self.0.report_target(),
            Phrase::File => self.0.report_file(),
            Phrase::Format => self.0.report_format(),
            Phrase::Language => self.0.report_language(),
            Phrase::LanguageUnknown => self.0.report_language_unknown(),
            Phrase::Encoding => self.0.report_encoding(),
            Phrase::Length => self.0.report_length(),
            Phrase::Warnings => self.0.report_warnings(),
            Phrase::WarningsNone => self.0.report_warnings_none(),
            Phrase::Summary => self.0.report_summary(),
            Phrase::OneToOne => self.0.report_one_to_one(),
            Phrase::Missing => self.0.report_missing(),
            Phrase::Added => self.0.report_added(),
            Phrase::Merged => self.0.report_merged(),
            Phrase::Split => self.0.report_split(),
            Phrase::ManyToMany => self.0.report_many_to_many(),
            Phrase::Moved => self.0.report_moved(),
            Phrase::Sure => self.0.report_sure(),
            Phrase::RatherSure => self.0.report_rather_sure(),
            Phrase::Unsure => self.0.report_unsure(),
            Phrase::SentenceAlone => self.0.report_sentence_alone(),
            Phrase::Left => self.0.report_left(),
            Phrase::LeftNone => self.0.report_left_none(),
            Phrase::Findings => self.0.report_findings(),
            Phrase::FindingsNone => self.0.report_findings_none(),
            Phrase::Remarkable => self.0.report_remarkable(),
            Phrase::RemarkableNone => self.0.report_remarkable_none(),
            Phrase::Map => self.0.report_map(),
            Phrase::MapText => self.0.report_map_text(),
            Phrase::Pair => self.0.report_pair(),
            Phrase::Row => self.0.report_row(),
            Phrase::NoCounterpart => self.0.report_no_counterpart(),
            Phrase::Spaces => self.0.report_spaces(),
            Phrase::MadeBy => self.0.report_made_by(),
        }
    }
}
