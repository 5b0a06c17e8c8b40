//! The quotations of a whole text: which mark opens, which closes, and which only says that a quotation goes on.

use super::attribution;
use super::marks::{Mark, Turn, marks, prefers_single};
use crate::check::{CheckedParagraph, CheckedText, Language};
use crate::model::{ByteSpan, Place};
use crate::profile::{Continuation, Quotes};

/// How many paragraphs a quotation without continuation marks is followed for.
const FOLLOWED: usize = 60;

/// Words between the comma and the word of saying in a clause that names the speaker: `, lui a vivement répondu`.
const INSERTED: usize = 4;

/// A mark of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) paragraph: usize,
    pub(super) mark: Mark,
}

/// A quotation, from the mark that opens it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quotation {
    pub(super) opens: At,
    /// `None` where nothing closes it.
    pub(super) closes: Option<At>,
    /// How many quotations it stands in.
    pub(super) depth: usize,
}

/// A quotation that nothing closes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unclosed {
    /// Its opening mark, or the last that said it goes on.
    pub(super) at: At,
    /// The paragraph at whose end it is given up.
    pub(super) paragraph: usize,
    /// Where the other text closes it.
    pub(super) closed_there: Option<Place>,
}

/// How the end of a paragraph is seen from the other text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Seen {
    /// Nothing can be told.
    #[default]
    Unknown,
    /// Its quotation goes on.
    Open,
    /// Its quotations are closed, the last of them there. `is_taken_up` says whether the speaker is named after that and
    /// speaks again in the next paragraph.
    Closed { place: Place, quotations: usize, is_taken_up: bool },
}

/// What was read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) quotations: Vec<Quotation>,
    pub(super) unclosed: Vec<Unclosed>,
    pub(super) unopened: Vec<At>,
    /// Marks that close what a mark of another pair opened.
    pub(super) mismatched: Vec<(At, At)>,
    /// The paragraphs that go on with a quotation, how each says so, and with which mark.
    pub(super) continued: Vec<(usize, Continuation, Option<Mark>)>,
    /// For each paragraph, whether a quotation goes on after it.
    pub(super) open_after: Vec<bool>,
}

impl Reading {
    /// Reads a text; `seen` says how the end of each paragraph is seen from the other text.
    pub(super) fn of(text: &CheckedText, seen: &[Seen]) -> Self {
        let single = prefers_single(text.paragraphs.iter().map(|paragraph| paragraph.prose.as_str()));
        let marks = text.paragraphs.iter().map(|paragraph| marks(&paragraph.prose, single)).collect();
        let reader = Reader { paragraphs: &text.paragraphs, marks, seen, reading: Self::default(), open: Vec::new() };
        reader.read()
    }

    /// Whether it has quotations, and all of them stand in the marks of a typesetter.
    pub(super) fn is_typographic(&self) -> bool {
        let is_straight = |quotation: &Quotation| {
            matches!(quotation.opens.mark.quotes, Quotes::StraightDouble | Quotes::StraightSingle)
        };
        !self.quotations.is_empty() && !self.quotations.iter().any(is_straight)
    }

    /// The outermost quotations that stand in the paragraphs, wholly or in part.
    pub(super) fn in_paragraphs(&self, paragraphs: std::ops::Range<usize>) -> impl Iterator<Item = &Quotation> {
        // Outermost quotations do not overlap, so that those before the range end before it but for the last.
        let before = self.quotations.partition_point(|quotation| quotation.opens.paragraph < paragraphs.start);
        let first = self.quotations[..before].iter().rposition(|quotation| quotation.depth == 0).unwrap_or(before);
        self.quotations[first..].iter().take_while(move |quotation| quotation.opens.paragraph < paragraphs.end).filter(
            move |quotation| {
                let last = quotation.closes.map_or(quotation.opens.paragraph, |closes| closes.paragraph);
                quotation.depth == 0 && last >= paragraphs.start
            },
        )
    }
}

