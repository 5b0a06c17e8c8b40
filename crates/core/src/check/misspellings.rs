//! Words that no dictionary of their language has, where one slip of the pen makes a usual word of them.
//!
//! No dictionary has all words. What is a name, a term, borrowed, quoted, built from other words, of the other text, or
//! written so again and again, is left alone, and so is a word that is like no other.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::dictionary::Dictionary;
use crate::gazetteer::{Gazetteer, NameLanguage, NameSet, fold_name, name_words};
use crate::lexicon;
use crate::lookup::Lookup;
use crate::model::{ByteSpan, Lang, Place, Severity};
use crate::segment::{TokenKind, doublet, is_invisible, tokens};

/// The family `spell`.
pub(super) struct Misspellings;

const SPELL: Kind = Kind::new("spell", Severity::Warning, Category::Spelling, Issue::Misspelling);

/// Fewer letters are an abbreviation or a symbol as often as a word.
const LEAST_LETTERS: usize = 4;
/// How many forms of a text are told, the first ones: to find what a word is like takes long.
const MOST_ASKED: usize = 25;
/// A text of which more than one form in so many is unknown was read badly, or is in another language.
const GARBLED: usize = 20;
/// What French puts before words to make others.
const PREFIXES: &[&str] = &[
    "anti", "auto", "bio", "cyber", "euro", "géo", "hyper", "inter", "macro", "micro", "multi", "narco", "néo",
    "socio", "télé", "ultra", "éco",
];
/// What is written so often the same is meant.
const MEANT: usize = 3;
/// From so many letters on, few words are near to each other.
const LONG: usize = 6;
/// Most words that a message offers.
const MOST_OFFERED: usize = 3;

impl Check for Misspellings {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&SPELL]
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        let sides = [&pair.source, &pair.target];
        let wanted =
            sides.map(|text| Dictionary::shipped(text.language).filter(|_| found.looks_for(&SPELL, text.side)));
        if wanted.iter().all(Option::is_none) {
            return;
        }
        let written = sides.map(Written::of);
        for (own, other) in [(0, 1), (1, 0)] {
            if let Some(dictionary) = wanted[own] {
                let house = house_words(sides[own]);
                let written = [&written[own], &written[other]];
                Spelling { text: sides[own], dictionary, written, house }.tell(found);
            }
        }
    }
}

/// A word of a text, or a part of one that hyphens join.
#[derive(Clone, Copy)]
struct Word<'a> {
    written: &'a str,
    span: ByteSpan,
    /// Whether a sentence or a part of one begins with it, so that its capital says little.
    initial: bool,
}

impl<'a> Word<'a> {
    fn is_capitalised(&self) -> bool {
        self.written.starts_with(char::is_uppercase)
    }

    /// The parts that hyphens join; none where it has no hyphen.
    fn parts(self) -> impl Iterator<Item = Word<'a>> {
        let hyphen = |c| matches!(c, '-' | '\u{2010}' | '\u{2011}');
        let mut start = self.span.start;
        let parts = if self.written.contains(hyphen) { self.written } else { "" }.split_inclusive(hyphen);
        parts.map(move |part| {
            let written = part.trim_end_matches(hyphen);
            let initial = self.initial && start == self.span.start;
            let span = ByteSpan::new(start, start + written.len());
            start += part.len();
            Word { written, span, initial }
        })
    }

    /// Whether a letter stands in it three times in a row, which is told by a check of its own.
    fn is_drawn_out(&self) -> bool {
        let letters: Vec<char> = self.written.chars().collect();
        letters.windows(3).any(|three| three[0] == three[1] && three[1] == three[2])
    }

    /// Whether it can be judged by a dictionary: small letters of the two languages, after a capital only where a sentence
    /// begins with it.
    fn is_prose(&self) -> bool {
        let is_letter = |c: char| c.is_ascii_lowercase() || "àâäæçéèêëîïôœùûüÿñ’'".contains(c);
        let mut chars = self.written.chars().filter(|&c| !is_invisible(c)).nfc();
        let first = chars.next().is_some_and(|c| self.initial && c.is_uppercase() || is_letter(c));
        first && chars.all(is_letter) && self.written.chars().count() >= LEAST_LETTERS && !self.is_drawn_out()
    }
}

