//! `relecture align`: the beads of two texts.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::align::{self, Options, Unit};
use relecture_core::model::{Alignment, Bead, BlockKind, Document, Lang, Level, Segment, UnitRange};
use relecture_core::progress::Cancelled;
use relecture_core::{import, segment};
use relecture_i18n::Strings;
use serde::Serialize;

use crate::progress::Bar;
use crate::{failure, lexicon, lines};

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
    #[arg(long, value_enum, default_value_t = Input::Document)]
    input: Input,
    /// How the beads are written
    #[arg(long, value_enum, default_value_t = Format::Beads)]
    format: Format,
    /// A lexicon for the two languages, beside the one that comes with the program; see `relecture lexicon train`
    #[arg(long, value_name = "FILE")]
    lexicon: Option<PathBuf>,
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
    /// By content and extension
    Document,
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
struct Text {
    path: String,
    lang: Option<Lang>,
    units: Vec<TextUnit>,
}

struct TextUnit {
    paragraph: u32,
    kind: BlockKind,
    text: String,
}

impl TextUnit {
    fn to_align(&self) -> Unit<'_> {
        Unit { text: &self.text, kind: self.kind, paragraph: self.paragraph }
    }
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
        Input::Document => align_documents(args, level, strings)?,
        Input::Lines => align_lines(args, level, strings)?,
    };
    let shown = match args.format {
        Format::Beads => beads(&alignment),
        Format::Json => json(&texts, &alignment)?,
        Format::Tsv => tsv(&texts, &alignment),
    };
    write(&shown, args.output.as_deref(), strings)
}

fn align_documents(args: &Args, level: Level, strings: &Strings) -> Result<([Text; 2], Alignment)> {
    let source = read_document(&args.source, args.source_lang.as_ref(), strings)?;
    let target = read_document(&args.target, args.target_lang.as_ref(), strings)?;
    let segments = [segment::segments(&source), segment::segments(&target)];
    let langs = [source.lang.as_ref(), target.lang.as_ref()];
    let found = with_options(args, langs, strings, |options, bar| {
        align::document((&source, &segments[0]), (&target, &segments[1]), options, bar)
    })?;
    let texts = [
        Text::of_document(&args.source, &source, &segments[0], level),
        Text::of_document(&args.target, &target, &segments[1], level),
    ];
    let alignment = match level {
        Level::Paragraph => found.paragraphs,
        Level::Sentence => found.sentences,
    };
    Ok((texts, alignment))
}

/// Imports a file; the language that was named counts before the one that is found.
fn read_document(path: &Path, lang: Option<&Lang>, strings: &Strings) -> Result<Document> {
    let bytes = failure::read_file(path, strings)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (document, warnings) =
        import::read(&bytes, Some(&name)).map_err(|error| failure::import(path, &error, strings))?;
    failure::warn(&name, &warnings, strings);
    Ok(Document { lang: lang.cloned().or(document.lang), ..document })
}

fn align_lines(args: &Args, level: Level, strings: &Strings) -> Result<([Text; 2], Alignment)> {
    let texts = [
        Text::of_lines(&args.source, args.source_lang.as_ref(), level, strings)?,
        Text::of_lines(&args.target, args.target_lang.as_ref(), level, strings)?,
    ];
    let units = texts.each_ref().map(|text| text.units.iter().map(TextUnit::to_align).collect::<Vec<_>>());
    let langs = texts.each_ref().map(|text| text.lang.as_ref());
    let alignment =
        with_options(args, langs, strings, |options, bar| align::align(&units[0], &units[1], level, options, bar))?;
    Ok((texts, alignment))
}

/// Aligns with the lexicon that was named, where one was, under a bar.
fn with_options<T>(
    args: &Args,
    langs: [Option<&Lang>; 2],
    strings: &Strings,
    align: impl FnOnce(&Options, &Bar) -> Result<T, Cancelled>,
) -> Result<T> {
    let lexicon = args.lexicon.as_deref().map(|path| lexicon::read(path, strings)).transpose()?;
    let named = args.lexicon.as_deref().zip(lexicon.as_ref());
    let direction = named.map(|(path, lexicon)| lexicon::between(lexicon, path, langs, strings)).transpose()?;
    let lexicons: Vec<&dyn align::Lexicon> =
        direction.iter().map(|direction| direction as &dyn align::Lexicon).collect();
    let [source_lang, target_lang] = langs;
    let options = Options { source_lang, target_lang, lexicons: &lexicons, ..Options::default() };
    Ok(align(&options, &Bar::new(strings.cli_stage_align()))?)
}

impl Text {
    fn of_document(path: &Path, document: &Document, segments: &[Segment], level: Level) -> Self {
        let unit = |paragraph: usize, text: &str| TextUnit {
            paragraph: paragraph as u32,
            kind: document.paragraphs[paragraph].kind,
            text: text.to_owned(),
        };
        let text_of = |paragraph: usize| document.paragraphs[paragraph].text.as_str();
        let units = match level {
            Level::Paragraph => (0..document.paragraphs.len()).map(|at| unit(at, text_of(at))).collect(),
            Level::Sentence => segments
                .iter()
                .map(|segment| unit(segment.paragraph, segment.span.of(text_of(segment.paragraph))))
                .collect(),
        };
        Self { path: path.display().to_string(), lang: document.lang.clone(), units }
    }

