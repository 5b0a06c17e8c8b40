//! Inclusive writing in French: one way of it through a text. Nothing here says whether or how to write inclusively, and
//! nothing touches agreement.

use std::collections::BTreeMap;

use super::{Category, Check, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::model::{ByteSpan, Place, Severity};
use crate::profile::InclusiveShape;
use crate::segment::{Doublet, MIDPOINTS, doublet};

/// The family `incl`.
pub(super) struct InclusiveWriting;

const SEP: Kind = Kind::new("incl.sep", Severity::Warning, Category::InconsistentStyle, Issue::Inconsistency);
const STYLE: Kind = Kind::new("incl.style", Severity::Note, Category::InconsistentStyle, Issue::Inconsistency);
const SHAPE: Kind = Kind::new("incl.shape", Severity::Warning, Category::OrganizationStyle, Issue::Inconsistency);
const PARSE: Kind = Kind::new("incl.parse", Severity::Warning, Category::Spelling, Issue::Misspelling);
const MISSING: Kind = Kind::new("incl.missing", Severity::Note, Category::InconsistentStyle, Issue::Inconsistency);
const NORM: Kind = Kind::new("incl.norm", Severity::Note, Category::OrganizationStyle, Issue::NonConformance)
    .off()
    .by("OQLF, Vitrine linguistique 25345");

/// Words before a plural noun.
const PLURAL: &[&str] = &["les", "des", "ces", "aux", "nos", "vos", "leurs", "mes", "ses", "plusieurs", "quelques"];

/// Endings that stand apart from their word where a space has slipped in.
const ENDINGS: &[&str] =
    &["e", "es", "ne", "nes", "le", "les", "te", "tes", "s", "euse", "euses", "rice", "trice", "trices"];

/// An abbreviated doublet in a text.
struct Form<'a> {
    place: Place,
    word: &'a str,
    /// What stands between stem and ending: a sign, or the bracket that opens.
    sign: char,
    shape: Option<InclusiveShape>,
    forms: Doublet,
    /// The word before it.
    before: Option<&'a str>,
}

impl Check for InclusiveWriting {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&SEP, &STYLE, &SHAPE, &PARSE, &MISSING, &NORM]
    }

    fn paragraph(&self, text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        if text.language == Language::French {
            apart(paragraph, found);
        }
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        if text.language != Language::French {
            return;
        }
        let forms: Vec<Form> = text.paragraphs.iter().flat_map(forms_of).collect();
        separators(text, &forms, found);
        shapes(text, &forms, found);
        for form in &forms {
            number(form, found);
        }
        other_forms(text, &forms, found);
        let pointed: Vec<Place> =
            forms.iter().filter(|form| MIDPOINTS.contains(&form.sign)).map(|form| form.place).collect();
        if let Some((&first, others)) = pointed.split_first() {
            found.at(&NORM, first).also(others.iter().copied()).with("count", pointed.len());
        }
    }
}

fn forms_of<'a>(paragraph: &CheckedParagraph<'a>) -> Vec<Form<'a>> {
    let mut before = None;
    let mut forms = Vec::new();
    for (word, span) in paragraph.words() {
        let previous = before.replace(word);
        let is_sign = |c: char| MIDPOINTS.contains(&c) || matches!(c, '.' | '-' | '/' | '(' | '[');
        let Some(sign) = word.chars().skip(1).find(|&c| is_sign(c)) else { continue };
        let Some(found) = doublet(word).filter(|found| found.masculine != found.feminine) else { continue };
        let parts = word.split(sign).count();
        let shape = found.plural.then_some(if parts > 2 { InclusiveShape::Chained } else { InclusiveShape::Joined });
        forms.push(Form {
            place: paragraph.place(span),
            word,
            sign,
            shape: shape.filter(|_| !matches!(sign, '(' | '[')),
            forms: found,
            before: previous,
        });
    }
    forms
}

/// Two signs in one text, or another than the house writes.
fn separators(text: &CheckedText, forms: &[Form], found: &mut Found) {
    let mut counts = BTreeMap::<char, usize>::new();
    for form in forms {
        *counts.entry(form.sign).or_default() += 1;
    }
    let rule = &text.profile.settings.inclusive_separator;
    let most = counts.iter().max_by_key(|&(_, count)| count).map(|(&sign, _)| sign);
    let Some(usual) = rule.preferred().copied().or(most) else { return };
    for (&sign, &count) in
        counts.iter().filter(|&(&sign, _)| sign != usual && !(rule.from.is_some() && rule.accepts(&sign)))
    {
        let mut of_sign = forms.iter().filter(|form| form.sign == sign);
        let Some(first) = of_sign.next() else { continue };
        let mut adding = found
            .at(&SEP, first.place)
            .also(of_sign.map(|form| form.place))
            .with("sign", sign)
            .with("usual", usual)
            .with("count", count)
            .with("total", forms.len());
        if MIDPOINTS.contains(&usual) && !matches!(sign, '(' | '[') {
            for form in forms.iter().filter(|form| form.sign == sign) {
                adding = adding.mended(form.place, form.word.replace(sign, usual.encode_utf8(&mut [0; 4])));
            }
        }
    }
}

