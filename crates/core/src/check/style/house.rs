//! The rules of style that a house writes itself: [`StyleRule`].

use std::collections::{BTreeMap, BTreeSet};

use super::HOUSE;
use crate::check::found::Adding;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::{BlockKind, ByteSpan, Place};
use crate::profile::{HeadingCapitals, Pattern, StylePattern, StyleRule};

/// Words of a title in capitals that keep their small letter.
const SMALL_MAX: usize = 3;

pub(super) fn check(text: &CheckedText, found: &mut Found) {
    for rule in &text.profile.settings.style {
        let mut broken = Broken { rule, found };
        match &rule.find {
            StylePattern::Existence(tokens) => {
                for (paragraph, span) in tokens.iter().flat_map(|token| matches(text, token)) {
                    broken.at(paragraph.place(span), None, span.of(paragraph.raw));
                }
            }
            StylePattern::Substitution(swap) => substitutions(text, swap, &mut broken),
            StylePattern::Occurrence { token, max } => occurrences(text, (token, *max), &mut broken),
            StylePattern::Repetition(tokens) => tokens.iter().for_each(|token| repetitions(text, token, &mut broken)),
            StylePattern::Consistency(either) => {
                either.iter().for_each(|(one, other)| consistency(text, [one, other], &mut broken));
            }
            StylePattern::Conditional { first, second, exceptions } => {
                conditions(text, [first, second], exceptions, &mut broken);
            }
            StylePattern::Capitalization { headings, exceptions } => {
                capitals(text, *headings, exceptions, &mut broken);
            }
        }
    }
}

/// A rule, and where it is told that it is broken.
struct Broken<'r, 'f, 'p> {
    rule: &'r StyleRule,
    found: &'f mut Found<'p>,
}

impl Broken<'_, '_, '_> {
    /// Tells that it is broken at a place, in words of its own where it has some.
    fn at(&mut self, place: Place, variant: Option<&'static str>, written: &str) -> Option<Adding<'_>> {
        let severity = self.rule.level.severity()?;
        let adding = self.found.graded(&HOUSE, severity, place);
        let adding = adding.with("rule", self.rule.id.as_str()).with("written", written);
        Some(match (&self.rule.message, variant) {
            (Some(own), _) => adding.with("message", own.as_str()).worded("own"),
            (None, Some(variant)) => adding.worded(variant),
            (None, None) => adding,
        })
    }
}

/// Where the pattern stands in the prose of the text, outside quotations: those keep their words.
fn matches<'t, 'a>(
    text: &'t CheckedText<'a>,
    pattern: &'t Pattern,
) -> impl Iterator<Item = (&'t CheckedParagraph<'a>, ByteSpan)> {
    text.own_paragraphs().flat_map(|paragraph| in_paragraph(paragraph, pattern).map(move |span| (paragraph, span)))
}

fn in_paragraph<'t>(paragraph: &'t CheckedParagraph, pattern: &'t Pattern) -> impl Iterator<Item = ByteSpan> + 't {
    let found = pattern.regex().find_iter(&paragraph.prose).map(|found| ByteSpan::from(found.range()));
    found.filter(|span| !span.is_empty() && !paragraph.is_set_off(*span))
}

#[expect(clippy::mutable_key_type, reason = "patterns are told apart by what is written, which never changes")]
fn substitutions(text: &CheckedText, swap: &BTreeMap<Pattern, String>, broken: &mut Broken) {
    for (pattern, right) in swap {
        for (paragraph, span) in matches(text, pattern) {
            let written = span.of(paragraph.raw);
            let right = with_capital_of(written, right);
            if written != right
                && let Some(adding) = broken.at(paragraph.place(span), Some("instead"), written)
            {
                adding.with("right", right.as_str()).mended(paragraph.place(span), right);
            }
        }
    }
}

/// What is to be written, with a capital where what is written has one.
fn with_capital_of(written: &str, right: &str) -> String {
    let mut letters = right.chars();
    match letters.next().filter(|_| written.starts_with(char::is_uppercase)) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => right.to_owned(),
    }
}

fn occurrences(text: &CheckedText, (token, max): (&Pattern, u16), broken: &mut Broken) {
    for paragraph in text.own_paragraphs() {
        let spans: Vec<ByteSpan> = in_paragraph(paragraph, token).collect();
        let Some(first) = spans.get(usize::from(max)) else { continue };
        if let Some(adding) = broken.at(paragraph.place(*first), Some("often"), first.of(paragraph.raw)) {
            adding.with("count", spans.len()).with("most", usize::from(max));
        }
    }
}

