//! French capitals that lost their accent.

use super::ACCENT;
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::{ByteSpan, Severity};
use crate::segment::{Token, TokenKind};

/// Beginnings of French words that begin with é, without the accents, ascending.
/// None begins an English word but those of the lists below.
const WITH_ACUTE: &[&str] = &[
    "ebauch",
    "eblou",
    "eboul",
    "ebranl",
    "ebriet",
    "ecart",
    "echafaud",
    "echang",
    "echantill",
    "echapp",
    "echarp",
    "echeanc",
    "echeant",
    "echec",
    "echelle",
    "echelon",
    "echou",
    "eclair",
    "eclat",
    "eclips",
    "eclos",
    "eclus",
    "ecol",
    "econom",
    "ecosse",
    "ecossais",
    "ecosyst",
    "ecout",
    "ecran",
    "ecras",
    "ecrire",
    "ecrit",
    "ecriv",
    "ecrou",
    "ecuri",
    "edifi",
    "edit",
    "educ",
    "egal",
    "egar",
    "eglis",
    "egout",
    "elabor",
    "elarg",
    "electi",
    "elector",
    "electr",
    "eleg",
    "element",
    "elev",
    "elimin",
    "elit",
    "eloign",
    "eloqu",
    "elu",
    "emanc",
    "emett",
    "emeut",
    "emigr",
    "emin",
    "emiss",
    "emot",
    "emouv",
    "energ",
    "enerv",
    "enigm",
    "enonc",
    "enorm",
    "enum",
    "eolien",
    "epais",
    "epanou",
    "epargn",
    "eparpill",
    "epaul",
    "epidem",
    "epin",
    "episod",
    "epoqu",
    "epou",
    "epreuv",
    "eprouv",
    "epuis",
    "equat",
    "equilibr",
    "equip",
    "equit",
    "equiv",
    "erosi",
    "erudit",
    "erupt",
    "etabl",
    "etag",
    "etai",
    "etal",
    "etang",
    "etant",
    "etap",
    "etat",
    "ete",
    "ethiq",
    "ethn",
    "etincel",
    "etiquet",
    "etoff",
    "etoil",
    "etonn",
    "etouff",
    "etrang",
    "etrangl",
    "etroit",
    "etud",
    "etui",
    "evacu",
    "evad",
    "evalu",
    "evang",
    "evas",
    "eveil",
    "evenement",
    "eventuel",
    "eveq",
    "evidemment",
    "eviden",
    "evinc",
    "evit",
    "evoc",
    "evolu",
    "evoqu",
];

/// Endings that English words have and French ones have not.
const ENGLISH_ENDINGS: &[&str] = &[
    "ary", "ate", "cy", "ed", "gy", "gypt", "ian", "ians", "ic", "ical", "ics", "ing", "ional", "ly", "my", "or",
    "ors", "ous", "pment", "pments", "ty",
];

/// Words that English has without an accent: French ones only among French words.
const ENGLISH_TOO: &[&str] = &[
    "economies",
    "edit",
    "elegant",
    "editing",
    "edition",
    "editions",
    "editorial",
    "education",
    "election",
    "elections",
    "electoral",
    "electron",
    "electronique",
    "element",
    "elements",
    "elevation",
    "elimination",
    "elite",
    "elites",
    "emancipation",
    "emigrant",
    "emigration",
    "eminent",
    "emission",
    "emissions",
    "emotion",
    "emotions",
    "enigma",
    "enumeration",
    "episode",
    "episodes",
    "epidemic",
    "equation",
    "equations",
    "equitable",
    "equivalent",
    "equivalents",
    "erosion",
    "eruption",
    "evacuation",
    "evacuations",
    "evaluation",
    "evaluations",
    "evasion",
    "evidence",
    "evident",
    "evocation",
    "evolution",
];

/// Words before which a sentence begins with the preposition à: `A partir`, not the verb of `A été`.
const AFTER_PREPOSITION: &[&str] = &[
    "ce",
    "ces",
    "cet",
    "cette",
    "chaque",
    "compter",
    "court",
    "defaut",
    "défaut",
    "eux",
    "l",
    "l’",
    "l'",
    "la",
    "leur",
    "long",
    "mesure",
    "moins",
    "moyen",
    "noter",
    "nos",
    "notre",
    "nouveau",
    "part",
    "partir",
    "peine",
    "plusieurs",
    "propos",
    "quand",
    "quel",
    "quelle",
    "quelques",
    "quoi",
    "savoir",
    "ses",
    "son",
    "suivre",
    "terme",
    "titre",
    "tous",
    "tout",
    "toute",
    "toutes",
    "travers",
    "votre",
    "vos",
];