/// The words of a paragraph; an elided article and a possessive `’s` are none.
fn words<'a>(paragraph: &CheckedParagraph<'a>) -> Vec<Word<'a>> {
    let mut words = Vec::new();
    let mut initial = true;
    for token in &paragraph.tokens {
        let written = token.span.of(paragraph.raw);
        match token.kind {
            TokenKind::Space => {}
            TokenKind::Punctuation => initial |= !matches!(written, "," | "'" | "\u{2019}" | "&"),
            _ => {
                let apostrophe = |c| matches!(c, '\'' | '\u{2019}' | '\u{2BC}');
                let is_apart = written.starts_with(apostrophe) || written.ends_with(apostrophe);
                if token.kind == TokenKind::Word && !is_apart && !paragraph.is_masked(token.span.start) {
                    words.push(Word { written, span: token.span, initial });
                }
                initial = false;
            }
        }
    }
    words
}

/// What a text writes, in lower case.
struct Written {
    /// How often each word, and each part of one.
    counts: Lookup<String, usize>,
    /// The words that have a capital where no sentence begins.
    names: Lookup<String, ()>,
}

impl Written {
    fn of(text: &CheckedText) -> Self {
        let mut written = Self { counts: Lookup::default(), names: Lookup::default() };
        for word in text.paragraphs.iter().flat_map(words) {
            for part in word.parts().chain([word]) {
                let lower = lower(part.written);
                if part.is_capitalised() && !part.initial {
                    *written.names.of(&*lower) = ();
                }
                *written.counts.of(&*lower) += 1;
            }
        }
        written
    }
}

fn lower(word: &str) -> Cow<'_, str> {
    match word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

/// What the words of a text are held against.
struct Spelling<'a, 't> {
    text: &'t CheckedText<'a>,
    dictionary: &'static Dictionary,
    /// What the text writes, and what the other one does.
    written: [&'t Written; 2],
    /// Words that the profile has, in lower case.
    house: BTreeSet<String>,
}

impl<'a> Spelling<'a, '_> {
    fn is_french(&self) -> bool {
        self.text.language == Language::French
    }

    fn tell(&self, found: &mut Found) {
        let mut unknown: Vec<_> = self.unknown().into_iter().filter(|(word, _)| !self.is_excused(word)).collect();
        let is_garbled = unknown.len() > MOST_ASKED && unknown.len() * GARBLED > self.written[0].counts.len();
        if is_garbled {
            return;
        }
        unknown.sort_by_key(|(_, places)| places[0].1);
        for (word, places) in unknown.into_iter().take(MOST_ASKED) {
            let like = self.dictionary.like(&word).into_iter().filter(|like| is_near(&word, like));
            let near: Vec<String> = like.collect();
            let Some(severity) = self.grade(&word, &near) else { continue };
            let (written, place) = places[0];
            let others = places[1..].iter().map(|(_, place)| *place);
            let offered: Vec<&str> = near.iter().take(MOST_OFFERED).map(String::as_str).collect();
            let mut adding = found.graded(&SPELL, severity, place).also(others).with("word", written);
            adding = adding.with("like", offered.join(", "));
            if let [only] = near.as_slice() {
                for (written, place) in places {
                    adding = adding.mended(place, like_written(only, written));
                }
            }
        }
    }

