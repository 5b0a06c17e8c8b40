//! Which files are one release: their names tell it where they leave none of the files alone, else their content.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use relecture_core::pairing::names::without_language;
use relecture_core::pairing::{NamedDocument, pair_documents};
use relecture_i18n::Strings;
use relecture_project::{ReadFile, Unwatched, read_files};

use crate::failure;
use crate::progress::Bar;

/// Files put together by release, in the order of their first files.
#[derive(Debug, PartialEq)]
pub(crate) struct Releases {
    pub(crate) releases: Vec<Release>,
    /// Files of folders that have no counterpart there.
    pub(crate) unpaired: Vec<PathBuf>,
}

/// The files of one release.
#[derive(Debug, PartialEq)]
pub(crate) struct Release {
    pub(crate) files: Vec<PathBuf>,
    /// What the files say, in their order, where that had to be known to put them together.
    pub(crate) read: Vec<ReadFile>,
    /// How sure it is that they belong together, from 0 to 1, where their content told it.
    pub(crate) confidence: Option<f32>,
}

/// A file, and whether it was named itself and not by its folder.
type Found = (PathBuf, bool);

impl Releases {
    /// The releases among files and the files of folders. A file that was named and cannot be read is an error; one of
    /// a folder is named in a message and left out.
    pub(crate) fn among(paths: &[PathBuf], strings: &Strings) -> Result<Self> {
        if let Some(groups) = by_name(paths).filter(|_| !paths.iter().any(|path| path.is_dir())) {
            let release = |files: Vec<&Path>| Release {
                files: files.into_iter().map(Path::to_owned).collect(),
                read: Vec::new(),
                confidence: None,
            };
            return Ok(Self { releases: groups.into_iter().map(release).collect(), unpaired: Vec::new() });
        }
        let mut files = Vec::new();
        for path in paths {
            if path.is_dir() { files_of(path, &mut files, strings)? } else { files.push((path.clone(), true)) }
        }
        by_content(files, strings)
    }
}

/// The groups that the names make. Two files are a group whatever their names; none where a file stays alone among more.
fn by_name(files: &[PathBuf]) -> Option<Vec<Vec<&Path>>> {
    if let [first, second] = files {
        return Some(vec![vec![first, second]]);
    }
    let mut places = BTreeMap::new();
    let mut groups: Vec<Vec<&Path>> = Vec::new();
    for file in files {
        let place = *places
            .entry(without_language(&file.file_name().unwrap_or_default().to_string_lossy()))
            .or_insert(groups.len());
        if place == groups.len() {
            groups.push(Vec::new());
        }
        groups[place].push(file);
    }
    groups.iter().all(|group| group.len() > 1).then_some(groups)
}

/// Whether a file is a project, by its name or by what is in it: one that is open elsewhere may not be read everywhere.
pub(crate) fn is_project(path: &Path) -> bool {
    let is_named = || path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("relecture"));
    !path.is_dir() && (is_named() || relecture_project::is_project(path))
}

/// Whether a file is a project, or what SQLite keeps beside one as long as it is open.
fn is_of_project(path: &Path) -> bool {
    let name = path.to_string_lossy();
    let project = ["-wal", "-shm", "-journal"].iter().find_map(|ending| name.strip_suffix(ending));
    is_project(project.map_or(path, Path::new))
}

/// The files of a folder and of the folders in it, by name; hidden ones, projects and links to folders are left out.
fn files_of(folder: &Path, files: &mut Vec<Found>, strings: &Strings) -> Result<()> {
    let unreadable = |error| failure::unreadable(folder, &error, strings);
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<std::io::Result<Vec<_>>>).map_err(unreadable)?;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.sort_unstable();
    paths.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    for path in paths {
        if path.is_file() {
            if !is_of_project(&path) {
                files.push((path, false));
            }
        } else if path.is_dir() && !path.is_symlink() {
            files_of(&path, files, strings)?;
        }
    }
    Ok(())
}

fn by_content(files: Vec<Found>, strings: &Strings) -> Result<Releases> {
    let mut read: Vec<(Found, ReadFile)> = Vec::new();
    for file in files {
        match read_file(&file.0, strings) {
            Ok(content) => read.push((file, content)),
            Err(error) if file.1 => return Err(error),
            Err(error) => eprintln!("relecture: {error}"),
        }
    }
    let named =
        read.iter().map(|(_, ReadFile { file, document, .. })| NamedDocument { document, name: Some(&file.name) });
    let pairs = pair_documents(&named.collect::<Vec<_>>(), &Bar::new(strings.cli_stage_pair()))?;
    let mut group_of: BTreeMap<usize, usize> = BTreeMap::new();
    let mut groups: Vec<(Vec<usize>, Option<f32>)> = Vec::new();
    for pair in pairs {
        let known = group_of.get(&pair.source).or_else(|| group_of.get(&pair.target)).copied();
        let group = known.unwrap_or(groups.len());
        if group == groups.len() {
            groups.push((Vec::new(), None));
        }
        for document in [pair.source, pair.target] {
            if group_of.insert(document, group).is_none() {
                groups[group].0.push(document);
            }
        }
        let confidence = &mut groups[group].1;
        *confidence = Some(confidence.map_or(pair.confidence, |least| least.min(pair.confidence)));
    }
    let mut unpaired = Vec::new();
    for (place, ((path, named), _)) in read.iter().enumerate().filter(|(place, _)| !group_of.contains_key(place)) {
        if *named {
            groups.push((vec![place], None));
        } else {
            unpaired.push(path.clone());
        }
    }
    groups.iter_mut().for_each(|(places, _)| places.sort_unstable());
    groups.sort_unstable_by_key(|(places, _)| places[0]);
    let mut read: Vec<Option<(PathBuf, ReadFile)>> =
        read.into_iter().map(|((path, _), content)| Some((path, content))).collect();
    let release = |(places, confidence): (Vec<usize>, _)| {
        let (files, read) =
            places.into_iter().map(|place| read[place].take().expect("a file is in one release")).unzip();
        Release { files, read, confidence }
    };
    Ok(Releases { releases: groups.into_iter().map(release).collect(), unpaired })
}

