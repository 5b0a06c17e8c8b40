//! The name of the organisation, as its house writes it.

mod agreement;
mod elision;
mod occurrences;

use super::{Category, Check, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::model::Severity;
use crate::profile::OrganisationName;
use occurrences::{Occurrence, occurrences};

/// The family `org`, and `cap.org`.
pub(super) struct OrganisationNames;

const STYLE: Category = Category::OrganizationStyle;

const NAME: Kind = Kind::new("org.name", Severity::Warning, STYLE, Issue::InconsistentEntities);
const CAPITALS: Kind = Kind::new("cap.org", Severity::Warning, STYLE, Issue::InconsistentEntities);
const ELISION: Kind = Kind::new("org.elision", Severity::Warning, Category::Grammar, Issue::Grammar);
const ARTICLE: Kind = Kind::new("org.article", Severity::Warning, Category::Grammar, Issue::Grammar);
const AGREEMENT: Kind = Kind::new("org.agreement", Severity::Warning, Category::Grammar, Issue::Grammar);

impl Check for OrganisationNames {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&NAME, &CAPITALS, &ELISION, &ARTICLE, &AGREEMENT]
    }

    fn paragraph(&self, text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        let Some(name) = &text.profile.organisation else { return };
        for occurrence in occurrences(&name.organisation, paragraph) {
            if stands_as_it_is(name, text.language, paragraph, &occurrence) {
                continue;
            }
            written(name, paragraph, &occurrence, found);
            if text.language == Language::French {
                elision::around(expected(name, &occurrence), text, paragraph, &occurrence, found);
                elision::article(paragraph, &occurrence, found);
                if name.form().feminine {
                    agreement::masculine(paragraph, &occurrence, found);
                }
            }
        }
    }
}

/// Whether it is the common noun, or part of the name of something else.
fn stands_as_it_is(
    name: &OrganisationName,
    language: Language,
    paragraph: &CheckedParagraph,
    here: &Occurrence,
) -> bool {
    let nouns = match language {
        Language::English => &name.organisation.common_nouns.en,
        Language::French => &name.organisation.common_nouns.fr,
        Language::Other => return true,
    };
    if nouns.contains(&here.words[0].to_lowercase()) {
        let small = here.words[0].starts_with(char::is_lowercase);
        // A whole name in small letters is a noun only in French: *une amnistie internationale*.
        let noun_in_small_letters = small && (!here.full || language == Language::French);
        // “Amnistie” may begin a sentence, and stand in the name of a law.
        let may_be_noun = !here.full && (here.initial || here.after_article) && here.words[0] != name.form().short;
        if noun_in_small_letters || may_be_noun {
            return true;
        }
    }
    let rest = &paragraph.prose[here.span.start..];
    if name.organisation.bodies.iter().any(|body| rest.starts_with(body.as_str())) {
        return true;
    }
    // A capitalised word after it makes it another name: a section, a programme.
    let after = &paragraph.prose[here.span.end..];
    let spaced = after.starts_with([' ', '\u{A0}', '\u{202F}', '-']);
    !here.is_all_capitals() && spaced && after.chars().nth(1).is_some_and(char::is_uppercase)
}

/// What the house writes there.
fn expected<'n>(name: &'n OrganisationName, here: &Occurrence) -> &'n str {
    if here.full { &name.form().full } else { &name.form().short }
}

