//! Verbs in the passive voice: a form of *be* or *être* and a past participle.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::PASSIVE;
use crate::check::{CheckedParagraph, Found, Language};
use crate::model::ByteSpan;

/// How many words may stand between the two: *was never again fully opened*.
const BETWEEN: usize = 3;

type Words = LazyLock<BTreeSet<&'static str>>;

macro_rules! words {
    ($list:literal) => {
        LazyLock::new(|| $list.split(' ').collect())
    };
}

static BE: Words = words!("am are be been being is was were");

static BETWEEN_ENGLISH: Words = words!(
    "again all already also always been being both either even ever first further just never not now often once only \
    quite rather since so sometimes soon still subsequently then therefore thus too well yet"
);

/// Past participles that do not end in *-ed*. Left out are those that are adjectives more often than not, or
/// another form too: *known*, *come*, *born*, *gone*.
static IRREGULAR: Words = words!(
    "beaten begun bitten blown bought broken brought built burnt caught chosen cut dealt done drawn driven eaten felt \
    forbidden forgiven forgotten fought found frozen given grown heard held hidden hit hung hurt kept laid led lent \
    lit lost made meant met overthrown overturned paid proven put read rewritten ridden said seen sent shaken shot \
    shown shut slain sold sought spent split spoken spread stolen struck stuck sung sunk sworn taken taught thought \
    thrown told torn undertaken understood undone upheld withdrawn withheld won woven written"
);

/// Words in *-ed* that say how someone is rather than what was done, or are no participles.
static STATES_ENGLISH: Words = words!(
    "aged alarmed appalled ashamed bored committed complicated concerned confused convinced dedicated delighted \
    detailed determined devastated disappointed disgusted embarrassed engaged entitled excited exhausted experienced \
    frightened frustrated hundred impressed indeed interested limited located married mixed naked need outraged \
    pleased prepared qualified related relieved retired sacred saddened satisfied scared shocked situated skilled \
    speed supposed surprised talented tired troubled united unprecedented used wicked worried"
);

static ETRE: Words = words!(
    "es est furent fussent fut fût sera serai seraient serais serait seras serez seriez serions serons seront soient \
    sois soit sommes sont soyez soyons suis étaient étais était étant étiez étions été êtes être"
);

static BETWEEN_FRENCH: Words = words!(
    "ainsi alors aussi bien déjà désormais donc encore enfin ensuite eux guère jamais mal mieux même non parfois pas \
    peu plus point presque souvent tous tout toujours toutes trop très été"
);

/// Ends of irregular participles, without the ends of gender and number.
static IRREGULAR_FRENCH: Words = words!(
    "abattu accueilli admis appris atteint averti banni battu blanchi choisi commis compris compromis conclu conduit \
    construit contraint couvert cru cueilli décrit découvert défendu démis détenu détruit dit distrait enseveli \
    entendu enfoui envahi exclu extrait fait fourni franchi garanti inclus inscrit instruit interdit interrompu \
    introduit joint lu maintenu mis mordu obtenu offert omis ouvert peint perdu permis perçu poursuivi prescrit pris \
    produit promis proscrit puni rebâti reconduit reconnu reconstruit reçu réduit réuni rejoint rempli remis rendu \
    repris restreint retenu réélu saisi soumis soutenu subi suivi surpris suspendu séduit tenu traduit trahi \
    transmis vaincu vendu vu écrit élu établi éteint"
);

/// Participles that make no passive: their verbs are conjugated with *être*, or they say how someone or something is.
/// Without the ends of gender and number.
static STATES_FRENCH: Words = words!(
    "allé arrivé attristé basé bouleversé choqué compliqué concerné consterné daté destiné décédé dédié désolé \
    déterminé engagé entré fatigué inquiété indigné intéressé lié limité marié motivé né opposé passé persuadé \
    préoccupé remonté rentré resté retombé retourné réservé situé tombé touché âgé éloigné épuisé"
);

/// A language as it makes its passives.
struct Grammar {
    auxiliary: &'static Words,
    between: &'static Words,
    /// What an adverb ends with.
    adverb: &'static str,
    is_participle: fn(&str) -> bool,
}

static IN_ENGLISH: Grammar =
    Grammar { auxiliary: &BE, between: &BETWEEN_ENGLISH, adverb: "ly", is_participle: is_english_participle };
static IN_FRENCH: Grammar =
    Grammar { auxiliary: &ETRE, between: &BETWEEN_FRENCH, adverb: "ment", is_participle: is_french_participle };

