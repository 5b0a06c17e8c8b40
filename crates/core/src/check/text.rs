//! A text as the checks read it: every paragraph in its raw form, its match form, its tokens and its sentences, prepared
//! once.

use std::ops::Range;

use super::Subject;
use super::function_words::FunctionWords;
use super::names::{self, Word};
use super::spaces::{LostSpace, lost_spaces};
use crate::model::{BlockKind, ByteSpan, Day, Format, Lang, Language, Link, Place, Side};
use crate::parallel;
use crate::profile::Profile;
use crate::progress::Unwatched;
use crate::quantity::{self, Meaning, Quantity};
use crate::segment::{CompareKey, Token, TokenKind, tokens};
use crate::terms::Occurrence;

/// What a masked character becomes: no letter, no space, no punctuation.
pub(crate) const MASKED: char = '\u{1A}';

/// One text of a pair.
pub struct CheckedText<'a> {
    /// Which side of the pair it is.
    pub side: Side,
    /// Its language and region.
    pub lang: &'a Lang,
    /// Its language.
    pub language: Language,
    /// The rules it is held to.
    pub profile: &'a Profile,
    /// The kind of file it was read from.
    pub format: Format,
    /// The places of its blank cells: see [`Document::blank_cells`](crate::model::Document::blank_cells).
    pub blank_cells: &'a [u32],
    /// The day it is of: that of its dateline, or of the other text's; `None` where neither has one.
    pub date: Option<Day>,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<CheckedParagraph<'a>>,
    /// Where each paragraph's segments begin in the numbering of the whole document, and one past the last.
    pub segment_starts: Vec<usize>,
}

/// One paragraph of a text.
pub struct CheckedParagraph<'a> {
    /// Index in the document.
    pub index: usize,
    /// Its side.
    pub side: Side,
    /// The part it plays.
    pub kind: BlockKind,
    /// Its text as it was imported.
    pub raw: &'a str,
    /// Its links.
    pub links: &'a [Link],
    /// What someone marked with a highlighter, in order.
    pub highlights: &'a [ByteSpan],
    /// The tokens of the raw text.
    pub tokens: Vec<Token>,
    /// The match form, in lower case.
    pub key: CompareKey,
    /// The sentences of the raw text.
    pub sentences: Vec<ByteSpan>,
    /// Those of its sentences that are written in the other of the two languages than its text, by index.
    pub foreign_sentences: Vec<usize>,
    /// The terms of the termbase that it has, in order; none without a termbase.
    pub terms: Vec<Occurrence<'a>>,
    /// What its prose says in numbers, in order.
    pub quantities: Vec<Quantity>,
    /// Its plain spaces that were no-break ones in the version before, in order; none where no such version is known.
    pub(super) lost_spaces: Vec<LostSpace>,
    /// Its words that can belong to names.
    pub(super) name_words: Vec<Word<'a>>,
    /// What is no prose, in order, not overlapping.
    pub masks: Vec<Mask>,
    /// The raw text with every byte of what is masked replaced by [`MASKED`]: the same length, so that places are places
    /// in the raw text too.
    pub prose: String,
}

/// A stretch of a paragraph that is no prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mask {
    /// The stretch.
    pub span: ByteSpan,
    /// What it is.
    pub kind: MaskKind,
}

/// What is no prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MaskKind {
    /// A web or e-mail address, a handle, a hashtag, a file name.
    Address,
    /// The index number of a document: `AMR 20/001/2025`, `A/HRC/52/75`.
    Reference,
}

impl<'a> CheckedText<'a> {
    /// Prepares source and target.
    pub(super) fn both(subjects: [Subject<'a>; 2]) -> [Self; 2] {
        let sentences = subjects.map(|subject| sentences(&subject));
        let pieces: Vec<(usize, Range<usize>)> = (0..2)
            .flat_map(|side| {
                let ranges = parallel::ranges(subjects[side].document.paragraphs.len(), READ_AT_ONCE);
                ranges.map(move |range| (side, range))
            })
            .collect();
        let read = |(side, range): &(usize, Range<usize>)| {
            let (subject, sentences) = (&subjects[*side], &sentences[*side]);
            range.clone().map(|at| CheckedParagraph::of((SIDES[*side], subject), at, &sentences[at])).collect()
        };
        let read: Vec<Vec<CheckedParagraph>> = parallel::map(&pieces, read, &Unwatched).expect("nobody cancels");
        let mut paragraphs = [Vec::new(), Vec::new()];
        for ((side, _), read) in pieces.iter().zip(read) {
            paragraphs[*side].extend(read);
        }
        let dates = paragraphs.each_ref().map(|paragraphs| date(paragraphs));
        let [of_source, of_target] = paragraphs;
        let text = |side: usize, paragraphs| Self {
            side: SIDES[side],
            lang: subjects[side].lang,
            language: Language::of(subjects[side].lang),
            profile: subjects[side].profile,
            format: subjects[side].document.format,
            blank_cells: &subjects[side].document.blank_cells,
            date: dates[side].or(dates[1 - side]),
            paragraphs,
            segment_starts: starts(&sentences[side]),
        };
        [text(0, of_source), text(1, of_target)]
    }

    /// The paragraphs written in the language of the text.
    pub fn own_paragraphs(&self) -> impl Iterator<Item = &CheckedParagraph<'a>> {
        self.paragraphs.iter().filter(|paragraph| !paragraph.is_foreign())
    }
}

