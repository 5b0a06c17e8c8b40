//! What differs in a hunk.

use std::collections::BTreeMap;
use std::ops::Range;

use super::pieces::Piece;
use crate::model::{ByteSpan, Document, HunkKind, Language, UnitRange};
use crate::profile::Organisation;
use crate::quantity::{self, Meaning, Quantity, month_name, weekday_name};
use crate::segment::TokenKind;

/// Wordings that say the same thing, each in its house or region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegionalWording {
    /// Each wording as hunks are compared by, with the number of its set; the longest first.
    wordings: Vec<(String, usize)>,
}

impl RegionalWording {
    /// From sets of wordings: `e-mail`, `courriel`.
    pub fn new(sets: impl IntoIterator<Item = Vec<String>>) -> Self {
        let wording = |(set, wordings): (usize, Vec<String>)| {
            wordings.into_iter().map(move |wording| (plain(&wording).to_lowercase(), set))
        };
        let mut wordings: Vec<(String, usize)> = sets.into_iter().enumerate().flat_map(wording).collect();
        wordings.sort_by(|a, b| b.0.chars().count().cmp(&a.0.chars().count()).then_with(|| a.cmp(b)));
        Self { wordings }
    }

    /// The names that the houses of an organisation give it.
    pub fn sets_of(organisation: &Organisation) -> [Vec<String>; 2] {
        let forms = &organisation.forms;
        [forms.iter().map(|form| form.full.clone()).collect(), forms.iter().map(|form| form.short.clone()).collect()]
    }

    /// The text with every wording replaced by that of its set, and articles by their full form, since the next word
    /// decides between `l’` and `le`.
    fn levelled(&self, text: &str) -> String {
        let mut levelled = format!(" {} ", text.to_lowercase().replace('\'', "' "));
        for (wording, set) in &self.wordings {
            let wording = wording.replace('\'', "' ");
            levelled = levelled.replace(&format!(" {wording} "), &format!(" {WORDING}{set} "));
        }
        let articles = [("l'", "le"), ("la", "le"), ("d'", "de"), ("qu'", "que"), ("du", "de le"), ("au", "à le")];
        for (article, full) in articles {
            levelled = levelled.replace(&format!(" {article} "), &format!(" {full} "));
        }
        levelled
    }
}

/// Stands before the number of a set where one of its wordings stood.
const WORDING: char = '\u{1}';

/// How hunks of two versions are named.
pub(super) struct Kinds<'a> {
    language: Language,
    regional: &'a RegionalWording,
}

impl<'a> Kinds<'a> {
    pub(super) fn new(language: Language, regional: &'a RegionalWording) -> Self {
        Self { language, regional }
    }

    /// For the hunks of some paragraphs.
    pub(super) fn facts<'d>(&'a self, versions: [(&'d Document, UnitRange); 2]) -> Facts<'a> {
        let quantities = versions.map(|(document, paragraphs)| {
            let read =
                |paragraph: usize| (paragraph, quantity::read(&document.paragraphs[paragraph].text, self.language));
            paragraphs.indices().map(read).collect()
        });
        Facts { kinds: self, quantities }
    }
}

/// What two versions say in numbers, by paragraph.
pub(super) struct Facts<'a> {
    kinds: &'a Kinds<'a>,
    quantities: [BTreeMap<usize, Vec<Quantity>>; 2],
}

/// Some of the pieces of one version.
pub(super) struct Stretch<'a> {
    /// All of them.
    pub(super) pieces: &'a [Piece<'a>],
    /// Which.
    pub(super) range: Range<usize>,
}