fn repetitions(text: &CheckedText, token: &Pattern, broken: &mut Broken) {
    for paragraph in text.own_paragraphs() {
        let spans: Vec<ByteSpan> = in_paragraph(paragraph, token).collect();
        for pair in spans.windows(2) {
            let [one, other] = [pair[0], pair[1]].map(|span| span.of(paragraph.raw).to_lowercase());
            let is_apart = !paragraph.raw[pair[0].end..pair[1].start].chars().all(char::is_whitespace);
            if one == other && !is_apart {
                broken.at(paragraph.place(pair[1]), Some("twice"), pair[1].of(paragraph.raw));
            }
        }
    }
}

/// The rarer of two forms that a text writes: once, with all its places.
fn consistency(text: &CheckedText, forms: [&Pattern; 2], broken: &mut Broken) {
    let [one, other] = forms.map(|form| matches(text, form).collect::<Vec<_>>());
    let [rare, usual] = if one.len() < other.len() { [one, other] } else { [other, one] };
    let (Some(((paragraph, span), others)), Some((there, usual_span))) = (rare.split_first(), usual.first()) else {
        return;
    };
    if let Some(adding) = broken.at(paragraph.place(*span), Some("mixed"), span.of(paragraph.raw)) {
        let adding = adding.also(others.iter().map(|(paragraph, span)| paragraph.place(*span)));
        adding.with("right", usual_span.of(there.raw)).with("count", rare.len()).with("others", usual.len());
    }
}

/// What stands without what it needs: once each.
fn conditions(text: &CheckedText, [first, second]: [&Pattern; 2], exceptions: &BTreeSet<String>, broken: &mut Broken) {
    let told = |pattern: &Pattern, span: ByteSpan, paragraph: &CheckedParagraph| {
        let group = pattern.regex().captures_at(&paragraph.prose, span.start).and_then(|captures| captures.get(1));
        group.map(|group| group.as_str().to_owned())
    };
    let has: BTreeSet<Option<String>> = text
        .own_paragraphs()
        .flat_map(|paragraph| {
            let found = second.regex().find_iter(&paragraph.prose);
            found.map(move |found| told(second, ByteSpan::from(found.range()), paragraph))
        })
        .collect();
    let mut seen = BTreeSet::new();
    for (paragraph, span) in matches(text, first) {
        let written = span.of(paragraph.raw);
        let needs = told(first, span, paragraph);
        let is_met = has.contains(&needs) || has.contains(&None) || needs.is_none() && !has.is_empty();
        if !is_met && !exceptions.contains(written) && seen.insert(written) {
            broken.at(paragraph.place(span), Some("alone"), written);
        }
    }
}

