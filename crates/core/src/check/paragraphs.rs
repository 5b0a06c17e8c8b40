//! Paragraphs that the other text lacks, or has in another place or cut otherwise.

use super::completeness::is_stood_in_for;
use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, MaskKind, parts};
use crate::model::{Bead, BeadShape, Format, Place, Severity, Side};

/// The family `para`.
pub(super) struct Paragraphs;

const MISSING: Kind = Kind::new("para.missing", Severity::Warning, Category::Omission, Issue::Omission);
const EXTRA: Kind = Kind::new("para.extra", Severity::Warning, Category::Addition, Issue::Addition);
const MOVED: Kind = Kind::new("para.moved", Severity::Warning, Category::TextualConventions, Issue::Inconsistency);
const MERGED: Kind = Kind::new("para.merged", Severity::Note, Category::TextualConventions, Issue::Formatting);
const SPLIT: Kind = Kind::new("para.split", Severity::Note, Category::TextualConventions, Issue::Formatting);
const TYPE: Kind = Kind::new("para.type", Severity::Note, Category::Layout, Issue::Formatting);

/// How a paragraph begins that speaks for the translator, in lower case.
const NOTES_OF_TRANSLATORS: &[&str] = &[
    "[ndt",
    "(ndt",
    "ndt ",
    "n. d. t.",
    "n.d.t.",
    "note du traducteur",
    "note de la traductrice",
    "note de traduction",
    "traduction :",
    "traduction libre",
    "[tn",
    "tn:",
    "translator's note",
    "translator’s note",
    "translation:",
];

/// The longest paragraph, in bytes, that is no more than the address of someone to write to.
const CONTACT_MAX: usize = 300;

impl Check for Paragraphs {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&MISSING, &EXTRA, &MOVED, &MERGED, &SPLIT, &TYPE]
    }

    fn looks_at_all(&self) -> bool {
        true
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        let kind = match bead.shape() {
            BeadShape::Merged => &MERGED,
            BeadShape::Split => &SPLIT,
            BeadShape::OneToOne => return kind_of_block(pair, bead, found),
            BeadShape::Missing | BeadShape::Added | BeadShape::ManyToMany => return,
        };
        let several = if bead.source.len() > 1 { Side::Source } else { Side::Target };
        let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
        let count = source.len().max(target.len());
        let others = pair.paragraphs_of(bead, several)[1..].iter().map(CheckedParagraph::whole);
        found.at(kind, target[0].whole()).and(source[0].whole()).also(others).with("count", count);
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        for (kind, side) in [(&MISSING, Side::Source), (&EXTRA, Side::Target)] {
            let is_untold = |at: &usize| is_alone(&pair.paragraphs[*at], side) && !is_stood_in_for(pair, *at, found);
            let untold: Vec<usize> = (0..pair.paragraphs.len()).filter(is_untold).collect();
            for run in untold.chunk_by(|a, b| a + 1 == *b) {
                alone(pair, &pair.paragraphs[run[0]..=run[run.len() - 1]], (kind, side), found);
            }
        }
        pair.paragraphs.chunk_by(follows_moved).filter(|run| run[0].moved).for_each(|run| moved(pair, run, found));
    }
}

/// Whether only this side of the bead is there.
fn is_alone(bead: &Bead, side: Side) -> bool {
    bead.shape() == if side == Side::Source { BeadShape::Missing } else { BeadShape::Added }
}

