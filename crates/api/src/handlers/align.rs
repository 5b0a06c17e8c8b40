//! A pair, its rows, and the ways through them.

use relecture_core::diff;
use relecture_core::model::{
    Bead, BeadOrigin, BeadShape, BlockKind, Decision, PairId, Paragraph, Status, Suspension, Version, Warning,
    WarningKind,
};
use relecture_project::{
    self as project, BeadCounts, PairDetails, PairRow, RowParagraph, RowSegment, Rows, StatusCounts, TextDetails,
};

use super::workspace::tag;
use crate::{
    Api, BlockKindView, DecideRows, DecisionView, Direction, Failure, FindRow, FoundRowView, LapsedView, PairRequest,
    PairView, ParagraphView, RowFilter, RowShape, RowView, RowsRequest, RowsView, SentenceView, StatusCountsView,
    StatusView, StretchChange, StretchView, SuspensionView, TextView, WarningKindView, WarningView, WorkspaceView,
};

/// The most rows a window may ask for at once.
const MOST_ROWS: u32 = 1000;

impl Api {
    /// See the table of commands.
    pub fn pair(&self, request: PairRequest) -> Result<PairView, Failure> {
        Ok(pair_view(self.session().open()?.project.pair(PairId(request.pair))?))
    }

    /// See the table of commands.
    pub fn rows(&self, request: RowsRequest) -> Result<RowsView, Failure> {
        let RowsRequest { pair, start, count } = request;
        let mut session = self.session();
        let open = session.open()?;
        let Rows { total, rows } = open.project.rows(PairId(pair), start, count.min(MOST_ROWS))?;
        Ok(RowsView { revision: open.revision, total, rows: rows.into_iter().map(row_view).collect() })
    }

    /// See the table of commands.
    pub fn find_row(&self, request: FindRow) -> Result<FoundRowView, Failure> {
        let FindRow { pair, from, direction, wanted } = request;
        let direction = way(direction);
        let wanted = match wanted {
            RowFilter::Gap => project::RowFilter::Gap,
            RowFilter::NotOneToOne => project::RowFilter::NotOneToOne,
            RowFilter::Missing => project::RowFilter::Missing,
            RowFilter::Added => project::RowFilter::Added,
            RowFilter::Merged => project::RowFilter::Merged,
            RowFilter::Split => project::RowFilter::Split,
            RowFilter::ManyToMany => project::RowFilter::ManyToMany,
            RowFilter::Moved => project::RowFilter::Moved,
            RowFilter::LowConfidence => project::RowFilter::LowConfidence,
            RowFilter::Unapproved => return self.find_status(request, |status| status != Status::Approved),
            RowFilter::NeedsWork => return self.find_status(request, |status| status == Status::NeedsWork),
            RowFilter::Suspended => {
                let index = self.session().open()?.project.find_suspended(PairId(pair), from, direction)?;
                return Ok(FoundRowView { index });
            }
            RowFilter::Rejected => return self.find_status(request, |status| status == Status::Rejected),
        };
        let index = self.session().open()?.project.find_row(PairId(pair), from, direction, wanted)?;
        Ok(FoundRowView { index })
    }

    fn find_status(&self, request: FindRow, wanted: impl Fn(Status) -> bool) -> Result<FoundRowView, Failure> {
        let FindRow { pair, from, direction, wanted: _ } = request;
        let index = self.session().open()?.project.find_status(PairId(pair), from, way(direction), wanted)?;
        Ok(FoundRowView { index })
    }

    /// See the table of commands.
    pub fn decide_rows(&self, request: DecideRows) -> Result<WorkspaceView, Failure> {
        let DecideRows { pair, start, count, status } = request;
        let status = match status {
            StatusView::Open => Status::Open,
            StatusView::NeedsWork => Status::NeedsWork,
            StatusView::Approved => Status::Approved,
            StatusView::Rejected => Status::Rejected,
        };
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        session.annotate()?.decide(PairId(pair), start..start.saturating_add(count), status, &by)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn swap_sides(&self, request: PairRequest) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change()?.swap_sides(PairId(request.pair))?;
        self.view(&mut session)
    }
}

