//! `relecture align`: the beads of two texts.

use std::borrow::Cow;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::align::{self, Explanation, Options, Unit};
use relecture_core::lexicon::CompactLexicon;
use relecture_core::model::{Alignment, Bead, BlockKind, Document, Lang, Level, Segment, UnitRange};
use relecture_core::progress::{Cancelled, Progress, Unwatched};
use relecture_core::{import, segment};
use relecture_i18n::Strings;
use serde::{Deserialize, Serialize};

use crate::explain::OutputExplanation;
use crate::progress::Bar;
use crate::{batch, failure, lexicon, lines};

/// What to align, and how to show it.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The text that was translated
    #[arg(required_unless_present = "batch")]
    source: Option<PathBuf>,
    /// Its translation
    #[arg(required_unless_present = "batch")]
    target: Option<PathBuf>,
    /// Language of the source [default: detected]
    #[arg(long, value_name = "LANG")]
    pub(crate) source_lang: Option<Lang>,
    /// Language of the target [default: detected]
    #[arg(long, value_name = "LANG")]
    pub(crate) target_lang: Option<Lang>,
    /// What the units are
    #[arg(long, value_enum, default_value_t = LevelArg::Paragraph)]
    pub(crate) level: LevelArg,
    /// How the files are read
    #[arg(long, value_enum, default_value_t = Input::Document)]
    pub(crate) input: Input,
    /// How the beads are written
    #[arg(long, value_enum, default_value_t = Format::Beads)]
    format: Format,
    /// A lexicon for the two languages, beside the one that comes with the program; see `relecture lexicon train`
    #[arg(long, value_name = "FILE")]
    lexicon: Option<PathBuf>,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Aligns many pairs: a JSON object a line on the standard input, with id, source and target (texts) or source_path
    /// and target_path (files), and, where they differ, source_lang, target_lang, level and input; a line on the
    /// standard output for each, in the same order, with id and beads, or id and error
    #[arg(long, conflicts_with_all = ["source", "target", "format", "output"])]
    batch: bool,
    /// With --format json, gives each bead "explain": the parts of its score, which is their sum: shape (how common beads
    /// of so many units are), length, structure (breaks, kinds, punctuation), numbers, names (words spelt alike), lexicon,
    /// learnt (words these texts teach) and missing (words whose counterparts stand elsewhere), each above 0 where it
    /// speaks for the bead and below 0 where it speaks against; and "words", the words that match: source, target, and by
    /// (number, mark, name, lexicon or learnt)
    #[arg(long, requires = "format")]
    explain: bool,
    /// How many pairs are aligned at once [default: one a core]
    #[arg(long, value_name = "N", requires = "batch")]
    pub(crate) jobs: Option<NonZeroUsize>,
}

#[derive(Clone, Copy, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LevelArg {
    Paragraph,
    Sentence,
}

#[derive(Clone, Copy, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Input {
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

/// How texts are cut, and what is known of their words.
#[derive(Clone, Copy)]
pub(crate) struct Manner<'a> {
    /// What the units are.
    pub(crate) level: LevelArg,
    /// How the texts are read.
    pub(crate) input: Input,
    /// A lexicon beside the one that comes with the program.
    pub(crate) lexicon: Option<&'a NamedLexicon<'a>>,
}

/// A lexicon and its file.
pub(crate) struct NamedLexicon<'a> {
    path: &'a Path,
    lexicon: CompactLexicon,
}

/// A text to align.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    /// Where it stands, and what it is called in messages.
    pub(crate) origin: Origin<'a>,
    /// Its language, where the person says it.
    pub(crate) lang: Option<&'a Lang>,
}

/// Where a text stands.
#[derive(Clone, Copy)]
pub(crate) enum Origin<'a> {
    /// In a file.
    File(&'a Path),
    /// In the request, under that name.
    Given(&'static str, &'a str),
}

impl<'a> Origin<'a> {
    fn path(self) -> &'a Path {
        match self {
            Self::File(path) => path,
            Self::Given(name, _) => Path::new(name),
        }
    }

    /// The bytes, and the name by which the importer chooses between the formats of plain characters.
    fn read(self, strings: &Strings) -> Result<(Cow<'a, [u8]>, Cow<'a, str>)> {
        Ok(match self {
            Self::File(path) => {
                (failure::read_file(path, strings)?.into(), path.file_name().unwrap_or_default().to_string_lossy())
            }
            Self::Given(_, text) => (text.as_bytes().into(), "text.txt".into()),
        })
    }
}

