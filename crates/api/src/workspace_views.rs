//! What the interfaces show of the window as a whole: the open project with its releases, the settings, what was opened before.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The whole window, but for the rows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceView {
    /// The open project.
    pub project: Option<ProjectView>,
    /// Projects opened before, the latest first.
    pub recent: Vec<RecentProjectView>,
    /// The settings.
    pub settings: SettingsView,
    /// The language of the system, for the settings that follow it.
    pub system_language: Language,
}

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
}

/// What the program was started with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase", tag = "open")]
pub enum LaunchView {
    /// Nothing: the first screen.
    Nothing,
    /// The sample release.
    Sample,
    /// A project file.
    Project {
        /// Its path.
        path: String,
    },
    /// A project file, and a file that may be the next version of one of its texts.
    Version {
        /// Path of the project.
        path: String,
        /// Path of the file.
        file: String,
    },
    /// Two files to lay beside each other.
    Pair {
        /// Path of one file.
        first: String,
        /// Path of the other.
        second: String,
    },
}

/// An open project.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectView {
    /// The name of its file without the ending.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Whether it has not been given a place by a person yet; it is kept all the same.
    pub untitled: bool,
    /// Its releases, in order.
    pub releases: Vec<ReleaseView>,
    /// The change that undo would take back.
    pub undo: Option<ChangeName>,
    /// The change that redo would make again.
    pub redo: Option<ChangeName>,
    /// Goes up with every change; rows fetched under another number are stale.
    pub revision: u32,
    /// The revision in which a text, an alignment or a rule changed last: what was found or measured before is stale.
    pub contents: u32,
}

/// The kinds of change a person can make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChangeName {
    /// Files were imported.
    Import,
    /// The text of a section was begun.
    BeginSectionText,
    /// A text got a new version.
    AddVersion,
    /// Stale paragraphs were dealt with, or were not after all.
    Follow,
    /// A pair was aligned again.
    Align,
    /// Rows were regrouped by hand.
    Regroup,
    /// A text was edited.
    Edit,
    /// Something was said, answered, settled or taken back.
    Comment,
    /// Errors were marked, or marks changed or taken away.
    Annotate,
    /// Errors count in another way.
    SetScoring,
    /// A pair was signed off.
    SignOff,
    /// Findings were dismissed.
    Dismiss,
    /// A dismissal was taken back.
    Restore,
    /// Rows were judged.
    Decide,
    /// A text got rules of its own, or lost them.
    SetRules,
    /// A pair is held to another profile.
    ChooseProfile,
    /// Rows were pinned.
    Pin,
    /// Rows are pinned no more.
    Unpin,
    /// Source and target were exchanged.
    SwapSides,
    /// What the texts of a release say was kept under a name.
    KeepSnapshot,
    /// A snapshot was forgotten.
    RemoveSnapshot,
    /// What things are called was changed.
    EditTerms,
    /// Terms were taken in from a file.
    ImportTerms,
    /// The texts are held to other terms that come with the program.
    ChooseTerms,
    /// A release got another name.
    RenameRelease,
    /// A release was removed.
    RemoveRelease,
}

/// A release in the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseView {
    /// Its id.
    pub id: i32,
    /// Its name.
    pub name: String,
    /// Its pairs of texts.
    pub pairs: Vec<PairNameView>,
}

/// A pair in the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PairNameView {
    /// Its id.
    pub id: i32,
    /// Tag of the source's language: `en`; `und` when it could not be told.
    pub source_lang: String,
    /// Tag of the target's language: `fr-CA`; `und` when it could not be told.
    pub target_lang: String,
    /// The file that tells it from the pairs of its release that have the same languages; `null` where there is none.
    pub told_apart_by: Option<String>,
}

/// A project opened before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentProjectView {
    /// The name of its file without the ending.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Whether it has not been given a place by a person yet; its name is that of its first release.
    pub untitled: bool,
}

/// The settings a person can change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SettingsView {
    /// The language of the window.
    pub language: LanguageChoice,
    /// Its colours.
    pub theme: ThemeChoice,
    /// Whether no-break and thin spaces are drawn.
    pub show_invisibles: bool,
    /// Whether terms are marked in the texts.
    pub show_terms: bool,
    /// What the person calls themselves beside what they decide; may be empty.
    pub reviewer: String,
    /// Whether what is typed is written as the rules of the text want it.
    pub typing_help: bool,
    /// The keys that the person chose for commands, by the names of both: `"mergeNext": "ctrl+m"`; empty for no key.
    pub keys: BTreeMap<String, String>,
}

impl Default for SettingsView {
    fn default() -> Self {
        Self {
            language: LanguageChoice::System,
            theme: ThemeChoice::System,
            show_invisibles: true,
            show_terms: true,
            reviewer: String::new(),
            typing_help: true,
            keys: BTreeMap::new(),
        }
    }
}

/// The language of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LanguageChoice {
    /// As the system is set.
    System,
    /// English.
    En,
    /// French.
    Fr,
}

/// The colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ThemeChoice {
    /// As the system is set.
    System,
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
    /// Strong contrasts.
    Contrast,
}

/// Two files that were just opened.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenedPairView {
    /// The new state of the window.
    pub workspace: WorkspaceView,
    /// The release made of them.
    pub release: i32,
    /// The pair to show.
    pub pair: i32,
}
