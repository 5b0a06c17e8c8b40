//! Bilingual lexicons: learnt from pairs of texts ([`train`]), kept in a compact form ([`compact`]), looked up by stem
//! ([`stem`]). The one for English and French comes with the program.

mod compact;
mod corpus;
mod stem;
mod train;

pub(crate) use stem::Stems;

pub use compact::{CompactLexicon, Direction, InvalidLexicon, Translation};
pub use train::{Entry, TrainedLexicon, Trainer};

use std::sync::OnceLock;

use crate::model::Lang;

const SHIPPED_BYTES: &[u8] = include_bytes!("../../data/lexicon.en-fr.bin");

/// The lexicon of English and French that comes with the program; `data/README.md` says how and from what it was made.
pub fn shipped() -> &'static CompactLexicon {
    static SHIPPED: OnceLock<CompactLexicon> = OnceLock::new();
    SHIPPED
        .get_or_init(|| CompactLexicon::of_checked(SHIPPED_BYTES).expect("the test of the shipped lexicon checks it"))
}

/// The lexicon that comes with the program, where it knows these two languages.
pub fn shipped_for(source: &Lang, target: &Lang) -> Option<Direction<'static>> {
    shipped().direction(source, target)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::{Options, Unit, align};
    use crate::model::{BlockKind, Level};
    use crate::progress::Unwatched;

    #[track_caller]
    fn check(source: &Lang, target: &Lang, word: &str, expected: &str) {
        let lexicon = shipped_for(source, target).unwrap();
        assert!(lexicon.translates(word, expected), "{word} → {expected}");
    }

    #[test]
    fn the_shipped_lexicon_knows_both_directions_and_any_inflection() {
        let (english, french) = (Lang::english(), Lang::parse("fr-CA").unwrap());
        for (word, translation) in [
            ("payments", "paiement"),
            ("lands", "terres"),
            ("answered", "repondre"),
            ("death", "mort"),
            ("torture", "torture"),
            ("impunity", "impunite"),
        ] {
            check(&english, &french, word, translation);
            check(&french, &english, translation, word);
        }
    }

    #[test]
    fn the_shipped_lexicon_leaves_function_words_and_other_languages_alone() {
        let (english, french) = (Lang::english(), Lang::french());
        let lexicon = shipped_for(&english, &french).unwrap();
        for word in ["the", "of", "and", "zymurgy", ""] {
            assert_eq!(lexicon.look_up(word), [], "{word}");
        }
        assert!(shipped_for(&english, &Lang::parse("de").unwrap()).is_none());
        assert!(shipped_for(&french, &french).is_none());
    }

    #[test]
    fn the_aligner_is_surer_with_the_lexicon_in_either_direction_and_only_for_these_languages() {
        let english = ["The owner must pay the tax.", "Birds live near the water.", "The children study at school."];
        let french = [
            "Le propriétaire doit payer l’impôt.",
            "Des oiseaux vivent près de l’eau.",
            "Les enfants étudient à l’école.",
        ];
        let confidence = |source: &[&'static str], target: &[&'static str], langs: [&str; 2]| -> f32 {
            let units = |texts: &[&'static str]| -> Vec<Unit<'static>> {
                let unit = |&text| Unit { text, kind: BlockKind::Paragraph, paragraph: 0 };
                texts.iter().map(unit).collect()
            };
            let langs = langs.map(|lang| Lang::parse(lang).unwrap());
            let options = Options { source_lang: Some(&langs[0]), target_lang: Some(&langs[1]), ..Options::default() };
            let found = align(&units(source), &units(target), Level::Sentence, &options, &Unwatched).unwrap();
            assert_eq!(found.beads.len(), 3, "{langs:?}");
            found.beads.iter().map(|bead| bead.confidence).fold(1.0, f32::min)
        };
        let without = confidence(&english, &french, ["en", "de"]);
        assert!(confidence(&english, &french, ["en", "fr"]) > without + 0.05);
        assert!(confidence(&french, &english, ["fr-CA", "en-CA"]) > without + 0.05);
    }

    #[test]
    fn the_shipped_lexicon_is_sound_and_small() {
        assert!(CompactLexicon::read(SHIPPED_BYTES).is_ok());
        assert!(shipped().as_bytes().len() < 3_000_000);
    }
}
