//! The beads as people and programs read them.

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::align::{Explanation, Unit};
use relecture_core::model::{Alignment, Bead, Lang, UnitRange};
use serde::Serialize;

use super::explain::OutputExplanation;
use super::pair::Text;
use crate::json;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A bead a line: [0,1]:[0]:0.93
    Beads,
    /// Units and beads
    Json,
    /// A bead a line: source, target, confidence
    Tsv,
    /// A translation memory, TMX 1.4b: the beads that have text on both sides
    Tmx,
    /// A page to read offline, send and print: the alignment map, and the two texts side by side, a bead a row
    Html,
}

#[derive(Serialize)]
struct Output<'a> {
    source: OutputText<'a>,
    target: OutputText<'a>,
    beads: Vec<OutputBead>,
}

#[derive(Serialize)]
struct OutputText<'a> {
    path: &'a str,
    lang: Option<String>,
    units: Vec<OutputUnit<'a>>,
}

#[derive(Serialize)]
struct OutputUnit<'a> {
    paragraph: u32,
    kind: &'static str,
    text: &'a str,
}

/// A bead in JSON.
#[derive(Serialize)]
pub(crate) struct OutputBead {
    source: Vec<u32>,
    target: Vec<u32>,
    confidence: f64,
    moved: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<OutputExplanation>,
}

fn indices(units: UnitRange) -> Vec<u32> {
    (units.start..units.end).collect()
}

/// A bead a line.
pub(crate) fn beads(alignment: &Alignment) -> String {
    let list = |units| indices(units).iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    let line = |bead: &Bead| format!("[{}]:[{}]:{:.2}\n", list(bead.source), list(bead.target), bead.confidence);
    alignment.beads.iter().map(line).collect()
}

impl OutputBead {
    /// Every bead of an alignment, with what explains it where that is given.
    pub(crate) fn all_of(alignment: &Alignment, explanations: Option<&[Explanation]>) -> Vec<Self> {
        let bead = |(at, bead): (usize, &Bead)| Self {
            source: indices(bead.source),
            target: indices(bead.target),
            confidence: (f64::from(bead.confidence) * 1e4).round() / 1e4,
            moved: bead.moved,
            explain: explanations.map(|explanations| OutputExplanation::of(&explanations[at])),
        };
        alignment.beads.iter().enumerate().map(bead).collect()
    }
}

/// Units and beads, with what explains each bead where that is given.
pub(crate) fn json(texts: &[Text; 2], alignment: &Alignment, explanations: Option<&[Explanation]>) -> Result<String> {
    let unit = |Unit { paragraph, kind, text }| OutputUnit { paragraph, kind: kind.name(), text };
    let [source, target] = texts.each_ref().map(|text| OutputText {
        path: &text.path,
        lang: text.lang.as_ref().map(Lang::to_string),
        units: text.units().map(unit).collect(),
    });
    json::lines(&Output { source, target, beads: OutputBead::all_of(alignment, explanations) })
}

/// A bead a row: source, target, confidence.
pub(crate) fn tsv(texts: &[Text; 2], alignment: &Alignment) -> String {
    let cell = |text: &Text, units: UnitRange| text.joined(units).replace(['\t', '\n', '\r'], " ");
    let line = |bead: &Bead| {
        format!("{}\t{}\t{:.2}\n", cell(&texts[0], bead.source), cell(&texts[1], bead.target), bead.confidence)
    };
    alignment.beads.iter().map(line).collect()
}
