//! The settings and the recent projects, kept in a file of the person's configuration folder.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::{RecentProjectView, SettingsView};

/// How many recent projects are remembered.
const RECENT: usize = 10;

/// What is kept between two starts of the program.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Kept {
    /// The settings.
    pub(crate) settings: SettingsView,
    /// Projects opened before, the latest first.
    pub(crate) recent: Vec<RecentProjectView>,
}

impl Kept {
    /// Reads what was kept in `folder`. A missing or unreadable file is a first start: settings are a convenience, and
    /// must never keep the program from opening.
    pub(crate) fn load(folder: &Path) -> Self {
        std::fs::read(file(folder)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes it all to `folder`, beside the old file first so that a full disk leaves the old one whole.
    pub(crate) fn save(&self, folder: &Path) -> io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let fresh = folder.join("settings.json.new");
        std::fs::write(&fresh, serde_json::to_vec_pretty(self)?)?;
        std::fs::rename(fresh, file(folder))
    }

    /// Puts a project at the head of the recent ones.
    pub(crate) fn remember(&mut self, project: RecentProjectView) {
        self.recent.retain(|known| known.path != project.path);
        self.recent.insert(0, project);
        self.recent.truncate(RECENT);
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LanguageChoice, ThemeChoice};

    fn project(path: &str) -> RecentProjectView {
        RecentProjectView { name: path.to_owned(), path: path.to_owned(), untitled: false }
    }

    #[test]
    fn keeps_settings_and_recent_projects() {
        let folder = tempfile::tempdir().unwrap();
        let mut kept = Kept::load(folder.path());
        assert_eq!(kept.settings, SettingsView::default());
        kept.settings = SettingsView {
            language: LanguageChoice::Fr,
            theme: ThemeChoice::Dark,
            show_invisibles: false,
            show_terms: false,
            reviewer: "Zoé Lanterne".to_owned(),
            typing_help: false,
            keys: [("undo".to_owned(), "ctrl+u".to_owned())].into(),
        };
        for path in ["a", "b", "a"] {
            kept.remember(project(path));
        }
        kept.save(folder.path()).unwrap();
        let again = Kept::load(folder.path());
        assert_eq!(again.settings, kept.settings);
        assert_eq!(again.recent, [project("a"), project("b")]);
    }

    #[test]
    fn starts_afresh_from_a_damaged_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.json"), "{\"settings\": {\"langu").unwrap();
        assert_eq!(Kept::load(folder.path()).settings, SettingsView::default());
    }
}
