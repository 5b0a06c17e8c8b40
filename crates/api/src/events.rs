//! What the program tells the interfaces without being asked.

use serde::Serialize;
use ts_rs::TS;

/// Something the window should know.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase", tag = "event")]
pub enum Event {
    /// Long work moved on.
    #[serde(rename_all = "camelCase")]
    Progress {
        /// What is being done.
        stage: Stage,
        /// Steps done of this stage.
        done: u32,
        /// Steps of this stage; 0 while unknown.
        total: u32,
    },
}

/// The stages of long work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// Reading the files.
    Read,
    /// Cutting them into sentences.
    Segment,
    /// Aligning them.
    Align,
    /// Saving the result.
    Save,
    /// Looking for what is wrong.
    Check,
    /// Comparing versions.
    Compare,
}

impl Stage {
    pub(crate) fn of(stage: relecture_project::Stage) -> Self {
        match stage {
            relecture_project::Stage::Read => Self::Read,
            relecture_project::Stage::Segment => Self::Segment,
            relecture_project::Stage::Align => Self::Align,
            relecture_project::Stage::Save => Self::Save,
            relecture_project::Stage::Check => Self::Check,
            relecture_project::Stage::Compare => Self::Compare,
        }
    }
}

/// Where events go.
pub trait Events: Send + Sync {
    /// Passes an event on; one that cannot be delivered is dropped.
    fn emit(&self, event: Event);
}
