//! How the tests of the checks lay a pair before them.

use super::{CheckedPair, Selection, Subject, check};
use crate::align;
use crate::model::{BlockKind, Document, Finding, Format, Lang, Paragraph, Side};
use crate::profile::{Profile, Profiles};
use crate::progress::Unwatched;
use crate::segment::segments;
use crate::terms::TermIndex;

/// A document of paragraphs of running text, one a line.
pub(crate) fn document(text: &str, lang: &str) -> Document {
    let paragraph = |line: &str| Paragraph::new(BlockKind::Paragraph, 0, line);
    let paragraphs = text.split('\n').filter(|line| !line.is_empty()).map(paragraph).collect();
    Document {
        format: Format::Text,
        encoding: "UTF-8",
        lang: Lang::parse(lang).ok(),
        paragraphs,
        blank_cells: Vec::new(),
    }
}

/// The norm of a language, or the profile of that id.
pub(crate) fn profile(id: &str) -> Profile {
    let profiles = Profiles::shipped();
    let norm = || profiles.norm(&Lang::parse(id).unwrap());
    profiles.get(id).unwrap().or_else(norm).unwrap_or_else(|| profiles.get("en").unwrap().unwrap())
}

/// What the checks find in two documents under these profiles; `only` names ids or families.
pub(crate) fn findings_of(documents: [&Document; 2], profiles: [&Profile; 2], only: &[&str]) -> Vec<Finding> {
    findings_with(documents, profiles, None, only)
}

/// The same, where the paragraphs of the target said this in the version before.
pub(crate) fn findings_since(
    previous: &[Vec<String>],
    documents: [&Document; 2],
    profiles: [&Profile; 2],
    only: &[&str],
) -> Vec<Finding> {
    find([&[], previous], documents, profiles, None, only)
}

/// The same, with a termbase.
pub(crate) fn findings_with(
    documents: [&Document; 2],
    profiles: [&Profile; 2],
    terms: Option<&TermIndex>,
    only: &[&str],
) -> Vec<Finding> {
    find([&[]; 2], documents, profiles, terms, only)
}

fn find(
    previous: [&[Vec<String>]; 2],
    documents: [&Document; 2],
    profiles: [&Profile; 2],
    terms: Option<&TermIndex>,
    only: &[&str],
) -> Vec<Finding> {
    let segmented = documents.map(segments);
    let langs = documents.map(|document| document.lang.clone().expect("the tests say the language"));
    let options = align::Options { source_lang: Some(&langs[0]), target_lang: Some(&langs[1]), ..Default::default() };
    let sides = [(documents[0], segmented[0].as_slice()), (documents[1], segmented[1].as_slice())];
    let aligned = align::document(sides[0], sides[1], &options, &Unwatched).expect("nobody cancels");
    let subject = |i: usize| Subject {
        document: documents[i],
        segments: &segmented[i],
        lang: &langs[i],
        profile: profiles[i],
        previous: previous[i],
        terms,
    };
    let pair = CheckedPair::new(subject(0), subject(1), &aligned.paragraphs.beads, &aligned.sentences.beads);
    let only = only.iter().map(|&id| id.to_owned()).collect();
    check(&pair, &Selection { only, skip: Vec::new() }, &Unwatched).expect("nobody cancels")
}

/// The findings as lines that read well: `num.missing error [3] [4] > 3 000`, ids, severity, evidence of the source and
/// of the target, and what stands after a fix.
pub(crate) fn written(findings: &[Finding], documents: [&Document; 2]) -> Vec<String> {
    let evidence = |finding: &Finding, side: Side| {
        let document = documents[usize::from(side == Side::Target)];
        let place = finding.place(side)?;
        Some(format!("[{}]", place.span.of(&document.paragraphs[place.paragraph].text)))
    };
    let line = |finding: &Finding| {
        let mut line = format!("{} {}", finding.check, finding.severity.name());
        for evidence in [evidence(finding, Side::Source), evidence(finding, Side::Target)].into_iter().flatten() {
            line.push(' ');
            line.push_str(&evidence);
        }
        if let Some(fix) = &finding.fix {
            line.push_str(" >");
            for edit in &fix.edits {
                line.push(' ');
                line.push_str(&edit.replacement);
            }
        }
        line
    };
    findings.iter().map(line).collect()
}

/// What the checks named by `only` find in one text of a language (`fr-CA`) or under a profile's id, as lines: see
/// [`written`]. The other text of the pair is empty, as seen from one text alone.
pub(crate) fn in_text(text: &str, lang: &str, only: &[&str]) -> Vec<String> {
    let own = profile(lang);
    let (document, other) = (document(text, &own.lang.to_string()), document("", "en"));
    let english = profile("en");
    written(&findings_of([&other, &document], [&english, &own], only), [&other, &document])
}

/// What the checks named by `only` find in an English and a French text (paragraphs by line) under the profiles of these
/// ids, as lines: see [`written`].
pub(crate) fn in_pair(english: &str, french: &str, langs: [&str; 2], only: &[&str]) -> Vec<String> {
    let profiles = langs.map(profile);
    let lang = |i: usize| profiles[i].lang.to_string();
    let documents = [document(english, &lang(0)), document(french, &lang(1))];
    let documents = [&documents[0], &documents[1]];
    written(&findings_of(documents, [&profiles[0], &profiles[1]], only), documents)
}