fn capitals(text: &CheckedText, headings: HeadingCapitals, exceptions: &BTreeSet<String>, broken: &mut Broken) {
    let is_heading = |paragraph: &&CheckedParagraph| matches!(paragraph.kind, BlockKind::Title | BlockKind::Heading);
    for paragraph in text.own_paragraphs().filter(is_heading) {
        let words = || paragraph.words().filter(|(word, _)| word.chars().any(char::is_alphabetic));
        let is_own = |word: &str| {
            // An acronym or a name with a capital inside keeps its capitals.
            exceptions.contains(word) || word.chars().skip(1).any(char::is_uppercase)
        };
        let wrong = words().enumerate().find(|(at, (word, _))| {
            let (capital, small) = (word.starts_with(char::is_uppercase), word.starts_with(char::is_lowercase));
            match headings {
                HeadingCapitals::Upper => word.chars().any(char::is_lowercase) && !exceptions.contains(*word),
                _ if is_own(word) => false,
                HeadingCapitals::Lower => capital,
                HeadingCapitals::Sentence => {
                    if *at == 0 {
                        small
                    } else {
                        capital
                    }
                }
                HeadingCapitals::Title => small && (*at == 0 || word.chars().count() > SMALL_MAX),
            }
        });
        if let Some((_, (word, span))) = wrong {
            broken.at(paragraph.place(span), Some("capitals"), word);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, profile, written};
    use crate::model::BlockKind;
    use crate::profile::{InvalidProfile, Profile, Profiles};

    fn house(lang: &str, rules: &str) -> Result<Profile, InvalidProfile> {
        let mut profiles = Profiles::shipped();
        profiles.add(&format!(
            r#"{{"id":"rive","layer":"house","on":"{lang}","lang":"{lang}","name":{{"en":"Rive","fr":"Rive"}},
            "settings":{{"style":[{rules}]}}}}"#
        ))?;
        Ok(profiles.get("rive")?.expect("it was added"))
    }

    #[track_caller]
    fn check(lang: &str, find: &str, text: &str, expected: &[&str]) {
        let rules = house(lang, &format!(r#"{{"id":"own","find":{find}}}"#)).unwrap();
        let (mut document, other) = (document(text, lang), document("", "fr"));
        for paragraph in &mut document.paragraphs {
            if let Some(heading) = paragraph.text.strip_prefix("## ") {
                paragraph.text = heading.to_owned();
                paragraph.kind = BlockKind::Heading;
            }
        }
        let found = findings_of([&other, &document], [&profile("fr"), &rules], &["style.vale"]);
        assert_eq!(written(&found, [&other, &document]), expected, "{text}");
    }

    const SWAP: &str = r#"{"substitution":{"(?i)utili[sz]e":"use"}}"#;
    const HYPE: &str = r#"{"existence":["très","à l'heure actuelle"]}"#;

    #[test]
    fn leaves_alone_what_no_rule_speaks_of_and_the_words_of_others() {
        check("en", SWAP, "They use it. “We utilize it,” she said. See https://rive.example/utilize.", &[]);
        check("fr", HYPE, "Un extrême, le « très » de trop.", &[]);
        check("en", r#"{"occurrence":{"token":"however","max":1}}"#, "It is, however, closed.\nhowever it is", &[]);
        check("en", r#"{"consistency":{"advisers?":"advisors?"}}"#, "An adviser, and two advisers.", &[]);
        check("en", r#"{"repetition":["boats?"]}"#, "A boat, a boat, and boats.", &[]);
        let acronym = r#"{"conditional":{"first":"([A-Z]{3})","second":"\\(([A-Z]{3})\\)","exceptions":["UNO"]}}"#;
        check("en", acronym, "The Rivers Agency (RVA) and the UNO met. The RVA left.", &[]);
        let sentence = r#"{"capitalization":{"headings":"sentence","exceptions":["Selm"]}}"#;
        check("en", sentence, "## The harbour of Selm, UNO and openRive\nThe Harbour is Open.", &[]);
    }

    #[test]
    fn finds_what_each_kind_of_rule_speaks_of() {
        check(
            "en",
            SWAP,
            "Utilise it, and utilize it.",
            &["style.vale warning [Utilise] > Use", "style.vale warning [utilize] > use"],
        );
        check(
            "fr",
            HYPE,
            "Il est très tard, à l’heure\u{A0}actuelle.",
            &["style.vale warning [très]", "style.vale warning [à l’heure\u{A0}actuelle]"],
        );
        let often = r#"{"occurrence":{"token":"however","max":1}}"#;
        check("en", often, "It is, however, closed, however late.", &["style.vale warning [however]"]);
        let either = r#"{"consistency":{"advisers?":"advisors?"}}"#;
        check("en", either, "An adviser, two advisers.\nAn advisor.", &["style.vale warning [advisor]"]);
        check("fr", r#"{"repetition":["\\w+"]}"#, "Le port port est ouvert.", &["style.vale warning [port]"]);
        let acronym = r#"{"conditional":{"first":"([A-Z]{3})","second":"\\(([A-Z]{3})\\)"}}"#;
        check("en", acronym, "The RVA met. The RVA left.", &["style.vale warning [RVA]"]);
        let title = r#"{"capitalization":{"headings":"title"}}"#;
        check("en", title, "## The harbour of Selm", &["style.vale warning [harbour]"]);
    }

    #[test]
    fn a_layer_above_puts_another_rule_in_its_place() {
        let two =
            r#"{"id":"own","find":{"existence":["boat"]}},{"id":"own","level":"off","find":{"existence":["boat"]}}"#;
        let rules = house("en", two).unwrap();
        assert_eq!(rules.settings.style.len(), 1);
        let (document, other) = (document("A boat.", "en"), document("", "fr"));
        assert!(findings_of([&other, &document], [&profile("fr"), &rules], &["style.vale"]).is_empty());
        let mut profiles = Profiles::shipped();
        profiles.add(&rules.to_json()).unwrap();
        assert_eq!(profiles.get("rive").unwrap().unwrap().settings.style, rules.settings.style);
    }

    #[test]
    fn a_rule_speaks_its_own_words() {
        let own = r#"{"id":"own","level":"note","message":"Say use.","find":{"existence":["utilize"]}}"#;
        let rules = house("en", own).unwrap();
        let (document, other) = (document("They utilize it.", "en"), document("", "fr"));
        let found = findings_of([&other, &document], [&profile("fr"), &rules], &["style.vale"]);
        assert_eq!(found[0].variant, Some("own"));
        assert_eq!(written(&found, [&other, &document]), ["style.vale note [utilize]"]);
    }

    #[test]
    fn a_pattern_that_is_none_is_refused_with_its_place() {
        assert!(matches!(house("en", r#"{"id":"own","find":{"existence":["("]}}"#), Err(InvalidProfile::Json(_))));
    }
}