    /// How sure it is that one of the words near it was meant; `None` where it may as well be right. Short words are near
    /// to many, another letter makes another word as often as a slip, and what the other language has may be borrowed.
    fn grade(&self, word: &str, near: &[String]) -> Option<Severity> {
        let is_long = word.chars().count() >= LONG;
        let is_only = near.len() == 1;
        let usual: Vec<&String> = near.iter().filter(|near| self.is_usual(near)).collect();
        if usual.is_empty() && !(is_long && is_only) {
            return None;
        }
        let other = if self.is_french() { Language::English } else { Language::French };
        let is_borrowed = || Dictionary::shipped(other).is_some_and(|other| other.knows(word));
        let is_slip = usual.iter().any(|near| !has_another_letter(word, near));
        let is_sure = is_slip && (is_long || is_only) && !is_borrowed();
        Some(if is_sure { Severity::Warning } else { Severity::Note })
    }

    /// The words that the dictionary does not have and that can be judged by it, in lower case, with where they stand.
    fn unknown(&self) -> BTreeMap<String, Vec<(&'a str, Place)>> {
        let mut looked_up = Lookup::default();
        let mut found: BTreeMap<String, Vec<(&str, Place)>> = BTreeMap::new();
        for paragraph in self.text.own_paragraphs() {
            let words = words(paragraph);
            let known = |word: &Word<'a>| *looked_up.or_insert_with(word.written, || self.knows(word.written));
            let known: Vec<bool> = words.iter().map(known).collect();
            // Two in a row are a phrase of another language.
            let is_foreign = |at: usize| known.get(at) == Some(&false) && !words[at].is_capitalised();
            let foreign = paragraph.foreign_sentences.iter().map(|&at| paragraph.sentences[at]);
            let left_alone: Vec<ByteSpan> = foreign.chain(paragraph.terms.iter().map(|term| term.span)).collect();
            let is_left_alone =
                |word: ByteSpan| left_alone.iter().any(|span| span.start <= word.start && word.end <= span.end);
            for (at, word) in words.iter().enumerate().filter(|&(at, _)| !known[at]) {
                let in_phrase = is_foreign(at.wrapping_sub(1)) || is_foreign(at + 1);
                if in_phrase
                    || is_clipped(paragraph, word.span)
                    || is_left_alone(word.span)
                    || !stands_alone(paragraph, word.span)
                {
                    continue;
                }
                let parts: Vec<Word> = word.parts().collect();
                for part in if parts.is_empty() { vec![*word] } else { parts } {
                    if part.is_prose() && !self.knows(part.written) && !self.lacks_ligature_or_accent(part.written) {
                        let place = (part.written, paragraph.place(part.span));
                        found.entry(part.written.to_lowercase()).or_default().push(place);
                    }
                }
            }
        }
        found
    }

    /// Whether the word is one of the language, or an inclusive form of one.
    fn knows(&self, word: &str) -> bool {
        let inclusive =
            || doublet(word).is_some_and(|found| found.forms().iter().any(|form| self.dictionary.knows(form)));
        self.dictionary.knows(word) || self.is_french() && inclusive()
    }

    /// Whether a ligature, or an accent on its capital, would make the word right: that is told by a check of its own.
    fn lacks_ligature_or_accent(&self, word: &str) -> bool {
        const ACCENTED: [(char, &str); 5] = [('A', "ÀÂ"), ('C', "Ç"), ('E', "ÉÈÊ"), ('I', "Î"), ('O', "Ô")];
        let with_accent = |(plain, accented): (char, &str)| {
            let rest = word.strip_prefix(plain)?;
            accented.chars().find(|capital| self.dictionary.knows(&format!("{capital}{rest}")))
        };
        word.contains("oe") && self.dictionary.knows(&word.replace("oe", "œ"))
            || ACCENTED.into_iter().find_map(with_accent).is_some()
    }

