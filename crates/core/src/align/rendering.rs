//! Which words of a sentence the sentences of the other text render.

use std::ops::Range;

use super::Unit;
use super::lexicon::Lexicon;
use super::links::Links;
use super::sources::Sources;
use super::words::{Side, Vocabulary, WordKind};
use crate::lexicon::{Direction, shipped_for};
use crate::model::{self, BlockKind, Lang};

/// The sentences of two texts, and which of their words render each other by the lexicon that comes with the program, by
/// spelling or by value.
pub(crate) struct Rendering {
    sides: [Side; 2],
    links: Links,
    /// For each word of a side, whether a rendering of it would be recognised.
    telling: [Vec<bool>; 2],
}

/// A sentence of the other side, and the sentences of this side that it is the counterpart of.
#[derive(Clone, Debug)]
pub(crate) struct Counterpart {
    /// The sentence of the other side.
    pub(crate) sentence: usize,
    /// Sentences of this side.
    pub(crate) counterparts: Range<usize>,
}

/// Of the words of a sentence, those that tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rendered {
    /// Words whose rendering would be recognised.
    pub(crate) telling: usize,
    /// Those of them that are rendered.
    pub(crate) rendered: usize,
}

impl std::ops::AddAssign for Rendered {
    fn add_assign(&mut self, other: Self) {
        self.telling += other.telling;
        self.rendered += other.rendered;
    }
}

impl Rendering {
    /// Reads the sentences of both texts; `None` where no lexicon comes for these languages.
    pub(crate) fn new(sentences: [&[&str]; 2], langs: [&Lang; 2]) -> Option<Self> {
        let [there, back] = [shipped_for(langs[0], langs[1])?, shipped_for(langs[1], langs[0])?];
        let mut vocabularies = [Vocabulary::default(), Vocabulary::default()];
        let [source, target] = &mut vocabularies;
        let sides = [read(source, sentences[0]), read(target, sentences[1])];
        let links = Links::new(&vocabularies, &[&there], Sources::default());
        let telling =
            [(0, there), (1, back)].map(|(side, lexicon)| telling(&vocabularies[side], side, &links, &lexicon));
        Some(Self { sides, links, telling })
    }

    /// How many words of a sentence of a side tell, and how many of them these sentences of the other side render, by words
    /// that do not render their own counterparts already.
    pub(crate) fn of(&self, side: model::Side, sentence: usize, others: &[Counterpart]) -> Rendered {
        let (this, other) = numbered(side);
        let is_free = |word: &u32, counterparts: &Range<usize>| {
            let mut rivals = counterparts.clone().filter(|&rival| rival != sentence);
            !rivals.any(|rival| self.links.reach(other, *word, self.sides[this].words_of(rival)))
        };
        let words_of = |counterpart: &Counterpart| {
            let words = self.sides[other].words_of(counterpart.sentence).iter();
            words.filter(|word| is_free(word, &counterpart.counterparts)).copied().collect::<Vec<u32>>()
        };
        let mut free: Vec<u32> = others.iter().flat_map(words_of).collect();
        free.sort_unstable();
        let mut count = Rendered::default();
        for &word in self.sides[this].words_of(sentence).iter().filter(|&&word| self.telling[this][word as usize]) {
            count += Rendered { telling: 1, rendered: usize::from(self.links.reach(this, word, &free)) };
        }
        count
    }

    /// Characters of sentences, without white space.
    pub(crate) fn length(&self, side: model::Side, sentences: Range<usize>) -> f64 {
        self.sides[numbered(side).0].lengths[sentences].iter().sum()
    }
}

fn numbered(side: model::Side) -> (usize, usize) {
    match side {
        model::Side::Source => (0, 1),
        model::Side::Target => (1, 0),
    }
}

fn read(vocabulary: &mut Vocabulary, sentences: &[&str]) -> Side {
    let unit = |&text| Unit { text, kind: BlockKind::Paragraph, paragraph: 0 };
    Side::read(vocabulary, sentences.iter().map(unit), &|_| Ok(())).expect("nobody cancels")
}

fn telling(vocabulary: &Vocabulary, side: usize, links: &Links, lexicon: &Direction) -> Vec<bool> {
    let tells = |(id, word): (u32, super::words::Word)| match word.kind {
        WordKind::Number => true,
        WordKind::Mark => false,
        WordKind::Letters => {
            let mut is_known = false;
            lexicon.translations(&lexicon.source_key(word.key), &mut |_| is_known = true);
            is_known || links.of(side, id).next().is_some()
        }
    };
    vocabulary.iter().map(tells).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Side::{Source, Target};

    #[test]
    fn counts_the_words_that_the_other_text_renders() {
        let english = ["The owner must pay the tax in 2021.", "Birds live near the water.", "It was 2021."];
        let french = ["La propriétaire doit payer l’impôt en 2021.", "Des enfants étudient à l’école."];
        let langs = [&Lang::english(), &Lang::french()];
        let rendering = Rendering::new([&english, &french], langs).unwrap();
        let of = |side, sentence, others: &[(usize, Range<usize>)]| {
            let counterpart = |(sentence, counterparts): &(usize, Range<usize>)| Counterpart {
                sentence: *sentence,
                counterparts: counterparts.clone(),
            };
            rendering.of(side, sentence, &others.iter().map(counterpart).collect::<Vec<_>>())
        };
        let owner = of(Source, 0, &[(0, 0..1)]);
        assert!(owner.telling >= 4 && owner.rendered == owner.telling, "{owner:?}");
        assert_eq!(of(Source, 0, &[(1, 1..2)]).rendered, 0);
        assert_eq!(of(Source, 1, &[(0, 0..1), (1, 1..2)]).rendered, 0);
        assert_eq!(of(Target, 0, &[(0, 0..1)]).rendered, of(Target, 0, &[(0, 0..1)]).telling);
        assert_eq!(of(Source, 2, &[(0, 0..0)]).rendered, 1, "no other sentence is rendered by the year");
        assert_eq!(of(Source, 2, &[(0, 0..1)]).rendered, 0, "the year renders that of the first sentence");
        assert!(Rendering::new([&english, &french], [langs[0], &Lang::parse("de").unwrap()]).is_none());
    }
}
