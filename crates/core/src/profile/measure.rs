//! How a document writes: how often it uses each form that a rule can accept.

use super::{
    Apostrophe, Continuation, Dash, DecimalMark, Ellipsis, GroupMark, InclusiveShape, Measures, NumericDate, Quotes,
    Space, TextDate, TimeForm,
};
use crate::model::{Document, Lang};
use crate::quantity::ENGLISH_MONTHS;
use crate::segment::{Token, TokenKind, tokens};

/// What a document in this language does, for every rule of a profile that shows in its text.
pub fn measure(document: &Document, lang: &Lang) -> Measures {
    let mut measures = Measures::default();
    let mut open = 0usize;
    for paragraph in &document.paragraphs {
        let text = Text { raw: &paragraph.text, tokens: &tokens(&paragraph.text), french: lang.is_french() };
        text.signs(&mut measures);
        text.quotation(&mut measures, &mut open);
        text.numbers(&mut measures);
        text.dates(&mut measures);
        text.inclusive_forms(&mut measures);
    }
    measures
}

struct Text<'a> {
    raw: &'a str,
    tokens: &'a [Token],
    french: bool,
}

impl<'a> Text<'a> {
    fn of(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| token.span.of(self.raw))
    }

    fn before(&self, at: usize) -> &'a str {
        at.checked_sub(1).map_or("", |before| self.of(before))
    }

    fn kind(&self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// What stands between the token and the word before it; `None` where no word stands there.
    fn space_before(&self, at: usize) -> Option<Space> {
        match self.kind(at.checked_sub(1)?)? {
            TokenKind::Word | TokenKind::Number => Some(Space::None),
            TokenKind::Space => {
                let farther = self.kind(at.checked_sub(2)?)?;
                (farther != TokenKind::Space).then(|| Space::of(self.before(at).chars().next()?)).flatten()
            }
            TokenKind::Punctuation if matches!(self.before(at), ")" | "]" | "»" | "”" | "…" | "%") => {
                Some(Space::None)
            }
            TokenKind::Address | TokenKind::Punctuation => None,
        }
    }

    /// What stands between the token and what follows it.
    fn space_after(&self, at: usize) -> Option<Space> {
        match self.kind(at + 1)? {
            TokenKind::Space => Space::of(self.of(at + 1).chars().next()?),
            _ => Some(Space::None),
        }
    }

    fn signs(&self, measures: &mut Measures) {
        for at in 0..self.tokens.len() {
            let space = self.space_before(at);
            match self.of(at) {
                ";" => space.into_iter().for_each(|space| measures.space_before_semicolon.add(space)),
                "!" | "?" => space.into_iter().for_each(|space| measures.space_before_exclamation.add(space)),
                ":" if self.kind(at + 1) != Some(TokenKind::Number) => {
                    space.into_iter().for_each(|space| measures.space_before_colon.add(space));
                }
                "%" if self.number_before(at) => {
                    space.into_iter().for_each(|space| measures.space_before_percent.add(space));
                }
                "$" | "€" | "£" if self.number_before(at) => {
                    space.into_iter().for_each(|space| measures.space_before_currency.add(space));
                }
                "«" => {
                    measures.quotes.add(Quotes::Guillemets);
                    self.space_after(at).into_iter().for_each(|space| measures.space_inside_guillemets.add(space));
                }
                "»" => space.into_iter().for_each(|space| measures.space_inside_guillemets.add(space)),
                "…" => measures.ellipsis.add(Ellipsis::Sign),
                "." if self.of(at + 1) == "." && self.of(at + 2) == "." && self.before(at) != "." => {
                    measures.ellipsis.add(Ellipsis::ThreeStops);
                }
                "–" | "—" | "-" => self.dash(at, measures),
                _ => {}
            }
            self.apostrophes(at, measures);
        }
    }

    /// Whether a number stands before the sign, with a space between or not.
    fn number_before(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).and_then(|at| self.kind(at));
        before(1) == Some(TokenKind::Number)
            || before(1) == Some(TokenKind::Space) && before(2) == Some(TokenKind::Number)
    }

    fn dash(&self, at: usize, measures: &mut Measures) {
        let is_space = |kind: Option<TokenKind>| kind == Some(TokenKind::Space);
        let spaced = at > 0 && is_space(self.kind(at - 1)) && is_space(self.kind(at + 1));
        let between_words = at > 0 && [at - 1, at + 1].iter().all(|&near| self.kind(near) == Some(TokenKind::Word));
        match (self.of(at), spaced) {
            ("–", true) => measures.dash.add(Dash::SpacedEn),
            ("—", true) => measures.dash.add(Dash::SpacedEm),
            ("-", true) => measures.dash.add(Dash::SpacedHyphen),
            ("—", false) if between_words => measures.dash.add(Dash::TightEm),
            _ => {}
        }
    }

    fn apostrophes(&self, at: usize, measures: &mut Measures) {
        if self.kind(at) == Some(TokenKind::Word) {
            for c in self.of(at).chars() {
                match c {
                    '’' => measures.apostrophe.add(Apostrophe::Curly),
                    '\'' => measures.apostrophe.add(Apostrophe::Straight),
                    _ => {}
                }
            }
        }
    }

    /// Quotation marks that open, and how a paragraph begins that continues a quotation. `open` counts the quotations
    /// left open by the paragraphs before.
    fn quotation(&self, measures: &mut Measures, open: &mut usize) {
        let first = self.raw.trim_start().chars().next();
        if *open > 0 {
            match first {
                Some('«' | '“') => measures.continuation.add(Continuation::EachOpens),
                Some('»' | '”') => measures.continuation.add(Continuation::EachCloses),
                _ => {}
            }
            *open = 0;
        }
        for at in 0..self.tokens.len() {
            let opens = self.kind(at.wrapping_sub(1)) != Some(TokenKind::Word)
                && matches!(self.kind(at + 1), Some(TokenKind::Word | TokenKind::Number));
            match self.of(at) {
                "«" | "“" => *open += 1,
                "»" | "”" => *open = open.saturating_sub(1),
                _ => {}
            }
            match self.of(at) {
                "“" if !self.french || *open == 1 => measures.quotes.add(Quotes::CurlyDouble),
                "“" => measures.nested_quotes.add(Quotes::CurlyDouble),
                "‹" => measures.nested_quotes.add(Quotes::SingleGuillemets),
                "‘" if opens && *open == 0 => measures.quotes.add(Quotes::CurlySingle),
                "‘" if opens => measures.nested_quotes.add(Quotes::CurlySingle),
                "\"" if opens => measures.quotes.add(Quotes::StraightDouble),
                _ => {}
            }
        }
        *open = (*open).min(1);
    }

    fn numbers(&self, measures: &mut Measures) {
        for at in 0..self.tokens.len() {
            if self.kind(at) != Some(TokenKind::Number) {
                continue;
            }
            let number = self.of(at);
            let digits = number.trim_start_matches(['+', '\u{2212}']);
            if let Some(mark) = group_mark(digits, self.french) {
                measures.number_groups.add(mark);
            } else if digits.len() >= 5 && digits.bytes().all(|b| b.is_ascii_digit()) {
                measures.number_groups.add(GroupMark::None);
            } else if self.plain_group(at) {
                measures.number_groups.add(GroupMark::Plain);
            }
            if let Some(mark) = decimal_mark(digits) {
                measures.decimal.add(mark);
            }
            self.time(at, measures);
        }
    }

    /// Whether the digits and those after the plain space are one number: `12 000`, and no year before them.
    fn plain_group(&self, at: usize) -> bool {
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let (first, second) = (self.of(at), self.of(at + 2));
        digits(first) && first.len() <= 3 && self.of(at + 1) == " " && digits(second) && second.len() == 3
    }

    fn time(&self, at: usize, measures: &mut Measures) {
        let number = self.of(at);
        let hour = |text: &str| text.parse::<u8>().is_ok_and(|hour| hour < 25);
        if let Some((before, after)) = number.split_once('h') {
            if hour(before) && (after.is_empty() || after.len() == 2 && after.parse::<u8>().is_ok()) {
                measures.time.add(TimeForm::TightH);
            }
        } else if hour(number) && self.kind(at + 1) == Some(TokenKind::Space) && self.of(at + 2) == "h" {
            measures.time.add(TimeForm::SpacedH);
        } else if hour(number) && self.of(at + 1) == ":" && self.of(at + 2).len() == 2 {
            let minutes = self.kind(at + 2) == Some(TokenKind::Number);
            if minutes && self.french {
                measures.time.add(TimeForm::Colon);
            }
        }
        let half_day = if self.kind(at + 1) == Some(TokenKind::Space) { self.of(at + 2) } else { self.of(at + 1) };
        match half_day.to_ascii_lowercase().as_str() {
            "a.m." | "p.m." => measures.time.add(TimeForm::HalfDayStops),
            "am" | "pm" => measures.time.add(TimeForm::HalfDay),
            _ if number.ends_with("am") || number.ends_with("pm") => measures.time.add(TimeForm::HalfDay),
            _ => {}
        }
    }

    fn dates(&self, measures: &mut Measures) {
        for at in 0..self.tokens.len() {
            let written: Vec<&str> = (at..at + 5).map(|at| self.of(at)).collect();
            let digits =
                |text: &str, length: &[usize]| length.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
            let small = |text: &str| digits(text, &[1, 2]);
            match written.as_slice() {
                [year, "-", month, "-", day] if digits(year, &[4]) && small(month) && small(day) => {
                    measures.numeric_date.add(NumericDate::YearFirst);
                }
                [first, "/", second, "/", year] if small(first) && small(second) && digits(year, &[4]) => {
                    let above_twelve = |text: &str| text.parse::<u8>().is_ok_and(|number| number > 12);
                    if above_twelve(first) {
                        measures.numeric_date.add(NumericDate::DayMonthSlash);
                    } else if above_twelve(second) {
                        measures.numeric_date.add(NumericDate::MonthDaySlash);
                    }
                }
                [day, " " | "\u{A0}", month, " " | "\u{A0}", ..] if small(day) && ENGLISH_MONTHS.contains(month) => {
                    measures.text_date.add(TextDate::DayFirst);
                }
                [month, " " | "\u{A0}", day, ",", ..] if ENGLISH_MONTHS.contains(month) && small(day) => {
                    measures.text_date.add(TextDate::MonthFirst);
                }
                _ => {}
            }
            if let [day, month, year] = self.of(at).split('.').collect::<Vec<_>>().as_slice()
                && small(day)
                && small(month)
                && digits(year, &[4])
            {
                measures.numeric_date.add(NumericDate::DayMonthPoint);
            }
        }
    }

    fn inclusive_forms(&self, measures: &mut Measures) {
        if !self.french {
            return;
        }
        for at in 0..self.tokens.len() {
            let word = self.of(at);
            let is_separator = |c: &char| matches!(c, '\u{B7}' | '\u{2022}' | '\u{22C5}' | '\u{2027}' | '\u{2219}');
            let Some(separator) = word.chars().find(is_separator).filter(|_| self.kind(at) == Some(TokenKind::Word))
            else {
                continue;
            };
            measures.inclusive_separator.add(separator);
            let parts: Vec<&str> = word.split(separator).collect();
            match parts.as_slice() {
                [_, .., "s"] if parts.len() > 2 => measures.inclusive_shape.add(InclusiveShape::Chained),
                [_, ending] if ending.ends_with('s') && ending.len() > 1 => {
                    measures.inclusive_shape.add(InclusiveShape::Joined);
                }
                _ => {}
            }
        }
    }
}