/// Capitals that lost their accent: `Etat`, `A partir`, `Ca`.
pub(super) fn unaccented(text: &CheckedText, found: &mut Found) {
    let (mut slips, mut all_capitals) = (Slips::default(), Slips::default());
    for paragraph in text.own_paragraphs() {
        for (at, token) in paragraph.tokens.iter().enumerate() {
            let word = token.span.of(paragraph.raw);
            if token.kind != TokenKind::Word
                || !word.starts_with(['A', 'C', 'E'])
                || paragraph.is_masked(token.span.start)
            {
                continue;
            }
            let Some(capital) = accented(paragraph, at, word) else { continue };
            let is_small = word.len() == 1 || word[1..].chars().any(char::is_lowercase);
            let slips = if is_small { &mut slips } else { &mut all_capitals };
            slips.mend(paragraph.place(token.span.start..token.span.start + 1), capital);
        }
    }
    slips.tell(found, &ACCENT, Severity::Warning, |adding| adding);
    all_capitals.tell_once(found, &ACCENT, Severity::Note, |adding| adding);
}

/// The capital that the word is to begin with, where it lost its accent.
fn accented(paragraph: &CheckedParagraph, at: usize, word: &str) -> Option<&'static str> {
    match word {
        "A" => (opens_sentence(paragraph, at) && AFTER_PREPOSITION.contains(&next_word(paragraph, at)?)).then_some("À"),
        "Ca" => {
            (opens_sentence(paragraph, at) && next_word(paragraph, at)?.starts_with(char::is_lowercase)).then_some("Ç")
        }
        "Etre" | "Etes" => Some("Ê"),
        _ => {
            let small = word.to_lowercase();
            let stem = WITH_ACUTE.iter().find(|stem| small.starts_with(*stem));
            // Of the words in `ete` the summer alone is meant: `Eternit` may be a name.
            let is_stem = stem.is_some_and(|stem| *stem != "ete" || small == "ete");
            let foreign = ENGLISH_ENDINGS.iter().any(|ending| small.ends_with(ending));
            let french = !ENGLISH_TOO.contains(&small.as_str()) || is_among_french(paragraph, at);
            (is_stem && !foreign && french).then_some("É")
        }
    }
}

/// Whether the token is the first word of its sentence, or of a quotation or list item.
fn opens_sentence(paragraph: &CheckedParagraph, at: usize) -> bool {
    let start = paragraph.tokens[at].span.start;
    let before = paragraph.raw[..start]
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '«' | '“' | '"' | '-' | '•'));
    before.is_empty()
        || before.ends_with(['.', '!', '?', ':', '»', '…'])
        || paragraph.sentences.iter().any(|sentence| sentence.start == start)
}

fn next_word<'a>(paragraph: &CheckedParagraph<'a>, at: usize) -> Option<&'a str> {
    let [space, word] = paragraph.tokens.get(at + 1..at + 3)? else { return None };
    (space.kind == TokenKind::Space && word.kind == TokenKind::Word).then(|| word.span.of(paragraph.raw))
}

/// Whether the word that English has too stands in French: the words beside it are small, and none is English.
fn is_among_french(paragraph: &CheckedParagraph, at: usize) -> bool {
    const ENGLISH: &[&str] = &["and", "by", "for", "from", "in", "is", "of", "on", "the", "to", "with"];
    let beside = |token: Option<&Token>| {
        let Some(token) = token else { return true };
        let word = ByteSpan::of(token.span, paragraph.raw);
        !ENGLISH.contains(&word) && !word.starts_with(char::is_uppercase)
    };
    let before = at.checked_sub(2).and_then(|before| paragraph.tokens.get(before));
    let opens = opens_sentence(paragraph, at);
    (opens || beside(before)) && beside(paragraph.tokens.get(at + 2))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "fr", &["char.accent.capital"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_what_has_its_accent_or_wants_none() {
        for text in [
            "L’État, les Écoles, À partir, Ça va, Être, Elle et Eux, En effet, Exemple, Essai.",
            "A-t-il plu\u{202F}? A participé, A été, A Rome. Ca 20\u{A0}mg, Eva, Eden, Emma, Ebola, Entre, Ensemble.",
            "La revue Education Canada, le Global Evaluation Review, l’Elections Act, Electronic Frontier.",
            "Le Elector, Economics, Equipment, Edmonton, Eiffel, Emirates, Energy, Equity.",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn finds_capitals_that_lost_their_accent() {
        check("L’Etat et les Etats-Unis", &["char.accent.capital warning [E] > É É"]);
        check("A partir de mai.", &["char.accent.capital warning [A] > À"]);
        check("Ca va. Etre", &["char.accent.capital warning [C] > Ç Ê"]);
        check("Le ministère de l’Education nationale", &["char.accent.capital warning [E] > É"]);
        check("Evaluation des besoins, Equipe", &["char.accent.capital warning [E] > É É"]);
        check("ETATS-UNIS", &["char.accent.capital note [E] > É"]);
    }
}
