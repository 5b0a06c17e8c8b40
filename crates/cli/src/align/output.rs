//! The beads as people and programs read them.

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::align::{Explanation, Unit};
use relecture_core::model::{Alignment, Bead, Lang, UnitRange};
use relecture_i18n::Strings;
use serde::Serialize;

use super::explain::OutputExplanation;
use super::pair::Text;
use super::tmx;
use crate::{failure, json};

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// A bead a line: [0,1]:[0]:0.93
    Beads,
    /// Units and beads
    Json,
    /// A bead a line: source, target, confidence
    Tsv,
    /// A translation memory, TMX 1.4b: the beads that have text on both sides
    Tmx,
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

/// Writes the beads of two texts in a format, to a file or to the standard output; in JSON with what explains each, where
/// that is given.
pub(crate) fn deliver(
    format: Format,
    texts: &[Text; 2],
    alignment: &Alignment,
    explanations: Option<&[Explanation]>,
    output: Option<&Path>,
    strings: &Strings,
) -> Result<()> {
    let shown = match format {
        Format::Beads => beads(alignment),
        Format::Json => {
            let mut beads = OutputBead::all_of(alignment);
            for (bead, explanation) in beads.iter_mut().zip(explanations.into_iter().flatten()) {
                bead.explain = Some(OutputExplanation::of(explanation));
            }
            json(texts, beads)?
        }
        Format::Tsv => tsv(texts, alignment),
        Format::Tmx => return tmx::deliver(texts, alignment, output, strings),
    };
    failure::deliver(shown.as_bytes(), output, strings)
}

fn indices(units: UnitRange) -> Vec<u32> {
    (units.start..units.end).collect()
}

fn beads(alignment: &Alignment) -> String {
    let list = |units| indices(units).iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    let line = |bead: &Bead| format!("[{}]:[{}]:{:.2}\n", list(bead.source), list(bead.target), bead.confidence);
    alignment.beads.iter().map(line).collect()
}

impl OutputBead {
    /// Every bead of an alignment.
    pub(crate) fn all_of(alignment: &Alignment) -> Vec<Self> {
        let bead = |bead: &Bead| Self {
            source: indices(bead.source),
            target: indices(bead.target),
            confidence: (f64::from(bead.confidence) * 1e4).round() / 1e4,
            moved: bead.moved,
            explain: None,
        };
        alignment.beads.iter().map(bead).collect()
    }
}

fn json(texts: &[Text; 2], beads: Vec<OutputBead>) -> Result<String> {
    let unit = |Unit { paragraph, kind, text }| OutputUnit { paragraph, kind: kind.name(), text };
    let [source, target] = texts.each_ref().map(|text| OutputText {
        path: &text.path,
        lang: text.lang.as_ref().map(Lang::to_string),
        units: text.units().map(unit).collect(),
    });
    json::lines(&Output { source, target, beads })
}

fn tsv(texts: &[Text; 2], alignment: &Alignment) -> String {
    let cell = |text: &Text, units: UnitRange| text.joined(units).replace(['\t', '\n', '\r'], " ");
    let line = |bead: &Bead| {
        format!("{}\t{}\t{:.2}\n", cell(&texts[0], bead.source), cell(&texts[1], bead.target), bead.confidence)
    };
    alignment.beads.iter().map(line).collect()
}