/// What of each paragraph of a text stands in a quotation that is closed.
pub(in crate::check) fn quoted(text: &CheckedText) -> Vec<Vec<ByteSpan>> {
    let mut quoted = vec![Vec::new(); text.paragraphs.len()];
    for quotation in Reading::of(text, &[]).quotations.iter().filter(|quotation| quotation.depth == 0) {
        let (opens, Some(closes)) = (quotation.opens, quotation.closes) else { continue };
        for (paragraph, stretches) in quoted.iter_mut().enumerate().take(closes.paragraph + 1).skip(opens.paragraph) {
            let start = if paragraph == opens.paragraph { opens.mark.span.start } else { 0 };
            let whole = text.paragraphs[paragraph].raw.len();
            let end = if paragraph == closes.paragraph { closes.mark.span.end } else { whole };
            stretches.push(ByteSpan::new(start, end));
        }
    }
    quoted
}

/// How a paragraph begins, seen from a quotation that is open before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beginning {
    Opens,
    Closes,
    /// With the dash of a new speaker.
    Dash,
    Plain,
}

struct Reader<'a> {
    paragraphs: &'a [CheckedParagraph<'a>],
    marks: Vec<Vec<Mark>>,
    seen: &'a [Seen],
    reading: Reading,
    /// The quotations that are open, the outermost first, each with the last mark that spoke of it.
    open: Vec<(usize, At)>,
}

