//! Sentences that one text lacks though their paragraph is there.
//!
//! Three witnesses are heard, each held against what is usual between these two texts: whether the other text's sentences
//! round its place have its words (by the lexicon, spelling and value), whether they are long enough for it, and how sure
//! the aligner is that nothing answers it. A free translation renders few words one by one, and a terse one is short:
//! neither says anything alone.

use super::{Category, Check, CheckedPair, CheckedParagraph, Found, Issue, Kind};
use crate::align::{Counterpart, Rendered, Rendering};
use crate::model::{Bead, BeadOrigin, BeadShape, ByteSpan, Place, Severity, Side};

/// The families `omission` and `addition`.
pub(super) struct Omission;

const OMISSION: Kind = Kind::new("omission.sentence", Severity::Warning, Category::Omission, Issue::Omission);
const ADDITION: Kind = Kind::new("addition.sentence", Severity::Warning, Category::Addition, Issue::Addition);

/// A sentence with fewer words that tell is let be; with fewer than the second, nothing is sure: a short remark is often
/// rendered in other words.
const TELLING_MIN: usize = 3;
const TELLING_SURE: usize = 5;
/// Natural logarithms of how much likelier it must be that the sentence is left out: by its words, and by the lengths
/// where the aligner left the sentence alone or joined it with others.
const LEAST_BY_WORDS: f64 = 0.7;
const LEAST_BY_LENGTH_ALONE: f64 = -0.5;
const LEAST_BY_LENGTH_JOINED: f64 = 0.7;
/// What it says that the aligner joined it with others.
const JOINED: f64 = -1.5;
/// The same for all together: to be told at all, and to be sure.
const NOTE: f64 = 2.5;
const WARNING: f64 = 3.5;
/// The most that the lengths can say, and what the aligner can.
const LENGTH_MAX: f64 = 4.0;
const ALIGNER: [f64; 2] = [-2.0, 3.0];
/// The words of a sentence are no independent witnesses: they count for so much.
const DEPENDENCE: f64 = 0.6;
/// The most beads that are gone through to find a sentence on the other side.
const NEAR: usize = 8;
/// The most beads that are looked at to learn what is usual.
const SAMPLE: usize = 400;

impl Check for Omission {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&OMISSION, &ADDITION]
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        let texts = [&pair.source, &pair.target].map(|text| {
            let sentences = text.paragraphs.iter().flat_map(|p| p.sentences.iter().map(|span| span.of(p.raw)));
            sentences.collect::<Vec<&str>>()
        });
        let Some(rendering) = Rendering::new([&texts[0], &texts[1]], [pair.source.lang, pair.target.lang]) else {
            return;
        };
        let usual = Usual::between(pair, &rendering);
        let search = Search { pair, rendering, usual };
        for bead in pair.paragraphs {
            let [left_out, added] = [Side::Source, Side::Target].map(|side| search.lacking(side, bead));
            tell(&left_out, &added, found);
        }
    }
}

/// What is usual between two texts.
struct Usual {
    /// By side: share of a sentence's telling words that the other text renders round its place, where it renders the
    /// sentence and where it does not.
    rendered: [f64; 2],
    unrendered: [f64; 2],
    /// Length of the target by that of the source.
    ratio: f64,
    /// Variance of the target's length for each character of the source (Gale & Church 1993).
    variance: f64,
}

/// What is usual in translation, as if so many words and characters had been seen before.
const RENDERED: Rendered = Rendered { telling: 40, rendered: 24 };
const UNRENDERED: Rendered = Rendered { telling: 40, rendered: 3 };
const CHARACTERS: f64 = 500.0;
const VARIANCE: f64 = 4.0;
const VARIANCE_BEADS: f64 = 5.0;

fn index(side: Side) -> usize {
    usize::from(side == Side::Target)
}