fn way(direction: Direction) -> project::Direction {
    match direction {
        Direction::Next => project::Direction::Next,
        Direction::Previous => project::Direction::Previous,
    }
}

fn pair_view(pair: PairDetails) -> PairView {
    let PairDetails { id, release: _, source, target, rows, statuses } = pair;
    let BeadCounts { all, one_to_one, missing, added, merged, split, many_to_many, moved, low_confidence } = rows;
    PairView {
        id: id.0,
        source: text_view(source),
        target: text_view(target),
        rows: all,
        one_to_one,
        missing,
        added,
        merged,
        split,
        many_to_many,
        moved,
        low_confidence,
        statuses: status_counts_view(statuses),
    }
}

pub(super) fn status_counts_view(statuses: StatusCounts) -> StatusCountsView {
    let StatusCounts { approved, needs_work, rejected, suspended } = statuses;
    StatusCountsView { approved, needs_work, rejected, suspended }
}

fn text_view(text: TextDetails) -> TextView {
    let TextDetails { lang, version, warnings } = text;
    let Version { id: _, text: _, number: _, file_name, format: _, encoding, imported_at: _, paragraphs, segments } =
        version;
    TextView {
        lang: tag(lang.as_ref()),
        file_name,
        encoding: encoding.to_owned(),
        paragraphs,
        sentences: segments,
        warnings: warnings.into_iter().map(warning_view).collect(),
    }
}

pub(super) fn warning_view(warning: Warning) -> WarningView {
    let Warning { kind, count, detail } = warning;
    let kind = match kind {
        WarningKind::InsertionsAccepted => WarningKindView::InsertionsAccepted,
        WarningKind::DeletionsLeftOut => WarningKindView::DeletionsLeftOut,
        WarningKind::CommentsLeftOut => WarningKindView::CommentsLeftOut,
        WarningKind::ImagesLeftOut => WarningKindView::ImagesLeftOut,
        WarningKind::HeadersAndFootersLeftOut => WarningKindView::HeadersAndFootersLeftOut,
        WarningKind::TextBoxesMoved => WarningKindView::TextBoxesMoved,
        WarningKind::PageFurnitureLeftOut => WarningKindView::PageFurnitureLeftOut,
        WarningKind::EmbeddedObjectsLeftOut => WarningKindView::EmbeddedObjectsLeftOut,
        WarningKind::InlineCodesLeftOut => WarningKindView::InlineCodesLeftOut,
        WarningKind::NotToBeTranslatedLeftOut => WarningKindView::NotToBeTranslatedLeftOut,
        WarningKind::EncodingGuessed => WarningKindView::EncodingGuessed,
        WarningKind::BytesReplaced => WarningKindView::BytesReplaced,
        WarningKind::ControlCharactersLeftOut => WarningKindView::ControlCharactersLeftOut,
        WarningKind::LanguageMisdeclared => WarningKindView::LanguageMisdeclared,
        WarningKind::Truncated => WarningKindView::Truncated,
    };
    WarningView { kind, count, detail }
}

fn row_view(row: PairRow) -> RowView {
    let PairRow { position, bead, source, target, status, decision, lapsed } = row;
    RowView {
        index: position,
        confidence: hundredths(bead.confidence),
        low_confidence: bead.is_low_confidence(),
        moved: bead.moved,
        pinned: bead.origin == BeadOrigin::Pinned,
        status: status_view(status),
        decision: decision.map(decision_view),
        lapsed: lapsed.map(lapsed_view),
        shape: shape(&bead),
        source: source.into_iter().map(paragraph_view).collect(),
        target: target.into_iter().map(paragraph_view).collect(),
    }
}

