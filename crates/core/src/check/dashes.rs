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

    fn text(&self, text: &CheckedText, found: &mut Found) {
        if text.language != Language::Other {
            kind(text, found);
        }
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
        if let ([source], [target]) = (source, target) {
            single(source, target, found);
        }
    }
}

/// Hyphens that do the work of dashes: a slip in a text that has dashes, else a habit.
fn kind(text: &CheckedText, found: &mut Found) {
    let rule = &text.profile.settings.dash;
    if rule.accepted.is_empty() || rule.accepts(&Dash::SpacedHyphen) {
        return;
    }
    let mut slips = Slips::default();
    let mut dashes = 0;
    let mut em = 0;
    for paragraph in text.own_paragraphs() {
        for span in insertions(paragraph) {
            match span.of(paragraph.raw) {
                "–" => dashes += 1,
                "—" => em += 1,
                _ => slips.add(paragraph.place(span), None),
            }
        }
    }
    let sign = if em > dashes { "—" } else { "–" };
    let slips = slips.all_mended(sign);
    if dashes + em > 0 {
        slips.tell(found, &KIND, Severity::Warning, |adding| adding);
    } else {
        slips.tell_once(found, &KIND, Severity::Note, |adding| adding);
    }
}

/// The dashes, hyphens and double hyphens between words with a space on both sides.
fn insertions<'a>(paragraph: &'a CheckedParagraph) -> impl Iterator<Item = ByteSpan> + 'a {
    let prose = paragraph.prose.as_str();
    prose.match_indices(['-', '–', '—']).filter_map(move |(at, sign)| {
        let end = at + sign.len() + usize::from(prose[at + sign.len()..].starts_with('-') && sign == "-");
        let (before, after) = (&prose[..at], &prose[end..]);
        let is_space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}');
        let left = before.strip_suffix(is_space)?.chars().next_back()?;
        let right = after.strip_prefix(is_space)?.chars().next()?;
        let is_word =
            |c: char| c.is_alphabetic() || matches!(c, ')' | '(' | '»' | '«' | '”' | '“' | ',' | '…' | '!' | '?');
        (is_word(left) && is_word(right)).then(|| ByteSpan::new(at, end))
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
        check("fr", "La mer - calme - dort.", &["dash.kind note [-] > – –"]);
        check("en", "The sea — calm — and the wind -- cold.", &["dash.kind warning [--] > —"]);
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