/// The sign between the groups of three digits of a number; `None` where it has no groups, or where the sign may be a
/// decimal one.
fn group_mark(number: &str, french: bool) -> Option<GroupMark> {
    let signs: Vec<char> = number.chars().filter(|c| !c.is_ascii_digit()).collect();
    let parts: Vec<&str> = number.split(|c: char| !c.is_ascii_digit()).collect();
    let grouped = parts.len() > 1 && (1..=3).contains(&parts[0].len()) && parts[1].len() == 3;
    match signs.first().filter(|_| grouped)? {
        '\u{A0}' => Some(GroupMark::NoBreak),
        '\u{202F}' | '\u{2009}' => Some(GroupMark::Narrow),
        ',' if !french || signs.len() > 1 => Some(GroupMark::Comma),
        '.' if french && parts[0] != "0" => Some(GroupMark::Point),
        '\'' | '’' => Some(GroupMark::Apostrophe),
        _ => None,
    }
}

/// The decimal sign of a number that ends in one or two decimals.
fn decimal_mark(number: &str) -> Option<DecimalMark> {
    let digits = number.trim_end_matches(|c: char| !c.is_ascii_digit());
    let at = digits.rfind([',', '.'])?;
    if !(1..=2).contains(&(digits.len() - at - 1)) || digits[..at].contains(['.', ':']) {
        return None;
    }
    match digits.as_bytes()[at] {
        b',' => Some(DecimalMark::Comma),
        _ => Some(DecimalMark::Point),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::document;

    fn measured(text: &str, lang: &str) -> Measures {
        measure(&document(text, lang), &Lang::parse(lang).unwrap())
    }

    #[test]
    fn counts_what_stands_before_a_sign_where_a_word_stands_before_it() {
        let found = measured("Un\u{A0}: à 14:05; deux\u{202F}; « trois\u{A0}» ? ?\nhttps://rive.example : voir", "fr");
        assert_eq!(found.space_before_colon.of(&Space::NoBreak), 1);
        assert_eq!(found.space_before_colon.of(&Space::None), 0, "a time is no word and its colon");
        assert_eq!(found.space_before_semicolon.of(&Space::Narrow), 1);
        assert_eq!(found.space_before_semicolon.of(&Space::None), 1);
        assert_eq!(found.space_inside_guillemets.of(&Space::Plain), 1);
        assert_eq!(found.space_inside_guillemets.of(&Space::NoBreak), 1);
    }

    #[test]
    fn tells_groups_from_decimals() {
        let french = measured("12\u{202F}000, 12\u{A0}000 et 12 000, 3,5 et 1.250, 2024 300 personnes, 15000.", "fr");
        let groups = [GroupMark::Narrow, GroupMark::NoBreak, GroupMark::Plain, GroupMark::Point, GroupMark::None];
        assert!(groups.iter().all(|mark| french.number_groups.of(mark) == 1), "{:?}", french.number_groups);
        assert_eq!(french.decimal.of(&DecimalMark::Comma), 1);
        let english = measured("12,000 and 3.5 and 1,250,000.", "en");
        assert_eq!(english.number_groups.of(&GroupMark::Comma), 2);
        assert_eq!(english.decimal.of(&DecimalMark::Point), 1);
    }

    #[test]
    fn tells_dates_and_times() {
        let english = measured("On September 26, 2025 and 26 September 2025 at 6:30 p.m. or 7pm; 2025-09-26.", "en");
        assert_eq!(english.text_date.of(&TextDate::MonthFirst), 1);
        assert_eq!(english.text_date.of(&TextDate::DayFirst), 1);
        assert_eq!(english.time.of(&TimeForm::HalfDayStops), 1);
        assert_eq!(english.time.of(&TimeForm::HalfDay), 1);
        assert_eq!(english.numeric_date.of(&NumericDate::YearFirst), 1);
        let french = measured("À 18\u{A0}h\u{A0}30, 9h et 14h05, le 26/09/2025, le 01.11.2024.", "fr");
        assert_eq!(french.time.of(&TimeForm::SpacedH), 1);
        assert_eq!(french.time.of(&TimeForm::TightH), 2);
        assert_eq!(french.numeric_date.of(&NumericDate::DayMonthSlash), 1);
        assert_eq!(french.numeric_date.of(&NumericDate::DayMonthPoint), 1);
    }

    #[test]
    fn tells_how_a_quotation_goes_on_and_what_it_is_marked_with() {
        let french = measured("Elle dit\u{A0}: «\u{A0}Un.\n«\u{A0}Deux “trois”.\u{A0}»\nFin.", "fr");
        assert_eq!(french.continuation.of(&Continuation::EachOpens), 1);
        assert_eq!(french.quotes.of(&Quotes::Guillemets), 2);
        assert_eq!(french.nested_quotes.of(&Quotes::CurlyDouble), 1);
        let english = measured("“One ‘two’ three,” she said; the ‘four’ don’t.", "en");
        assert_eq!(english.quotes.of(&Quotes::CurlyDouble), 1);
        assert_eq!(english.nested_quotes.of(&Quotes::CurlySingle), 1);
        assert_eq!(english.quotes.of(&Quotes::CurlySingle), 1);
    }

    #[test]
    fn tells_how_inclusive_forms_are_written() {
        let found = measured("Les habitant·e·s, les voisin·es et un·e ami•e.", "fr");
        assert_eq!(found.inclusive_separator.of(&'·'), 3);
        assert_eq!(found.inclusive_separator.of(&'•'), 1);
        assert_eq!(found.inclusive_shape.of(&InclusiveShape::Chained), 1);
        assert_eq!(found.inclusive_shape.of(&InclusiveShape::Joined), 1);
    }
}
