//! The space between a word and the sign after it, and inside guillemets.

use super::{EXTRA, KIND, MISSING, lost};
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::{ByteSpan, Place, Severity};
use crate::profile::{LayerKind, Rule, Settings, Space};
use crate::segment::TokenKind;

/// Signs that are held to one rule and counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signs {
    /// `;`, `!`, `?`
    High,
    /// `:`
    Colon,
    /// `«` and `»`
    Guillemets,
    /// `%` and the signs of currencies, after a number
    Amounts,
}

impl Signs {
    const ALL: [Self; 4] = [Self::High, Self::Colon, Self::Guillemets, Self::Amounts];
}

/// What stands between a sign and its word.
struct Gap {
    sign: char,
    signs: Signs,
    form: Space,
    /// The space; empty where there is none.
    place: Place,
    /// The sign with the space.
    seen: Place,
}

/// Every gap beside a sign of the text, in order.
fn gaps(text: &CheckedText) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for paragraph in text.own_paragraphs() {
        for at in 0..paragraph.tokens.len() {
            gaps.extend(gap(paragraph, at));
        }
    }
    gaps
}

fn token<'a>(paragraph: &CheckedParagraph<'a>, at: usize) -> &'a str {
    paragraph.tokens.get(at).map_or("", |token| token.span.of(paragraph.raw))
}

/// The gap beside the token, where the token is a sign that stands beside a word.
fn gap(paragraph: &CheckedParagraph, at: usize) -> Option<Gap> {
    let tokens = &paragraph.tokens;
    let span = tokens[at].span;
    if paragraph.is_masked(span.start) {
        return None;
    }
    let sign = span.of(paragraph.raw).chars().next().filter(|_| tokens[at].kind == TokenKind::Punctuation)?;
    let (signs, opens) = match sign {
        ';' | '!' | '?' => (Signs::High, false),
        ':' => (Signs::Colon, false),
        '«' => (Signs::Guillemets, true),
        '»' => (Signs::Guillemets, false),
        '%' | '$' | '€' | '£' => (Signs::Amounts, false),
        _ => return None,
    };
    let beside = |steps: usize| if opens { Some(at + steps) } else { at.checked_sub(steps) };
    let kind = |steps: usize| beside(steps).and_then(|at| tokens.get(at)).map(|token| token.kind);
    let spaced = kind(1)? == TokenKind::Space;
    let word = beside(1 + usize::from(spaced))?;
    if kind(1 + usize::from(spaced))? == TokenKind::Space || !is_word(paragraph, word, sign) {
        return None;
    }
    if matches!(signs, Signs::High | Signs::Colon) && !ends_a_phrase(paragraph, at, spaced) {
        return None;
    }
    let (form, space) = if spaced {
        let space = tokens[beside(1)?].span;
        (Space::of(space.of(paragraph.raw).chars().next()?)?, space)
    } else {
        let edge = if opens { span.end } else { span.start };
        (Space::None, ByteSpan::new(edge, edge))
    };
    let seen = ByteSpan::new(span.start.min(space.start), span.end.max(space.end));
    Some(Gap { sign, signs, form, place: paragraph.place(space), seen: paragraph.place(seen) })
}

/// Whether the token is something that a sign can stand beside.
fn is_word(paragraph: &CheckedParagraph, at: usize, sign: char) -> bool {
    match paragraph.tokens[at].kind {
        kind if matches!(sign, '%' | '$' | '€' | '£') => kind == TokenKind::Number,
        TokenKind::Word | TokenKind::Number | TokenKind::Address => true,
        TokenKind::Space => false,
        TokenKind::Punctuation => {
            let beside = token(paragraph, at);
            match sign {
                '«' | '»' => !matches!(beside, "«" | "»" | "(" | ")" | "{" | "}" | "!" | ":" | ";"),
                _ => matches!(beside, ")" | "]" | "»" | "”" | "…" | "%" | "$" | "€" | "’" | "."),
            }
        }
    }
}

