//! Which profile a document follows, from what it does.

use super::{LayerKind, Measures, Profile, Profiles, measure};
use crate::model::{Document, Lang};

/// The profile that a document seems to follow, and what shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Detection {
    /// Id of the profile that fits best.
    pub found: String,
    /// That profile, with what the document itself decides laid over it: what the document does everywhere is its rule,
    /// unless it can be no house's.
    pub profile: Profile,
    /// How often the document uses each form.
    pub measures: Measures,
}

/// How much better a profile must fit than a simpler one before it.
const CLEARLY: f64 = 0.3;
/// The same for a house: its name must stand in the text several times, and its rules must not be broken there.
const CLEARLY_OF_HOUSE: f64 = 0.45;
/// What a region is worth that the document itself declares.
const DECLARED: f64 = 0.5;

/// The profile that a document in this language follows, among those known for it; `None` where there is none. It is the
/// norm of a region, or that of the language, unless the text names an organisation and writes as its house does; of the
/// sections of a house, the one whose own habits it shows.
pub fn detect(document: &Document, lang: &Lang, profiles: &Profiles) -> Option<Detection> {
    let mut measures = measure(document, lang);
    profiles.count_names(document, &mut measures.organisation);
    let mut best: Option<(f64, LayerKind, Profile)> = None;
    for (layer, profile) in profiles.for_language(lang) {
        let is_declared = lang.region().is_some() && profile.lang == *lang;
        let fit = profile.settings.fit(&measures) + if is_declared { DECLARED } else { 0.0 };
        let enters_house = |below: LayerKind| below == LayerKind::Norm && layer > LayerKind::Norm;
        let is_better = best
            .as_ref()
            .is_none_or(|(best, below, _)| fit > best + if enters_house(*below) { CLEARLY_OF_HOUSE } else { CLEARLY });
        if is_better && (layer == LayerKind::Norm || measures.organisation.total() > 0) {
            best = Some((fit, layer, profile));
        }
    }
    let (_, _, mut profile) = best?;
    let found = profile.id.clone();
    let own = profile.settings.decided_by(&measures);
    profile.settings.lay(&own, LayerKind::Document, &found);
    // A form that is counted stands in a pack.
    profile.organisation = profiles.organisation(&found, &profile.settings).ok().flatten();
    Some(Detection { found, profile, measures })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::document;
    use crate::profile::{Apostrophe, Space};

    fn detected(text: &str, lang: &str) -> Detection {
        detect(&document(text, lang), &Lang::parse(lang).unwrap(), &Profiles::shipped()).unwrap()
    }

    #[test]
    fn a_text_that_shows_nothing_follows_the_norm_of_its_language() {
        assert_eq!(detected("Le port est ouvert.", "fr").found, "fr");
        assert_eq!(detected("Le port est ouvert.", "fr-CA").found, "fr-CA");
        assert_eq!(detected("The harbour is open.", "en").found, "en");
    }

    #[test]
    fn what_a_text_does_everywhere_is_its_rule() {
        let straight = detected("L'eau d'ici n'est qu'à l'est.", "fr").profile.settings;
        assert_eq!(straight.apostrophe.accepted, [Apostrophe::Straight]);
        assert_eq!(straight.apostrophe.from.unwrap().0, LayerKind::Document);
        let curly = detected("L’eau d’ici n’est qu’à l’est, et l'ouest ?", "fr").profile.settings;
        assert_eq!(curly.apostrophe.accepted, [Apostrophe::Curly]);
    }

    #[test]
    fn a_text_is_of_the_house_whose_name_it_writes() {
        let check = |text: &str, lang: &str, found: &str, form: Option<&str>| {
            let detected = detected(text, lang);
            let name = detected.profile.organisation.map(|name| name.form().id.clone());
            assert_eq!((detected.found.as_str(), name.as_deref()), (found, form), "{text}");
        };
        let canada = "Selon Amnistie internationale, le port est ouvert. Amnistie internationale enquête\u{202F}; ";
        check("Selon Amnistie internationale, le port est ouvert.", "fr", "fr", None);
        check(&format!("{canada}Amnesty International aussi."), "fr", "fr", None);
        let (section, form) = ("amnistie-internationale-canada", Some("canada-francophone"));
        for lang in ["fr", "fr-CA"] {
            check(&format!("{canada}Amnistie internationale dément."), lang, section, form);
        }
        let secretariat = "Amnesty International dément. Selon Amnesty International, Amnesty International enquête.";
        check(secretariat, "fr", "amnesty-international-fr", Some("international"));
        check(secretariat, "en", "amnesty-international-en", Some("international"));
        let joined = "Les habitant·es, les voisin·es, les ami·es, les marin·es et les client·es attendent.";
        check(&format!("{secretariat} {joined}"), "fr", "amnesty-belgique", Some("international"));
    }

    #[test]
    fn a_text_that_writes_otherwise_is_not_of_the_house_it_names() {
        let text = "Amnesty International dément! Selon Amnesty International, oui! Amnesty International enquête! \
                    Le port - un quai - rouvre; la mer - calme - monte; le quai - neuf - attend; il pleut!";
        assert_eq!(detected(text, "fr-CA").found, "fr-CA");
        let american = "Amnesty International—a group—met on May 3, 2026. Amnesty International wrote on May 4, 2026. \
                        Amnesty International—again—spoke on May 5, 2026, and on May 6, 2026.";
        assert!(detected(american, "en").found.starts_with("en-"));
    }

    #[test]
    fn the_names_that_are_counted_are_shown() {
        let found = detected("Amnistie internationale et Amnistie internationale.", "fr");
        assert_eq!(found.measures.organisation.of(&"amnesty/canada-francophone".to_owned()), 2);
    }

    #[test]
    fn a_plain_space_before_a_sign_is_nobodys_rule() {
        let plain = detected("Un : a ; deux : b ; trois : c ; quatre : d ; cinq.", "fr").profile.settings;
        assert!(!plain.space_before_colon.accepts(&Space::Plain));
        assert!(!plain.space_before_semicolon.accepts(&Space::Plain));
        let tight = detected("Un; deux; trois; quatre; cinq; six.", "fr").profile.settings;
        assert!(tight.space_before_semicolon.accepts(&Space::None));
    }
}