fn written(name: &OrganisationName, paragraph: &CheckedParagraph, here: &Occurrence, found: &mut Found) {
    let (expected, words) = (expected(name, here), here.words.join(" "));
    let same_letters = words.to_lowercase() == expected.to_lowercase();
    if words == expected || same_letters && here.is_all_capitals() {
        return;
    }
    let kind = if same_letters { &CAPITALS } else { &NAME };
    // Who is quoted may have said the other name.
    let severity = if here.quoted { Severity::Note } else { Severity::Warning };
    let right = if here.is_all_capitals() { expected.to_uppercase() } else { expected.to_owned() };
    let place = paragraph.place(here.span);
    found.graded(kind, severity, place).with("written", words).with("name", right.clone()).mended(place, right);
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{in_pair, in_text};

    const KINDS: &[&str] = &["org", "cap.org"];

    #[track_caller]
    fn canada(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "amnistie-internationale-canada", KINDS), expected, "{text}");
    }

    #[track_caller]
    fn secretariat(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "amnesty-international-fr", KINDS), expected, "{text}");
    }

    #[test]
    fn leaves_the_common_noun_alone() {
        for text in [
            "La loi d’amnistie est votée.",
            "Amnistie générale pour les pêcheurs.",
            "La loi d’Amnistie de 1880.",
            "Une amnistie internationale serait une première.",
        ] {
            canada(text, &[]);
            secretariat(text, &[]);
        }
        let english = "The amnesty for fishers. Amnesty for all.";
        assert!(in_pair(english, "Le port.", ["amnesty-international-en", "fr"], KINDS).is_empty());
    }

    #[test]
    fn leaves_addresses_and_other_bodies_alone() {
        canada("Voir https://www.amnesty.org/fr, @amnesty, #Amnesty, presse@amnesty.org.", &[]);
        canada("Selon Amnesty International France et Amnesty Tech, oui.", &[]);
        secretariat("Selon Amnistie internationale Canada francophone, oui.", &[]);
    }

    #[test]
    fn leaves_the_name_of_the_house_alone() {
        canada("Amnistie internationale est préoccupée, dit-on à Amnistie. AMNISTIE INTERNATIONALE", &[]);
        secretariat("La secrétaire générale d’Amnesty International a réagi. Amnesty aussi.", &[]);
        secretariat("Le rapport d’Amnesty International est publié.", &[]);
    }

    #[test]
    fn finds_the_name_of_another_house() {
        canada(
            "Selon Amnesty International, oui.",
            &["org.name warning [Amnesty International] > Amnistie internationale"],
        );
        canada("Un rapport d’Amnesty le dit.", &["org.name warning [Amnesty] > Amnistie"]);
        canada(
            "« Une lettre d’Amnesty International », dit-elle.",
            &["org.name note [Amnesty International] > Amnistie internationale"],
        );
        secretariat(
            "Selon Amnesty internationale, oui.",
            &["org.name warning [Amnesty internationale] > Amnesty International"],
        );
        secretariat("Un rapport signé Amnistie le dit.", &["org.name warning [Amnistie] > Amnesty"]);
        let english = in_pair("Amnistie’s report is out.", "Le port.", ["amnesty-international-en", "fr"], KINDS);
        assert_eq!(english, ["org.name warning [Amnistie] > Amnesty"]);
    }

    #[test]
    fn finds_wrong_capitals() {
        canada(
            "Selon Amnistie Internationale, oui.",
            &["cap.org warning [Amnistie Internationale] > Amnistie internationale"],
        );
        secretariat(
            "Selon Amnesty international, oui.",
            &["cap.org warning [Amnesty international] > Amnesty International"],
        );
    }

    #[test]
    fn finds_missing_elisions_and_needless_articles() {
        canada("Le rapport de Amnistie internationale.", &["org.elision warning [de ] > d’"]);
        canada("On dit que Amnistie internationale enquête.", &["org.elision warning [que ] > qu’"]);
        canada("Selon l’Amnistie internationale, oui.", &["org.article warning [l’] > "]);
        secretariat("L’Amnesty International des débuts.", &[]);
    }

    #[test]
    fn finds_participles_that_do_not_agree() {
        canada(
            "Amnistie internationale est préoccupé par la crue.",
            &["org.agreement warning [préoccupé] > préoccupée"],
        );
        canada(
            "On dit qu’Amnistie internationale s'est vivement inquiété.",
            &["org.agreement warning [inquiété] > inquiétée"],
        );
        canada("Amnistie internationale reste inquiet.", &["org.agreement warning [inquiet] > inquiète"]);
        canada("Amnistie internationale s’est demandé pourquoi. Amnistie internationale est allié·e.", &[]);
    }
}
