//! Dashes around insertions, and the signs written in place of them.

use super::slips::Slips;
use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::model::{Bead, BlockKind, ByteSpan, Severity, Side};
use crate::profile::Dash;
use crate::segment::TokenKind;

/// The family `dash`.
pub(super) struct Dashes;

const KIND: Kind = Kind::new("dash.kind", Severity::Warning, Category::Punctuation, Issue::Typographical);
const PAIR: Kind = Kind::new("dash.pair", Severity::Note, Category::Punctuation, Issue::Typographical);

impl Check for Dashes {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&KIND, &PAIR]
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        let [source, target] = [&pair.source, &pair.target].map(Insertions::of);
        let dashes = [source.dashes(), target.dashes()];
        source.tell(&pair.source, dashes[1] > 0, found);
        target.tell(&pair.target, dashes[0] > 0, found);
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
        if let ([source], [target]) = (source, target) {
            single(source, target, found);
        }
    }
}

/// What a text sets its insertions apart with.
#[derive(Default)]
struct Insertions {
    hyphens: Slips,
    en_dashes: usize,
    em_dashes: usize,
}

impl Insertions {
    fn of(text: &CheckedText) -> Self {
        let mut insertions = Self::default();
        if text.language == Language::Other {
            return insertions;
        }
        for paragraph in text.own_paragraphs() {
            for span in insertions_in(paragraph) {
                match span.of(paragraph.raw) {
                    "–" => insertions.en_dashes += 1,
                    "—" => insertions.em_dashes += 1,
                    _ => insertions.hyphens.add(paragraph.place(span), None),
                }
            }
        }
        insertions
    }

    fn dashes(&self) -> usize {
        self.en_dashes + self.em_dashes
    }

    /// Tells of hyphens that do the work of dashes: a slip in a text that has dashes, or has one hyphen only where the
    /// other text has dashes; else a habit.
    fn tell(self, text: &CheckedText, other_has_dashes: bool, found: &mut Found) {
        let rule = &text.profile.settings.dash;
        if rule.accepted.is_empty() || rule.accepts(&Dash::SpacedHyphen) {
            return;
        }
        let is_slip = self.dashes() > 0 || other_has_dashes && self.hyphens.len() == 1;
        let slips = self.hyphens.all_mended(if self.em_dashes > self.en_dashes { "—" } else { "–" });
        if is_slip {
            slips.tell_once(found, &KIND, Severity::Warning, |adding| adding);
        } else {
            slips.tell_once(found, &KIND, Severity::Note, |adding| adding);
        }
    }
}

/// The dashes, hyphens and double hyphens between words with a space on both sides.
fn insertions_in<'a>(paragraph: &'a CheckedParagraph) -> impl Iterator<Item = ByteSpan> + 'a {
    let prose = paragraph.prose.as_str();
    prose.match_indices(['-', '–', '—']).filter_map(move |(at, sign)| {
        let end = at + sign.len() + usize::from(prose[at + sign.len()..].starts_with('-') && sign == "-");
        let (before, after) = (&prose[..at], &prose[end..]);
        let is_space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}');
        let left = before.strip_suffix(is_space)?.chars().next_back()?;
        let right = after.strip_prefix(is_space)?.chars().next()?;
        let is_word =
            |c: char| c.is_alphabetic() || matches!(c, ')' | '(' | '»' | '«' | '”' | '“' | ',' | '…' | '!' | '?');
        // `la partie 2 - le port`, but `2 - le port` numbers a point.
        let ends_in_number =
            || left.is_ascii_digit() && right.is_alphabetic() && before.split_whitespace().nth(1).is_some();
        (is_word(right) && is_word(left) || ends_in_number()).then(|| ByteSpan::new(at, end))
    })
}

/// An insertion that two dashes mark on one side and a single one on the other.
fn single(source: &CheckedParagraph, target: &CheckedParagraph, found: &mut Found) {
    if ![source, target].iter().all(|paragraph| paragraph.kind != BlockKind::Heading && paragraph.sentences.len() == 1)
    {
        return;
    }
    let [of_source, of_target] = [source, target].map(dashes);
    for (many, one, place) in [(&of_source, &of_target, target), (&of_target, &of_source, source)] {
        if let ([_, _], [dash]) = (many.as_slice(), one.as_slice()) {
            let other = if place.side == Side::Target { source } else { target };
            found.at(&PAIR, place.place(*dash)).and(other.whole());
        }
    }
}

/// Every dash of a paragraph, but one that opens it.
fn dashes(paragraph: &CheckedParagraph) -> Vec<ByteSpan> {
    let is_dash = |span: &ByteSpan| span.start > 0 && matches!(span.of(paragraph.raw), "–" | "—");
    let signs = paragraph.tokens.iter().filter(|token| token.kind == TokenKind::Punctuation);
    signs.map(|token| token.span).filter(is_dash).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{in_pair, in_text};

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, lang, &["dash"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_dashes_and_hyphens_that_are_in_place() {
        for text in [
            "- Premier point - ",
            "2 - Deuxième point",
            "Jérusalem-Est, 2019-2020, de 3 - 4, Rive – ou mer – calme.",
            "Voir --aide et https://rive.example/a-b - .",
            "—\u{A0}Oui, dit-elle.",
        ] {
            check("fr", text, &[]);
        }
        check("en", "The harbour—open again—was full.", &[]);
    }

    #[test]
    fn finds_a_hyphen_in_place_of_a_dash() {
        check("fr", "Le port – ouvert – et la mer - calme.", &["dash.kind warning [-] > –"]);
        check("fr", "Le port – ouvert.\nPartie 2 - la mer.", &["dash.kind warning [-] > –"]);
        check("fr", "La mer - calme - dort.", &["dash.kind note [-] > – –"]);
        check("en", "The sea — calm — and the wind -- cold.", &["dash.kind warning [--] > —"]);
    }

    #[test]
    fn finds_the_only_hyphen_where_the_other_text_has_dashes() {
        let check = |english: &str, french: &str, expected: &[&str]| {
            assert_eq!(in_pair(english, french, ["en", "fr"], &["dash.kind"]), expected, "{french}");
        };
        check("The sea — calm at last.", "La mer - enfin calme.", &["dash.kind warning [-] > –"]);
        check("The sea, calm at last.", "La mer - enfin calme.", &["dash.kind note [-] > –"]);
        check("The sea — calm.", "La mer - calme.\nLe port - plein.", &["dash.kind note [-] > – –"]);
    }

    #[test]
    fn notes_an_insertion_that_is_marked_on_one_end_only() {
        let check = |french: &str, expected: &[&str]| {
            let english = "The harbour – closed since May – opens again.";
            assert_eq!(in_pair(english, french, ["en", "fr"], &["dash.pair"]), expected, "{french}");
        };
        check("Le port – fermé depuis mai – rouvre.", &[]);
        check("Le port, fermé depuis mai, rouvre.", &[]);
        check(
            "Le port – fermé depuis mai, rouvre.",
            &["dash.pair note [The harbour – closed since May – opens again.] [–]"],
        );
    }
}
