//! A progress bar on a terminal, nothing in a pipe.

use std::cell::{Cell, RefCell};

use indicatif::{ProgressBar, ProgressStyle};
use relecture_core::progress::{Cancelled, Progress};
use relecture_i18n::Strings;
use relecture_project::{ImportProgress, Stage};

/// The bar of one stage.
pub(crate) struct Bar {
    bar: ProgressBar,
    total: Cell<u64>,
}

impl Bar {
    /// A bar under the name of the stage; it goes away with the value.
    pub(crate) fn new(stage: String) -> Self {
        let style = ProgressStyle::with_template("{msg} {wide_bar} {percent} %").expect("a valid template");
        Self { bar: ProgressBar::new(0).with_style(style).with_message(stage), total: Cell::new(0) }
    }
}

impl Progress for Bar {
    fn advance(&self, done: u64, total: u64) -> Result<(), Cancelled> {
        if self.total.replace(total) != total {
            self.bar.set_length(total);
        }
        self.bar.set_position(done);
        Ok(())
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// A bar for each stage of an import, one after the other.
pub(crate) struct StageBars<'a> {
    strings: &'a Strings,
    current: RefCell<Option<(Stage, Bar)>>,
}

impl<'a> StageBars<'a> {
    /// No bar until the first stage begins.
    pub(crate) fn new(strings: &'a Strings) -> Self {
        Self { strings, current: RefCell::new(None) }
    }

    fn name(&self, stage: Stage) -> String {
        match stage {
            Stage::Read => self.strings.cli_stage_read(),
            Stage::Segment => self.strings.cli_stage_segment(),
            Stage::Align => self.strings.cli_stage_align(),
            Stage::Save => self.strings.cli_stage_save(),
            Stage::Check => self.strings.cli_stage_check(),
            Stage::Compare => self.strings.cli_stage_diff(),
        }
    }
}

impl ImportProgress for StageBars<'_> {
    fn advance(&self, stage: Stage, done: u64, total: u64) -> Result<(), Cancelled> {
        let mut current = self.current.borrow_mut();
        if current.as_ref().is_none_or(|(at, _)| *at != stage) {
            *current = None;
            *current = Some((stage, Bar::new(self.name(stage))));
        }
        current.as_ref().map_or(Ok(()), |(_, bar)| bar.advance(done, total))
    }
}
