//! What changed between two texts, as a page and in words.

use relecture_core::export::comparison::{self, ComparisonInput, ComparisonStrings, Phrase};
use relecture_core::model::{BlockKind, HunkKind, ParagraphDiff, ParagraphStatus};
use relecture_i18n::Strings;

use crate::report::block_name;

/// The comparison of two texts as one HTML page, in the language of the strings.
pub fn comparison(input: &ComparisonInput, strings: &Strings) -> String {
    comparison::html(input, &Words(strings))
}

/// One line about all changes: that there are none, that they are typography alone, or how many there are of each kind.
pub fn verdict(changes: &[ParagraphDiff], strings: &Strings) -> String {
    let hunks = || changes.iter().flat_map(|change| &change.hunks);
    let [typography, regional, wording, facts] =
        HunkKind::ALL.map(|kind| hunks().filter(|hunk| hunk.kind == kind).count());
    let is_inside = |change: &&ParagraphDiff| matches!(change.status, ParagraphStatus::Same | ParagraphStatus::Changed);
    let others = changes.len() - changes.iter().filter(is_inside).count();
    match (others, regional + wording + facts, typography) {
        (0, 0, 0) => strings.diff_none(),
        (0, 0, _) => strings.diff_typography_only(typography),
        (0, _, _) if wording + facts == 0 => strings.diff_regional_only(regional, typography),
        (paragraphs, _, _) => strings.diff_counts(facts, wording, regional, typography, paragraphs),
    }
}

/// The name of a kind of change.
pub fn kind_name(kind: HunkKind, strings: &Strings) -> String {
    match kind {
        HunkKind::Typography => strings.diff_kind_typography(),
        HunkKind::Regional => strings.diff_kind_regional(),
        HunkKind::Facts => strings.diff_kind_facts(),
        HunkKind::Wording => strings.diff_kind_wording(),
    }
}

struct Words<'a>(&'a Strings);

impl ComparisonStrings for Words<'_> {
    fn language(&self) -> String {
        self.0.language().code().to_owned()
    }

    fn phrase(&self, phrase: Phrase) -> String {
        match phrase {
            Phrase::Eyebrow => self.0.diff_eyebrow(),
            Phrase::Skip => self.0.diff_skip(),
            Phrase::Summary => self.0.diff_summary(),
            Phrase::Filter => self.0.diff_filter(),
            Phrase::Unchanged => self.0.diff_unchanged(),
            Phrase::Texts => self.0.diff_texts(),
            Phrase::Paragraph => self.0.diff_paragraph(),
            Phrase::NoCounterpart => self.0.diff_no_counterpart(),
            Phrase::Spaces => self.0.diff_spaces(),
            Phrase::MadeBy => self.0.report_made_by(),
        }
    }

    fn title(&self, old: &str, new: &str) -> String {
        self.0.diff_title(old, new)
    }

    fn verdict(&self, changes: &[ParagraphDiff]) -> String {
        verdict(changes, self.0)
    }

    fn kind(&self, kind: HunkKind) -> String {
        kind_name(kind, self.0)
    }

    fn status(&self, status: ParagraphStatus) -> String {
        match status {
            ParagraphStatus::Same => self.0.diff_status_same(),
            ParagraphStatus::Changed => self.0.diff_status_changed(),
            ParagraphStatus::Moved => self.0.diff_status_moved(),
            ParagraphStatus::Split => self.0.diff_status_split(),
            ParagraphStatus::Merged => self.0.diff_status_merged(),
            ParagraphStatus::Added => self.0.diff_status_added(),
            ParagraphStatus::Removed => self.0.diff_status_removed(),
        }
    }

    fn block(&self, kind: BlockKind) -> String {
        block_name(kind, self.0)
    }

    fn number(&self, number: usize) -> String {
        self.0.report_number(number)
    }
}