/// Two ways of writing the plural in one text, or another than the house writes.
fn shapes(text: &CheckedText, forms: &[Form], found: &mut Found) {
    let rule = &text.profile.settings.inclusive_shape;
    let of = |shape: InclusiveShape| forms.iter().filter(move |form| form.shape == Some(shape));
    let counts = [InclusiveShape::Chained, InclusiveShape::Joined].map(|shape| of(shape).count());
    let most = if counts[0] >= counts[1] { InclusiveShape::Chained } else { InclusiveShape::Joined };
    let usual = rule.preferred().copied().unwrap_or(most);
    for shape in [InclusiveShape::Chained, InclusiveShape::Joined] {
        let accepted = rule.from.is_some() && rule.accepts(&shape);
        let Some(first) = of(shape).next().filter(|_| shape != usual && !accepted) else { continue };
        let severity = if rule.from.is_some() { Severity::Warning } else { Severity::Note };
        found
            .graded(&SHAPE, severity, first.place)
            .also(of(shape).skip(1).map(|form| form.place))
            .with("word", first.word)
            .with("count", of(shape).count())
            .with("total", counts[0] + counts[1]);
    }
}

/// A singular after a word that asks for a plural: its `s` was forgotten.
fn number(form: &Form, found: &mut Found) {
    let determiner = form.before.is_some_and(|before| PLURAL.contains(&before.to_lowercase().as_str()));
    let pointed = MIDPOINTS.contains(&form.sign);
    if determiner && pointed && !form.forms.plural && form.forms.masculine != form.forms.masculines {
        found.at(&PARSE, form.place).worded("number").with("word", form.word);
    }
}

/// A form with a space in it or a sign too many.
fn apart(paragraph: &CheckedParagraph, found: &mut Found) {
    let raw = paragraph.raw;
    // • stands between the parts of a line too.
    let signs = |c: char| MIDPOINTS.contains(&c) && c != '\u{2022}';
    for (at, sign) in raw.char_indices().filter(|&(_, c)| signs(c)) {
        let (head, tail) = (&raw[..at], &raw[at + sign.len_utf8()..]);
        let stem = head.trim_end_matches([' ', '\u{A0}', '\u{202F}']);
        let ending = tail.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
        let doubled = ending.starts_with(signs) && ending.len() == tail.len();
        let ending = if doubled { ending.trim_start_matches(signs) } else { ending };
        let letters = ending.find(|c: char| !c.is_alphabetic()).unwrap_or(ending.len());
        let is_apart = (stem.len() < head.len() || ending.len() < tail.len()) && stem.ends_with(char::is_lowercase);
        if is_apart && ENDINGS.contains(&&ending[..letters]) {
            let start =
                stem.char_indices().rev().take_while(|(_, c)| c.is_alphabetic()).last().map_or(at, |(at, _)| at);
            let span = ByteSpan::new(start, raw.len() - ending.len() + letters);
            let written = format!("{}{sign}{}", &stem[start..], &ending[..letters]);
            found.at(&PARSE, paragraph.place(span)).with("word", span.of(raw)).mended(paragraph.place(span), written);
        }
    }
}

/// The masculine alone, or a doublet in full, of a word that is abbreviated elsewhere in the text.
fn other_forms(text: &CheckedText, forms: &[Form], found: &mut Found) {
    // Every form of a word that is abbreviated somewhere, with which word that is and whether it is feminine.
    let mut known = BTreeMap::<String, (usize, bool)>::new();
    for (word, form) in forms.iter().enumerate().rev() {
        let [masculine, masculines, feminine, feminines] = form.forms.forms().map(str::to_owned);
        known.extend([(masculine, (word, false)), (masculines, (word, false))]);
        known.extend([(feminine, (word, true)), (feminines, (word, true))]);
    }
    let mut alone = BTreeMap::<usize, Vec<Place>>::new();
    let mut full = BTreeMap::<usize, Vec<Place>>::new();
    for paragraph in text.paragraphs.iter().filter(|_| !known.is_empty()) {
        let words: Vec<(&str, ByteSpan)> = paragraph.words().collect();
        let mut at = 0;
        while at < words.len() {
            let (word, span) = words[at];
            at += 1;
            let Some(&(lemma, feminine)) = known.get(word) else { continue };
            let second = full_doublet(&words[at..]).find(|(other, _)| known.get(*other) == Some(&(lemma, !feminine)));
            if let Some((_, end)) = second {
                full.entry(lemma).or_default().push(paragraph.place(ByteSpan::new(span.start, end.end)));
                at += words[at..].iter().position(|(_, other)| *other == end).map_or(0, |further| further + 1);
            } else if !feminine
                && word == forms[lemma].forms.masculines
                && at > 1
                && is_plural_determiner(words[at - 2].0)
            {
                alone.entry(lemma).or_default().push(paragraph.place(span));
            }
        }
    }
    for (kind, places) in [(&STYLE, full), (&MISSING, alone)] {
        for (lemma, places) in places {
            found
                .at(kind, places[0])
                .also(places[1..].iter().copied())
                .with("word", places[0].span.of(text.paragraphs[places[0].paragraph].raw))
                .with("inclusive", forms[lemma].word);
        }
    }
}