    /// Whether the word, in lower case, is right though no dictionary has it.
    fn is_excused(&self, word: &str) -> bool {
        let [own, other] = self.written;
        let language = if self.is_french() { NameLanguage::French } else { NameLanguage::English };
        own.names.contains(word)
            || other.names.contains(word)
            || other.counts.contains(word)
            || own.counts.get(word).is_some_and(|&count| count >= MEANT)
            || self.house.contains(word)
            || self.is_built(word)
            || !Gazetteer::shipped().mentions(language, &name_words(word)).is_empty()
    }

    /// Whether the word is made from others by the rules of the language: a plural, in French a word behind a prefix, in
    /// English a form of a verb or one word of two.
    fn is_built(&self, word: &str) -> bool {
        let is_word = |stem: &str, least: usize| stem.chars().count() >= least && self.dictionary.knows(stem);
        let plural = word.strip_suffix('s').is_some_and(|stem| !stem.ends_with('s') && is_word(stem, LEAST_LETTERS));
        if plural || self.is_french() {
            // `réouvrir`; before a consonant, `ré` is a slip for `re` as often.
            let again = word.strip_prefix("ré").filter(|stem| stem.starts_with(|c| "aeéioôuh".contains(c)));
            let prefixed = PREFIXES.iter().filter_map(|prefix| word.strip_prefix(prefix)).chain(again);
            return plural || prefixed.into_iter().any(|stem| is_word(stem, LEAST_LETTERS));
        }
        // The dictionary writes no accents.
        if self.dictionary.knows(&fold_name(word)) {
            return true;
        }
        let mut stems = ["ed", "er", "ers", "ing"].iter().filter_map(|ending| word.strip_suffix(ending));
        let mut in_e =
            ["d", "r", "rs"].iter().filter_map(|ending| word.strip_suffix(ending)).filter(|w| w.ends_with('e'));
        let mut splits = word.char_indices().map(|(at, _)| word.split_at(at));
        stems.any(|stem| is_word(stem, LEAST_LETTERS))
            || in_e.any(|stem| is_word(stem, LEAST_LETTERS))
            || splits.any(|(head, tail)| is_word(head, 3) && (is_word(tail, 3) || tail == "up"))
    }

    /// Whether it is a word that people write: the text itself does, or the lexicon has met it.
    fn is_usual(&self, word: &str) -> bool {
        let (english, french) = (Lang::english(), Lang::french());
        let (own, other) = if self.is_french() { (french, english) } else { (english, french) };
        let is_met = || lexicon::shipped_for(&own, &other).is_some_and(|lexicon| !lexicon.look_up(word).is_empty());
        self.written[0].counts.contains(&*lower(word)) || is_met()
    }
}

/// The words that a profile has: its own, and those of the names of its organisation. In lower case.
fn house_words(text: &CheckedText) -> BTreeSet<String> {
    let mut house: BTreeSet<String> = text.profile.settings.words.iter().map(|word| word.to_lowercase()).collect();
    if let Some(name) = &text.profile.organisation {
        let organisation = &name.organisation;
        let forms = organisation.forms.iter().flat_map(|form| [&form.full, &form.short]);
        let names = |set: &'_ NameSet| set.en.iter().chain(&set.fr).cloned().collect::<Vec<_>>();
        let sets = organisation.names.iter().chain(&organisation.familiar).flat_map(names);
        for name in forms.chain(&organisation.bodies).cloned().chain(sets) {
            house.extend(tokens(&name).iter().map(|token| token.span.of(&name).to_lowercase()));
        }
    }
    house
}

/// The word with the capital and the apostrophe that the other was written with.
fn like_written(word: &str, written: &str) -> String {
    let word = if written.contains('\'') { word.to_owned() } else { word.replace('\'', "\u{2019}") };
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if written.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => word,
    }
}

/// Whether one slip of the pen lies between a word in lower case and another: after the first letter one too many, too few,
/// another, or two exchanged; or accents, or the capital of a name.
fn is_near(word: &str, other: &str) -> bool {
    let is_one = !other.contains([' ', '-']) && (word.contains('\'') || !other.contains('\''));
    let [a, b] = [word, other].map(fold_name);
    let same_first = a.chars().next() == b.chars().next();
    is_one && (a == b || same_first && other == other.to_lowercase() && strsim::osa_distance(word, other) == 1)
}

