//! Words are found in all releases, with the sentences of the other text beside them.

use relecture_core::model::Side;
use relecture_project::Project;

use crate::kit::{import, project};

/// What is found: row and side, and both texts with the marked words in brackets.
fn found(project: &Project, typed: &str) -> Vec<String> {
    let hits = project.concordance(typed, 10).unwrap().hits;
    let marked = |text: &str, marks: &[relecture_core::model::ByteSpan]| {
        let mut marked = text.to_owned();
        for span in marks.iter().rev() {
            marked.insert(span.end, ']');
            marked.insert(span.start, '[');
        }
        marked
    };
    hits.iter()
        .map(|hit| {
            let texts: Vec<String> =
                hit.unit.texts.iter().zip(&hit.marks).map(|(text, marks)| marked(text, marks)).collect();
            let side = if hit.side == Side::Source { "source" } else { "target" };
            format!("{} {side}: {} | {}", hit.unit.row, texts[0], texts[1])
        })
        .collect()
}

#[test]
fn nothing_is_found_of_words_that_are_not_there() {
    let (_folder, mut project) = project();
    assert_eq!(found(&project, "council"), [""; 0]);
    import(&mut project);
    for typed in ["", "c", "zebra", "closed council", "\" OR"] {
        assert_eq!(found(&project, typed), [""; 0], "{typed}");
    }
}

#[test]
fn both_sides_stand_beside_each_other_with_the_words_marked() {
    let (_folder, mut project) = project();
    import(&mut project);
    assert_eq!(
        found(&project, "le conseil se réu"),
        ["3 target: The [council] meets again on 15 December. | [Le conseil se réunit] de nouveau le 15 décembre."]
    );
    assert_eq!(
        found(&project, "council meets"),
        ["3 source: The [council meets] again on 15 December. | Le [conseil] se réunit de nouveau le 15 décembre."]
    );
    assert_eq!(found(&project, "lighthouse keeper").len(), 1, "a sentence without a counterpart is found, too");
    // Found in both texts of one bead, and shown once.
    assert_eq!(found(&project, "ada winterbourne").len(), 1);
    assert_eq!(
        project.concordance("ada", 1).unwrap().hits[0].unit.release,
        "Lantern Coast: harbour closed for the winter"
    );
    let few = project.concordance("the", 1).unwrap();
    assert_eq!((few.hits.len(), few.more), (1, true));
    let all = project.concordance("the", 100).unwrap();
    assert!(!all.more && all.hits.len() > 3);
}

#[test]
fn releases_that_are_removed_are_not_found_until_they_are_back() {
    let (_folder, mut project) = project();
    let release = import(&mut project).release;
    project.remove_release(release).unwrap();
    assert_eq!(found(&project, "council"), [""; 0]);
    project.undo().unwrap();
    assert_eq!(found(&project, "council meets").len(), 1);
}
