//! `relecture align`: the beads of two texts.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::align::{self, Options, Unit};
use relecture_core::model::{Alignment, Bead, BlockKind, Lang, Level, UnitRange};
use relecture_i18n::Strings;
use serde::Serialize;

use crate::progress::Bar;
use crate::{failure, lines};

/// What to align, and how to show it.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The text that was translated
    source: PathBuf,
    /// Its translation
    target: PathBuf,
    /// Language of the source [default: detected]
    #[arg(long, value_name = "LANG")]
    source_lang: Option<Lang>,
    /// Language of the target [default: detected]
    #[arg(long, value_name = "LANG")]
    target_lang: Option<Lang>,
    /// What the units are
    #[arg(long, value_enum, default_value_t = LevelArg::Paragraph)]
    level: LevelArg,
    /// How the files are read
    #[arg(long, value_enum, default_value_t = Input::Lines)]
    input: Input,
    /// How the beads are written
    #[arg(long, value_enum, default_value_t = Format::Beads)]
    format: Format,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum LevelArg {
    Paragraph,
    Sentence,
}

#[derive(Clone, Copy, ValueEnum)]
enum Input {
    /// A line is a unit, a blank line a paragraph break
    Lines,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A bead a line: [0,1]:[0]:0.93
    Beads,
    /// Units and beads
    Json,
    /// A bead a line: source, target, confidence
    Tsv,
}

/// A text cut into units.
#[derive(Serialize)]
struct Text {
    path: String,
    lang: Option<String>,
    units: Vec<TextUnit>,
}

#[derive(Serialize)]
struct TextUnit {
    paragraph: u32,
    kind: &'static str,
    text: String,
}

impl TextUnit {
    fn to_align(&self) -> Unit<'_> {
        Unit { text: &self.text, kind: BlockKind::Paragraph, paragraph: self.paragraph }
    }
}

#[derive(Serialize)]
struct Output<'a> {
    source: &'a Text,
    target: &'a Text,
    beads: Vec<OutputBead>,
}

#[derive(Serialize)]
struct OutputBead {
    source: Vec<u32>,
    target: Vec<u32>,
    confidence: f64,
    moved: bool,
}

/// Aligns the two files and writes the beads.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<()> {
    let level = match args.level {
        LevelArg::Paragraph => Level::Paragraph,
        LevelArg::Sentence => Level::Sentence,
    };
    let (texts, alignment) = match args.input {
        Input::Lines => align_lines(args, level, strings)?,
    };
    let shown = match args.format {
        Format::Beads => beads(&alignment),
        Format::Json => json(&texts, &alignment)?,
        Format::Tsv => tsv(&texts, &alignment),
    };
    write(&shown, args.output.as_deref(), strings)
}

fn align_lines(args: &Args, level: Level, strings: &Strings) -> Result<([Text; 2], Alignment)> {
    let read = |path: &Path, lang: &Option<Lang>| -> Result<Text> {
        let unit = |line: lines::Line| TextUnit {
            paragraph: line.paragraph,
            kind: BlockKind::Paragraph.name(),
            text: line.text,
        };
        Ok(Text {
            path: path.display().to_string(),
            lang: lang.as_ref().map(Lang::to_string),
            units: lines::read(path, strings)?.into_iter().map(unit).collect(),
        })
    };
    let texts = [read(&args.source, &args.source_lang)?, read(&args.target, &args.target_lang)?];
    let units = texts.each_ref().map(|text| text.units.iter().map(TextUnit::to_align).collect::<Vec<_>>());
    let options = Options {
        source_lang: args.source_lang.as_ref(),
        target_lang: args.target_lang.as_ref(),
        ..Options::default()
    };
    let alignment = align::align(&units[0], &units[1], level, &options, &Bar::new(strings.cli_stage_align()))?;
    Ok((texts, alignment))
}

fn indices(units: UnitRange) -> Vec<u32> {
    (units.start..units.end).collect()
}

fn beads(alignment: &Alignment) -> String {
    let list = |units| indices(units).iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    let line = |bead: &Bead| format!("[{}]:[{}]:{:.2}\n", list(bead.source), list(bead.target), bead.confidence);
    alignment.beads.iter().map(line).collect()
}

fn json(texts: &[Text; 2], alignment: &Alignment) -> Result<String> {
    let bead = |bead: &Bead| OutputBead {
        source: indices(bead.source),
        target: indices(bead.target),
        confidence: (f64::from(bead.confidence) * 1e4).round() / 1e4,
        moved: bead.moved,
    };
    let output = Output { source: &texts[0], target: &texts[1], beads: alignment.beads.iter().map(bead).collect() };
    let mut json = serde_json::to_string_pretty(&output)?;
    json.push('\n');
    Ok(json)
}

fn tsv(texts: &[Text; 2], alignment: &Alignment) -> String {
    let cell = |text: &Text, units: UnitRange| {
        let units = text.units[units.indices()].iter().map(|unit| unit.text.trim());
        units.collect::<Vec<_>>().join(" ").replace(['\t', '\n', '\r'], " ")
    };
    let line = |bead: &Bead| {
        format!("{}\t{}\t{:.2}\n", cell(&texts[0], bead.source), cell(&texts[1], bead.target), bead.confidence)
    };
    alignment.beads.iter().map(line).collect()
}

fn write(text: &str, output: Option<&Path>, strings: &Strings) -> Result<()> {
    let Some(path) = output else {
        return match io::stdout().write_all(text.as_bytes()) {
            // Whoever reads the pipe has read enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            done => Ok(done?),
        };
    };
    failure::write_file(path, text.as_bytes(), strings)
}