fn is_plural_determiner(word: &str) -> bool {
    PLURAL.contains(&word.to_lowercase().as_str())
}

/// What may be the second word of a doublet in full: the word after `et` or `ou`, or the one after its article.
fn full_doublet<'a>(words: &[(&'a str, ByteSpan)]) -> impl Iterator<Item = (&'a str, ByteSpan)> {
    let joined = words.first().is_some_and(|(word, _)| matches!(*word, "et" | "ou"));
    words.iter().skip(1).take(if joined { 2 } else { 0 }).copied().collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{in_pair, in_text};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(
            in_text(text, "fr", &["incl.sep", "incl.style", "incl.shape", "incl.parse", "incl.missing"]),
            expected,
            "{text}"
        );
    }

    #[test]
    fn leaves_alone_what_is_written_one_way() {
        for text in [
            "Les riverain·e·s et tous les pêcheur·euse·s du port, un·e gardien·ne, tou·te·s.",
            "Les droits civils des civil·e·s. Les experts internationaux.",
            "Le(s) nom(s) des employé(e)s. Dis-le, est-elle là, et/ou km·h.",
            "Paris • Rive • Estran. 12 · e. Le col·lecció.",
            "Les agents et les gardes sont là.",
        ] {
            check(text, &[]);
        }
    }

    /// An inclusive form is a word like others to every other check.
    #[test]
    fn no_other_check_takes_offence_at_inclusive_forms() {
        let english = "The fishers and all the workers of the harbour are tired, and the residents are happy.";
        for french in [
            "Les pêcheur·euse·s et tou·te·s les travailleur·euse·s du port sont fatigué·e·s, et les résident·e·s heureux·ses.",
            "Les pêcheurs et pêcheuses et tous les travailleurs(euses) du port sont fatigués, et les résident(e)s heureux.",
            "Les pêcheur.euse.s et les travailleur.euse.s du port sont fatigué.e.s, et les résident.e.s heureux.",
            "Les pêcheur-euse-s et les travailleur-euse-s du port sont fatigué-e-s, et les résident-e-s heureux.",
            "Les pêcheur∙euses et les travailleur∙euses du port sont fatigué∙es, et les résident∙es heureux.",
        ] {
            for found in [in_pair(english, french, ["en", "fr"], &[]), in_pair(french, english, ["fr", "en"], &[])] {
                let others: Vec<_> = found.iter().filter(|line| !line.starts_with("incl.")).collect();
                assert!(others.is_empty(), "{french}: {others:?}");
            }
        }
    }

    #[test]
    fn finds_two_ways_in_one_text() {
        check("Les riverain·e·s, les voisin·e·s, les élu•e•s.", &["incl.sep warning [élu•e•s] > élu·e·s"]);
        check("Les riverain·e·s, les voisin·e·s, les agent.e.s.", &["incl.sep warning [agent.e.s] > agent·e·s"]);
        check("Les riverain·e·s, les voisin·e·s, les élu(e)s.", &["incl.sep warning [élu(e)s]"]);
        check("Les riverain·e·s, les voisin·e·s, les élu·es.", &["incl.shape note [élu·es]"]);
        check(
            "Les riverain·e·s du port. Les riverains et les riveraines, puis les riverains.",
            &["incl.style note [riverains et les riveraines]", "incl.missing note [riverains]"],
        );
    }

    #[test]
    fn finds_what_is_not_well_formed() {
        check("Les riverain· e·s.", &["incl.parse warning [riverain· e] > riverain·e"]);
        check("Les riverain··e·s.", &["incl.parse warning [riverain··e] > riverain·e"]);
        check("Les riverain·e du port.", &["incl.parse warning [riverain·e]"]);
    }

    #[test]
    fn a_norm_against_midpoints_is_held_on_demand() {
        assert_eq!(in_text("Les riverain·e·s.", "fr-CA", &["incl.norm"]), ["incl.norm note [riverain·e·s]"]);
    }
}