/// Whether a word differs from one near it by another letter in place of one of its letters, and not by an accent.
fn has_another_letter(word: &str, near: &str) -> bool {
    strsim::hamming(&fold_name(word), &fold_name(near)) == Ok(1)
}

/// Whether nothing but spaces and usual marks stands beside it: no letter in brackets (`[d]e`), no sign that an encoding
/// broke, no hyphen at the end of a line, no full stop of an abbreviation, no quotation marks around it alone.
fn stands_alone(paragraph: &CheckedParagraph, span: ByteSpan) -> bool {
    let (before, after) = (&paragraph.raw[..span.start], &paragraph.raw[span.end..]);
    let opens = |c: char| c.is_whitespace() || "([{«‹“„\"‘'’–—/*…".contains(c);
    let closes = |c: char| c.is_whitespace() || ")]}»›”\"’',.;:!?–—/*…".contains(c);
    let abbreviates = after.starts_with('.') && !paragraph.sentences.iter().any(|s| s.end == span.end + 1);
    let quotes = |c: char| "«‹“„\"»›”‘".contains(c);
    let mentioned = before.trim_end().ends_with(quotes) && after.trim_start().starts_with(quotes);
    let alone = !mentioned && before.chars().next_back().is_none_or(opens) && after.chars().next().is_none_or(closes);
    alone && !(abbreviates && after[1..].trim_start().starts_with(char::is_lowercase))
}