/// Whether the sign at the token ends a phrase, as it does before a space, a closing mark or the end of the paragraph:
/// not in `14:05`, `::`, `&amp;`, `:)`.
fn ends_a_phrase(paragraph: &CheckedParagraph, at: usize, spaced: bool) -> bool {
    let next = token(paragraph, at + 1);
    let kind = paragraph.tokens.get(at + 1).map(|token| token.kind);
    let smiles = spaced && (next.starts_with([')', '(', '-', '/', '|', 'D', 'P', 'p', 'o']));
    let entity = token(paragraph, at) == ";" && !spaced && at >= 2 && token(paragraph, at - 2) == "&";
    let ends = matches!(kind, None | Some(TokenKind::Space))
        || matches!(next, ")" | "]" | "»" | "”" | "\"" | "’" | "!" | "?" | "…" | "." | "," | "*" | "_");
    let between_numbers = spaced
        && token(paragraph, at) == ":"
        && paragraph.tokens[at - 2].kind == TokenKind::Number
        && paragraph.tokens.get(at + 2).is_some_and(|token| token.kind == TokenKind::Number);
    // `[^1]:` begins a note in Markdown.
    let note = token(paragraph, at) == ":" && paragraph.raw.starts_with("[^") && token(paragraph, at.max(1) - 1) == "]";
    ends && !smiles && !entity && !between_numbers && !note
}

/// How often each form stands beside some signs.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    bound: usize,
    plain: usize,
    none: usize,
}

impl Tally {
    fn of<'g>(gaps: impl Iterator<Item = &'g Gap>) -> Self {
        let mut tally = Self::default();
        for gap in gaps {
            match gap.form {
                Space::NoBreak | Space::Narrow => tally.bound += 1,
                Space::Plain => tally.plain += 1,
                Space::None => tally.none += 1,
            }
        }
        tally
    }

    fn binds(self) -> bool {
        self.bound > 0 && self.bound >= self.plain
    }

    /// Whether there is one space in all, and a line can break at it: one place makes no habit.
    fn is_one_plain(self) -> bool {
        self.plain == 1 && self.bound == 0
    }
}

/// Plain spaces where a line must not break, and spaces that are missing, in French. What a text does everywhere is a
/// habit and told once, as a note; what it does beside the habit is a slip. No-break spaces of any width are right, unless
/// a house names the one to write. A sign without its space reads as it should, so that all of them are told together.
pub(super) fn french(text: &CheckedText, found: &mut Found) {
    let mut gaps = gaps(text);
    gaps.retain(|gap| !lost::is_told(&text.paragraphs[gap.place.paragraph], gap.place.span, found));
    let whole = Tally::of(gaps.iter());
    let mut plain_habit = Slips::default();
    let mut missing_habit = Slips::default();
    let (mut plain, mut plain_signs) = (Slips::default(), Vec::new());
    let (mut missing, mut missing_signs) = (Slips::default(), Vec::new());
    for signs in Signs::ALL {
        let gaps: Vec<&Gap> = gaps.iter().filter(|gap| gap.signs == signs).collect();
        let tally = Tally::of(gaps.iter().copied());
        let is_rare = tally.plain == 1 || tally.bound > 0;
        let slip = tally.binds()
            || whole.is_one_plain()
            || whole.binds() && is_rare
            || signs == Signs::High && tally.none > tally.plain;
        for (at, gap) in gaps.iter().enumerate() {
            let bound = bound_form(text, &gaps, gap.sign);
            let slip = slip || is_uneven(&gaps, at);
            match gap.form {
                Space::Plain if signs == Signs::High && tally.none > tally.bound + tally.plain => {
                    plain.mend(gap.place, "");
                    plain_signs.push(gap.sign);
                }
                // Other families look at the space inside an amount.
                Space::Plain if signs == Signs::Amounts => {}
                Space::Plain if slip => {
                    plain.mend(gap.place, bound.written());
                    plain_signs.push(gap.sign);
                }
                Space::Plain => plain_habit.mend(gap.place, bound.written()),
                Space::None if rule(&text.profile.settings, gap.sign).accepts(&Space::None) => {}
                Space::None if tally.bound + tally.plain >= tally.none || signs == Signs::Colon && tally.none == 1 => {
                    missing.mend(gap.seen, &with_space(gap, bound));
                    missing_signs.push(gap.sign);
                }
                Space::None => missing_habit.mend(gap.seen, &with_space(gap, bound)),
                Space::NoBreak | Space::Narrow => {}
            }
        }
    }
    let [plain_signs, missing_signs] = [plain_signs, missing_signs].map(|signs| distinct(signs.into_iter()));
    plain.tell(found, &KIND, Severity::Warning, |adding| adding.with("signs", plain_signs.as_str()));
    missing.tell_once(found, &MISSING, Severity::Warning, |adding| adding.with("signs", missing_signs.as_str()));
    plain_habit.tell_once(found, &KIND, Severity::Note, |adding| adding.worded("everywhere"));
    missing_habit.tell_once(found, &MISSING, Severity::Note, |adding| adding.worded("everywhere"));
    other_than_named(&text.profile.settings, &gaps, found);
}