/// A text cut into units.
pub(crate) struct Text {
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
pub(crate) struct OutputBead {
    source: Vec<u32>,
    target: Vec<u32>,
    confidence: f64,
    moved: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<OutputExplanation>,
}

/// Aligns the two files, or the pairs of a batch, and writes the beads.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<()> {
    let (Some(source), Some(target)) = (&args.source, &args.target) else { return batch::run(args, strings) };
    if let Some(output) = &args.output {
        failure::refuse_overwriting(output, &[source, target], strings)?;
    }
    let contents = [
        Content { origin: Origin::File(source), lang: args.source_lang.as_ref() },
        Content { origin: Origin::File(target), lang: args.target_lang.as_ref() },
    ];
    let lexicon = args.lexicon(strings)?;
    let manner = Manner { level: args.level, input: args.input, lexicon: lexicon.as_ref() };
    let (texts, alignment) = align(contents, manner, &Bar::new(strings.cli_stage_align()), strings)?;
    let mut json_beads = OutputBead::all_of(&alignment);
    if args.explain {
        let explanations = explain(&texts, &alignment, manner.lexicon, strings)?;
        for (bead, explanation) in json_beads.iter_mut().zip(&explanations) {
            bead.explain = Some(OutputExplanation::of(explanation));
        }
    }
    let shown = match args.format {
        Format::Beads => beads(&alignment),
        Format::Json => json(&texts, json_beads)?,
        Format::Tsv => tsv(&texts, &alignment),
    };
    write(&shown, args.output.as_deref(), strings)
}

impl Args {
    /// The lexicon that was named, where one was.
    pub(crate) fn lexicon(&self, strings: &Strings) -> Result<Option<NamedLexicon<'_>>> {
        let named = |path| Ok(NamedLexicon { path, lexicon: lexicon::read(path, strings)? });
        self.lexicon.as_deref().map(named).transpose()
    }
}

/// Reads two texts and aligns them.
pub(crate) fn align(
    contents: [Content; 2],
    manner: Manner,
    progress: &dyn Progress,
    strings: &Strings,
) -> Result<([Text; 2], Alignment)> {
    let level = match manner.level {
        LevelArg::Paragraph => Level::Paragraph,
        LevelArg::Sentence => Level::Sentence,
    };
    match manner.input {
        Input::Document => align_documents(contents, level, manner.lexicon, progress, strings),
        Input::Lines => align_lines(contents, level, manner.lexicon, progress, strings),
    }
}

fn align_documents(
    contents: [Content; 2],
    level: Level,
    lexicon: Option<&NamedLexicon>,
    progress: &dyn Progress,
    strings: &Strings,
) -> Result<([Text; 2], Alignment)> {
    let [source, target] = [read_document(contents[0], strings)?, read_document(contents[1], strings)?];
    let segments = [segment::segments(&source), segment::segments(&target)];
    let langs = [source.lang.as_ref(), target.lang.as_ref()];
    let found = with_options(lexicon, langs, strings, |options| {
        align::document((&source, &segments[0]), (&target, &segments[1]), options, progress)
    })?;
    let texts = [
        Text::of_document(contents[0].origin.path(), &source, &segments[0], level),
        Text::of_document(contents[1].origin.path(), &target, &segments[1], level),
    ];
    let alignment = match level {
        Level::Paragraph => found.paragraphs,
        Level::Sentence => found.sentences,
    };
    Ok((texts, alignment))
}

/// Imports a text; the language that was named counts before the one that is found.
fn read_document(Content { origin, lang }: Content, strings: &Strings) -> Result<Document> {
    let (bytes, name) = origin.read(strings)?;
    let (document, warnings) =
        import::read(&bytes, Some(&name)).map_err(|error| failure::import(origin.path(), &error, strings))?;
    failure::warn(&name, &warnings, strings);
    Ok(Document { lang: lang.cloned().or(document.lang), ..document })
}