/// Neighbouring paragraphs without counterpart: one finding.
fn alone(pair: &CheckedPair, run: &[Bead], (kind, side): (&'static Kind, Side), found: &mut Found) {
    let text = pair.side(side);
    let has_letters = |paragraph: &&CheckedParagraph| paragraph.raw.chars().any(char::is_alphabetic);
    let paragraphs: Vec<&CheckedParagraph> = run
        .iter()
        .flat_map(|bead| &text.paragraphs[bead.side(side).indices()])
        .filter(has_letters)
        .filter(|paragraph| !parts::is_end_mark(paragraph.raw))
        .collect();
    let Some((first, others)) = paragraphs.split_first() else { return };
    let speaks_aside = |paragraph: &&CheckedParagraph| {
        is_note_of_translator(paragraph) || is_contact(paragraph) || is_gloss(text, paragraph)
    };
    let surest = run.iter().map(|bead| bead.confidence).fold(0.0, f32::max);
    let is_doubtful = surest < Bead::LOW_CONFIDENCE || paragraphs.iter().all(speaks_aside);
    let severity = if is_doubtful { Severity::Note } else { kind.severity };
    let others = others.iter().map(|paragraph| paragraph.whole());
    found.graded(kind, severity, first.whole()).also(others).with("count", paragraphs.len());
}

fn is_note_of_translator(paragraph: &CheckedParagraph) -> bool {
    let text = paragraph.raw.trim_start().to_lowercase().replace(['\u{A0}', '\u{202F}'], " ");
    NOTES_OF_TRANSLATORS.iter().any(|beginning| text.starts_with(beginning))
}

/// Whether it seems to say in the language of its text what the paragraph before it quotes in the other: who reads the other
/// text needs it once.
fn is_gloss(text: &CheckedText, paragraph: &CheckedParagraph) -> bool {
    let before = paragraph.index.checked_sub(1).map(|before| &text.paragraphs[before]);
    before.is_some_and(|before| {
        let quoted: usize = before.foreign_sentences.iter().map(|sentence| before.sentences[*sentence].len()).sum();
        let said = paragraph.raw.trim().len();
        before.is_foreign() && quoted <= 2 * said && said <= 2 * quoted
    })
}

/// Whom to write to differs from one office to the next.
fn is_contact(paragraph: &CheckedParagraph) -> bool {
    let has_address = paragraph.masks.iter().any(|mask| {
        let text = mask.span.of(paragraph.raw);
        mask.kind == MaskKind::Address && text.contains('@')
    });
    has_address && paragraph.raw.len() <= CONTACT_MAX
}

/// Whether both are moved, and follow each other in both texts.
fn follows_moved(a: &Bead, b: &Bead) -> bool {
    a.moved && b.moved && a.source.end == b.source.start && a.target.end == b.target.start
}

/// Paragraphs that moved together: one finding.
fn moved(pair: &CheckedPair, run: &[Bead], found: &mut Found) {
    let places = |side: Side| -> Vec<Place> {
        run.iter().flat_map(|bead| pair.paragraphs_of(bead, side)).map(CheckedParagraph::whole).collect()
    };
    let [source, target] = [Side::Source, Side::Target].map(places);
    let is_sure = run.iter().any(|bead| !bead.is_low_confidence());
    let severity = if is_sure { MOVED.severity } else { Severity::Note };
    let others = source[1..].iter().chain(&target[1..]).copied();
    found.graded(&MOVED, severity, target[0]).and(source[0]).also(others).with("count", source.len());
}

/// A paragraph that is a heading, an item of a list or a cell on one side alone. In plain text, which does not say, it is
/// a guess.
fn kind_of_block(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    if [pair.source.format, pair.target.format].contains(&Format::Text) {
        return;
    }
    let [source, target] = [Side::Source, Side::Target].map(|side| &pair.paragraphs_of(bead, side)[0]);
    let [a, b] = [source, target].map(|paragraph| parts::class(paragraph.kind));
    if a != b && a.is_some() && b.is_some() && !bead.is_low_confidence() {
        found.at(&TYPE, target.whole()).and(source.whole());
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, in_pair, profile, written};
    use crate::model::{BlockKind, Document, Format};

    const ENGLISH: [&str; 6] = [
        "The ferry to Saint-Aubin stopped running on Tuesday after the storm damaged its engine.",
        "Residents say that they were told nothing before the boat was taken away.",
        "The council promised to hire two smaller boats from a company in Rive-Haute.",
        "Fishermen offered to carry patients to the hospital free of charge.",
        "A school on the island has closed because teachers cannot reach it.",
        "The minister of transport will visit the harbour next week.",
    ];
    const FRENCH: [&str; 6] = [
        "Le traversier de Saint-Aubin a cessé de circuler mardi après que la tempête a endommagé son moteur.",
        "Les habitants disent que personne ne les a prévenus avant le départ du bateau.",
        "Le conseil a promis de louer deux bateaux plus petits à une entreprise de Rive-Haute.",
        "Des pêcheurs ont proposé de transporter gratuitement les patients à l’hôpital.",
        "Une école de l’île a fermé parce que les enseignants ne peuvent pas s’y rendre.",
        "Le ministre des Transports se rendra au port la semaine prochaine.",
    ];

    /// The findings when these paragraphs of either text are laid side by side.
    #[track_caller]
    fn check(english: &[usize], french: &[usize], expected: &[&str]) {
        let [english, french] = [(ENGLISH, english), (FRENCH, french)]
            .map(|(all, chosen)| chosen.iter().map(|&paragraph| all[paragraph]).collect::<Vec<_>>().join("\n"));
        let beginning = |line: &String| line.split_inclusive(' ').take(5).collect::<String>().trim().to_owned();
        let found: Vec<String> = in_pair(&english, &french, ["en", "fr"], &["para"]).iter().map(beginning).collect();
        assert_eq!(found, expected);
        let other = in_pair(&french, &english, ["fr", "en"], &["para"]);
        assert_eq!(other.len(), expected.len(), "the other way round: {other:?}");
    }

    #[test]
    fn leaves_alone_what_has_its_counterpart() {
        check(&[0, 1, 2, 3, 4, 5], &[0, 1, 2, 3, 4, 5], &[]);
    }

    #[test]
    fn finds_what_is_missing_and_what_was_added() {
        check(&[0, 1, 2, 3, 4, 5], &[0, 1, 3, 4, 5], &["para.missing warning [The council promised"]);
        check(&[0, 1, 2, 4, 5], &[0, 1, 2, 3, 4, 5], &["para.extra warning [Des pêcheurs ont"]);
    }

    #[test]
    fn tells_neighbours_together() {
        check(&[0, 1, 2, 3, 4, 5], &[0, 1, 4, 5], &["para.missing warning [The council promised"]);
    }

    #[test]
    fn finds_what_was_moved() {
        check(&[0, 1, 2, 3, 4, 5], &[0, 1, 3, 4, 5, 2], &["para.moved warning [The council promised"]);
    }

    #[test]
    fn leaves_the_mark_at_the_end_to_another_family_and_makes_a_note_of_what_is_said_aside() {
        let find = |french_end: &str| {
            let french = [&FRENCH[..], &[french_end]].concat().join("\n");
            in_pair(&ENGLISH.join("\n"), &french, ["en", "fr"], &["para"])
        };
        assert_eq!(find("– 30 –"), [""; 0]);
        let note = "Traduction\u{A0}: Photographie du quai vide, prise le jour du départ.";
        assert_eq!(find(note), [format!("para.extra note [{note}]")]);
        let contact = "Demandes des médias\u{A0}: Odile Morand, presse@rive.example";
        assert_eq!(find(contact), [format!("para.extra note [{contact}]")]);
    }

    #[test]
    fn makes_a_note_of_what_explains_a_quotation_in_the_other_language() {
        let find = |after: &str| {
            let english = [&ENGLISH[..3], &[FRENCH[3], after], &ENGLISH[4..]].concat().join("\n");
            in_pair(&english, &FRENCH.join("\n"), ["en", "fr"], &["para"])
        };
        assert_eq!(find(ENGLISH[3]), [format!("para.missing note [{}]", ENGLISH[3])]);
        let other = "Nobody knows who will pay for it.";
        assert_eq!(find(other), [format!("para.missing warning [{other}]")], "much shorter than what it would explain");
    }

    #[test]
    fn compares_the_parts_that_paragraphs_play_where_the_files_tell() {
        let find = |format: Format| {
            let [mut english, french] = [(ENGLISH, "en"), (FRENCH, "fr")]
                .map(|(lines, lang)| Document { format, ..document(&lines.join("\n"), lang) });
            english.paragraphs[3].kind = BlockKind::ListItem;
            let documents = [&english, &french];
            let profiles = ["en", "fr"].map(profile);
            let found = findings_of(documents, [&profiles[0], &profiles[1]], &["para"]);
            written(&found, documents).len()
        };
        assert_eq!(find(Format::Docx), 1);
        assert_eq!(find(Format::Text), 0);
    }
}
