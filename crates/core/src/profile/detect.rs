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
/// What a region is worth that the document itself declares.
const DECLARED: f64 = 0.5;

/// The profile that a document in this language follows, among those known for it; `None` where there is none.
pub fn detect(document: &Document, lang: &Lang, profiles: &Profiles) -> Option<Detection> {
    let measures = measure(document, lang);
    let mut best: Option<(f64, Profile)> = None;
    for (layer, profile) in profiles.for_language(lang) {
        if layer > LayerKind::Norm {
            continue;
        }
        let declared = lang.region().is_some() && profile.lang == *lang;
        let fit = profile.settings.fit(&measures) + if declared { DECLARED } else { 0.0 };
        if best.as_ref().is_none_or(|(best, _)| fit > best + CLEARLY) {
            best = Some((fit, profile));
        }
    }
    let (_, mut profile) = best?;
    let found = profile.id.clone();
    let own = profile.settings.decided_by(&measures);
    profile.settings.lay(&own, LayerKind::Document, &found);
    profile.organisation = profiles.organisation_in(document);
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
        let form = |text: &str| detected(text, "fr").profile.organisation.map(|name| name.form().id.clone());
        let once = "Selon Amnistie internationale, le port est ouvert.";
        assert_eq!(form(once), None);
        assert_eq!(form(&format!("{once} Amnistie internationale enquête.")).as_deref(), Some("canada-francophone"));
        assert_eq!(form(&format!("{once} Amnesty International aussi.")), None);
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
