use std::collections::BTreeMap;

use crate::model::{Warning, WarningKind};

/// Counts what an importer has to tell, one [`Warning`] a kind and detail.
#[derive(Debug, Default)]
pub(super) struct Warnings(BTreeMap<(WarningKind, Option<String>), u32>);

impl Warnings {
    /// One more of a kind.
    pub(super) fn add(&mut self, kind: WarningKind) {
        self.add_many(kind, 1);
    }

    /// So many more of a kind; none at all leaves no trace.
    pub(super) fn add_many(&mut self, kind: WarningKind, count: usize) {
        if count > 0 {
            let total = self.0.entry((kind, None)).or_default();
            *total = total.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        }
    }

    /// One more of a kind, about something that has a name.
    pub(super) fn name(&mut self, kind: WarningKind, detail: impl Into<String>) {
        *self.0.entry((kind, Some(detail.into()))).or_default() += 1;
    }

    /// The warnings, in the order of [`WarningKind`].
    pub(super) fn into_list(self) -> Vec<Warning> {
        self.0.into_iter().map(|((kind, detail), count)| Warning { kind, count, detail }).collect()
    }
}
