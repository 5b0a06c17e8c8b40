//! Who is quoted: a word of saying beside a quotation that one text has and the other has not.

use super::ATTRIBUTION;
use crate::check::{CheckedPair, CheckedParagraph, Found, Language};
use crate::model::{Bead, Place, Side};

/// Words between a quotation and the word that attributes it: `« Non », a vivement répondu`.
const BESIDE: usize = 6;

/// Quotations of a paragraph that are looked at.
const MOST: usize = 12;

/// Words of saying that tell who speaks, in lower case.
const ENGLISH: &str = "added adds commented concluded concludes continued declared declares explained explains said says \
                       stated states told warned warns";
const FRENCH: &str = "affirme affirment affirmé ajoute ajoutent ajouté averti conclu conclut dit déclare déclarent déclaré \
                      explique expliquent expliqué poursuit poursuivi";

/// Words that may tell so too.
const ENGLISH_TOO: &str = "according acknowledged admitted answered argued argues asked asks called calls claimed claims \
                           comments continues described describes emphasised emphasized exclaimed insisted insists noted \
                           notes pointed recalled recalls remarked replied replies reported reports say saying stressed \
                           stresses tells testified writes wrote";
const FRENCH_TOO: &str = "admet admis avertit commente commenté confie confié constate constaté demande demandé disait disent \
                          dénonce dénoncé estime estimé exclame exclamé indique indiqué insiste insisté lance lancé martèle \
                          martelé note noté observe observé précise précisé raconte raconté rappelle rappelé rapporte \
                          rapporté reconnu reconnaît répond répondu selon signale signalé souligne souligné soutenu \
                          soutient témoigne témoigné écrit écrivait";

/// Notes a quotation that is attributed in one text, where the other has no word of saying in the paragraph or before it.
pub(super) fn compare(pair: &CheckedPair, bead: &Bead, quotations: [&[(Place, usize)]; 2], found: &mut Found) {
    let sides = [Side::Source, Side::Target];
    let longest = [0, 1].map(|at| quotations[at].iter().max_by_key(|(_, letters)| *letters).map(|(place, _)| *place));
    let [Some(source), Some(target)] = longest else { return };
    for ((own, place), (other, there)) in [((1, target), (0, source)), ((0, source), (1, target))] {
        let attributed = quotations[own].iter().take(MOST).find_map(|(place, _)| word_beside(pair, *place));
        let text = pair.side(sides[other]);
        let range = bead.side(sides[other]).indices();
        let around = &text.paragraphs[range.start.saturating_sub(1)..range.end];
        let says =
            |paragraph: &CheckedParagraph| paragraph.words().any(|(word, _)| may_tell_who_speaks(word, text.language));
        if let Some(word) = attributed
            && !around.iter().any(says)
        {
            found.at(&ATTRIBUTION, place).and(there).with("word", word);
        }
    }
}

/// The word of saying beside a quotation.
fn word_beside<'a>(pair: &CheckedPair<'a>, place: Place) -> Option<&'a str> {
    let text = pair.side(place.side);
    let words: Vec<_> = text.paragraphs[place.paragraph].words().collect();
    let start = words.partition_point(|(_, span)| span.start < place.span.start);
    let end = words.partition_point(|(_, span)| span.start < place.span.end);
    let beside = words[start.saturating_sub(BESIDE)..start].iter().chain(words[end..].iter().take(BESIDE));
    beside.map(|(word, _)| *word).find(|word| tells_who_speaks(word, text.language))
}

fn tells_who_speaks(word: &str, language: Language) -> bool {
    match language {
        Language::English => is_among(ENGLISH, word),
        Language::French => is_among(FRENCH, word),
        Language::Other => false,
    }
}

/// Whether a word can be one of saying that tells who speaks.
pub(super) fn may_tell_who_speaks(word: &str, language: Language) -> bool {
    let others = if language == Language::French { FRENCH_TOO } else { ENGLISH_TOO };
    tells_who_speaks(word, language) || is_among(others, word)
}

fn is_among(words: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    words.split(' ').any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], &["quote.attrib"]), expected, "{french}");
        assert_eq!(in_pair(french, english, ["fr", "en"], &["quote.attrib"]).len(), expected.len(), "{french}");
    }

    #[test]
    fn leaves_alone_what_is_attributed_in_both_texts_or_in_none() {
        check(
            "“The harbour stays open for all,” said the mayor.",
            "« Le port reste ouvert à toutes et à tous, a déclaré la mairesse. »",
            &[],
        );
        check("“The harbour stays open for all.”", "« Le port reste ouvert à toutes et à tous. »", &[]);
        check(
            "What we call “a harbour that is open for all” is one.",
            "Un « port qui est ouvert à tous » en est un.",
            &[],
        );
    }

    #[test]
    fn finds_a_quotation_without_its_speaker() {
        check(
            "“The harbour stays open for all,” said the mayor.",
            "« Le port reste ouvert à toutes et à tous. »",
            &["quote.attrib note [“The harbour stays open for all,”] [« Le port reste ouvert à toutes et à tous. »]"],
        );
    }
}
