//! Learns which words translate which: IBM Model 1 (Brown et al. 1993) in both directions at once, each counting only
//! what the other agrees with (Liang, Taskar & Klein 2006).

use rustc_hash::FxHashMap;

use super::compact::Direction;
use super::corpus::{Corpus, Side};
use crate::model::Lang;
use crate::progress::{Cancelled, Progress};

/// For each word, so many counterparts are weighed: those that keep it company most exclusively.
const CANDIDATES: usize = 50;
const ROUNDS: usize = 5;
/// What an empty cause of a word weighs against each word of the other side.
const NOTHING: f32 = 1e-3;
/// Share of a word's renderings that one rendering must reach, in one direction and in the other.
const SHARE: f32 = 0.1;
const SHARE_BACK: f32 = 0.01;
/// How many times a pair of words must have been seen to translate each other.
const TIMES: f32 = 1.0;
/// How many lines of text a term counts for.
const TERM_WEIGHT: usize = 5;
/// Between two reports of progress.
const LINES_A_REPORT: usize = 2_000;

/// What a pair that no lexicon knows weighs at first against one that a lexicon knows.
const UNKNOWN: f32 = 0.05;

/// Collects pairs of texts, then learns from them.
pub struct Trainer<'k> {
    langs: [Lang; 2],
    corpus: Corpus,
    known: Option<Direction<'k>>,
}

/// A lexicon as it was learnt.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedLexicon {
    /// Source and target language, without region.
    pub langs: [Lang; 2],
    /// Which stems translate each other, sorted by them.
    pub entries: Vec<Entry>,
}

/// Two stems that translate each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// In the source language: lower case, without accents.
    pub source: Box<str>,
    /// In the target language.
    pub target: Box<str>,
    /// Share of the source's renderings that are the target, 0 to 1.
    pub share: f32,
    /// Share of the target's renderings that are the source, 0 to 1.
    pub share_back: f32,
}

impl<'k> Trainer<'k> {
    /// For a pair of languages; their regions do not matter.
    pub fn new(source: &Lang, target: &Lang) -> Self {
        let langs = [source, target].map(|lang| Lang::parse(lang.language()).expect("a language alone is a tag"));
        let corpus = Corpus::new(&langs[0], &langs[1]);
        Self { langs, corpus, known: None }
    }

    /// Starts from what a lexicon of the two languages knows: of a few texts, its words leave fewer to be told apart.
    pub fn knowing(self, known: Option<Direction<'k>>) -> Self {
        Self { known, ..self }
    }

    /// Adds two texts of a sentence or a few that translate each other.
    pub fn add(&mut self, source: &str, target: &str) {
        self.corpus.add(source, target);
    }

    /// The same, counted as so many pairs.
    pub fn add_weighted(&mut self, source: &str, target: &str, weight: usize) {
        for _ in 0..weight {
            self.corpus.add(source, target);
        }
    }

    /// Adds a term, which counts more than a sentence.
    pub fn add_term(&mut self, source: &str, target: &str) {
        self.add_weighted(source, target, TERM_WEIGHT);
    }

    /// Learns from what was added. Memory is bounded whatever was added, and the same pairs in the same order give the
    /// same lexicon.
    pub fn train(mut self, progress: &dyn Progress) -> Result<TrainedLexicon, Cancelled> {
        self.corpus.thin();
        let table = Table::new(&self.corpus.sides, progress)?;
        let first = table.first_shares(&self.corpus.sides, self.known);
        let shares = table.train(&self.corpus, first, progress)?;
        let [source, target] = &self.corpus.sides;
        let mut entries: Vec<Entry> = table
            .pairs
            .iter()
            .zip(&shares)
            .filter(|(_, shares)| shares.agree())
            .map(|(pair, shares)| Entry {
                source: source.vocabulary[pair.0 as usize].clone(),
                target: target.vocabulary[pair.1 as usize].clone(),
                share: shares.there,
                share_back: shares.back,
            })
            .collect();
        entries.sort_unstable_by(|x, y| (&x.source, &x.target).cmp(&(&y.source, &y.target)));
        Ok(TrainedLexicon { langs: self.langs, entries })
    }
}

/// The pairs of words that are weighed.
struct Table {
    /// Sorted.
    pairs: Vec<(u32, u32)>,
    /// Where the pairs of each source word start, and one past the end.
    starts: Vec<usize>,
    targets: usize,
}