/// No-break spaces where the house writes another one, or none: one finding for each that it writes.
fn other_than_named(settings: &Settings, gaps: &[Gap], found: &mut Found) {
    for named in [Space::NoBreak, Space::Narrow, Space::None] {
        let is_other = |gap: &&Gap| {
            let rule = rule(settings, gap.sign);
            gap.form.is_no_break() && !rule.accepts(&gap.form) && named_by_house(rule) == Some(named)
        };
        let others: Vec<&Gap> = gaps.iter().filter(is_other).collect();
        let signs = distinct(others.iter().map(|gap| gap.sign));
        let mut slips = Slips::default();
        others.iter().for_each(|gap| slips.mend(gap.place, named.written()));
        let (kind, variant) = match named {
            Space::None => (&EXTRA, "house"),
            Space::Narrow => (&KIND, "narrow"),
            Space::Plain | Space::NoBreak => (&KIND, "no-break"),
        };
        slips.tell_once(found, kind, Severity::Warning, |adding| adding.worded(variant).with("signs", signs.as_str()));
    }
}

/// What a house, a section or a person wants beside a sign: the no-break space that they accept, or none. What the norm of
/// a language accepts is advice, and no reason to forbid another width.
fn named_by_house(rule: &Rule<Space>) -> Option<Space> {
    let is_house = rule.from.as_ref().is_some_and(|(layer, _)| *layer > LayerKind::Norm);
    let accepted = || rule.accepted.iter().copied().filter(|_| is_house);
    accepted().find(|form| form.is_no_break()).or_else(|| accepted().find(|form| *form == Space::None))
}

/// Whether the gap has a plain space and that at the other end of its quotation none at which a line breaks.
fn is_uneven(gaps: &[&Gap], at: usize) -> bool {
    let gap = gaps[at];
    let other = match gap.sign {
        '«' => gaps.get(at + 1).filter(|next| next.sign == '»'),
        '»' => at.checked_sub(1).map(|before| &gaps[before]).filter(|before| before.sign == '«'),
        _ => None,
    };
    let near = |other: &&&Gap| other.place.paragraph == gap.place.paragraph;
    other.filter(near).is_some_and(|other| other.form.is_no_break())
}

/// Spaces before `;`, `:`, `!` and `?` in English.
pub(super) fn english(text: &CheckedText, found: &mut Found) {
    let gaps = gaps(text);
    let mut extra = Slips::default();
    let mut tight = 0;
    let before_sign = |gap: &&Gap| matches!(gap.signs, Signs::High | Signs::Colon);
    for gap in gaps.iter().filter(before_sign) {
        match gap.form {
            Space::None => tight += 1,
            _ if rule(&text.profile.settings, gap.sign).accepts(&gap.form) => {}
            _ => extra.mend(gap.place, ""),
        }
    }
    if extra.len() > tight {
        extra.tell_once(found, &EXTRA, Severity::Note, |adding| adding);
    } else {
        extra.tell(found, &EXTRA, Severity::Warning, |adding| adding);
    }
}

fn rule(settings: &Settings, sign: char) -> &Rule<Space> {
    match sign {
        ';' => &settings.space_before_semicolon,
        ':' => &settings.space_before_colon,
        '!' | '?' => &settings.space_before_exclamation,
        '%' => &settings.space_before_percent,
        '$' | '€' | '£' => &settings.space_before_currency,
        _ => &settings.space_inside_guillemets,
    }
}