/// Notes each passive, from its first auxiliary to its participle.
pub(super) fn check(language: Language, paragraph: &CheckedParagraph, found: &mut Found) {
    let grammar = match language {
        Language::English => &IN_ENGLISH,
        Language::French => &IN_FRENCH,
        Language::Other => return,
    };
    let fold = |(word, span): (&str, ByteSpan)| (word.to_lowercase().replace('\u{2019}', "'"), span);
    let words: Vec<(String, ByteSpan)> = paragraph.words().map(fold).collect();
    let mut at = 0;
    while at < words.len() {
        match participle(grammar, &words, at, paragraph.raw) {
            Some(end) => {
                let span = ByteSpan::new(words[at].1.start, words[end].1.end);
                found.at(&PASSIVE, paragraph.place(span)).with("written", span.of(paragraph.raw));
                at = end + 1;
            }
            None => at += 1,
        }
    }
}

/// The participle of the passive that the word begins, by its place among the words.
fn participle(grammar: &Grammar, words: &[(String, ByteSpan)], at: usize, raw: &str) -> Option<usize> {
    let is_auxiliary = grammar.auxiliary.contains(words[at].0.as_str());
    if !is_auxiliary || is_reflexive(&words[..at]) {
        return None;
    }
    let mut end = words[at].1.end;
    for (next, (word, span)) in words.iter().enumerate().skip(at + 1).take(BETWEEN + 1) {
        if !raw[end..span.start].chars().all(char::is_whitespace) {
            return None;
        }
        if (grammar.is_participle)(word) {
            return Some(next);
        }
        if !grammar.between.contains(word.as_str()) && !word.ends_with(grammar.adverb) {
            return None;
        }
        end = span.end;
    }
    None
}

/// Whether what stands before an auxiliary makes its verb a reflexive one: *s’est arrêté*, *nous nous sommes arrêtés*.
fn is_reflexive(before: &[(String, ByteSpan)]) -> bool {
    let word = |back: usize| before.len().checked_sub(back).map(|at| before[at].0.as_str());
    match word(1) {
        Some("s'" | "se" | "m'" | "me" | "t'" | "te") => true,
        Some(own @ ("nous" | "vous")) => word(2) == Some(own),
        _ => false,
    }
}

fn is_english_participle(word: &str) -> bool {
    if IRREGULAR.contains(word) {
        return true;
    }
    let is_regular = word.ends_with("ed") && word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    is_regular && !STATES_ENGLISH.contains(word)
}

fn is_french_participle(word: &str) -> bool {
    let bare = bare(word);
    if STATES_FRENCH.contains(bare) {
        return false;
    }
    bare.ends_with('é') && bare.chars().count() > 3 || IRREGULAR_FRENCH.contains(bare)
}

/// A participle without its ends of gender and number.
fn bare(word: &str) -> &str {
    if IRREGULAR_FRENCH.contains(word) {
        return word;
    }
    let single = word.strip_suffix('s').unwrap_or(word);
    single.strip_suffix('e').unwrap_or(single)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[test]
    fn leaves_alone_states_reflexives_and_verbs_of_movement() {
        for (text, lang) in [
            ("The harbour is open. The mayor opened it in May.", "en"),
            ("She was concerned and tired; they are committed to the sea.", "en"),
            ("It is indeed a need. They were a hundred.", "en"),
            ("The house is red, and the island is, the mayor added, near.", "en"),
            ("La mairesse est allée au port ; elle est née à Selm et elle est restée.", "fr"),
            ("Les bateaux se sont arrêtés. Nous nous sommes arrêtés. Le port s’est vidé.", "fr"),
            ("Elle est âgée et fatiguée. Le port est situé à l’est.", "fr"),
            ("L’été passé, le port était grand ; la clé est là.", "fr"),
        ] {
            assert_eq!(in_text(text, lang, &["style.passive"]), [""; 0], "{text}");
        }
        assert!(in_text("The port was closed.", "en", &[]).iter().all(|line| !line.contains("passive")));
    }

    #[test]
    fn finds_passives_whole() {
        for (text, lang, written) in [
            ("The harbour was closed by the army.", "en", "was closed"),
            ("Ten people have been killed.", "en", "been killed"),
            ("The boats are still being held there.", "en", "are still being held"),
            ("It must not be forcibly taken.", "en", "be forcibly taken"),
            ("Le port a été fermé par l’armée.", "fr", "été fermé"),
            ("Dix personnes ont été illégalement détenues.", "fr", "été illégalement détenues"),
            ("Ces mesures seront prises en mai.", "fr", "seront prises"),
            ("La loi n’est pas encore traduite.", "fr", "est pas encore traduite"),
            ("Nous sommes surveillés.", "fr", "sommes surveillés"),
        ] {
            assert_eq!(in_text(text, lang, &["style.passive"]), [format!("style.passive note [{written}]")]);
        }
    }
}