/// How much two words translate each other.
#[derive(Clone, Copy, Default)]
struct Shares {
    there: f32,
    back: f32,
    /// Times that both directions agree on.
    times: f32,
}

impl Shares {
    fn agree(&self) -> bool {
        self.times >= TIMES && self.there.max(self.back) >= SHARE && self.there.min(self.back) >= SHARE_BACK
    }
}

/// A pair that is not weighed.
const NO_PAIR: usize = usize::MAX;

impl Table {
    fn new(sides: &[Side; 2], progress: &dyn Progress) -> Result<Self, Cancelled> {
        let [source, target] = sides;
        let mut pairs = companions(source, target, progress)?;
        pairs.extend(companions(target, source, progress)?.into_iter().map(|(target, source)| (source, target)));
        pairs.sort_unstable();
        pairs.dedup();
        let mut starts = vec![0; source.vocabulary.len() + 1];
        for pair in &pairs {
            starts[pair.0 as usize + 1] += 1;
        }
        for word in 0..source.vocabulary.len() {
            starts[word + 1] += starts[word];
        }
        Ok(Self { pairs, starts, targets: target.vocabulary.len() })
    }

    fn find(&self, source: u32, target: u32) -> usize {
        let row = self.starts[source as usize]..self.starts[source as usize + 1];
        let found = self.pairs[row.clone()].binary_search_by_key(&target, |pair| pair.1);
        found.map_or(NO_PAIR, |at| row.start + at)
    }

    /// All alike, but for those that are known.
    fn first_shares(&self, [source, target]: &[Side; 2], known: Option<Direction>) -> Vec<Shares> {
        let share = |share: f32| Shares { there: share, back: share, times: 0.0 };
        let Some(known) = known else { return vec![share(1.0); self.pairs.len()] };
        let mut shares = vec![share(UNKNOWN); self.pairs.len()];
        let targets: FxHashMap<&str, u32> = target.vocabulary.iter().map(AsRef::as_ref).zip(0..).collect();
        for (word, number) in source.vocabulary.iter().zip(0..) {
            for other in known.renderings(word).filter_map(|rendering| targets.get(rendering.stem)) {
                if let Some(pair) = shares.get_mut(self.find(number, *other)) {
                    *pair = share(1.0);
                }
            }
        }
        shares
    }

    fn train(&self, corpus: &Corpus, first: Vec<Shares>, progress: &dyn Progress) -> Result<Vec<Shares>, Cancelled> {
        let lines = corpus.lines();
        let mut shares = first;
        for round in 0..ROUNDS {
            let mut counts = vec![Shares::default(); self.pairs.len()];
            let mut beads = LineTable::default();
            for line in 0..lines {
                if line.is_multiple_of(LINES_A_REPORT) {
                    progress.advance((round * lines + line) as u64, (ROUNDS * lines) as u64)?;
                }
                beads.fill(self, corpus.sides[0].line(line), corpus.sides[1].line(line), &shares);
                // Before the first round all pairs are alike: there is nothing to agree on.
                beads.count(&mut counts, round > 0);
            }
            self.normalise(&mut counts);
            shares = counts;
        }
        Ok(shares)
    }

    /// Turns counts into shares.
    fn normalise(&self, counts: &mut [Shares]) {
        let mut totals = [vec![0.0_f64; self.starts.len() - 1], vec![0.0_f64; self.targets]];
        for (pair, count) in self.pairs.iter().zip(&*counts) {
            totals[0][pair.0 as usize] += f64::from(count.there);
            totals[1][pair.1 as usize] += f64::from(count.back);
        }
        let share = |count: f32, total: f64| (f64::from(count) / total.max(f64::MIN_POSITIVE)) as f32;
        for (pair, count) in self.pairs.iter().zip(counts) {
            count.there = share(count.there, totals[0][pair.0 as usize]);
            count.back = share(count.back, totals[1][pair.1 as usize]);
        }
    }
}