impl Facts<'_> {
    /// What differs between two stretches whose words differ, or whose typography does so that it makes other tokens.
    pub(super) fn kind(&self, stretches: &[Stretch; 2]) -> HunkKind {
        let [old, new] = stretches.each_ref().map(|stretch| plain(&stretch.with_neighbours()));
        if old == new {
            return HunkKind::Typography;
        }
        let [before, after] = stretches.each_ref().map(|stretch| plain(&stretch.text()));
        let [before, after] = [before, after].map(|text| self.kinds.regional.levelled(&text));
        if before == after && before.contains(WORDING) {
            return HunkKind::Regional;
        }
        match self.said(stretches, 0) == self.said(stretches, 1) {
            true => HunkKind::Wording,
            false => HunkKind::Facts,
        }
    }

    /// The facts that a stretch states, in a form to compare by, sorted.
    fn said(&self, stretches: &[Stretch; 2], side: usize) -> Vec<String> {
        let stretch = &stretches[side];
        let mut said = self.quantities_in(stretch, side);
        for at in stretch.range.clone() {
            let piece = &stretch.pieces[at];
            if piece.key == "\"" {
                said.push("quotation".to_owned());
            } else if piece.kind == Some(TokenKind::Address) {
                said.push(piece.key.clone());
            } else if piece.kind == Some(TokenKind::Word) {
                if let Some(month) = month_name(piece.raw) {
                    said.push(format!("month {}", month.month));
                } else if let Some(day) = weekday_name(piece.raw) {
                    said.push(format!("weekday {day}"));
                } else if is_name(stretch.pieces, at) {
                    said.push(piece.key.to_lowercase());
                }
            }
        }
        said.sort_unstable();
        said
    }

    fn quantities_in(&self, stretch: &Stretch, side: usize) -> Vec<String> {
        let mut spans: BTreeMap<usize, ByteSpan> = BTreeMap::new();
        for piece in stretch.pieces[stretch.range.clone()].iter().filter(|piece| piece.kind.is_some()) {
            let span = spans.entry(piece.place.paragraph).or_insert(piece.place.span);
            span.end = piece.place.span.end;
        }
        let of = |(paragraph, span): (usize, ByteSpan)| {
            let quantities = self.quantities[side].get(&paragraph).map_or(&[][..], Vec::as_slice);
            quantities.iter().filter(move |said| said.span.start < span.end && span.start < said.span.end)
        };
        spans.into_iter().flat_map(of).map(value).collect()
    }
}

/// What a quantity says, however it is written.
fn value(quantity: &Quantity) -> String {
    match &quantity.meaning {
        Meaning::Date(date) => {
            format!("date {:?} {} {:?} {:?}", date.year, date.month, date.day, date.weekday.map(|d| d.0))
        }
        Meaning::Time(time) => format!("time {}", time.minutes),
        Meaning::Money(money) => format!("{:?} {:?}", money.currency, quantity.values()),
        Meaning::Phone(text) | Meaning::Code(text) => format!("{text} {:?}", quantity.values()),
        Meaning::Weekday(day) => format!("weekday {day}"),
        Meaning::Number
        | Meaning::Percent
        | Meaning::Ordinal
        | Meaning::Century
        | Meaning::Decade { .. }
        | Meaning::Fraction { .. }
        | Meaning::SchoolLevel
        | Meaning::Scale
        | Meaning::Always => format!("{:?} {:?}", quantity.meaning, quantity.values()),
    }
}

/// Whether a word is written like a name: all in capitals, or with a capital inside a sentence.
fn is_name(pieces: &[Piece], at: usize) -> bool {
    let letters = || pieces[at].raw.chars().filter(|c| c.is_alphabetic());
    if letters().count() > 1 && letters().all(char::is_uppercase) {
        return true;
    }
    let begins_sentence = pieces[..at]
        .iter()
        .rev()
        .take_while(|piece| piece.kind.is_some())
        .find(|piece| piece.kind != Some(TokenKind::Space))
        .is_none_or(|before| matches!(before.key.as_str(), "." | "!" | "?" | "…" | ":" | "\"" | "-" | "(" | "•"));
    letters().next().is_some_and(char::is_uppercase) && !begins_sentence
}

impl Stretch<'_> {
    fn text(&self) -> String {
        self.pieces[self.range.clone()].iter().map(|piece| piece.key.as_str()).collect()
    }

    /// With the piece before and the piece after.
    fn with_neighbours(&self) -> String {
        let range = self.range.start.saturating_sub(1)..(self.range.end + 1).min(self.pieces.len());
        self.pieces[range].iter().map(|piece| piece.key.as_str()).collect()
    }
}

/// A text without what is only typography: no space but between two letters, or between two digits unless it parts the
/// groups of one number; three dots for an ellipsis.
fn plain(text: &str) -> String {
    let text = text.replace('…', "...");
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == ' ' {
            while chars.next_if_eq(&' ').is_some() {}
            let group = chars.clone().take_while(char::is_ascii_digit).count();
            let between_letters =
                plain.ends_with(char::is_alphabetic) && chars.peek().is_some_and(|c| c.is_alphabetic());
            let between_numbers = plain.ends_with(|c: char| c.is_ascii_digit()) && group > 0 && group != 3;
            if !between_letters && !between_numbers {
                continue;
            }
        }
        plain.push(c);
    }
    plain
}