/// The no-break space to write beside the sign: what the house wants, what the text itself mostly writes there, or what its
/// rules prefer.
fn bound_form(text: &CheckedText, gaps: &[&Gap], sign: char) -> Space {
    let rule = rule(&text.profile.settings, sign);
    let is_other = |form: &Space| form.is_no_break() && !rule.accepts(form);
    if let Some(named) = named_by_house(rule)
        && [Space::NoBreak, Space::Narrow].iter().any(is_other)
    {
        return named;
    }
    let count = |form: Space| gaps.iter().filter(|gap| gap.form == form).count();
    let (no_break, narrow) = (count(Space::NoBreak), count(Space::Narrow));
    if no_break != narrow {
        return if no_break > narrow { Space::NoBreak } else { Space::Narrow };
    }
    let bound = rule.accepted.iter().find(|form| form.is_no_break());
    bound.copied().unwrap_or(if sign == ':' { Space::NoBreak } else { Space::Narrow })
}

fn with_space(gap: &Gap, form: Space) -> String {
    if gap.sign == '«' { format!("«{}", form.written()) } else { format!("{}{}", form.written(), gap.sign) }
}

/// The signs, each once, with spaces between.
fn distinct(signs: impl Iterator<Item = char>) -> String {
    let mut seen = String::new();
    for sign in signs {
        if !seen.contains(sign) {
            seen.push_str(if seen.is_empty() { "" } else { "\u{A0}" });
            seen.push(sign);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, in_text, profile, written};
    use crate::profile::{LayerKind, Profile, Profiles, SettingsLayer, Space, detect};

    /// What is found where a house accepts these forms before a colon.
    fn under_house(forms: &[Space], layer: LayerKind, text: &str) -> Vec<String> {
        let mut own = profile("fr");
        let rules = SettingsLayer { space_before_colon: Some(forms.to_vec()), ..SettingsLayer::default() };
        own.settings.lay(&rules, layer, Profile::OWN);
        under(&own, text)
    }

    fn under(own: &Profile, text: &str) -> Vec<String> {
        let (document, other) = (document(text, "fr"), document("", "en"));
        let found = findings_of([&other, &document], [&profile("en"), own], &["space.kind", "space.extra"]);
        written(&found, [&other, &document])
    }

    #[track_caller]
    fn check(profile: &str, text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, profile, &["space.kind", "space.missing", "space.extra"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_every_no_break_space_and_what_is_no_sign_of_a_phrase() {
        for text in [
            "Le port\u{202F}: «\u{202F}ouvert\u{202F}», «\u{A0}fermé\u{A0}»\u{A0}; vraiment\u{A0}? Oui\u{202F}!",
            "À 14:05, rapport 2:1, std::vec, AT&amp;T, :) et ;-) ou 12 : 4.",
            "Voir https://rive.example/a?b=c;d:e",
            "Quoi?! Ah!? (!) « ! »",
            "[^1]: Le port, en note.",
            "«",
            "Le taux de 33\u{A0}%, de 40 %, 12\u{A0}$ et US$ ou $5",
            "Le mot “port” [«\u{A0}quai\u{A0}»]",
        ] {
            check("fr", text, &[]);
        }
        check("fr-CA", "Ouvert; fermé! Vraiment? Oui\u{202F}; non\u{202F}?", &[]);
        check("fr-CH", "Le quai: «ouvert», fermé!", &[]);
        check("en", "Open: yes; no! Why? It was 14 : 05 :)", &[]);
    }

    #[test]
    fn finds_a_plain_space_among_no_break_ones() {
        check("fr", "Un\u{A0}: a. Deux : b.", &["space.kind warning [ ] > \u{A0}"]);
        check("fr", "«\u{202F}Un » et «\u{202F}deux\u{202F}».", &["space.kind warning [ ] > \u{202F}"]);
        check("fr", "«\u{A0}Un\u{A0}» et « deux\u{A0}» : trois", &["space.kind warning [ ] > \u{A0} \u{A0}"]);
        check("fr-CA", "Un! Deux! Trois !", &["space.kind warning [ ] > "]);
    }

    #[test]
    fn notes_once_what_a_text_does_everywhere() {
        check(
            "fr",
            "Un : a ; b\nDeux : « c » ?",
            &["space.kind note [ ] > \u{A0} \u{202F} \u{A0} \u{A0} \u{A0} \u{202F}"],
        );
        check("fr", "Un: a\nDeux: b", &["space.missing note [:] > \u{A0}: \u{A0}:"]);
    }

    #[test]
    fn finds_a_space_that_the_norm_asks_for() {
        check("fr", "Un\u{A0}: a. Deux: b", &["space.missing warning [:] > \u{A0}:"]);
        check("fr-FR", "Un\u{202F}! Deux!", &["space.missing warning [!] > \u{202F}!"]);
        check("fr", "Un\u{202F}! Deux!", &[]);
        check("fr", "Un tiers\u{A0}: 33\u{A0}%, puis 40%.", &["space.missing warning [%] > \u{A0}%"]);
        check("fr", "En tout 33%, puis 40%.", &["space.missing note [%] > \u{A0}% \u{A0}%"]);
        check("fr", "Voici: un port.", &["space.missing warning [:] > \u{A0}:"]);
        check(
            "fr",
            "Un\u{A0}: a. Deux\u{A0}: b\nTrois: c\nQuatre: d",
            &["space.missing warning [:] > \u{A0}: \u{A0}:"],
        );
        check("fr", "« Un\u{A0}» et «\u{A0}deux\u{A0}»", &["space.kind warning [ ] > \u{A0}"]);
        check("fr", "«\u{A0}Un\u{A0}» et «deux\u{A0}»", &["space.missing warning [«] > «\u{A0}"]);
    }

    #[test]
    fn leaves_either_no_break_space_alone_where_no_house_names_one() {
        let text = "Un\u{202F}: a\nDeux\u{A0}: b\nTrois\u{202F}: c";
        for forms in [&[][..], &[Space::NoBreak, Space::Narrow], &[Space::None, Space::Narrow, Space::NoBreak]] {
            assert!(under_house(forms, LayerKind::House, text).is_empty(), "{forms:?}");
        }
        assert!(under_house(&[Space::Narrow], LayerKind::Norm, text).is_empty());
        assert!(
            under_house(&[Space::Narrow], LayerKind::House, "Un\u{202F}: a\u{A0}; «\u{A0}b\u{A0}»\u{A0}!").is_empty()
        );
        let mixed = "Un\u{A0}; deux\u{A0}; trois\u{A0}; quatre\u{202F}; cinq.";
        for lang in ["fr", "fr-CA", "fr-CH"] {
            let lang = crate::model::Lang::parse(lang).unwrap();
            let found = detect(&document(mixed, "fr"), &lang, &Profiles::shipped()).unwrap();
            assert!(under(&found.profile, mixed).is_empty(), "{lang}");
        }
    }

    #[test]
    fn finds_the_other_no_break_space_where_a_house_names_one() {
        let text = "Un\u{202F}: a\nDeux\u{A0}: b\nTrois\u{A0}: c";
        let check = |named: &[Space], expected: &str| {
            assert_eq!(under_house(named, LayerKind::House, text), [expected]);
            assert_eq!(under_house(named, LayerKind::Document, text), [expected]);
        };
        check(&[Space::Narrow], "space.kind warning [\u{A0}] > \u{202F} \u{202F}");
        check(&[Space::Narrow, Space::None], "space.kind warning [\u{A0}] > \u{202F} \u{202F}");
        check(&[Space::NoBreak], "space.kind warning [\u{202F}] > \u{A0}");
        check(&[Space::None], "space.extra warning [\u{202F}] >   ");
        let plain = under_house(&[Space::Narrow], LayerKind::House, "Un\u{A0}: a\nDeux\u{A0}: b\nTrois : c");
        assert_eq!(plain[1], "space.kind warning [ ] > \u{202F}");
    }

    #[test]
    fn finds_a_space_before_a_sign_in_english() {
        check("en", "Open: yes. Closed : no.", &["space.extra warning [ ] > "]);
        check("en", "Who : he\u{A0}?", &["space.extra note [ ] >  "]);
    }
}