/// For each word, the words of the other side that stand in the same lines, and in no others, most of all (the
/// coefficient of Dice 1945).
fn companions(side: &Side, other: &Side, progress: &dyn Progress) -> Result<Vec<(u32, u32)>, Cancelled> {
    let mut pairs = Vec::new();
    let mut together = vec![0_u32; other.vocabulary.len()];
    let mut met = Vec::new();
    for (word, lines) in side.postings().iter().enumerate() {
        if word.is_multiple_of(LINES_A_REPORT) {
            progress.advance(0, 0)?;
        }
        for &companion in lines.iter().flat_map(|&line| other.line(line as usize)) {
            if together[companion as usize] == 0 {
                met.push(companion);
            }
            together[companion as usize] += 1;
        }
        let dice = |companion: u32| {
            f64::from(together[companion as usize])
                / f64::from(lines.len() as u32 + other.lines_with[companion as usize])
        };
        let mut best: Vec<(f64, u32)> =
            met.iter().filter(|&&met| together[met as usize] > 1).map(|&met| (dice(met), met)).collect();
        best.sort_unstable_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
        pairs.extend(best.iter().take(CANDIDATES).map(|&(_, companion)| (word as u32, companion)));
        for companion in met.drain(..) {
            together[companion as usize] = 0;
        }
    }
    Ok(pairs)
}

/// The pairs of words of one line, row by row: rows are source words, columns target words.
#[derive(Default)]
struct LineTable {
    columns: usize,
    pairs: Vec<usize>,
    /// How likely each pair is in this line, among the causes of its target word and of its source word.
    there: Vec<f32>,
    back: Vec<f32>,
}

impl LineTable {
    fn fill(&mut self, table: &Table, source: &[u32], target: &[u32], shares: &[Shares]) {
        self.columns = target.len();
        self.pairs.clear();
        self.pairs.extend(source.iter().flat_map(|&s| target.iter().map(move |&t| table.find(s, t))));
        let share = |&pair: &usize| shares.get(pair).copied().unwrap_or_default();
        self.there.clear();
        self.there.extend(self.pairs.iter().map(|pair| share(pair).there));
        self.back.clear();
        self.back.extend(self.pairs.iter().map(|pair| share(pair).back));
        for column in 0..self.columns {
            let nothing = NOTHING * source.len() as f32;
            let causes = || (column..self.pairs.len()).step_by(self.columns);
            let all: f32 = nothing + causes().map(|cell| self.there[cell]).sum::<f32>();
            causes().for_each(|cell| self.there[cell] /= all);
        }
        for row in self.back.chunks_mut(self.columns.max(1)) {
            let all: f32 = NOTHING * target.len() as f32 + row.iter().sum::<f32>();
            row.iter_mut().for_each(|likely| *likely /= all);
        }
    }