impl Usual {
    fn between(pair: &CheckedPair, rendering: &Rendering) -> Self {
        let is_plain = |at: &usize| {
            let bead = &pair.sentences[*at];
            bead.shape() == BeadShape::OneToOne && !bead.moved
        };
        let plain: Vec<usize> = (0..pair.sentences.len()).filter(is_plain).collect();
        let sample: Vec<usize> = plain.iter().step_by(plain.len() / SAMPLE + 1).copied().collect();
        let share = |side: Side, before: Rendered, with_own: bool| {
            let mut count = before;
            for &at in &sample {
                let bead = &pair.sentences[at];
                let mut others = round(pair.sentences, at, side);
                others.retain(|counterpart| with_own || !bead.side(side.other()).contains(counterpart.sentence as u32));
                count += rendering.of(side, bead.side(side).start as usize, &others);
            }
            count.rendered as f64 / count.telling as f64
        };
        let rendered = [Side::Source, Side::Target].map(|side| share(side, RENDERED, true));
        let unrendered = [Side::Source, Side::Target].map(|side| share(side, UNRENDERED, false));
        let lengths = sample.iter().map(|&at| {
            [Side::Source, Side::Target].map(|side| rendering.length(side, pair.sentences[at].side(side).indices()))
        });
        let (mut source, mut target) = (CHARACTERS, CHARACTERS);
        for [s, t] in lengths.clone() {
            source += s;
            target += t;
        }
        let ratio = target / source;
        let (mut variance, mut beads) = (VARIANCE * VARIANCE_BEADS, VARIANCE_BEADS);
        for [s, t] in lengths.filter(|[s, _]| *s > 0.0) {
            variance += (t - ratio * s).powi(2) / s;
            beads += 1.0;
        }
        Self { rendered, unrendered, ratio, variance: variance / beads }
    }

    /// How much likelier so few renderings are where the sentence is left out.
    fn by_words(&self, side: Side, Rendered { telling, rendered }: Rendered) -> f64 {
        let (there, left_out) = (self.rendered[index(side)], self.unrendered[index(side)]);
        let (rendered, missing) = (rendered as f64, (telling - rendered) as f64);
        DEPENDENCE * (rendered * (left_out / there).ln() + missing * ((1.0 - left_out) / (1.0 - there)).ln())
    }

    /// How much likelier the lengths of the stretches of both texts are where so much of the side is left out.
    fn by_length(&self, side: Side, [source, target]: [f64; 2], left_out: f64) -> f64 {
        let ratio = if side == Side::Source { self.ratio } else { self.ratio.recip() };
        let variance = if side == Side::Source { self.variance } else { self.variance * ratio * ratio };
        let (this, that) = if side == Side::Source { (source, target) } else { (target, source) };
        let off = |length: f64| (that - ratio * length).powi(2) / (variance * length.max(1.0));
        ((off(this) - off(this - left_out)) / 2.0).clamp(-LENGTH_MAX, LENGTH_MAX)
    }
}

/// The sentences of the other side in a bead and one on either side, each with its counterparts.
fn round(beads: &[Bead], at: usize, side: Side) -> Vec<Counterpart> {
    let sentences_of = |bead: &Bead| {
        let counterparts = bead.side(side).indices();
        let counterpart = move |sentence| Counterpart { sentence, counterparts: counterparts.clone() };
        bead.side(side.other()).indices().map(counterpart)
    };
    let before = beads[..at].iter().rev().take(NEAR).find_map(|bead| sentences_of(bead).next_back());
    let after = beads[at + 1..].iter().take(NEAR).find_map(|bead| sentences_of(bead).next());
    before.into_iter().chain(sentences_of(&beads[at])).chain(after).collect()
}

/// A sentence that the other text lacks.
struct Lacking {
    is_sure: bool,
    place: Place,
}

/// Tells once what two paragraphs lack of each other: where both lack something, they were written anew.
fn tell(left_out: &[Lacking], added: &[Lacking], found: &mut Found) {
    let (kind, lacking) = if left_out.is_empty() { (&ADDITION, added) } else { (&OMISSION, left_out) };
    let Some(first) = lacking.iter().find(|sentence| sentence.is_sure).or(lacking.first()) else { return };
    let severity = if first.is_sure { kind.severity } else { Severity::Note };
    let others = lacking.iter().map(|sentence| sentence.place).filter(|place| *place != first.place);
    let adding = found.graded(kind, severity, first.place).also(others).with("count", lacking.len());
    if let Some(other) = added.first().filter(|_| !left_out.is_empty()) {
        adding.and(other.place).worded("changed");
    }
}

