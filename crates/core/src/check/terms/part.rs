//! In what part of a text a term stands.

use crate::check::quotes::quoted;
use crate::check::{CheckedParagraph, CheckedText, Language};
use crate::gazetteer::{Case, Gazetteer, NameLanguage, NameWord, name_words};
use crate::model::{BlockKind, ByteSpan, TextPart};

/// What of a text is quoted, by paragraph.
pub(super) struct Parts {
    language: Language,
    quoted: Vec<Vec<ByteSpan>>,
}

/// Words that join the words of a name, besides adjectives.
const JOINING: &[&str] = &[
    "de",
    "des",
    "du",
    "la",
    "le",
    "les",
    "aux",
    "au",
    "a",
    "sur",
    "pour",
    "relatif",
    "relative",
    "relatifs",
    "relatives",
    "en",
    "matiere",
    "of",
    "for",
    "on",
    "the",
    "and",
    "to",
    "et",
];
/// Ends of French adjectives that stand inside names: *Cour européenne*, *Commission nationale*.
const ADJECTIVES: &[&str] = &["enne", "aine", "ale", "ive", "aire", "ique", "ien", "ain", "al", "if", "ise", "ante"];
/// How many words a capital may stand before a term whose name it begins.
const REACH: usize = 5;

impl Parts {
    pub(super) fn of(text: &CheckedText) -> Self {
        Self { language: text.language, quoted: quoted(text) }
    }

    /// The part that a stretch of a paragraph belongs to.
    pub(super) fn part(&self, paragraph: &CheckedParagraph, span: ByteSpan) -> TextPart {
        let quoted =
            self.quoted[paragraph.index].iter().any(|quoted| quoted.start <= span.start && span.end <= quoted.end);
        match paragraph.kind {
            BlockKind::Title | BlockKind::Heading | BlockKind::Metadata => TextPart::Title,
            BlockKind::Quotation => TextPart::Quotation,
            _ if quoted => TextPart::Quotation,
            _ if self.is_in_name(paragraph, span) => TextPart::OfficialName,
            BlockKind::Lead
            | BlockKind::Paragraph
            | BlockKind::ListItem
            | BlockKind::TableCell
            | BlockKind::Footnote => TextPart::Body,
        }
    }

    /// Whether a stretch belongs to a longer name: one of the gazetteer, or words that a capital inside a sentence begins.
    fn is_in_name(&self, paragraph: &CheckedParagraph, span: ByteSpan) -> bool {
        let language = match self.language {
            Language::English => NameLanguage::English,
            Language::French => NameLanguage::French,
            Language::Other => return false,
        };
        let words = name_words(&paragraph.prose);
        let mentions = Gazetteer::shipped().mentions(language, &words);
        let known = mentions.iter().any(|mention| {
            let (first, last) = (words[mention.words.start].span, words[mention.words.end - 1].span);
            first.start <= span.start && span.end <= last.end && (first.start, last.end) != (span.start, span.end)
        });
        let begins = |word: &NameWord| {
            let is_capital = !matches!(word.case, Case::Lower | Case::Upper);
            let sentence = paragraph.sentences.iter().rfind(|sentence| sentence.start <= word.span.start);
            let start = sentence.map_or(0, |sentence| sentence.start);
            is_capital && paragraph.prose[start..word.span.start].contains(char::is_alphanumeric)
        };
        let within = |word: &&NameWord| span.start <= word.span.start && word.span.end <= span.end;
        let Some(first) = words.iter().position(|word| within(&word)) else { return known };
        let last = words.iter().rposition(|word| within(&word)).unwrap_or(first);
        // *Human Rights Council*: the term itself has capitals, and so has a word beside it.
        let beside = [first.checked_sub(1), Some(last + 1)];
        let capitals = begins(&words[last])
            && beside.into_iter().flatten().filter_map(|at| words.get(at)).any(|word| {
                begins(word) && is_one_phrase(paragraph, word.span.start.min(span.start)..word.span.end.max(span.end))
            });
        let before = words[..first].iter().rev().take(REACH);
        let joined = before.clone().take_while(|word| word.case == Case::Lower && joins(&word.folded)).count();
        let begun = language == NameLanguage::French
            && joined > 0
            && before.clone().nth(joined).is_some_and(|word| {
                let place = !mentions.iter().any(|mention| words[mention.words.start].span == word.span);
                begins(word) && place && is_one_phrase(paragraph, word.span.start..span.end)
            });
        known || capitals || begun
    }
}

fn joins(word: &str) -> bool {
    JOINING.contains(&word) || ADJECTIVES.iter().any(|end| word.len() > end.len() + 2 && word.ends_with(end))
}

/// Whether no sign but hyphens and apostrophes stands in a stretch.
fn is_one_phrase(paragraph: &CheckedParagraph, range: std::ops::Range<usize>) -> bool {
    let stretch = &paragraph.prose[range];
    stretch
        .chars()
        .all(|c| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '-' | '\'' | '’' | '\u{2011}' | '·'))
}