    fn count(&self, counts: &mut [Shares], agree: bool) {
        for (&pair, (&there, &back)) in self.pairs.iter().zip(self.there.iter().zip(&self.back)) {
            let Some(count) = counts.get_mut(pair) else { continue };
            let both = there * back;
            count.times += both;
            count.there += if agree { both } else { there };
            count.back += if agree { both } else { back };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::CompactLexicon;
    use crate::progress::Unwatched;

    /// Sentences of a fictional dam authority; no word pair is given alone.
    const PAIRS: [(&str, &str); 28] = [
        ("the gate is open", "la vanne est ouverte"),
        ("the gates were closed at night", "les vannes étaient fermées la nuit"),
        ("the dam is closed", "le barrage est fermé"),
        ("the dam was flooded at night", "le barrage a été inondé la nuit"),
        ("a keeper opens the gate", "un gardien ouvre la vanne"),
        ("the keeper lives by the dam", "le gardien habite près du barrage"),
        ("two keepers live in the village", "deux gardiens habitent dans le village"),
        ("the village was flooded", "le village a été inondé"),
        ("the villages are flooded each spring", "les villages sont inondés chaque printemps"),
        ("in spring the gate is open", "au printemps la vanne est ouverte"),
        ("the river flooded two villages", "la rivière a inondé deux villages"),
        ("the river runs by the dam", "la rivière coule près du barrage"),
        ("each keeper saw the river", "chaque gardien a vu la rivière"),
        ("they saw the village at night", "ils ont vu le village la nuit"),
        ("in spring the river runs", "au printemps la rivière coule"),
        ("two dams were open", "deux barrages étaient ouverts"),
        ("our office publishes a yearbook", "notre bureau publie un annuaire"),
        ("every yearbook holds maps", "tout annuaire contient des cartes"),
        ("new maps were drawn", "de nouvelles cartes ont été dessinées"),
        ("an engineer draws plans", "un ingénieur dessine des plans"),
        ("these plans convinced nobody", "ces plans n’ont convaincu personne"),
        ("nobody answered our letters", "personne n’a répondu à nos lettres"),
        ("letters come from farmers", "des lettres viennent d’agriculteurs"),
        ("farmers want water", "les agriculteurs veulent de l’eau"),
        ("water costs money", "l’eau coûte de l’argent"),
        ("money comes from taxes", "l’argent vient des impôts"),
        ("taxes rise this year", "les impôts montent cette année"),
        ("this year our office moves", "cette année notre bureau déménage"),
    ];

    fn trained(times: usize) -> TrainedLexicon {
        let mut trainer = Trainer::new(&Lang::english(), &Lang::parse("fr-CA").unwrap());
        for (source, target) in PAIRS.iter().cycle().take(times * PAIRS.len()) {
            trainer.add(source, target);
        }
        trainer.train(&Unwatched).unwrap()
    }

    #[track_caller]
    fn check(lexicon: &TrainedLexicon, source: &str, target: &str) {
        let renderings = lexicon.entries.iter().filter(|entry| &*entry.source == source);
        let best = renderings.max_by(|x, y| x.share.total_cmp(&y.share));
        assert_eq!(best.map(|entry| &*entry.target), Some(target), "{source}");
    }

    #[test]
    fn the_right_translations_win() {
        let lexicon = trained(2);
        assert_eq!(lexicon.langs.each_ref().map(Lang::to_string), ["en", "fr"]);
        for (source, target) in
            [("gate", "vann"), ("keeper", "gardien"), ("villag", "villag"), ("river", "rivier"), ("night", "nuit")]
        {
            check(&lexicon, source, target);
        }
    }

    #[test]
    fn function_words_are_left_out_and_shares_are_shares() {
        let lexicon = trained(4);
        for entry in &lexicon.entries {
            assert!(
                !["the", "la", "le"].contains(&&*entry.source) && !["la", "le"].contains(&&*entry.target),
                "{entry:?}"
            );
            assert!((0.0..=1.0).contains(&entry.share) && (0.0..=1.0).contains(&entry.share_back), "{entry:?}");
        }
        assert!(lexicon.entries.is_sorted_by_key(|entry| (&entry.source, &entry.target)));
    }

    #[test]
    fn a_term_is_learnt_though_the_texts_lack_it() {
        let mut trainer = Trainer::new(&Lang::english(), &Lang::french());
        for (source, target) in PAIRS {
            trainer.add(source, target);
        }
        trainer.add_term("spillway", "évacuateur");
        check(&trainer.train(&Unwatched).unwrap(), "spillway", "evacu");
    }

    #[test]
    fn what_is_known_tells_the_unknown_words_of_a_single_text_apart() {
        let check = |known: Option<Direction>, expected: &[&str]| {
            let mut trainer = Trainer::new(&Lang::english(), &Lang::french()).knowing(known);
            trainer.add_weighted("farmers sold quern canal river", "agriculteurs ont vendu meule canal fleuve", 3);
            let entries = trainer.train(&Unwatched).unwrap().entries;
            let renderings = entries.iter().filter(|entry| &*entry.source == "quern").map(|entry| &*entry.target);
            assert_eq!(renderings.collect::<Vec<_>>(), expected);
        };
        let entry = |(source, target): (&str, &str)| Entry {
            source: source.into(),
            target: target.into(),
            share: 1.0,
            share_back: 1.0,
        };
        let pairs = [("farmer", "agriculteur"), ("canal", "canal"), ("river", "fleuv"), ("sold", "vendu")];
        let langs = [Lang::english(), Lang::french()];
        let known = TrainedLexicon { langs, entries: pairs.map(entry).to_vec() };
        let known = CompactLexicon::read(CompactLexicon::write(&known)).unwrap();
        check(None, &[]);
        check(known.direction(&Lang::english(), &Lang::french()), &["meul", "ont"]);
    }

    #[test]
    fn nothing_teaches_nothing() {
        let trainer = Trainer::new(&Lang::english(), &Lang::french());
        assert_eq!(trainer.train(&Unwatched).unwrap().entries, []);
    }

    #[test]
    fn training_can_be_cancelled() {
        struct Stop;
        impl Progress for Stop {
            fn advance(&self, _: u64, _: u64) -> Result<(), Cancelled> {
                Err(Cancelled)
            }
        }
        let mut trainer = Trainer::new(&Lang::english(), &Lang::french());
        trainer.add("a gate", "une vanne");
        assert_eq!(trainer.train(&Stop), Err(Cancelled));
    }
}
