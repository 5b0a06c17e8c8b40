//! Signing off: what is left, and whose word still holds.

use std::io::{Cursor, Write as _};

use relecture_core::model::{Edit, PairId, Place, Side, Status};
use relecture_core::profile::Profiles;
use relecture_project::{DismissalScope, ImportFile, Looked, Project, ProjectError, Rules, SourceRule, Unwatched};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::kit::{ENGLISH, FRENCH, file, project};

/// One English text with the French of two houses.
fn three_texts(project: &mut Project) -> [PairId; 2] {
    let other = FRENCH.replace("a fermé son port", "a condamné son port").replace("bateaux", "embarcations");
    let files = vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH), file("port-qc.txt", &other)];
    let imported = project.import(files, SourceRule::First, &Unwatched).unwrap();
    imported.pairs.try_into().unwrap()
}

fn holds(project: &Project, pair: PairId) -> Option<bool> {
    project.signed(pair).unwrap().map(|signed| !signed.is_outdated)
}

#[test]
fn each_pair_of_a_release_is_signed_off_by_itself() {
    let (_folder, mut project) = project();
    let [one, other] = three_texts(&mut project);
    project.decide(one, 0..99, Status::Approved, "Zoé").unwrap();
    assert!(project.checklist(one, &Looked::default()).unwrap().is_clear());
    assert_eq!(project.checklist(other, &Looked::default()).unwrap().undecided, project.pair(other).unwrap().rows.all);
    project.comment(other, (Side::Source, 1), None, ("Vraiment\u{202F}?", "Ada")).unwrap();
    project.keep_draft(other, Side::Target, 1, Some("Le conseil")).unwrap();
    let left = project.checklist(other, &Looked { errors: 2, stale: 1, lapsed: 3, rivals: Vec::new() }).unwrap();
    assert_eq!((left.open_comments, left.drafts, left.errors, left.stale, left.lapsed), (1, 1, 2, 1, 3));
    assert!(project.checklist(one, &Looked::default()).unwrap().is_clear(), "nothing of it is left in the other pair");

    project.sign_off(one, &Looked::default(), "", "Zoé").unwrap();
    assert_eq!((holds(&project, one), holds(&project, other)), (Some(true), None));
    let stale = Looked { stale: 1, ..Looked::default() };
    assert!(matches!(project.sign_off(one, &stale, " ", "Zoé"), Err(ProjectError::ReasonMissing)));
    project.sign_off(other, &Looked::default(), "Embargo", "Ada").unwrap();

    // The translation of one house is its own; the source belongs to both.
    project.rewrite(one, Side::Target, 3, "Le conseil se réunit le 15 décembre.").unwrap();
    assert_eq!((holds(&project, one), holds(&project, other)), (Some(false), Some(true)));
    project.undo().unwrap();
    assert_eq!((holds(&project, one), holds(&project, other)), (Some(true), Some(true)));
    let source = project.paragraph_text(one, (Side::Source, 5)).unwrap();
    let at = source.find("1987").unwrap();
    let place = Place { side: Side::Source, paragraph: 5, span: relecture_core::model::ByteSpan::new(at, at + 4) };
    project.edit(one, &[Edit { place, replacement: "1988".to_owned() }]).unwrap();
    assert_eq!((holds(&project, one), holds(&project, other)), (Some(false), Some(false)));
    assert_eq!(project.check().unwrap(), []);
}

#[test]
fn a_finding_dismissed_before_its_sentence_changed_is_told_with_the_word_of_then() {
    let (_folder, mut project) = project();
    let broken = FRENCH.replace("le 15 décembre", "le 16 décembre");
    let files = vec![file("harbour.txt", ENGLISH), file("port.txt", &broken)];
    let pair = project.import(files, SourceRule::Recognise, &Unwatched).unwrap().pairs[0];
    let profiles = Profiles::shipped();
    let rules = Rules { profiles: &profiles, named: None, terms: None };
    let find = |project: &Project| project.pair_texts(pair).unwrap().check(rules, &Unwatched).unwrap().findings;
    let lapsed = |project: &Project| -> Vec<String> {
        project.lapsed(pair, &find(project)).unwrap().into_values().map(|one| one.word.reason).collect()
    };
    let findings = find(&project);
    let date = findings.iter().find(|finding| finding.check == "date.value").expect("the days differ");
    project.dismiss(pair, date, DismissalScope::Here, "Reporté", "Zoé").unwrap();
    assert_eq!(lapsed(&project), [""; 0], "a dismissal that holds has not lapsed");

    project
        .rewrite(pair, Side::Target, 1, "Le conseil a fermé son port le 4 novembre 2031. Quarante bateaux partent.")
        .unwrap();
    assert_eq!(lapsed(&project), [""; 0], "a finding of the kind in another sentence is another finding");
    project.rewrite(pair, Side::Target, 3, "Le conseil se réunit de nouveau le 17 décembre.").unwrap();
    assert_eq!(lapsed(&project), ["Reporté"]);
    project.rewrite(pair, Side::Target, 3, "Le conseil se réunit de nouveau le 15 décembre.").unwrap();
    assert_eq!(lapsed(&project), [""; 0], "nothing is told where nothing is found");
}

/// A Word document of one paragraph with an insertion and a deletion that nobody decided.
fn tracked_document() -> Vec<u8> {
    const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="word/document.xml"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"#;
    const DOCUMENT: &str = r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>
        <w:r><w:t xml:space="preserve">Le conseil de la Côte-aux-Lanternes a fermé son port le </w:t></w:r>
        <w:ins w:id="1"><w:r><w:t xml:space="preserve">3 novembre </w:t></w:r></w:ins>
        <w:del w:id="2"><w:r><w:delText xml:space="preserve">4 novembre </w:delText></w:r></w:del>
        <w:r><w:t>2031.</w:t></w:r></w:p></w:body></w:document>"#;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in
        [("[Content_Types].xml", "<Types/>"), ("_rels/.rels", RELATIONS), ("word/document.xml", DOCUMENT)]
    {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn changes_that_were_tracked_in_a_file_are_left_to_decide() {
    let (_folder, mut project) = project();
    let document = ImportFile { name: "port.docx".to_owned(), bytes: tracked_document(), lang: None };
    let files = vec![file("harbour.txt", ENGLISH), document];
    let pair = project.import(files, SourceRule::First, &Unwatched).unwrap().pairs[0];
    assert_eq!(project.checklist(pair, &Looked::default()).unwrap().tracked, 2);
    project.sign_off(pair, &Looked::default(), "Vu", "Zoé").unwrap();
    assert_eq!(project.signed(pair).unwrap().unwrap().sign_off.left.tracked, 2);
}