/// Whether an apostrophe stands for the last letters of a word, as people speak: `runnin’`, `personn’ dira`. Where a
/// quotation mark of that shape stands before, it may as well close a quotation.
fn is_clipped(paragraph: &CheckedParagraph, span: ByteSpan) -> bool {
    let (before, after) = (&paragraph.raw[..span.start], &paragraph.raw[span.end..]);
    after.starts_with(['\'', '\u{2019}']) && !before.contains('\u{2018}') && !before.contains(" '")
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, findings_with, in_pair, in_text, profile, written};
    use crate::terms::{TermIndex, Termbase};

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, lang, &["spell"]), expected, "{text}");
    }

    #[test]
    fn leaves_french_words_alone_that_are_right() {
        for text in [
            "Les pêcheuses de l’île aux Moines n’ont qu’à s’y rendre aujourd’hui, jusqu’au phare.",
            "L’évènement d’août, l’événement d’aout, la maîtresse et la maitresse, connaître et connaitre.",
            "Les riverain·e·s, les pêcheur·euse·s, un(e) gardien(ne), tou·te·s, celleux et les défenseurs·euses.",
            "Le porte-parole est-il là ? Peut-être, dit-elle ; va-t-il parler ? Le socio-économique, les ex-gardiens.",
            "Selon Kestrelbridge et Anna Marlow, Varnuox est loin. L’ONU, le HCR, la COVID-19, le 3e, 14h30, 5 km.",
            "Écrire à presse@rive.exemple, voir https://rive.exemple/fr/phaer, @gouvernemment, #developpement.",
            "Le port, dit-il, est un bona fide harbour. Le mot « gouvernemment » est mal écrit. La [p]rotection [d]es dunes.",
            "Le pré-projet réutilisable, la microaquaculture, la relocalisabilité, une prébathymétrie.",
            "Le cœur, l’œuvre et le coeur. L’Etat. Etat des lieux. À l’appui, etc. env. trois.",
        ] {
            check("fr", text, &[]);
        }
    }

    #[test]
    fn leaves_english_words_alone_that_are_right() {
        for text in [
            "The harbour and the harbor, to organise and to organize, a centre and a center, a cheque.",
            "She doesn’t know; the keeper’s boat, the keepers’ boats, o’clock, they’re here, it’ll do.",
            "A rollout of touchpoints, a signup, learnings, siloed teams, a self-employed no-brainer, e-mail.",
            "A cliché, a café, naïve façades. Kestrelbridge Varnuox met Odile in McRae. NGOs, UNHCR, 14th, km.",
            "“polic” is a prefix. The bona fide, the sine qua non, the “goverment”.",
            "Write to press@rive.example, see https://rive.example/en/lighthuose, #goverment.",
        ] {
            check("en", text, &[]);
        }
    }

    #[test]
    fn leaves_alone_what_stands_on_the_other_side_or_again_and_again() {
        let check = |english: &str, french: &str| {
            assert_eq!(in_pair(english, french, ["en", "fr"], &["spell"]), [""; 0], "{english} | {french}");
        };
        check("The goverment of the island.", "Le goverment de l’île.");
        check("The Varont of the island was seen.", "Un varont de l’île a été vu.");
        check("A lightouse, a lightouse and a lightouse.", "Trois phares.");
        let foreign =
            "The harbour is shut for the winter. Selon le gouvernemment, c’est la faute de la houle et du vent.";
        check(&format!("{foreign} It will be open again in the spring."), "Le port.");
    }

    #[test]
    fn leaves_alone_what_a_house_writes() {
        let mut french = profile("fr");
        let texts = [document("", "en"), document("Le gouvernemment et les Gouvernemments de la rive.", "fr")];
        let check = |french: &_, expected: &[&str]| {
            let found = findings_of([&texts[0], &texts[1]], [&profile("en"), french], &["spell"]);
            assert_eq!(written(&found, [&texts[0], &texts[1]]), expected);
        };
        check(&french, &["spell warning [gouvernemment] > gouvernement"]);
        french.settings.words.insert("Gouvernemment".to_owned());
        check(&french, &[]);
    }

    #[test]
    fn leaves_alone_what_a_termbase_has() {
        let json = r#"{"concepts": [{"id": "a", "terms": [{"lang": "fr", "text": "gouvernemment"}]}]}"#;
        let terms = TermIndex::new(Termbase::from_json(json).unwrap());
        let texts = [document("", "en"), document("Le gouvernemment.", "fr")];
        let found = findings_with([&texts[0], &texts[1]], [&profile("en"), &profile("fr")], Some(&terms), &["spell"]);
        assert_eq!(found, []);
    }

    #[test]
    fn finds_misspelt_words() {
        check("fr", "Le gouvernemment de l’île.", &["spell warning [gouvernemment] > gouvernement"]);
        check("fr", "Le developpement du port.", &["spell warning [developpement] > développement"]);
        check("fr", "Gouvernemment de l’île : le port.", &["spell warning [Gouvernemment] > Gouvernement"]);
        check("fr", "Une baleine-gouvernemment.", &["spell warning [gouvernemment] > gouvernement"]);
        check("fr", "Les conseills du port.", &["spell warning [conseills]"]);
        check("en", "The goverment of the island.", &["spell warning [goverment] > government"]);
        check("en", "They recieve a letter.", &["spell warning [recieve]"]);
    }

    #[test]
    fn tells_a_form_once_and_mends_it_everywhere() {
        let found = "spell warning [Gouvernemment] > Gouvernement gouvernement";
        check("fr", "Gouvernemment de l’île.\nLe port.\nLe gouvernemment de la rive.", &[found]);
    }

    #[test]
    fn notes_what_may_be_borrowed_or_short_or_another_word() {
        check("fr", "Une forme factive du verbe.", &["spell note [factive]"]);
        check("en", "A merely factive verb.", &["spell note [factive] > fictive"]);
        check("fr", "Le language du port.", &["spell note [language] > langage"]);
        check("en", "The avocate of the port.", &["spell note [avocate] > advocate"]);
        check("en", "The prot of the island.", &["spell note [prot]"]);
    }
}