fn read_file(path: &Path, strings: &Strings) -> Result<ReadFile> {
    let file = failure::import_file(path, None, strings)?;
    let read = read_files(vec![file], &Unwatched).map_err(|error| failure::project(&error, &[path], strings))?;
    Ok(read.into_iter().next().expect("a file in, a file out"))
}

#[cfg(test)]
mod tests {
    use relecture_i18n::UiLanguage;
    use relecture_project::Project;

    use super::*;

    #[test]
    fn names_make_groups_unless_they_leave_a_file_alone() {
        let check = |files: &[&str], expected: Option<&[&[&str]]>| {
            let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
            let expected: Option<Vec<Vec<&Path>>> =
                expected.map(|groups| groups.iter().map(|group| group.iter().map(Path::new).collect()).collect());
            assert_eq!(by_name(&files), expected);
        };
        check(&["a.txt", "b.docx"], Some(&[&["a.txt", "b.docx"]]));
        check(
            &["a.en.txt", "b.en.txt", "b.fr.txt", "a.fr-CA.docx"],
            Some(&[&["a.en.txt", "a.fr-CA.docx"], &["b.en.txt", "b.fr.txt"]]),
        );
        check(&["en/a.html", "fr/a.html", "a.md"], Some(&[&["en/a.html", "fr/a.html", "a.md"]]));
        check(&["a_en.txt", "a-fr_CA.txt", "a.md"], Some(&[&["a_en.txt", "a-fr_CA.txt", "a.md"]]));
        check(&["a.txt"], None);
        check(&["a.en.txt", "a.fr.txt", "c.html"], None);
        // A word that is no language, and a name that is nothing but one.
        check(&["a-1.txt", "a-2.txt", "a-bien.txt"], None);
        check(&["en.txt", "fr.txt", "x.txt"], None);
    }

    #[test]
    fn content_pairs_the_files_of_a_folder_and_leaves_the_others_alone() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("deep")).unwrap();
        let english = "The dam of Selm was closed on 3 May 2021.\n\nThe government of Talveria warned 1,200 families.\n\n\
            The court in Askeby will hear Ana Kovri, of the Rivers Union.";
        let french = "Le barrage de Selm a été fermé le 3 mai 2021.\n\nLe gouvernement de la Talvérie a averti 1 200 \
            familles.\n\nLe tribunal d’Askeby entendra Ana Kovri, de l’Union des rivières.";
        let museum = "Le musée de la Côte-aux-Lanternes ouvre 4 500 lettres de marins aux lecteurs.";
        for (name, text) in [
            ("x1.txt", museum),
            ("x2.txt", english),
            ("deep/x3.txt", french),
            (".hidden.txt", french),
            ("bad.docx", "\u{0}\u{1}"),
        ] {
            fs::write(at(name), text).unwrap();
        }
        // Not even a file that could be read is looked at where SQLite keeps its own.
        let [project, renamed] = ["work.relecture", "work.db"].map(at);
        let own = ["work.relecture-wal", "work.db-journal"].map(at);
        Project::create(&project).unwrap().close().unwrap();
        fs::copy(&project, &renamed).unwrap();
        own.iter().for_each(|file| fs::write(file, french).unwrap());
        assert!([&project, &renamed].iter().chain(&own.each_ref()).all(|file| is_of_project(file)));
        assert!(["x1.txt", "bad.docx", "none-wal", "deep"].map(at).iter().all(|file| !is_of_project(file)));

        let strings = Strings::new(UiLanguage::English);
        let found = Releases::among(&[folder.path().to_owned()], &strings).unwrap();
        assert_eq!(found.unpaired, [at("x1.txt")]);
        assert_eq!(found.releases.len(), 1);
        assert_eq!(found.releases[0].files, [at("deep/x3.txt"), at("x2.txt")]);
        assert!(found.releases[0].confidence.is_some());

        // Files that were named are kept even alone.
        let named = Releases::among(&["x1.txt", "x2.txt", "deep/x3.txt"].map(at), &strings).unwrap();
        assert_eq!(named.unpaired, [""; 0].map(PathBuf::from));
        let files: Vec<_> = named.releases.iter().map(|release| release.files.clone()).collect();
        assert_eq!(files, [vec![at("x1.txt")], vec![at("x2.txt"), at("deep/x3.txt")]]);
        assert!(Releases::among(&["x1.txt", "x2.txt", "none.txt"].map(at), &strings).is_err());
    }
}