    fn of_lines(path: &Path, lang: Option<&Lang>, level: Level, strings: &Strings) -> Result<Self> {
        let unit = |(line, number): (lines::Line, u32)| TextUnit {
            paragraph: if level == Level::Paragraph { number } else { line.paragraph },
            kind: BlockKind::Paragraph,
            text: line.text,
        };
        let units: Vec<TextUnit> = lines::read(path, strings)?.into_iter().zip(0..).map(unit).collect();
        let lang = lang.cloned().or_else(|| {
            let sample: Vec<&str> = units.iter().take(LINES_THAT_TELL).map(|unit| unit.text.as_str()).collect();
            import::language::detect(&sample.join("\n"))
        });
        Ok(Self { path: path.display().to_string(), lang, units })
    }
}

/// Lines from which the language of a text is told.
const LINES_THAT_TELL: usize = 200;

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
    let [source, target] = texts.each_ref().map(|Text { path, lang, units }| OutputText {
        path,
        lang: lang.as_ref().map(Lang::to_string),
        units: units
            .iter()
            .map(|TextUnit { paragraph, kind, text }| OutputUnit { paragraph: *paragraph, kind: kind.name(), text })
            .collect(),
    });
    let output = Output { source, target, beads: alignment.beads.iter().map(bead).collect() };
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

#[cfg(test)]
mod tests {
    use std::fs;

    use clap::Parser;
    use relecture_core::lexicon::{CompactLexicon, Trainer};
    use relecture_core::progress::Unwatched;
    use relecture_i18n::UiLanguage;

    use super::*;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        args: Args,
    }

    /// Runs the command on two texts and returns what it writes.
    fn check(source: &str, target: &str, options: &[&str]) -> Result<String> {
        let folder = tempfile::tempdir()?;
        let [source_path, target_path, output] =
            ["source.txt", "target.txt", "output"].map(|name| folder.path().join(name));
        fs::write(&source_path, source)?;
        fs::write(&target_path, target)?;
        let mut words = vec!["align".into(), source_path.into_os_string(), target_path.into_os_string()];
        words.extend(options.iter().map(Into::into));
        words.extend(["--output".into(), output.clone().into_os_string()]);
        run(&Command::parse_from(words).args, &Strings::new(UiLanguage::English))?;
        Ok(fs::read_to_string(output)?)
    }

    const SOURCE: &str = "The dam was built in 1961. It has 2 gates.\n\nNo answer came from Askeby.\n";
    const TARGET: &str = "Le barrage a été construit en 1961. Il a 2 vannes.\n\nAskeby n’a pas répondu.\n";

    #[test]
    fn writes_a_bead_a_line() {
        for (options, expected) in [
            (&["--level", "paragraph"][..], "[0]:[0] [1]:[1]"),
            (&["--level", "sentence"], "[0]:[0] [1]:[1] [2]:[2]"),
            (&["--input", "lines", "--level", "sentence"], "[0]:[0] [1]:[1]"),
        ] {
            let written = check(SOURCE, TARGET, options).unwrap();
            let beads: Vec<_> = written.lines().map(|line| line.rsplit_once(':').unwrap()).collect();
            assert_eq!(beads.iter().map(|bead| bead.0).collect::<Vec<_>>().join(" "), expected, "{options:?}");
            assert!(beads.iter().all(|bead| (0.0..=1.0).contains(&bead.1.parse::<f64>().unwrap())), "{written}");
        }
    }

    #[test]
    fn json_has_the_units_of_both_texts_and_the_beads() {
        let written =
            check(SOURCE, TARGET, &["--format", "json", "--level", "sentence", "--target-lang", "fr-CA"]).unwrap();
        let json: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(json["target"]["lang"], "fr-CA");
        assert_eq!(json["source"]["units"][2]["paragraph"], 1);
        assert_eq!(json["source"]["units"][2]["text"], "No answer came from Askeby.");
        assert_eq!(json["beads"][1]["source"], serde_json::json!([1]));
        assert_eq!(json["beads"][1]["moved"], false);
    }

    #[test]
    fn tsv_joins_the_texts_of_a_bead_in_one_row() {
        let written = check("Only\there.\n", "Seulement ici.\n", &["--format", "tsv", "--input", "lines"]).unwrap();
        let row: Vec<_> = written.trim_end().split('\t').collect();
        assert_eq!(row[..2], ["Only here.", "Seulement ici."], "a tab in a text is no column");
    }

    #[test]
    fn a_lexicon_is_for_the_languages_of_the_texts() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lexicon.bin");
        let learnt = Trainer::new(&Lang::english(), &Lang::french()).train(&Unwatched).unwrap();
        fs::write(&path, CompactLexicon::write(&learnt)).unwrap();
        let path = path.to_str().unwrap();
        assert!(check(SOURCE, TARGET, &["--lexicon", path]).is_ok());
        assert!(check(TARGET, SOURCE, &["--lexicon", path, "--source-lang", "fr-CA"]).is_ok());
        let other = check(SOURCE, TARGET, &["--lexicon", path, "--target-lang", "de"]).unwrap_err().to_string();
        assert!(other.contains("lexicon.bin") && other.contains("de"), "{other}");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named() {
        let none = check("\u{0}\u{1}\u{2}", TARGET, &[]).unwrap_err().to_string();
        assert!(none.contains("source.txt"), "{none}");
    }
}