impl Reader<'_> {
    fn read(mut self) -> Reading {
        for paragraph in 0..self.paragraphs.len() {
            let consumed = if self.open.is_empty() { 0 } else { self.go_on(paragraph) };
            for at in consumed..self.marks[paragraph].len() {
                self.meet(paragraph, at);
            }
            self.close_two_at_once(paragraph);
            if !self.open.is_empty() && !self.goes_on_after(paragraph) {
                self.give_up(0, paragraph);
            }
            self.reading.open_after.push(!self.open.is_empty());
        }
        self.reading
    }

    /// Notes how the paragraph goes on with the open quotation. Returns how many marks that took.
    fn go_on(&mut self, paragraph: usize) -> usize {
        let quotes = self.outermost();
        let how = match self.beginning(paragraph, quotes) {
            Beginning::Dash => return 0,
            Beginning::Opens => Continuation::EachOpens,
            Beginning::Closes => Continuation::EachCloses,
            Beginning::Plain => Continuation::Unmarked,
        };
        let marked = (how != Continuation::Unmarked).then(|| self.marks[paragraph][0]);
        self.reading.continued.push((paragraph, how, marked));
        let Some(mark) = marked else { return 0 };
        self.open[0].1 = At { paragraph, mark };
        let inner = self.open.get(1).map(|&(inner, _)| self.reading.quotations[inner].opens.mark.quotes);
        let second = self.marks[paragraph].get(1).filter(|second| {
            Some(second.quotes) == inner
                && self.paragraphs[paragraph].raw[mark.span.end..second.span.start].trim().is_empty()
        });
        1 + usize::from(second.is_some())
    }

    fn outermost(&self) -> Quotes {
        self.reading.quotations[self.open[0].0].opens.mark.quotes
    }

    fn beginning(&self, paragraph: usize, quotes: Quotes) -> Beginning {
        let prose = &self.paragraphs[paragraph].prose;
        let first = self.marks[paragraph].first().filter(|mark| mark.quotes == quotes);
        if let Some(mark) = first.filter(|mark| !prose[..mark.span.start].contains(char::is_alphanumeric)) {
            let text_follows = prose[mark.span.end..].contains(char::is_alphanumeric);
            return if mark.turn != Turn::Closes {
                Beginning::Opens
            } else if text_follows {
                Beginning::Closes
            } else {
                Beginning::Plain
            };
        }
        if prose.trim_start().starts_with(['—', '–', '-', '―']) { Beginning::Dash } else { Beginning::Plain }
    }

    /// Takes a mark for what it is where it stands.
    fn meet(&mut self, paragraph: usize, index: usize) {
        let mark = self.marks[paragraph][index];
        let here = At { paragraph, mark };
        let counterpart = self.open.iter().rposition(|&(open, _)| {
            let opens = self.reading.quotations[open].opens.mark;
            opens.quotes == mark.quotes
        });
        let opens = mark.turn == Turn::Opens || mark.turn == Turn::Either && counterpart.is_none();
        if opens {
            let depth = self.open.len();
            self.open.push((self.reading.quotations.len(), here));
            self.reading.quotations.push(Quotation { opens: here, closes: None, depth });
        } else if let Some(counterpart) = counterpart {
            self.give_up(counterpart + 1, paragraph);
            let opener = self.reading.quotations[self.open[counterpart].0].opens;
            let sign = |at: At| at.mark.span.of(self.paragraphs[at.paragraph].raw);
            if sign(here) == "“" && sign(opener) != "„" {
                self.reading.mismatched.push((opener, here));
            }
            self.close(here);
        } else if let Some(&(top, _)) = self.open.last()
            && !is_single(mark.quotes)
        {
            let opener = self.reading.quotations[top].opens;
            let closed_later =
                self.marks[paragraph][index + 1..].iter().any(|later| later.quotes == opener.mark.quotes);
            if closed_later {
                self.reading.unopened.push(here);
            } else {
                self.reading.mismatched.push((opener, here));
                self.close(here);
            }
        } else if self.open.is_empty() && !self.means_nothing(here) {
            self.reading.unopened.push(here);
        }
    }

    fn close(&mut self, here: At) {
        if let Some((open, _)) = self.open.pop() {
            self.reading.quotations[open].closes = Some(here);
        }
    }

    /// Whether a closing mark without an opening one is no quotation mark: a ditto mark, inches, an arrow in a menu.
    fn means_nothing(&self, At { paragraph, mark }: At) -> bool {
        let prose = self.paragraphs[paragraph].prose.trim();
        let raw = self.paragraphs[paragraph].raw;
        let inches =
            mark.quotes == Quotes::StraightDouble && raw[..mark.span.start].ends_with(|c: char| c.is_ascii_digit());
        let short = prose.split_whitespace().count() <= 4 && !prose.contains(['.', ',', ':', '!', '?']);
        is_single(mark.quotes) || inches || short && prose.ends_with(['»', '›'])
    }

    /// A full quotation at the end of another ends with it: one » closes both in French (Lexique des règles
    /// typographiques en usage à l’Imprimerie nationale).
    fn close_two_at_once(&mut self, paragraph: usize) {
        let [(outer, _)] = self.open[..] else { return };
        let inner =
            self.reading.quotations.last().filter(|inner| inner.depth == 1 && inner.opens.paragraph == paragraph);
        let Some((inner, closes)) = inner.and_then(|inner| Some((inner, inner.closes?))) else { return };
        let both = [self.reading.quotations[outer].opens.mark, inner.opens.mark];
        let introduced = self.paragraphs[paragraph].raw[..inner.opens.mark.span.start].trim_end().ends_with(':');
        let two_there = matches!(self.seen(paragraph), Seen::Closed { quotations: 2.., .. });
        let last = self.marks[paragraph].last() == Some(&closes.mark);
        if both.iter().all(|mark| mark.quotes == Quotes::Guillemets) && introduced && last && !two_there {
            self.close(closes);
        }
    }

    fn seen(&self, paragraph: usize) -> Seen {
        let seen = self.seen.get(paragraph).copied().unwrap_or_default();
        let own = self.reading.quotations.iter().rev().take_while(|quotation| quotation.opens.paragraph == paragraph);
        let own = own.filter(|quotation| quotation.depth == 0).count();
        match seen {
            // The other text marks fewer quotations here: this one may be among those it does not mark.
            Seen::Closed { quotations, .. } if quotations < own => Seen::Unknown,
            seen => seen,
        }
    }

    fn goes_on_after(&self, paragraph: usize) -> bool {
        if paragraph + 1 == self.paragraphs.len() {
            return false;
        }
        let quotes = self.outermost();
        match (self.beginning(paragraph + 1, quotes), self.seen(paragraph)) {
            (Beginning::Opens, Seen::Closed { is_taken_up, .. }) => {
                is_taken_up && self.tells_who_speaks(paragraph) || self.differs_throughout(paragraph, quotes)
            }
            (Beginning::Opens, _) => true,
            (Beginning::Closes | Beginning::Plain, Seen::Closed { .. }) => false,
            (Beginning::Closes, _) | (Beginning::Plain, Seen::Open) => true,
            (Beginning::Dash, _) => self.closes_later(paragraph + 1, quotes, true),
            (Beginning::Plain, Seen::Unknown) => self.closes_later(paragraph + 1, quotes, false),
        }
    }

    /// Whether the quotation that goes on at the end of the paragraph names its speaker between two commas, as French does
    /// where English closes the quotation and opens it again: `« Non, a dit la mairesse.`
    fn tells_who_speaks(&self, paragraph: usize) -> bool {
        let Some(&(_, at)) = self.open.first() else { return false };
        let paragraph = &self.paragraphs[paragraph];
        let start = if at.paragraph == paragraph.index { at.mark.span.end } else { 0 };
        let spoken = ByteSpan::new(start, paragraph.raw.len());
        paragraph.words_within(spoken).any(|(word, span)| {
            let clause =
                paragraph.raw[start..span.start].rsplit(['.', '!', '?', '…', ':', ';', ',']).next().unwrap_or("");
            let is_inserted = clause.len() < span.start - start && clause.split_whitespace().count() <= INSERTED;
            is_inserted && attribution::may_tell_who_speaks(word, Language::French)
        })
    }

    /// Whether one quotation here is a quotation in each paragraph there, as is seen from a neighbour that goes on too.
    fn differs_throughout(&self, paragraph: usize, quotes: Quotes) -> bool {
        let goes_on = |at: usize| {
            self.marks.get(at).is_some_and(|marks| marks.iter().filter(|mark| mark.quotes == quotes).count() == 1)
                && self.beginning(at, quotes) == Beginning::Opens
                && matches!(self.seen.get(at), Some(Seen::Closed { .. }))
        };
        goes_on(paragraph) && (goes_on(paragraph + 1) || paragraph > 0 && goes_on(paragraph - 1))
    }

    /// Whether a mark closes what is open, in this paragraph or one after it, before it is opened again.
    fn closes_later(&self, first: usize, quotes: Quotes, among_speakers: bool) -> bool {
        for marks in self.marks[first..].iter().take(FOLLOWED) {
            let mut open = 0;
            for mark in marks.iter().filter(|mark| mark.quotes == quotes) {
                match mark.turn {
                    Turn::Closes if open == 0 => return true,
                    Turn::Closes => open -= 1,
                    _ if !among_speakers => return false,
                    _ => open += 1,
                }
            }
            if open > 0 {
                return false;
            }
        }
        false
    }

    /// Gives up the open quotations from that depth on.
    fn give_up(&mut self, depth: usize, paragraph: usize) {
        for (open, at) in self.open.split_off(depth) {
            let single = is_single(self.reading.quotations[open].opens.mark.quotes);
            if single && depth > 0 {
                continue;
            }
            let closed_there = match self.seen(paragraph) {
                Seen::Closed { place, .. } => Some(place),
                _ => None,
            };
            self.reading.unclosed.push(Unclosed { at, paragraph, closed_there });
        }
    }
}

fn is_single(quotes: Quotes) -> bool {
    matches!(quotes, Quotes::CurlySingle | Quotes::StraightSingle)
}
