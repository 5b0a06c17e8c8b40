//! The forms a word of a term takes in a text, and the root that all of them share.
//!
//! A root only finds candidates: two words of one root may well be strangers. Whether one is a form of the other, the
//! rules of the language say ([`Inflection::is_form`]).

mod english;
mod french;
mod verbs;

use crate::gazetteer::fold_name;
use crate::lexicon::Stems;
use crate::model::{Lang, Language};

/// How the words of a language inflect.
pub(super) struct Inflection {
    language: Language,
    /// For languages other than English and French.
    stems: Stems,
}

impl Inflection {
    pub(super) fn of(lang: &Lang) -> Self {
        Self { language: Language::of(lang), stems: Stems::of(lang) }
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// What all forms of a word share. `word` is in lower case.
    pub(super) fn root(&self, word: &str) -> String {
        match self.language {
            Language::English => english::root(&fold_name(word)),
            Language::French => french::root(&fold_name(word)),
            Language::Other => fold_name(&self.stems.stem(word)),
        }
    }

    /// Whether `form` is a form of `word`, both in lower case: its plural or singular, and in French its feminine where
    /// `feminine` asks for it or its ending is that of a word for persons.
    pub(super) fn is_form(&self, form: &str, word: &str, feminine: bool) -> bool {
        form == word
            || match self.language {
                Language::English => english::is_form(form, word),
                Language::French => french::is_form(form, word, feminine),
                Language::Other => self.stems.stem(form) == self.stems.stem(word),
            }
    }

    /// Whether the one is the feminine of the other.
    pub(super) fn is_feminine(&self, form: &str, masculine: &str) -> bool {
        self.language == Language::French && french::is_feminine(form, masculine)
    }

    /// The forms of a verb, given in the infinitive; the infinitive itself first.
    pub(super) fn verb_forms(&self, infinitive: &str) -> Vec<String> {
        match self.language {
            Language::English => verbs::english(infinitive),
            Language::French => verbs::french(infinitive),
            Language::Other => vec![infinitive.to_owned()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every form on a line is one of the first word, and shares its root.
    #[track_caller]
    fn check(lang: &str, feminine: bool, lines: &[&str]) {
        let inflection = Inflection::of(&Lang::parse(lang).unwrap());
        for line in lines {
            let (word, forms) = line.split_once(' ').unwrap();
            for form in forms.split(' ') {
                assert!(inflection.is_form(form, word, feminine), "{form} of {word}");
                assert_eq!(inflection.root(form), inflection.root(word), "{form} of {word}");
            }
        }
    }

    #[track_caller]
    fn check_strangers(lang: &str, pairs: &[(&str, &str)]) {
        let inflection = Inflection::of(&Lang::parse(lang).unwrap());
        for (form, word) in pairs {
            assert!(!inflection.is_form(form, word, false), "{form} is no form of {word}");
        }
    }

    #[test]
    fn strangers_are_no_forms() {
        check_strangers(
            "fr",
            &[("porte", "port"), ("mère", "mer"), ("colonne", "colon"), ("droite", "droit"), ("police", "politique")],
        );
        check_strangers("en", &[("policy", "police"), ("organ", "organisation"), ("news", "new"), ("mines", "miner")]);
    }

    #[test]
    fn french_plurals_and_feminines() {
        check(
            "fr",
            false,
            &[
                "moulin moulins",
                "canal canaux",
                "bail baux bails",
                "bateau bateaux",
                "caillou cailloux",
                "jeu jeux",
                "colonies colonie",
                "journaux journal",
                "voix voix",
                "de des d' du",
                "le les l' la",
                "réfugié réfugiée réfugiés réfugiées",
                "meunier meunière meunières",
                "pêcheur pêcheuse pêcheuses",
                "directeur directrice directeurs directrices",
                "défenseur défenseure défenseuse défenseures",
                "gardien gardienne gardiennes",
                "habitant habitante habitants habitantes",
                "portugais portugaise portugaises",
            ],
        );
        check(
            "fr",
            true,
            &[
                "humain humains humaine humaines",
                "occupé occupée occupés",
                "national nationaux nationale nationales",
                "public publics publique publiques",
                "franc franche franches",
                "grec grecque",
                "long longue longues",
                "actif active actives",
                "heureux heureuse heureuses",
                "nouveau nouvelle nouvelles nouveaux",
                "muet muette",
                "bas basse basses",
                "inquiet inquiète",
                "officiel officielle officielles",
            ],
        );
    }

    #[test]
    fn english_plurals_and_spellings() {
        check(
            "en",
            false,
            &[
                "mill mills",
                "policy policies",
                "church churches",
                "crisis crises",
                "knife knives",
                "woman women",
                "child children",
                "person people persons",
                "settlements settlement",
                "class classes",
                "house houses",
                "organization organisation organisations",
            ],
        );
    }

    #[test]
    fn verbs_in_their_forms() {
        let forms = |lang: &str, verb: &str| Inflection::of(&Lang::parse(lang).unwrap()).verb_forms(verb);
        for (verb, expected) in [
            ("condamner", "condamne condamnent condamné condamnées condamnait condamnera condamnant"),
            ("exiger", "exige exigeait exigeons exigé"),
            ("dénoncer", "dénonce dénonçait dénonçons"),
            ("rendre", "rend rendent rendu rendait rendra"),
            ("détenir", "détient détenu détenues détenait détiendra"),
            ("mettre", "met mis mettait mise"),
            ("garantir", "garantit garantissent garantie garantissait"),
        ] {
            let forms = forms("fr", verb);
            for form in expected.split(' ') {
                assert!(forms.iter().any(|known| known == form), "{form} of {verb}: {forms:?}");
            }
        }
        for (verb, expected) in [
            ("detain", "detains detained detaining"),
            ("hold", "held holding holds"),
            ("deny", "denies denied denying"),
            ("commit", "committed committing commits"),
            ("release", "released releasing releases"),
        ] {
            let forms = forms("en", verb);
            for form in expected.split(' ') {
                assert!(forms.iter().any(|known| known == form), "{form} of {verb}: {forms:?}");
            }
        }
    }

    #[test]
    fn other_languages_go_by_their_stems() {
        check("es", false, &["molino molinos"]);
        check("eu", false, &["etxe etxe"]);
    }
}