/// How many paragraphs a dateline is among, and how far into one it begins, in bytes.
const HEAD: usize = 6;
const DATELINE: usize = 60;

/// The day that a text says it is of: at its head, in a line about it, or in a dateline (*SELM, 3 May 2025 –*).
fn date(paragraphs: &[CheckedParagraph]) -> Option<Day> {
    let days = |paragraph: &CheckedParagraph| {
        let is_dateline = |quantity: &Quantity| {
            let after = paragraph.raw[quantity.span.end..].trim_start_matches([' ', '\u{A0}', '\u{202F}', ')', '.']);
            quantity.span.start <= DATELINE && (after.is_empty() || after.starts_with(['–', '—', '-']))
        };
        let is_about = paragraph.kind == BlockKind::Metadata;
        let mut those = paragraph.quantities.iter().filter(|quantity| is_about || is_dateline(quantity));
        those.find_map(
            |quantity| if let Meaning::Date(date) = &quantity.meaning { date.day_of_calendar() } else { None },
        )
    };
    let about = paragraphs.iter().filter(|paragraph| paragraph.kind == BlockKind::Metadata).find_map(days);
    about.or_else(|| paragraphs.iter().take(HEAD).find_map(days))
}

/// How many paragraphs are read in one go.
const READ_AT_ONCE: usize = 256;

const SIDES: [Side; 2] = [Side::Source, Side::Target];

/// The sentences of each paragraph.
fn sentences(subject: &Subject) -> Vec<Vec<ByteSpan>> {
    let mut sentences = vec![Vec::new(); subject.document.paragraphs.len()];
    for segment in subject.segments {
        sentences[segment.paragraph].push(segment.span);
    }
    sentences
}

/// Where the sentences of each paragraph begin in the numbering of the whole text, and one past the last.
fn starts(sentences: &[Vec<ByteSpan>]) -> Vec<usize> {
    let mut starts = vec![0];
    for sentences in sentences {
        starts.push(starts[starts.len() - 1] + sentences.len());
    }
    starts
}