fn align_lines(
    contents: [Content; 2],
    level: Level,
    lexicon: Option<&NamedLexicon>,
    progress: &dyn Progress,
    strings: &Strings,
) -> Result<([Text; 2], Alignment)> {
    let texts = [Text::of_lines(contents[0], level, strings)?, Text::of_lines(contents[1], level, strings)?];
    let units = texts.each_ref().map(|text| text.units.iter().map(TextUnit::to_align).collect::<Vec<_>>());
    let langs = texts.each_ref().map(|text| text.lang.as_ref());
    let alignment =
        with_options(lexicon, langs, strings, |options| align::align(&units[0], &units[1], level, options, progress))?;
    Ok((texts, alignment))
}

fn explain(
    texts: &[Text; 2],
    alignment: &Alignment,
    lexicon: Option<&NamedLexicon>,
    strings: &Strings,
) -> Result<Vec<Explanation>> {
    let units = texts.each_ref().map(|text| text.units.iter().map(TextUnit::to_align).collect::<Vec<_>>());
    with_options(lexicon, texts.each_ref().map(|text| text.lang.as_ref()), strings, |options| {
        align::explain(&units[0], &units[1], alignment, options, &Unwatched)
    })
}

/// Aligns with the lexicon that was named, where one was.
fn with_options<T>(
    lexicon: Option<&NamedLexicon>,
    langs: [Option<&Lang>; 2],
    strings: &Strings,
    align: impl FnOnce(&Options) -> Result<T, Cancelled>,
) -> Result<T> {
    let direction = lexicon.map(|named| lexicon::between(&named.lexicon, named.path, langs, strings)).transpose()?;
    let lexicons: Vec<&dyn align::Lexicon> =
        direction.iter().map(|direction| direction as &dyn align::Lexicon).collect();
    let [source_lang, target_lang] = langs;
    Ok(align(&Options { source_lang, target_lang, lexicons: &lexicons, ..Options::default() })?)
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

    fn of_lines(Content { origin, lang }: Content, level: Level, strings: &Strings) -> Result<Self> {
        let unit = |(line, number): (lines::Line, u32)| TextUnit {
            paragraph: if level == Level::Paragraph { number } else { line.paragraph },
            kind: BlockKind::Paragraph,
            text: line.text,
        };
        let (bytes, _) = origin.read(strings)?;
        let lines = lines::read(&bytes, origin.path(), strings)?;
        let units: Vec<TextUnit> = lines.into_iter().zip(0..).map(unit).collect();
        let lang = lang.cloned().or_else(|| {
            let sample: Vec<&str> = units.iter().take(LINES_THAT_TELL).map(|unit| unit.text.as_str()).collect();
            import::language::detect(&sample.join("\n"))
        });
        Ok(Self { path: origin.path().display().to_string(), lang, units })
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

impl OutputBead {
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
    let [source, target] = texts.each_ref().map(|Text { path, lang, units }| OutputText {
        path,
        lang: lang.as_ref().map(Lang::to_string),
        units: units
            .iter()
            .map(|TextUnit { paragraph, kind, text }| OutputUnit { paragraph: *paragraph, kind: kind.name(), text })
            .collect(),
    });
    let output = Output { source, target, beads };
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
    match output {
        Some(path) => failure::write_file(path, text.as_bytes(), strings),
        None => failure::print(text.as_bytes(), strings),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use clap::Parser;
    use relecture_core::lexicon::{CompactLexicon, Trainer};
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
    fn explains_each_bead_by_the_parts_of_its_score() {
        let written = check(SOURCE, TARGET, &["--format", "json", "--explain"]).unwrap();
        let json: serde_json::Value = serde_json::from_str(&written).unwrap();
        let explain = &json["beads"][0]["explain"];
        let year = serde_json::json!({ "source": "1961", "target": "1961", "by": "number" });
        assert!(explain["words"].as_array().unwrap().contains(&year), "{explain}");
        let parts = ["shape", "length", "structure", "numbers", "names", "lexicon", "learnt", "missing"];
        let sum: f64 = parts.iter().map(|part| explain[part].as_f64().unwrap()).sum();
        assert!((sum - explain["score"].as_f64().unwrap()).abs() < 0.1, "{explain}");
        assert!(check(SOURCE, TARGET, &["--format", "json"]).unwrap().find("explain").is_none());
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
