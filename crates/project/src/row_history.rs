//! The history of a row: all that was done to its paragraphs, whoever did it.

use std::collections::BTreeSet;

use relecture_core::model::{ChangeId, Level, PairId, ParagraphId, Side, UnitRange};
use relecture_store::{Deed, Done};

use crate::{Project, ProjectError};

/// Something that was done to a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowEvent {
    /// The side it was done on; `None` for what concerns both.
    pub side: Option<Side>,
    /// What, when and by whom.
    pub done: Done,
}

impl Project {
    /// All that was done to the paragraphs of a row of a pair, in earlier versions of its texts, too; the latest first.
    pub fn row_history(&self, pair: PairId, row: u32) -> Result<Vec<RowEvent>, ProjectError> {
        let texts = self.store.pair(pair)?;
        let mut events: Vec<RowEvent> = Vec::new();
        let rows = UnitRange::new(row, row.saturating_add(1));
        for stored in self.store.beads(texts.alignment, Level::Paragraph, rows)? {
            for side in [Side::Source, Side::Target] {
                let version = texts.version(side);
                for paragraph in self.store.paragraphs(version, stored.bead.side(side))? {
                    for earlier in self.lineage(paragraph.id)? {
                        let done = self.store.done_to(pair, earlier)?;
                        events.extend(done.into_iter().map(|done| RowEvent { side: Some(side), done }));
                    }
                    let regrouped = self.store.regroupings(pair, side, (version, paragraph.position))?;
                    events.extend(regrouped.into_iter().map(|done| RowEvent { side: None, done }));
                }
            }
        }
        events.sort_by_key(|event| std::cmp::Reverse(event.done.change));
        Ok(once_each(events))
    }

    /// A paragraph and those that it was in earlier versions of its text.
    fn lineage(&self, paragraph: ParagraphId) -> Result<BTreeSet<ParagraphId>, ProjectError> {
        let mut all = BTreeSet::new();
        let mut open = vec![paragraph];
        while let Some(paragraph) = open.pop() {
            if all.insert(paragraph) {
                open.extend(self.store.previous_paragraphs(paragraph)?);
            }
        }
        Ok(all)
    }
}

/// What one change did to several sentences or paragraphs alike is told once. A verdict is about both sides.
fn once_each(events: Vec<RowEvent>) -> Vec<RowEvent> {
    let mut told: Vec<RowEvent> = Vec::with_capacity(events.len());
    for mut event in events {
        if matches!(event.done.deed, Deed::Judged { .. }) {
            event.side = None;
        }
        let of_change = |change: ChangeId| told.iter().rev().take_while(move |known| known.done.change == change);
        let is_several = !matches!(event.done.deed, Deed::Commented { .. } | Deed::Marked { .. });
        if !is_several || !of_change(event.done.change).any(|known| *known == event) {
            told.push(event);
        }
    }
    told
}
