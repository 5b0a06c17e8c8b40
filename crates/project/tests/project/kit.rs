//! A fictional release in English and French, and everything a person can see of a project.

use std::path::PathBuf;

use relecture_core::model::PairId;
use relecture_project::{ImportFile, Imported, Project, SourceRule, Unwatched};
use tempfile::TempDir;

pub(crate) const ENGLISH: &str = "Lantern Coast: harbour closed for the winter

The council of the Lantern Coast closed its harbour on 3 November 2031. Forty boats have to go elsewhere.

“Nobody asked the 212 people who live from fishing,” said Ada Winterbourne, who leads the Harbour League. “They will remember it.”

The council meets again on 15 December.

This paragraph has no counterpart: the lighthouse keeper wrote it for readers in Port Amber only.

The Harbour League was founded in 1987.
";

pub(crate) const FRENCH: &str = "Côte-aux-Lanternes\u{A0}: le port fermé pour l’hiver

Le conseil de la Côte-aux-Lanternes a fermé son port le 3\u{A0}novembre\u{202F}2031. Quarante bateaux doivent aller ailleurs.

«\u{A0}Personne n’a consulté les 212 personnes qui vivent de la pêche, a dit Ada Winterbourne, qui dirige la Ligue du port. Elles s’en souviendront.\u{A0}»

Le conseil se réunit de nouveau le 15 décembre.

La Ligue du port a été fondée en 1987.
";

/// A folder that goes with the test, and a new project in it.
pub(crate) fn project() -> (TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    let project = Project::create(&folder.path().join("release.relecture")).unwrap();
    (folder, project)
}

pub(crate) fn file(name: &str, text: &str) -> ImportFile {
    ImportFile { name: name.to_owned(), bytes: text.as_bytes().to_vec(), lang: None }
}

/// Imports the release, the French file first.
pub(crate) fn import(project: &mut Project) -> Imported {
    let files = vec![file("port.txt", FRENCH), file("harbour.txt", ENGLISH)];
    project.import(files, SourceRule::Recognise, &Unwatched).unwrap()
}

/// Everything a person can see.
pub(crate) fn seen(project: &Project) -> String {
    let mut seen = String::new();
    for release in project.releases().unwrap() {
        seen += &format!("{release:#?}\n");
        for pair in &release.pairs {
            seen += &format!("{:#?}\n{}", project.pair(pair.id).unwrap(), rows(project, pair.id));
            seen += &format!("{:#?}\n", project.threads(pair.id).unwrap());
            seen += &format!("{:#?}\n", project.annotations(pair.id).unwrap());
            seen += &format!("{:#?}\n", project.score_card(pair.id).unwrap());
            seen += &format!("{:#?}\n", project.signed(pair.id).unwrap());
        }
    }
    seen
}

fn rows(project: &Project, pair: PairId) -> String {
    format!("{:#?}\n", project.rows(pair, 0, u32::MAX).unwrap())
}

/// The place of the project while it is closed.
pub(crate) fn reopened(project: Project) -> Project {
    let path: PathBuf = project.path().to_owned();
    project.close().unwrap();
    Project::open(&path).unwrap()
}
