//! A progress bar on a terminal, nothing in a pipe.

use std::cell::Cell;

use indicatif::{ProgressBar, ProgressStyle};
use relecture_core::progress::{Cancelled, Progress};

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