struct Search<'a> {
    pair: &'a CheckedPair<'a>,
    rendering: Rendering,
    usual: Usual,
}

impl Search<'_> {
    /// The sentences on this side of a bead of paragraphs that the other side lacks.
    fn lacking(&self, side: Side, bead: &Bead) -> Vec<Lacking> {
        let is_confirmed = bead.origin == BeadOrigin::Pinned && bead.side(side).is_empty();
        if !self.pair.is_comparable(bead) || is_confirmed {
            return Vec::new();
        }
        let beads = self.sentences_in(bead);
        let has_more = |at: &usize| beads[*at].side(side).len() > beads[*at].side(side.other()).len();
        (0..beads.len()).filter(has_more).flat_map(|at| self.in_bead(side, (beads, at))).collect()
    }

    /// The beads of the sentences of a bead of paragraphs.
    fn sentences_in(&self, bead: &Bead) -> &[Bead] {
        let starts = &self.pair.source.segment_starts;
        let range = starts[bead.source.start as usize]..starts[bead.source.end as usize];
        let beads = self.pair.sentences;
        let mut from = beads.partition_point(|bead| (bead.source.start as usize) < range.start);
        let mut to = beads.partition_point(|bead| (bead.source.start as usize) < range.end);
        // What stands in the target alone comes after the bead before it, which may end the paragraph before.
        let starts = &self.pair.target.segment_starts;
        let target = starts[bead.target.start as usize]..starts[bead.target.end as usize];
        let is_elsewhere = |bead: &Bead| bead.source.is_empty() && !target.contains(&(bead.target.start as usize));
        let is_here = |bead: &Bead| bead.source.is_empty() && target.contains(&(bead.target.start as usize));
        from += beads[from..to].iter().take_while(|bead| is_elsewhere(bead)).count();
        to += beads[to..].iter().take_while(|bead| is_here(bead)).count();
        &beads[from..to]
    }

    /// Looks at each sentence of a bead that has more sentences on this side than on the other.
    fn in_bead(&self, side: Side, (beads, at): (&[Bead], usize)) -> Vec<Lacking> {
        let mut found = Vec::new();
        let bead = &beads[at];
        let others = round(beads, at, side);
        let lengths = self.lengths_round(beads, at);
        let (by_aligner, least_by_length) = if bead.side(side.other()).is_empty() {
            let confidence = f64::from(bead.confidence.clamp(0.01, 0.99));
            let by_aligner = (confidence / (1.0 - confidence)).ln().clamp(ALIGNER[0], ALIGNER[1]);
            (by_aligner, LEAST_BY_LENGTH_ALONE)
        } else {
            (JOINED, LEAST_BY_LENGTH_JOINED)
        };
        for sentence in bead.side(side).indices() {
            let words = self.rendering.of(side, sentence, &others);
            let by_words = self.usual.by_words(side, words);
            let by_length = self.usual.by_length(side, lengths, self.rendering.length(side, sentence..sentence + 1));
            let total = by_words + by_length + by_aligner;
            if words.telling < TELLING_MIN || by_words < LEAST_BY_WORDS || by_length < least_by_length || total < NOTE {
                continue;
            }
            let (paragraph, span) = self.place(side, sentence);
            found.push(Lacking {
                is_sure: total >= WARNING && words.telling >= TELLING_SURE,
                place: paragraph.place(span),
            });
        }
        found
    }

    /// The lengths of a bead and its neighbours, up to one that has both sides.
    fn lengths_round(&self, beads: &[Bead], at: usize) -> [f64; 2] {
        let has_both = |bead: &Bead| !bead.source.is_empty() && !bead.target.is_empty();
        let before = beads[..at].iter().rposition(has_both).unwrap_or(0);
        let after = beads[at + 1..].iter().position(has_both).map_or(beads.len(), |after| at + 1 + after + 1);
        [Side::Source, Side::Target].map(|side| {
            beads[before..after].iter().map(|bead| self.rendering.length(side, bead.side(side).indices())).sum()
        })
    }

    /// Where a sentence stands.
    fn place(&self, side: Side, sentence: usize) -> (&CheckedParagraph<'_>, ByteSpan) {
        let text = self.pair.side(side);
        let paragraph = text.segment_starts.partition_point(|&start| start <= sentence) - 1;
        let paragraph = &text.paragraphs[paragraph];
        (paragraph, paragraph.sentences[sentence - text.segment_starts[paragraph.index]])
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    const ENGLISH: [&str; 6] = [
        "The ferry company stopped the boats to the island on Tuesday.",
        "Residents must now pay for a private boat or wait for the weekend.",
        "The council promised to open an office at the harbour in January.",
        "Children cannot attend school when the water is high.",
        "Doctors say that two patients died because no helicopter was available.",
        "The minister of transport refused to answer our questions.",
    ];
    const FRENCH: [&str; 6] = [
        "La compagnie de traversiers a interrompu mardi les bateaux vers l’île.",
        "Les résidents doivent désormais payer un bateau privé ou attendre la fin de semaine.",
        "Le conseil a promis d’ouvrir un bureau au port en janvier.",
        "Les enfants ne peuvent pas aller à l’école lorsque l’eau est haute.",
        "Des médecins affirment que deux patients sont morts parce qu’aucun hélicoptère n’était disponible.",
        "Le ministre des Transports a refusé de répondre à nos questions.",
    ];

    /// What is found when these sentences of either text make one paragraph.
    fn find(english: &[usize], french: &[usize]) -> Vec<String> {
        let paragraph = |all: [&str; 6], chosen: &[usize]| chosen.iter().map(|&i| all[i]).collect::<Vec<_>>().join(" ");
        let [english, french] = [paragraph(ENGLISH, english), paragraph(FRENCH, french)];
        in_pair(&english, &french, ["en", "fr"], &["omission", "addition"])
    }

    #[test]
    fn leaves_alone_what_is_all_there() {
        assert_eq!(find(&[0, 1, 2, 3, 4, 5], &[0, 1, 2, 3, 4, 5]), [""; 0]);
    }

    #[test]
    fn leaves_alone_sentences_that_are_joined_or_cut() {
        let joined = "Le conseil a promis d’ouvrir un bureau au port en janvier, et le ministre des Transports a refusé de \
                      répondre à nos questions.";
        let english = [ENGLISH[2], ENGLISH[5]].join(" ");
        assert_eq!(in_pair(&english, joined, ["en", "fr"], &["omission", "addition"]), [""; 0]);
        assert_eq!(in_pair(joined, &english, ["fr", "en"], &["omission", "addition"]), [""; 0]);
    }

    #[test]
    fn finds_a_sentence_that_one_text_lacks() {
        for lacking in [2, 4] {
            let rest: Vec<usize> = (0..6).filter(|&i| i != lacking).collect();
            assert_eq!(find(&[0, 1, 2, 3, 4, 5], &rest), [format!("omission.sentence warning [{}]", ENGLISH[lacking])]);
            assert_eq!(find(&rest, &[0, 1, 2, 3, 4, 5]), [format!("addition.sentence warning [{}]", FRENCH[lacking])]);
        }
    }

    #[test]
    fn tells_once_what_a_paragraph_lacks() {
        assert_eq!(find(&[0, 1, 2, 3, 4, 5], &[0, 1, 3, 5]), [format!("omission.sentence warning [{}]", ENGLISH[2])]);
    }

    #[test]
    fn says_nothing_of_languages_it_has_no_lexicon_for() {
        assert_eq!(in_pair(&ENGLISH.join(" "), FRENCH[0], ["en", "de"], &["omission"]), [""; 0]);
    }
}