pub(super) fn status_view(status: Status) -> StatusView {
    match status {
        Status::Open => StatusView::Open,
        Status::NeedsWork => StatusView::NeedsWork,
        Status::Approved => StatusView::Approved,
        Status::Rejected => StatusView::Rejected,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn decision_view(decision: Decision) -> DecisionView {
    let Decision { pair: _, segment: _, status: _, by, at, lapsed: _, suspended } = decision;
    DecisionView { by, at: at.0 as f64, suspended: suspended.map(suspension_view) }
}

fn suspension_view(suspension: Suspension) -> SuspensionView {
    match suspension {
        Suspension::OwnWording => SuspensionView::OwnWording,
        Suspension::OwnFacts => SuspensionView::OwnFacts,
        Suspension::CounterpartWording => SuspensionView::CounterpartWording,
        Suspension::CounterpartFacts => SuspensionView::CounterpartFacts,
        Suspension::CounterpartAdded => SuspensionView::CounterpartAdded,
        Suspension::CounterpartGone => SuspensionView::CounterpartGone,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn lapsed_view(decision: Decision) -> LapsedView {
    let Decision { pair: _, segment: _, status, by, at, lapsed: _, suspended: _ } = decision;
    LapsedView { status: status_view(status), by, at: at.0 as f64 }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is clamped to 0 to 100")]
fn hundredths(confidence: f32) -> u8 {
    (confidence * 100.0).round().clamp(0.0, 100.0) as u8
}

fn shape(bead: &Bead) -> RowShape {
    match bead.shape() {
        BeadShape::OneToOne => RowShape::OneToOne,
        BeadShape::Missing => RowShape::Missing,
        BeadShape::Added => RowShape::Added,
        BeadShape::Merged => RowShape::Merged,
        BeadShape::Split => RowShape::Split,
        BeadShape::ManyToMany => RowShape::ManyToMany,
    }
}

fn paragraph_view(paragraph: RowParagraph) -> ParagraphView {
    let RowParagraph { id: _, position, paragraph, received, draft, segments } = paragraph;
    let Paragraph { kind, level, text, links: _, highlights: _ } = paragraph;
    let sentences = segments.into_iter().map(|RowSegment { id: _, position: _, span, bead, alone, crosses }| {
        let span = span.to_utf16(&text);
        SentenceView { start: span.start, end: span.end, bead, alone, crosses }
    });
    let sentences = sentences.collect();
    let changes = received.as_deref().map_or_else(Vec::new, |received| changes(received, &text));
    ParagraphView { number: position + 1, kind: kind_view(kind), level, sentences, received, changes, draft, text }
}

/// What became of a text, stretch by stretch.
pub(super) fn changes(received: &str, text: &str) -> Vec<StretchView> {
    let mut stretches = Vec::new();
    let mut push = |change, text: &str| {
        if !text.is_empty() {
            stretches.push(StretchView { change, text: text.to_owned() });
        }
    };
    let mut kept = 0;
    for (span, replacement) in diff::edits(received, text) {
        push(StretchChange::Kept, &received[kept..span.start]);
        push(StretchChange::Removed, span.of(received));
        push(StretchChange::Added, &replacement);
        kept = span.end;
    }
    push(StretchChange::Kept, &received[kept..]);
    stretches
}

fn kind_view(kind: BlockKind) -> BlockKindView {
    match kind {
        BlockKind::Metadata => BlockKindView::Metadata,
        BlockKind::Title => BlockKindView::Title,
        BlockKind::Lead => BlockKindView::Lead,
        BlockKind::Heading => BlockKindView::Heading,
        BlockKind::Paragraph => BlockKindView::Paragraph,
        BlockKind::ListItem => BlockKindView::ListItem,
        BlockKind::Quotation => BlockKindView::Quotation,
        BlockKind::TableCell => BlockKindView::TableCell,
        BlockKind::Footnote => BlockKindView::Footnote,
    }
}
