//! `cargo xtask evaluate terms DIR`: of the terms whose rendering was replaced in a fifth of their documents, how many
//! are found to be in dispute; and what is found in the texts as they are, to be read.

mod planted;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use fastrand::Rng;
use relecture_core::align;
use relecture_core::lexicon::shipped_for;
use relecture_core::model::{BeadShape, ByteSpan, Lang};
use relecture_core::progress::Unwatched;
use relecture_core::segment;
use relecture_core::terms::discover::{Dispute, Passage, discover};

use crate::{find_pairs, read_document};
use planted::{plant, plantable};

/// A paragraph and its counterpart, in a document by its number.
#[derive(Clone)]
struct Pair {
    document: u32,
    english: String,
    french: String,
}

/// Plants so many disagreements, and lists so many of the findings in the texts as they are. `terms` is a table of terms
/// with the columns `en`, `fr` and `variant`, from which other renderings are taken first.
pub(crate) fn evaluate(dir: &Path, count: usize, list: usize, terms: Option<&Path>, seed: u64) -> Result<String> {
    let mut names = Vec::new();
    let mut pairs = Vec::new();
    for pair in find_pairs(dir)? {
        if pair.texts[0].0 == "en" && pair.texts[1].0 == "fr" {
            let document = names.len() as u32;
            let [english, french] = pair.texts.each_ref().map(|(_, path)| path.as_path());
            read(document, english, french, &mut pairs).with_context(|| format!("aligning {}", pair.name))?;
            names.push(pair.name);
        }
    }
    ensure!(!pairs.is_empty(), "no NAME.gold with NAME.en.txt and NAME.fr.txt in {}", dir.display());
    let mut shown = String::new();
    let clean = found(&pairs)?;
    for (number, dispute) in clean.iter().take(list).enumerate() {
        show(&mut shown, number + 1, dispute, &pairs, &names)?;
    }
    let others = terms.map(alternatives).transpose()?.unwrap_or_default();
    let mut chosen = plantable(&pairs, &others, count, &mut Rng::with_seed(seed))?;
    let mut changed = pairs.clone();
    plant(&mut changed, &mut chosen);
    let disputes = found(&changed)?;
    let mut recall = 0;
    for planted in &chosen {
        let rank = planted.rank(&disputes, &changed);
        recall += usize::from(rank.is_some());
        let rank = rank.map_or_else(|| "missed".to_owned(), |rank| format!("no. {}", rank + 1));
        writeln!(shown, "{rank:<8} {planted}")?;
    }
    writeln!(shown, "in the texts as they are: {} terms in dispute", clean.len())?;
    let share = recall as f64 / chosen.len().max(1) as f64;
    writeln!(shown, "planted {}, found {recall}, recall {share:.3}", chosen.len())?;
    Ok(shown)
}

/// The sentences of two documents that render each other one to one.
fn read(document: u32, english: &Path, french: &Path, pairs: &mut Vec<Pair>) -> Result<()> {
    let texts = [read_document(english, &Lang::english())?, read_document(french, &Lang::french())?];
    let segments = texts.each_ref().map(segment::segments);
    let options = align::Options {
        source_lang: texts[0].lang.as_ref(),
        target_lang: texts[1].lang.as_ref(),
        ..Default::default()
    };
    let alignment = align::document((&texts[0], &segments[0]), (&texts[1], &segments[1]), &options, &Unwatched)?;
    for bead in alignment.sentences.beads.iter().filter(|bead| bead.shape() == BeadShape::OneToOne) {
        let text = |side: usize, at: u32| {
            let segment = &segments[side][at as usize];
            segment.span.of(&texts[side].paragraphs[segment.paragraph].text).to_owned()
        };
        pairs.push(Pair { document, english: text(0, bead.source.start), french: text(1, bead.target.start) });
    }
    Ok(())
}

fn found(pairs: &[Pair]) -> Result<Vec<Dispute>> {
    let passages = pairs.iter().map(|Pair { document, english, french }| Passage {
        release: *document,
        source: english,
        target: french,
    });
    let passages: Vec<Passage> = passages.collect();
    Ok(discover(&passages, [&Lang::english(), &Lang::french()], &Unwatched)?)
}

/// Places of a wording that are listed.
const LISTED: usize = 2;

fn show(out: &mut String, number: usize, dispute: &Dispute, pairs: &[Pair], names: &[String]) -> Result<()> {
    let Dispute { side, term, wordings, strength } = dispute;
    let wording: Vec<String> =
        wordings.iter().map(|wording| format!("{} ({})", wording.text, wording.places.len())).collect();
    writeln!(out, "{number}. {term} ({side:?}): {}; {strength:.2}", wording.join(", "))?;
    for place in wordings.iter().flat_map(|wording| wording.places.iter().take(LISTED)) {
        let pair = &pairs[place.passage];
        let (source, target) = (around(&pair.english, place.source), around(&pair.french, place.target));
        writeln!(out, "    {}: {source} | {target}", names[pair.document as usize])?;
    }
    Ok(())
}

/// A stretch in square brackets with some words around it.
fn around(text: &str, span: ByteSpan) -> String {
    const AROUND: usize = 40;
    let before: Vec<char> = text[..span.start].chars().collect();
    let before: String = before[before.len().saturating_sub(AROUND)..].iter().collect();
    let after: String = text[span.end..].chars().take(AROUND).collect();
    format!("{before}[{}]{after}", span.of(text))
}

/// From a term, in lower case, to its renderings.
fn alternatives(path: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let mut found = BTreeMap::new();
    for line in text.lines().skip(1) {
        let mut cells = line.split(',');
        let Some(term) = cells.next() else { continue };
        let renderings =
            cells.take(2).flat_map(|cell| cell.split(';')).map(|rendering| rendering.trim().to_lowercase());
        found.insert(term.to_lowercase(), renderings.filter(|rendering| !rendering.is_empty()).collect());
    }
    Ok(found)
}

/// The lexicon from English to French, and back.
fn lexicons() -> Result<[relecture_core::lexicon::Direction<'static>; 2]> {
    let (english, french) = (Lang::english(), Lang::french());
    let there = shipped_for(&english, &french).context("no lexicon of English and French")?;
    let back = shipped_for(&french, &english).context("no lexicon of French and English")?;
    Ok([there, back])
}