impl<'a> CheckedParagraph<'a> {
    /// A paragraph of a text with these sentences.
    fn of((side, subject): (Side, &Subject<'a>), index: usize, sentences: &[ByteSpan]) -> Self {
        let language = Language::of(subject.lang);
        let mut paragraph = Self::new((side, language), index, &subject.document.paragraphs[index], sentences.to_vec());
        if let Some(before) = subject.previous.get(index) {
            paragraph.lost_spaces = lost_spaces(before, paragraph.raw);
        }
        if let Some(terms) = subject.terms {
            paragraph.terms = terms.find_in(paragraph.raw, &paragraph.tokens, subject.lang);
        }
        paragraph
    }

    fn new(
        (side, language): (Side, Language),
        index: usize,
        paragraph: &'a crate::model::Paragraph,
        sentences: Vec<ByteSpan>,
    ) -> Self {
        let raw = paragraph.text.as_str();
        let tokens = tokens(raw);
        let masks = masks(raw, &tokens);
        let prose = masked(raw, &masks);
        let mut paragraph = Self {
            index,
            side,
            kind: paragraph.kind,
            raw,
            links: &paragraph.links,
            highlights: &paragraph.highlights,
            key: CompareKey::folded(raw),
            sentences,
            foreign_sentences: Vec::new(),
            lost_spaces: Vec::new(),
            name_words: Vec::new(),
            terms: Vec::new(),
            quantities: quantity::read(&prose, language),
            prose,
            masks,
            tokens,
        };
        paragraph.foreign_sentences = paragraph.sentences_not_in(language);
        paragraph.name_words = names::read(&paragraph);
        paragraph
    }

    fn sentences_not_in(&self, language: Language) -> Vec<usize> {
        let mut counts = vec![FunctionWords::default(); self.sentences.len()];
        for (word, span) in self.words() {
            let after = self.sentences.partition_point(|sentence| sentence.start <= span.start);
            if let Some(sentence) = after.checked_sub(1) {
                counts[sentence].add(word);
            }
        }
        (0..counts.len()).filter(|&sentence| counts[sentence].are_not_in(language)).collect()
    }

    /// Whether most of it is written in the other of the two languages than its text.
    pub fn is_foreign(&self) -> bool {
        let length = |sentence: &usize| self.sentences[*sentence].len();
        self.foreign_sentences.iter().map(length).sum::<usize>() * 2 > self.raw.len()
    }

    /// A stretch of it as a place.
    pub fn place(&self, span: impl Into<ByteSpan>) -> Place {
        Place { side: self.side, paragraph: self.index, span: span.into() }
    }

    /// All of it, without the white space at its ends, as a place.
    pub fn whole(&self) -> Place {
        let start = self.raw.len() - self.raw.trim_start().len();
        self.place(start..self.raw.trim_end().len().max(start))
    }

    /// The words among its tokens that are prose, in order.
    pub fn words(&self) -> impl Iterator<Item = (&'a str, ByteSpan)> + '_ {
        self.words_within(ByteSpan::new(0, self.raw.len()))
    }

    /// Those of them that begin within a stretch.
    pub fn words_within(&self, stretch: ByteSpan) -> impl Iterator<Item = (&'a str, ByteSpan)> + '_ {
        let first = self.tokens.partition_point(|token| token.span.start < stretch.start);
        let within = self.tokens[first..].iter().take_while(move |token| token.span.start < stretch.end);
        let word = |token: &&Token| token.kind == TokenKind::Word && !self.is_masked(token.span.start);
        within.filter(word).map(|token| (token.span.of(self.raw), token.span))
    }

    /// Whether the stretch is in a quotation, in brackets or in a link: it may be the words of another, or name a work.
    pub fn is_set_off(&self, span: ByteSpan) -> bool {
        let linked = self.links.iter().any(|link| link.span.start <= span.start && span.end <= link.span.end);
        let mut depth = 0_i32;
        let mut straight = false;
        for c in self.raw[..span.start].chars() {
            match c {
                '\u{AB}' | '\u{201C}' | '(' | '[' => depth += 1,
                '\u{BB}' | '\u{201D}' | ')' | ']' => depth = (depth - 1).max(0),
                '"' => straight = !straight,
                _ => {}
            }
        }
        linked || depth > 0 || straight
    }

    /// Whether the byte belongs to what is no prose.
    pub fn is_masked(&self, at: usize) -> bool {
        let before = self.masks.partition_point(|mask| mask.span.start <= at);
        before > 0 && at < self.masks[before - 1].span.end
    }
}

fn masks(raw: &str, tokens: &[Token]) -> Vec<Mask> {
    let address = |token: &&Token| token.kind == TokenKind::Address;
    let addresses = tokens.iter().filter(address).map(|token| Mask { span: token.span, kind: MaskKind::Address });
    let mut masks: Vec<Mask> = addresses.collect();
    masks.extend(references(raw).map(|span| Mask { span, kind: MaskKind::Reference }));
    masks.sort_by_key(|mask| (mask.span.start, mask.span.end));
    masks.dedup_by(|later, earlier| later.span.start < earlier.span.end);
    masks
}

/// Index numbers: capitals (with a number after a space), then a slash and at least two more parts of digits or capitals,
/// the last of them of digits.
fn references(raw: &str) -> impl Iterator<Item = ByteSpan> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(slash) = raw[at..].find('/').map(|found| at + found) {
            let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
            let mut start = slash - raw[..slash].chars().rev().take_while(|c| is_part(*c)).count();
            if raw[start..slash].bytes().all(|b| b.is_ascii_digit()) {
                // The number of `AMR 20/001/2025`: its capitals stand before a space.
                let before = raw[..start].trim_end_matches([' ', '\u{A0}', '\u{202F}']);
                let capitals = before.chars().rev().take_while(char::is_ascii_uppercase).count();
                if before.len() < start && capitals >= 2 {
                    start = before.len() - capitals;
                }
            }
            let tail = raw[slash..].find(|c: char| !is_part(c) && c != '/').map_or(raw.len(), |found| slash + found);
            let end = slash + raw[slash..tail].trim_end_matches('/').len();
            at = end.max(slash + 1);
            let (head, parts) = (&raw[start..slash], raw[slash..end].split('/').skip(1));
            let capital = head.starts_with(|c: char| c.is_ascii_uppercase());
            let last_digits = raw[..end].ends_with(|c: char| c.is_ascii_digit());
            let joined = raw[..start].ends_with(char::is_alphanumeric) || raw[end..].starts_with(char::is_alphanumeric);
            if capital && last_digits && !joined && parts.clone().count() >= 2 && parts.clone().all(|p| !p.is_empty()) {
                return Some(ByteSpan::new(start, end));
            }
        }
        None
    })
}

fn masked(raw: &str, masks: &[Mask]) -> String {
    let mut prose = String::with_capacity(raw.len());
    for mask in masks {
        prose.push_str(&raw[prose.len()..mask.span.start]);
        prose.extend(std::iter::repeat_n(MASKED, mask.span.len()));
    }
    prose.push_str(&raw[prose.len()..]);
    prose
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_what_is_no_prose_and_nothing_else() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<&str> = masks(text, &tokens(text)).iter().map(|mask| mask.span.of(text)).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("Les 12/15 ans et/ou leurs parents, 24/7, le 01/07/2025.", &[]);
        check("ONU/OMS : accord. A/B/C.", &[]);
        check("Index : AMR 20/001/2025.", &["AMR 20/001/2025"]);
        check(
            "Voir EUR\u{A0}45/6482/2023, et A/HRC/52/75 ; S/2024/12.",
            &["EUR\u{A0}45/6482/2023", "A/HRC/52/75", "S/2024/12"],
        );
        check(
            "Écrire à presse@rive.example ou https://rive.example/fr: merci",
            &["presse@rive.example", "https://rive.example/fr"],
        );
    }
}
